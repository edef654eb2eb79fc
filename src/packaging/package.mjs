// `npm run package`: what a release consists of, in release/. One ZIP with a folder for each of those who unpack it, and the command line
// program with the detection module as an npm package without dependencies: everything that it needs is inside.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildMissing } from '../tools/build.mjs';
import { installMissing, npm, root } from '../tools/install.mjs';
import { readOptions } from '../tools/script-options.mjs';
import { cloudOf, forCloud, siteForCloud } from './clouds.mjs';
import { RELEASE_LIST, writeReleaseList } from './release-list.mjs';
import { isOfTheAddIn, isOfTheTrainingRoom, PROGRAMS } from './site-files.mjs';

const ORIGIN = 'https://guard.example.com';
const usage = `Usage: npm run package -- [options]

Writes a ZIP (site/: the add-in for the web server, training/: the training room, admin/: manifests, server configurations, guides and
the command line), and the command line with the detection module as an npm package.

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

const docs = path.join(root, 'docs');

/** The guides of these names, in every language. */
const guidesOf = (...names) =>
  readdirSync(docs).filter((file) => file.endsWith('.md') && names.includes(file.split('.', 1)[0]));

/** What the guides for admins name stands beside them, as in docs/. */
const GUIDES = [
  ...guidesOf('analysts', 'deploying', 'numbers', 'settings', 'privacy', 'training'),
  'mail-flow-rules.ps1',
  'gateway',
];

/** Pages and guide of the training folder: where it begins, and why nobody is asked for their own mail there. */
const OWN_PAGES = path.join(root, 'src', 'packaging', 'release');

mkdirSync(values.out, { recursive: true });
const staging = mkdtempSync(path.join(tmpdir(), 'emotet-guard-'));
try {
  const release = path.join(staging, 'release');
  const site = path.join(release, 'site');
  const program = path.join(staging, 'program');
  layOutSite(site);
  layOutProgram(program, site);
  npm(['pack', '--silent', '--pack-destination', values.out, program]);
  console.log(path.join(values.out, `${name}-${version}.tgz`));
  layOutTraining(path.join(release, 'training'));
  layOutAdmin(path.join(release, 'admin'), program);
  cpSync(path.join(OWN_PAGES, 'README.md'), path.join(release, 'README.md'));
  for (const file of ['LICENSE', 'CHANGELOG.md', 'SECURITY.md'])
    cpSync(path.join(root, file), path.join(release, file));
  writeSums(release);
  packZip(release);
} finally {
  rmSync(staging, { recursive: true });
}

/** The add-in, for an HTTPS host. */
function layOutSite(folder) {
  copyBuilt(folder, isOfTheAddIn);
  writeForCloud(folder);
  writeReleaseList(folder, { version, cloud: values.cloud, forCloud: (text) => forCloud(text, cloud) });
}

/** The simulated Outlook with the training room, and the add-in whose pane it shows. */
function layOutTraining(folder) {
  copyBuilt(folder, isOfTheTrainingRoom);
  for (const page of ['index.html', 'try.html']) cpSync(path.join(OWN_PAGES, page), path.join(folder, page));
  // What they name of the other guides lies with those, in admin/.
  for (const guide of guidesOf('training'))
    writeFileSync(
      path.join(folder, guide),
      readFileSync(path.join(docs, guide), 'utf8').replaceAll(/\]\((?=deploying|settings|gateway)/g, '](../admin/'),
    );
  writeForCloud(folder);
}

/** What belongs on no web server. */
function layOutAdmin(folder, program) {
  writeConfigurations(path.join(folder, 'hosting'));
  for (const guide of GUIDES) cpSync(path.join(docs, guide), path.join(folder, guide), { recursive: true });
  cpSync(program, path.join(folder, 'command-line'), { recursive: true });
  const manifests = path.join(folder, 'manifests');
  mkdirSync(manifests);
  for (const [file, app, ...options] of MANIFESTS) {
    const org = values.org === undefined ? [] : ['--org', values.org];
    const unified = app === undefined ? [] : ['--unified', path.join(manifests, app)];
    const out = path.join(manifests, file);
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
}

/** The files of dist/ that are wanted, named by their paths below it. */
function copyBuilt(folder, wanted) {
  cpSync(dist, folder, { recursive: true, filter: (file) => wanted(path.relative(dist, file).replace(/\\/g, '/')) });
}

/** The digest of every file, as `sha256sum -c` reads it. */
function writeSums(folder) {
  const sums = filesOf(folder).map((file) => {
    const digest = createHash('sha256').update(readFileSync(path.join(folder, file)));
    return `${digest.digest('hex')}  ${file}\n`;
  });
  writeFileSync(path.join(folder, 'SHA256SUMS'), sums.join(''));
}

function packZip(folder) {
  // The earliest time that a ZIP can hold: the same source gives the same file.
  const mtime = new Date(1980, 0, 1);
  const files = filesOf(folder).map((file) => [file, [readFileSync(path.join(folder, file)), { mtime }]]);
  const out = path.join(values.out, `${name}-addin-${version}.zip`);
  writeFileSync(out, zipSync(Object.fromEntries(files), { level: 9 }));
  console.log(out);
}

/** The pages and their first script say where Office.js comes from. */
function writeForCloud(site) {
  const names = readdirSync(site).filter((name) => name.endsWith('.html') || name === 'trusted-types.js');
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(path.join(site, name), 'utf8')]));
  for (const [name, text] of Object.entries(siteForCloud(files, cloud))) writeFileSync(path.join(site, name), text);
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

/** The npm package, which is the command line too. */
function layOutProgram(folder, site) {
  mkdirSync(path.join(folder, 'dist'), { recursive: true });
  for (const file of PROGRAMS) cpSync(path.join(dist, file), path.join(folder, 'dist', file), { recursive: true });
  // What `emotet-guard check` compares a server with: this package's own site, in its cloud.
  cpSync(path.join(site, RELEASE_LIST), path.join(folder, 'dist', RELEASE_LIST));
  for (const file of ['LICENSE', 'README.md', 'CHANGELOG.md']) cpSync(path.join(root, file), path.join(folder, file));
  for (const file of ['THIRD-PARTY-NOTICES.txt', 'bom.cdx.json'])
    cpSync(path.join(dist, file), path.join(folder, file));
  // The training room goes on to web servers, the others' code in it as well.
  cpSync(path.join(dist, 'THIRD-PARTY-NOTICES.txt'), path.join(folder, 'dist', 'training', 'THIRD-PARTY-NOTICES.txt'));
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
}

/** Paths below a folder, with forward slashes, in a stable order. */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.replace(/\\/g, '/'))
    .sort();
}
