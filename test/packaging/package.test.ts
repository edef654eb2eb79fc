import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { readRelease } from '../../src/checkup/release';
import { version } from '../../src/detection/version';
import { digestOf } from '../../src/settings/block-list';
import { emlOf } from '../../src/specimens/mail/eml';
import { hostileMacros } from '../../src/specimens/office/macros';
import { attachment, message } from '../../src/specimens/mail/message';
import { doc } from '../../src/specimens/office/doc';

const root = path.join(__dirname, '..', '..');
const folder = mkdtempSync(path.join(tmpdir(), 'emotet-guard-'));
const consumer = path.join(folder, 'consumer');

const run = (program: string, args: readonly string[], cwd = folder) => {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { status, stdout, stderr };
};

const hostile = emlOf(
  message({
    attachments: [attachment('a.doc', doc({ modules: hostileMacros['emotet 2018: call over modules'] ?? [] }))],
  }),
);

/** As the README shows it. */
const example = `import { readFileSync } from 'node:fs';
import { inspect, nodeHost, readAgile } from 'emotet-guard/detection';
import { isGap, readMessageFile } from 'emotet-guard/mail';

const message = readMessageFile(new Uint8Array(readFileSync('mail.eml')));
if (isGap(message)) throw new Error(message);
const { level, outcomes } = inspect(message, { host: nodeHost, agile: readAgile });
for (const outcome of outcomes) {
  if (outcome.state === 'found') for (const finding of outcome.findings) console.log(outcome.detector, finding.where.in);
}
console.log(level);
`;

describe('npm run package', () => {
  beforeAll(() => {
    const packed = run(process.execPath, [path.join(root, 'src', 'packaging', 'package.mjs'), '--out', folder]);
    expect(packed.stderr).toBe('');
    expect(packed.status).toBe(0);
    spawnSync(process.execPath, ['-e', `fs.mkdirSync(${JSON.stringify(consumer)})`]);
    writeFileSync(path.join(consumer, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }');
    writeFileSync(path.join(consumer, 'mail.eml'), hostile);
    writeFileSync(path.join(consumer, 'example.ts'), example);
    writeFileSync(path.join(consumer, 'example.mjs'), example);
    const tarball = path.join(folder, `emotet-guard-${version}.tgz`);
    expect(run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], consumer)).toMatchObject({
      status: 0,
    });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('packs the static folder with a manifest of each kind, the licences and the bill of materials', () => {
    const files = Object.keys(unzipSync(readFileSync(path.join(folder, `emotet-guard-addin-${version}.zip`))));
    expect(files).toEqual(
      expect.arrayContaining([
        'site/taskpane.html',
        'site/trusted-types.js',
        'site/worker.js',
        'site/events.js',
        'site/events.html',
        'site/selfcheck.html',
        'site/release.json',
        'site/THIRD-PARTY-NOTICES.txt',
        'site/bom.cdx.json',
        'admin/hosting/nginx.conf',
        'admin/hosting/.well-known/microsoft-officeaddins-allowed.json',
        'manifests/manifest.xml',
        'manifests/manifest.report.xml',
        'manifests/manifest.pilot.xml',
        'manifests/manifest.app.zip',
        'manifests/manifest.report.app.zip',
        'LICENSE',
      ]),
    );
    expect(files.filter((file) => /cli\.js|\/cli\/|library/.test(file))).toEqual([]);
  });

  it('packs no mailbox that only looks like Outlook: it would stand on the organisation’s own server', () => {
    const site = unzipSync(readFileSync(path.join(folder, `emotet-guard-addin-${version}.zip`)));
    expect(Object.keys(site).filter((file) => /demo|message\.html|handout|try/.test(file))).toEqual([]);
    // What the pages that are left name is there.
    for (const page of ['taskpane', 'events', 'help', 'selfcheck'])
      for (const [, file = ''] of new TextDecoder()
        .decode(site[`site/${page}.html`])
        .matchAll(/(?:src|href)="?([\w./-]+\.(?:js|css|png|svg|html))"?/g))
        expect([page, file, `site/${file}` in site]).toEqual([page, file, true]);
  });

  it('packs the list of the site’s files with the digests that they have in this package, and the same list with the program', () => {
    const site = unzipSync(readFileSync(path.join(folder, `emotet-guard-addin-${version}.zip`)));
    const list = readRelease(site['site/release.json']!)!;
    expect(list.version).toBe(version);
    const own = Object.keys(site).filter(
      (file) => /^site\/(?!config\/|release\.json$)/.test(file) && !file.endsWith('/'),
    );
    expect([...list.files]).toEqual(own.map((file) => [file.slice('site/'.length), digestOf(site[file]!)]).sort());
    const packed = path.join(consumer, 'node_modules', 'emotet-guard', 'dist', 'release.json');
    expect(readFileSync(packed)).toEqual(Buffer.from(site['site/release.json']!));
  });

  it('packs a program that installs without the network and without other packages, and runs through npx', () => {
    expect(readdirSync(path.join(consumer, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'emotet-guard',
    ]);
    expect(run('npx', ['--offline', 'emotet-guard', '--version'], consumer).stdout.trim()).toBe(version);
    const scan = run('npx', ['--offline', 'emotet-guard', 'scan', '--json', 'mail.eml'], consumer);
    expect(scan).toMatchObject({ status: 1, stderr: '' });
    expect(JSON.parse(scan.stdout)).toMatchObject({ input: 'mail.eml', level: 'danger' });
  });

  it.each(['stdout', 'stderr'] as const)(
    'never exits as if it had found something because nobody reads its %s',
    async (stream) => {
      const cli = path.join(consumer, 'node_modules', 'emotet-guard', 'dist', 'cli.js');
      const missing = Array.from({ length: 100 }, (_, index) => `nowhere-${index}.eml`);
      const child = spawn(process.execPath, [cli, 'scan', ...(stream === 'stdout' ? ['--json'] : []), ...missing]);
      child[stream].destroy();
      expect(await once(child, 'exit')).toEqual([2, null]);
    },
  );

  it('exports the detection module to other programs', () => {
    const { stdout, stderr } = run(process.execPath, ['example.mjs'], consumer);
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toContain('program-starting-macro part');
    expect(stdout.trim().split('\n').at(-1)).toBe('danger');
  });

  it('exports types that TypeScript finds the way Node finds the code', () => {
    const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const types = path.join(root, 'node_modules', '@types');
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--typeRoots',
      types,
      '--types',
      'node',
    ];
    expect(run(process.execPath, [tsc, ...options, 'example.ts'], consumer)).toMatchObject({ status: 0, stdout: '' });
  });

  it('states the licence of everything that is in the build', () => {
    const bom = JSON.parse(readFileSync(path.join(root, 'dist', 'bom.cdx.json'), 'utf8')) as {
      components: { name: string; purl: string; licenses?: { expression: string }[] }[];
    };
    const names = bom.components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['react', 'fflate', 'htmlparser2', '@noble/hashes']));
    // Office.js is Microsoft's and not ours to hand on.
    expect(names).not.toContain('@microsoft/office-js');
    for (const { name, licenses } of bom.components)
      expect([name, licenses?.[0]?.expression]).toEqual([
        name,
        expect.stringMatching(/^(?:MIT(?:-0)?|BSD-[23]-Clause|Apache-2\.0|ISC|MPL-2\.0|0BSD)$/),
      ]);
    const notices = readFileSync(path.join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of names) expect(notices).toContain(`\n${name} `);
  });
});
