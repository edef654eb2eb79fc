import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

let release: Readonly<Record<string, Uint8Array>> | undefined;
const unpacked = () => (release ??= unzipSync(readFileSync(path.join(folder, `emotet-guard-addin-${version}.zip`))));
const textOf = (file: string) => new TextDecoder().decode(unpacked()[file]);

/** The files that a page of the ZIP names lie beside it. */
function namesWhatIsThere(page: string) {
  const files = unpacked();
  for (const [, file = ''] of textOf(page).matchAll(/(?:src|href)="?([\w./-]+\.(?:js|css|png|svg|html))"?/g)) {
    const target = path.posix.join(path.posix.dirname(page), file);
    expect([page, file, target in files]).toEqual([page, file, true]);
  }
}

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

  it('packs a folder for each of those who unpack it, and says which is whose', () => {
    const files = Object.keys(unpacked());
    expect(new Set(files.map((file) => file.split('/')[0]))).toEqual(
      new Set(['site', 'training', 'admin', 'README.md', 'LICENSE', 'CHANGELOG.md', 'SECURITY.md', 'SHA256SUMS']),
    );
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
        'training/index.html',
        'training/demo.html',
        'training/message.html',
        'training/taskpane.html',
        'training/training.md',
        'admin/deploying.md',
        'admin/deploying.ja.md',
        'admin/mail-flow-rules.ps1',
        'admin/gateway/README.md',
        'admin/gateway/service/emotet-guard.service',
        'admin/hosting/nginx.conf',
        'admin/hosting/.well-known/microsoft-officeaddins-allowed.json',
        'admin/manifests/manifest.xml',
        'admin/manifests/manifest.report.xml',
        'admin/manifests/manifest.pilot.xml',
        'admin/manifests/manifest.app.zip',
        'admin/manifests/manifest.report.app.zip',
        'admin/command-line/dist/cli.js',
      ]),
    );
    const readme = textOf('README.md');
    for (const folder of ['site', 'training', 'admin']) expect(readme).toContain(`| \`${folder}/\``);
    expect(files.filter((file) => !file.startsWith('admin/') && /cli\.js|\/cli\/|library/.test(file))).toEqual([]);
  });

  it('names the digest of every file, so that each can be checked', () => {
    const files = unpacked();
    const sums = new TextDecoder().decode(files['SHA256SUMS']).trimEnd().split('\n');
    expect(sums).toEqual(
      Object.entries(files)
        .filter(([file]) => file !== 'SHA256SUMS')
        .map(([file, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${file}`),
    );
    if (process.platform !== 'linux') return;
    const whole = path.join(folder, 'unpacked');
    for (const [file, bytes] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(whole, file)), { recursive: true });
      writeFileSync(path.join(whole, file), bytes);
    }
    const check = () => run('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], whole);
    expect(check()).toEqual({ status: 0, stdout: '', stderr: '' });
    appendFileSync(path.join(whole, 'site', 'taskpane.html'), '<script src="https://evil.example"></script>');
    expect(check()).toMatchObject({ status: 1, stdout: 'site/taskpane.html: FAILED\n' });
  });

  it('packs guides whose links lead somewhere', () => {
    const files = unpacked();
    const guides = Object.keys(files).filter((file) =>
      /^(?:README|(?:admin|training)\/(?!command-line).*)\.md$/.test(file),
    );
    expect(guides.length).toBeGreaterThan(8);
    for (const guide of guides)
      for (const [, link = ''] of textOf(guide)
        .replaceAll(/`[^`]*`/g, '')
        .matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) {
        if (/^[a-z]+:/.test(link)) continue;
        const target = path.posix.join(path.posix.dirname(guide), link);
        const found = Object.keys(files).some((file) => file === target || file.startsWith(`${target}/`));
        expect([guide, link, found]).toEqual([guide, link, true]);
      }
  });

  it('packs a command line that runs where it was unpacked', () => {
    const place = path.join(folder, 'command-line');
    for (const [file, bytes] of Object.entries(unpacked())) {
      if (!file.startsWith('admin/command-line/')) continue;
      const to = path.join(place, file.slice('admin/command-line/'.length));
      mkdirSync(path.dirname(to), { recursive: true });
      writeFileSync(to, bytes);
    }
    const cli = path.join(place, 'dist', 'cli.js');
    expect(run(process.execPath, [cli, '--version']).stdout.trim()).toBe(version);
    const options = ['--origin', 'https://other.example', '--unified', path.join(place, 'app.zip')];
    expect(run(process.execPath, [cli, 'manifest', ...options])).toMatchObject({ status: 0 });
  });

  it('packs no mailbox that only looks like Outlook for the add-in’s server: it would stand on the organisation’s own', () => {
    const site = unpacked();
    const inSite = Object.keys(site).filter((file) => file.startsWith('site/'));
    expect(inSite.filter((file) => /demo|message\.html|handout|try/.test(file))).toEqual([]);
    // What the pages that are left name is there.
    for (const page of ['taskpane', 'events', 'help', 'selfcheck']) namesWhatIsThere(`site/${page}.html`);
  });

  it('packs a training room that begins at its folder, and asks nobody for their own mail', () => {
    expect(textOf('training/index.html')).toContain('url=demo.html?room=training');
    for (const page of ['index', 'demo', 'message', 'taskpane', 'try', 'handout.en', 'handout.ja'])
      namesWhatIsThere(`training/${page}.html`);
    expect(textOf('training/try.html')).not.toContain('<script');
    expect(Object.keys(unpacked()).filter((file) => /^training\/assets\/demo-(?:try|judge)/.test(file))).toEqual([]);
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
        expect.stringMatching(/^(?:MIT(?:-0)?|BSD-[23]-Clause|Apache-2\.0|ISC|MPL-2\.0|0BSD|\(MIT OR Apache-2\.0\))$/),
      ]);
    const notices = readFileSync(path.join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of names) expect(notices).toContain(`\n${name} `);
  });
});
