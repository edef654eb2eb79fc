// `npm run package`: what a release consists of, in release/. The add-in's static folder with its manifests as one ZIP, and the
// command line program with the detection module as an npm package without dependencies: everything that it needs is inside.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildMissing } from '../tools/build.mjs';
import { installMissing, npm, root } from '../tools/install.mjs';
import { readOptions } from '../tools/script-options.mjs';
import { cloudOf, forCloud, siteForCloud } from './clouds.mjs';
import { RELEASE_LIST, writeReleaseList } from './release-list.mjs';
import { isOfTheAddIn, PROGRAMS } from './site-files.mjs';

const ORIGIN = 'https://guard.example.com';
const usage = `Usage: npm run package -- [options]

Writes the add-in with its manifests as a ZIP, and the command line with the detection module as an npm package.

Options:
  --origin <address>  where the add-in will be served (default ${ORIGIN})
  --org <name>        load config/<name>.json
  --cloud <name>      whose Office.js and Outlook: worldwide (default), gcc, gcc-high, dod, 21vianet, air-gapped
  --office-js <url>   of an air-gapped cloud: https://…/lib/1/hosted/office.js
  --outlook <url>     of an air-gapped cloud: the address of Outlook on the web, as often as there are some
  --out <folder>      default release
  --help              show this text
`;
const { values } = readOptions(usage, {
  origin: { type: 'string', default: ORIGIN },
  org: { type: 'string' },
  cloud: { type: 'string', default: 'worldwide' },
  'office-js': { type: 'string' },
  outlook: { type: 'string', multiple: true },
  out: { type: 'string', default: path.join(root, 'release') },
});

const cloud = cloudOf({ cloud: values.cloud, officeJs: values['office-js'], outlook: values.outlook });
if (typeof cloud === 'string') {
  process.stderr.write(`${cloud}\n\n${usage}`);
  process.exit(2);
}

installMissing();
buildMissing();
const { zipSync } = await import('fflate');
const { writeDeclarations } = await import('./declarations.mjs');

const dist = path.join(root, 'dist');
const { name, version, description, license, type, engines, bin } = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
);

/** Each variant's XML manifest, its app package with the unified one, and its options. The preview events have a place in the XML alone. */
const MANIFESTS = [
  ['manifest.xml', 'manifest.app.zip'],
  ['manifest.report.xml', 'manifest.report.app.zip', '--report'],
  ['manifest.pilot.xml', undefined, '--pilot'],
];

mkdirSync(values.out, { recursive: true });
const staging = mkdtempSync(path.join(tmpdir(), 'emotet-guard-'));
try {
  packAddIn(path.join(staging, 'add-in'));
  packProgram(path.join(staging, 'program'));
} finally {
  rmSync(staging, { recursive: true });
}

/** The folder for an HTTPS host, and a manifest of each kind for it. */
function packAddIn(folder) {
  cpSync(dist, path.join(folder, 'site'), {
    recursive: true,
    filter: (file) => isOfTheAddIn(path.relative(dist, file).replace(/\\/g, '/')),
  });
  writeForCloud(path.join(folder, 'site'));
  writeConfigurations(path.join(folder, 'admin', 'hosting'));
  mkdirSync(path.join(folder, 'manifests'));
  for (const [file, app, ...options] of MANIFESTS) {
    const org = values.org === undefined ? [] : ['--org', values.org];
    const out = path.join(folder, 'manifests', file);
    const unified = app === undefined ? [] : ['--unified', path.join(folder, 'manifests', app)];
    const { status, stderr } = spawnSync(
      process.execPath,
      [path.join(dist, 'cli.js'), 'manifest', '--origin', values.origin, ...org, ...options, ...unified, '--out', out],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    // What the report button takes the place of, and what it and the unified manifest lack.
    const told = stderr.replaceAll(/^Wrote .*\n/gm, '').trim();
    if (told !== '') console.log(`${file}: ${told}`);
  }
  for (const file of ['LICENSE', 'CHANGELOG.md']) cpSync(path.join(root, file), path.join(folder, file));
  // The earliest time that a ZIP can hold: the same source gives the same file.
  const mtime = new Date(1980, 0, 1);
  const files = filesOf(folder).map((file) => [file, [readFileSync(path.join(folder, file)), { mtime }]]);
  write(`${name}-addin-${version}.zip`, zipSync(Object.fromEntries(files), { level: 9 }));
}

/** The pages and their first script say where Office.js comes from. */
function writeForCloud(site) {
  const names = readdirSync(site).filter((name) => name.endsWith('.html') || name === 'trusted-types.js');
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(path.join(site, name), 'utf8')]));
  for (const [name, text] of Object.entries(siteForCloud(files, cloud))) writeFileSync(path.join(site, name), text);
  writeReleaseList(site, { version, cloud: values.cloud, forCloud: (text) => forCloud(text, cloud) });
}

/** The servers' configurations, with the addresses of this server and this cloud. */
function writeConfigurations(folder) {
  const documented = path.join(root, 'docs', 'hosting');
  const org = values.org === undefined ? '' : `?org=${values.org}`;
  for (const file of filesOf(documented)) {
    const text = forCloud(readFileSync(path.join(documented, file), 'utf8'), cloud)
      .replaceAll(`${ORIGIN}/events.js`, `${values.origin}/events.js${org}`)
      .replaceAll(new URL(ORIGIN).host, new URL(values.origin).host);
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

function packProgram(folder) {
  mkdirSync(path.join(folder, 'dist'), { recursive: true });
  for (const file of PROGRAMS) cpSync(path.join(dist, file), path.join(folder, 'dist', file), { recursive: true });
  // What `emotet-guard check` compares a server with: this package's own site, in its cloud.
  cpSync(path.join(staging, 'add-in', 'site', RELEASE_LIST), path.join(folder, 'dist', RELEASE_LIST));
  for (const file of ['LICENSE', 'README.md', 'CHANGELOG.md']) cpSync(path.join(root, file), path.join(folder, file));
  for (const file of ['THIRD-PARTY-NOTICES.txt', 'bom.cdx.json'])
    cpSync(path.join(dist, file), path.join(folder, file));
  writeDeclarations(path.join(folder, 'types'));
  const entry = (module) => ({
    types: `./types/library/${module}.d.ts`,
    default: `./dist/library/${module}.js`,
  });
  const exported = { './detection': entry('detection'), './mail': entry('mail'), './package.json': './package.json' };
  writeFileSync(
    path.join(folder, 'package.json'),
    `${JSON.stringify({ name, version, description, license, type, engines, bin, exports: exported }, undefined, 2)}\n`,
  );
  npm(['pack', '--silent', '--pack-destination', values.out, folder]);
  console.log(path.join(values.out, `${name}-${version}.tgz`));
}

function write(file, bytes) {
  writeFileSync(path.join(values.out, file), bytes);
  console.log(path.join(values.out, file));
}

/** Paths below a folder, with forward slashes, in a stable order. */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.replace(/\\/g, '/'))
    .sort();
}
