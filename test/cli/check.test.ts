import { writeFileSync } from 'node:fs';
import { createServer as createTcpServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeBlockList } from '../../src/cli/blocklist/build';
import { describeAddIn } from '../../src/cli/manifest/add-in';
import type { ManifestOptions } from '../../src/cli/manifest/add-in';
import { xmlManifest } from '../../src/cli/manifest/xml';
import { version } from '../../src/detection/version';
import { headers } from '../../src/packaging/headers.mjs';
import { digestOf } from '../../src/settings/block-list';
import { anotherRelease, deploy } from '../checkup/deployment';
import type { Answer, Deployment, Fault } from '../checkup/deployment';
import { runWith, temporaryFolder } from './run';

/* A server with a release on it, looked at from outside, as it should be and with one fault at a time. */

const POLICY = headers['Content-Security-Policy']!;

interface Told {
  readonly state: string;
  readonly area: string;
  readonly id: string;
  readonly text: string;
  readonly files: readonly string[];
  readonly lines: readonly string[];
}

const folder = temporaryFolder();
let site: Deployment;

beforeAll(async () => {
  site = await deploy();
});

beforeEach(() => {
  site.plant(() => undefined);
  site.asked();
});

afterAll(async () => {
  await site.close();
});

/** Runs the command against a server; its own release is that server's unless another one is handed in. */
async function check(at: Deployment, options: readonly string[] = [], own: Uint8Array | undefined = at.list) {
  return runWith({ ownRelease: () => Promise.resolve(own) }, 'check', at.origin, '--ca', at.ca, ...options);
}

/** What it tells of the server. */
async function told(options: readonly string[] = [], own?: Uint8Array, at = site) {
  const { code, out, err } = await check(at, ['--json', ...options], own);
  expect(err).toBe('');
  const { state, remarks } = JSON.parse(out) as { readonly state: string; readonly remarks: readonly Told[] };
  const wrong = remarks.filter((one) => one.state === 'fault' || one.state === 'warning');
  return { code, state, remarks, wrong, ids: wrong.map(({ id }) => id) };
}

/** The same answer for every file that the pattern finds. */
const everywhere =
  (files: RegExp, answer: Answer): Fault =>
  (name) =>
    files.test(name) ? answer : undefined;

const withHeaders = (changed: Answer['headers'], files = /./) => everywhere(files, { headers: changed! });
const withPolicy = (from: string, to: string) =>
  withHeaders({ 'Content-Security-Policy': POLICY.replace(from, to) }, /\.html$/);

function manifestFor(options: Partial<ManifestOptions> = {}): string {
  const file = path.join(folder, 'manifest.xml');
  writeFileSync(file, xmlManifest(describeAddIn({ origin: site.origin, version, ...options })));
  return file;
}

const day = (fromNow: number) => new Date(Date.now() + fromNow * 86_400_000).toISOString();

/** Puts settings with a block list on the server. */
function putList({ created = day(-3), expires = day(20), digest = '' } = {}): void {
  const list = writeBlockList(['evil.example/'], { created, expires, source: 'test', licence: 'CC0' });
  site.put('config/contoso.bin', list);
  const blockList = { file: 'contoso.bin', digest: digest === '' ? digestOf(list) : digest };
  site.put('config/contoso.json', JSON.stringify({ version: 1, organisation: 'Contoso', blockList }));
}

describe('a server as the guide has it', () => {
  it('is healthy, and says what was looked at', async () => {
    putList();
    const { code, wrong, remarks } = await told(['--org', 'contoso', '--manifest', manifestFor({ org: 'contoso' })]);
    expect(wrong).toEqual([]);
    expect(code).toBe(0);
    expect(remarks.map(({ id }) => id)).toEqual([
      'certificateFine',
      'filesFine',
      'policyFine',
      'typesReported',
      'headersFine',
      'settingsFine',
      'blockListFine',
      'manifestFine',
    ]);
    expect(remarks.find(({ id }) => id === 'blockListFine')?.text).toMatch(
      /^contoso\.bin is 3 days old, with 1 entries/,
    );
  });

  it('is told in a few lines, also in Japanese', async () => {
    const { code, out } = await check(site);
    expect(code).toBe(0);
    expect(out).toContain(`${site.origin}: No faults, no warnings\n`);
    expect(out).toContain('Not checked: Settings. No organization was named (org).\n');
    expect(out).toMatch(/OK: Certificate\. Trusted, and valid for (?:89|90) more days/);
    expect((await check(site, ['--lang', 'ja'])).out).toContain('正常: ファイル. ');
  });

  it('has each of its files asked for once, and nothing outside of its folder', async () => {
    await told();
    const asked = site.asked();
    expect(asked).toHaveLength(new Set(asked).size);
    expect(asked).toEqual(expect.arrayContaining(['release.json', 'taskpane.html', 'worker.js', 'assets/icon-16.png']));
  });

  it('is healthy with Trusted Types enforced, which is told apart', async () => {
    site.plant(
      withHeaders({
        'Content-Security-Policy': POLICY.replace(
          'frame-ancestors',
          "require-trusted-types-for 'script'; trusted-types default; frame-ancestors",
        ),
        'Content-Security-Policy-Report-Only': undefined,
        'Server-Timing': undefined,
      }),
    );
    const { code, remarks } = await told();
    expect(code).toBe(0);
    expect(remarks.map(({ id }) => id)).toContain('typesEnforced');
  });

  it('is healthy where it compresses although nobody asked', async () => {
    const body = gzipSync('// policy');
    site.plant(everywhere(/^trusted-types\.js$/, { body, headers: { 'Content-Encoding': 'gzip' } }));
    expect((await told()).ids).toEqual([]);
  });

  it('may name an Exchange Server that frames the pane too', async () => {
    site.plant(withPolicy('frame-ancestors', 'frame-ancestors https://mail.contoso.example'));
    expect((await told()).ids).toEqual([]);
  });
});

describe('the files', () => {
  it('of which one is not there are told by its name', async () => {
    site.plant(everywhere(/^worker\.js$/, { status: 404 }));
    const { code, wrong } = await told();
    expect(code).toBe(1);
    expect(wrong).toMatchObject([{ id: 'fileMissing', state: 'fault', files: ['worker.js'] }]);
  });

  it('of which one was changed are told by its name', async () => {
    site.plant(everywhere(/^events\.js$/, { body: 'alert(1)' }));
    expect((await told()).wrong).toMatchObject([{ id: 'fileDiffers', files: ['events.js'] }]);
  });

  it('are not those of the release although the list beside them says so', async () => {
    const forged = JSON.parse(new TextDecoder().decode(site.list)) as { files: Record<string, string> };
    forged.files['events.js'] = digestOf(new TextEncoder().encode('alert(1)'));
    site.plant((name) =>
      name === 'events.js'
        ? { body: 'alert(1)' }
        : name === 'release.json'
          ? { body: JSON.stringify(forged) }
          : undefined,
    );
    expect((await told()).wrong).toMatchObject([{ id: 'fileDiffers', files: ['release.json', 'events.js'] }]);
  });

  it('of two releases are told as mixed', async () => {
    const older = anotherRelease('0.0.9');
    site.plant(everywhere(/^worker\.js$/, { body: older.files['worker.js']! }));
    const { wrong } = await told([], older.list);
    expect(wrong.map(({ id }) => id)).toEqual(['fileOfVersion', 'otherVersion']);
    expect(wrong[0]).toMatchObject({ files: ['worker.js'] });
    expect(wrong[0]?.text).toBe(`Of version 0.0.9, while the list says ${version}: two releases are mixed.`);
  });

  it('of another version than the program are compared with their own list', async () => {
    const { code, wrong } = await told([], anotherRelease('9.0.0').list);
    expect(wrong).toMatchObject([{ id: 'otherVersion', state: 'warning' }]);
    expect(code).toBe(1);
    expect((await told(['--fail-on', 'fault'], anotherRelease('9.0.0').list)).code).toBe(0);
  });

  it('are compared with the program’s own list where the server has none', async () => {
    site.plant((name) =>
      name === 'release.json' ? { status: 404 } : name === 'help.css' ? { body: 'other' } : undefined,
    );
    expect((await told()).ids).toEqual(['fileDiffers', 'listMissing']);
  });

  it('that nobody can name are told apart from none at all', async () => {
    site.plant(everywhere(/./, { status: 404 }));
    expect((await told()).ids).toEqual(['noAddIn']);
    site.plant(everywhere(/./, { status: 401 }));
    expect((await told()).ids).toEqual(['fileRefused']);
  });

  it.each([
    ['is no JSON', 'not json'],
    [
      'names files elsewhere',
      '{"product":"emotet-guard","version":"1","cloud":"x","headers":{},"files":{"../a":"sha256-"}}',
    ],
    ['is of the wrong kind', '[]'],
    ['is empty', ''],
  ])('have a list that %s', async (_, body) => {
    site.plant(everywhere(/^release\.json$/, { body }));
    expect((await told()).ids).toEqual(['listDamaged']);
  });

  it('that lead elsewhere are told with the address, and nobody goes there', async () => {
    site.plant(everywhere(/^help\.html$/, { status: 302, headers: { Location: 'https://login.example/?from=help' } }));
    const { wrong } = await told();
    expect(wrong).toMatchObject([{ id: 'fileRedirected', files: ['help.html'] }]);
    expect(wrong[0]?.text).toContain('login[.]example');
  });

  it('that never end, that are empty, and that break off, end nobody’s check', async () => {
    const chunk = new Uint8Array(2 ** 20);
    site.plant((name) => {
      if (name === 'help.html')
        return (response) => {
          response.writeHead(200);
          const more = () => {
            if (!response.destroyed) response.write(chunk, more);
          };
          more();
        };
      if (name === 'help.css') return { body: '' };
      if (name === 'events.html')
        return (response) => {
          response.writeHead(200, { 'Content-Length': '1000' });
          response.write('<');
          setImmediate(() => response.destroy());
        };
      return undefined;
    });
    const { wrong } = await told();
    expect(wrong.filter(({ area }) => area === 'files')).toMatchObject([
      { id: 'fileUnanswered', files: ['events.html'] },
      { id: 'fileDiffers', files: ['help.css'] },
      { id: 'fileTooLarge', files: ['help.html'] },
    ]);
  });

  it('that say they are compressed and are not, or would be enormous, are told', async () => {
    const bomb = gzipSync(new Uint8Array(40 * 2 ** 20));
    site.plant((name) =>
      name === 'help.css'
        ? { body: bomb, headers: { 'Content-Encoding': 'gzip' } }
        : name === 'worker.js'
          ? { body: 'plain', headers: { 'Content-Encoding': 'gzip' } }
          : undefined,
    );
    const { wrong } = await told();
    expect(wrong).toMatchObject([
      { id: 'fileTooLarge', files: ['help.css'] },
      { id: 'fileUnanswered', files: ['worker.js'] },
    ]);
  });
});

const SCRIPT_ELEMENTS = POLICY.replace(/^.*(script-src)( [^;]*);.*$/, '$1-elem$2');

describe('the headers', () => {
  it.each([
    [
      'a part of the host that Office.js comes from',
      'https://ajax.aspnetcdn.com',
      'https://ajax.aspnetcdn.com ajax.aspnetcdn.com/ajax/',
    ],
    [
      'one script by its hash',
      "script-src 'self'",
      "script-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    ],
    ['its own pages as targets of forms', "form-action 'none'", "form-action 'self'"],
  ])('may allow %s', async (_what, from, to) => {
    site.plant(withPolicy(from, to));
    expect((await told()).wrong.map(({ id }) => id)).toEqual([]);
  });

  const faults: readonly (readonly [string, Fault, readonly string[]])[] = [
    ['leave out nosniff', withHeaders({ 'X-Content-Type-Options': undefined }), ['nosniffMissing']],
    ['leave out HSTS', withHeaders({ 'Strict-Transport-Security': undefined }), ['hstsMissing']],
    ['ask for HSTS for a day', withHeaders({ 'Strict-Transport-Security': 'max-age=86400' }), ['hstsShort']],
    ['leave out what is told to other sites', withHeaders({ 'Referrer-Policy': undefined }), ['headerMissing']],
    ['keep a page for a day', withHeaders({ 'Cache-Control': 'max-age=86400' }, /\.html$/), ['keptTooLong']],
    ['say nothing of caching', withHeaders({ 'Cache-Control': undefined }, /\.js$/), ['keptUnsaid']],
    ['forbid keeping icons', withHeaders({ 'Cache-Control': 'no-store' }, /^assets/), ['assetsNotKept']],
    ['send a script as text', withHeaders({ 'Content-Type': 'text/plain' }, /^worker\.js$/), ['typeWrong']],
    ['send X-Frame-Options', withHeaders({ 'X-Frame-Options': 'SAMEORIGIN' }), ['frameOptions']],
    ['have no policy', withHeaders({ 'Content-Security-Policy': undefined }), ['policyMissing']],
    ['allow every script', withPolicy("script-src 'self'", "script-src 'self' https:"), ['policyAllows']],
    ['allow written scripts', withPolicy("script-src 'self'", "script-src 'self' 'unsafe-inline'"), ['policyAllows']],
    ...(
      [
        ['every page of a top-level domain', "script-src 'self'", "script-src 'self' *.com"],
        ['every server on one port', "script-src 'self'", "script-src 'self' https://*:443"],
        ['a CDN on which everybody publishes', "script-src 'self'", "script-src 'self' https://cdn.example"],
        ['a nonce that is the same for everybody', "script-src 'self'", "script-src 'self' 'nonce-abc'"],
        ['scripts of a stranger in elements alone', 'font-src', `${SCRIPT_ELEMENTS} https://cdn.example; font-src`],
        ['connections to a stranger', "connect-src 'self'", "connect-src 'self' https://stranger.example"],
        ['frames of a stranger', 'frame-src', 'frame-src https://stranger.example'],
        ['objects of a stranger', "default-src 'none'", 'default-src https://stranger.example'],
      ] as const
    ).map(([what, from, to]) => [`allow ${what}`, withPolicy(from, to), ['policyAllows']] as const),
    [
      'let a top-level domain frame the pane',
      withPolicy('frame-ancestors', 'frame-ancestors https://*.com'),
      ['anyFrame'],
    ],
    [
      'allow connections to anybody',
      withPolicy("connect-src 'self'", 'connect-src *'),
      ['policyBlocks', 'policyAllows'],
    ],
    [
      'allow objects of strangers',
      withPolicy("default-src 'none'; ", "default-src 'none'; object-src https:; "),
      ['policyAllows'],
    ],
    ['begin with everything allowed', withPolicy("default-src 'none'; ", ''), ['policyAllows']],
    ['let anybody frame the pane', withPolicy('frame-ancestors', 'x-frame-ancestors'), ['anyFrame']],
    ['let every https page frame it', withPolicy('frame-ancestors', 'frame-ancestors https:'), ['anyFrame']],
    [
      'let nobody frame it',
      withHeaders({ 'Content-Security-Policy': `${POLICY}, frame-ancestors 'self'` }),
      ['noFrame'],
    ],
    ['leave out an Outlook', withPolicy(' https://outlook.cloud.microsoft', ''), ['frameLacks']],
    ['block Office.js', withPolicy(' https://appsforoffice.microsoft.com', ''), ['policyBlocks']],
    ['block the worker', withPolicy("worker-src 'self'", "worker-src 'none'"), ['policyBlocks']],
    [
      'have a second policy that blocks',
      withHeaders({ 'Content-Security-Policy': `${POLICY}, script-src 'self'` }),
      ['policyBlocks'],
    ],
    ['lock the pane into a sandbox', withPolicy('font-src', 'sandbox; font-src'), ['policySandboxed']],
    ['leave Trusted Types out', withHeaders({ 'Content-Security-Policy-Report-Only': undefined }), ['typesAbsent']],
    [
      'report Trusted Types and do not tell the page',
      withHeaders({ 'Server-Timing': undefined }),
      ['typesReportedUntold'],
    ],
    [
      'enforce Trusted Types and tell the page that they do not',
      withPolicy('form-action', "require-trusted-types-for 'script'; trusted-types default; form-action"),
      ['typesEnforcedTold'],
    ],
    [
      'forbid the add-in’s own policy',
      withPolicy('form-action', "require-trusted-types-for 'script'; trusted-types other; form-action"),
      ['typesWithoutOurs'],
    ],
    [
      'enforce Trusted Types with any policy',
      withHeaders({
        'Content-Security-Policy': POLICY.replace('form-action', "require-trusted-types-for 'script'; form-action"),
        'Server-Timing': undefined,
      }),
      ['typesAnyPolicy'],
    ],
  ];

  it.each(faults.map(([what]) => what))('that %s are told', async (what) => {
    const [, fault, wanted] = faults.find(([name]) => name === what)!;
    site.plant(fault);
    const { code, ids } = await told();
    expect(ids).toEqual(wanted);
    expect(code).toBe(1);
  });

  it('that are wrong everywhere are told once, with the first files by name', async () => {
    site.plant(withHeaders({ 'X-Content-Type-Options': undefined }));
    const { out } = await check(site);
    expect(out.match(/nosniff is missing/g)).toHaveLength(1);
    expect(out).toMatch(/release\.json, .*, .*, .* and \d+ more files\n {2}→ Compare the server’s configuration/);
  });
});

describe('the certificate', () => {
  const other: Deployment[] = [];
  afterAll(async () => {
    for (const one of other) await one.close();
  });
  const deployed = async (options: Parameters<typeof deploy>[0]) => {
    const made = await deploy(options);
    other.push(made);
    return made;
  };

  it('that ends within three weeks is a warning', async () => {
    const { ids, wrong } = await told([], undefined, await deployed({ days: 20 }));
    expect(ids).toEqual(['certificateEnds']);
    expect(wrong[0]?.text).toMatch(/^The certificate expires in (?:19|20) days/);
  });

  it('that has ended is a fault', async () => {
    expect((await told([], undefined, await deployed({ days: 0 }))).ids).toEqual(['certificateExpired']);
  });

  it('of another server is a fault, and names whose it is', async () => {
    const { wrong } = await told([], undefined, await deployed({ name: 'other.example' }));
    expect(wrong).toMatchObject([{ id: 'certificateOfAnother' }]);
    expect(wrong[0]?.text).toBe('The certificate is not for localhost. It names: other.example.');
  });

  it('of an authority that nobody knows is a fault, and everything else is told all the same', async () => {
    const { code, out } = await runWith(
      { ownRelease: () => Promise.resolve(site.list) },
      'check',
      site.origin,
      '--json',
    );
    const { remarks } = JSON.parse(out) as { readonly remarks: readonly Told[] };
    expect(code).toBe(1);
    expect(remarks.map(({ id }) => id)).toEqual(expect.arrayContaining(['certificateIncomplete', 'filesFine']));
  });
});

describe('the settings', () => {
  it('that are not there are told', async () => {
    const { wrong } = await told(['--org', 'nobody']);
    expect(wrong).toMatchObject([{ id: 'settingsFailed', files: ['config/nobody.json'] }]);
    expect(wrong[0]?.lines).toEqual([
      'config/nobody.json: The file was not found. Put it on the server under this name.',
    ]);
  });

  it('with errors are told line by line, as on disk', async () => {
    site.put('config/wrong.json', '{\n "version": 1,\n "language": "xx",\n "contact": { "mail": "nobody" }\n}');
    const { wrong } = await told(['--org', 'wrong']);
    expect(wrong).toMatchObject([{ id: 'settingsBroken' }]);
    expect(wrong[0]?.lines).toEqual([
      expect.stringMatching(/^config\/wrong\.json:3: language: This language is not available/),
      'config/wrong.json:4: contact.mail: "nobody" is not an email address. Write it like soc@example.com.',
    ]);
  });

  it('name a block list of another digest', async () => {
    putList({ digest: `sha256-${'A'.repeat(43)}=` });
    const { wrong } = await told(['--org', 'contoso']);
    expect(wrong).toMatchObject([{ id: 'blockListBroken', files: ['config/contoso.bin'] }]);
    expect(wrong[0]?.lines[0]).toContain('does not match this digest');
  });

  it.each([
    ['is too old', { created: day(-40), expires: day(20) }, ['blockListBroken']],
    ['will be in three days', { created: day(-27), expires: day(20) }, ['blockListEnds']],
    ['ends in two days', { created: day(-1), expires: day(2) }, ['blockListEnds']],
  ])('name a block list that %s', async (_, list, ids) => {
    putList(list);
    expect((await told(['--org', 'contoso'])).ids).toEqual(ids);
  });

  it('name a block list that is not there', async () => {
    putList();
    site.plant(everywhere(/\.bin$/, { status: 404 }));
    expect((await told(['--org', 'contoso'])).wrong[0]?.lines[0]).toContain('The block list was not found.');
  });

  it('name a block list that is enormous', async () => {
    putList();
    site.plant(everywhere(/\.bin$/, { body: new Uint8Array(5 * 2 ** 20) }));
    expect((await told(['--org', 'contoso'])).wrong[0]?.lines[0]).toContain('The block list is larger than 4096 kB.');
  });

  it('come without caching, or that is told', async () => {
    putList();
    site.plant(withHeaders({ 'Cache-Control': 'max-age=3600' }, /^config\/contoso\.json$/));
    expect((await told(['--org', 'contoso'])).wrong).toMatchObject([
      { id: 'keptTooLong', files: ['config/contoso.json'] },
    ]);
  });
});

describe('the manifest', () => {
  it('is compared with the server, and names whose settings are loaded', async () => {
    putList();
    const { remarks, wrong } = await told(['--manifest', manifestFor({ org: 'contoso' })]);
    expect(wrong).toEqual([]);
    expect(remarks.map(({ id }) => id)).toEqual(expect.arrayContaining(['manifestFine', 'settingsFine']));
  });

  it('of another organisation is told', async () => {
    putList();
    const { wrong } = await told(['--org', 'contoso', '--manifest', manifestFor({ org: 'fabrikam' })]);
    expect(wrong.map(({ id }) => id)).toEqual(['manifestOrganisation']);
  });

  it('of another server is told, and that server is not asked', async () => {
    const { wrong } = await told(['--manifest', manifestFor({ origin: 'https://elsewhere.invalid' })]);
    expect(wrong).toMatchObject([{ id: 'manifestElsewhere' }]);
    expect(wrong[0]?.text).toContain('elsewhere.invalid');
  });

  it('on the server for another one is no fault', async () => {
    site.plant(
      everywhere(/^manifest\.xml$/, {
        body: xmlManifest(describeAddIn({ origin: 'https://localhost:3000', version })),
      }),
    );
    const { remarks, wrong } = await told();
    expect(wrong).toEqual([]);
    expect(remarks.map(({ id }) => id)).toContain('manifestOfAnother');
  });

  it('finds an icon of another size', async () => {
    const { files } = anotherRelease(version);
    site.plant(everywhere(/icon-64\.png$/, { body: files['assets/icon-32.png']! }));
    expect((await told(['--manifest', manifestFor()])).wrong).toMatchObject([
      { id: 'fileDiffers', files: ['assets/icon-64.png'] },
      { id: 'manifestIconSize', files: ['assets/icon-64.png'] },
    ]);
  });

  it('of a newer version than the files is told', async () => {
    expect((await told(['--manifest', manifestFor({ version: '9.0.0' })])).ids).toEqual(['manifestNewer']);
  });

  it('with events needs the server’s leave for its script', async () => {
    const options = ['--manifest', manifestFor({ report: true })];
    expect((await told(options)).ids).toEqual(['scriptNotAllowed']);
    const allowed = JSON.stringify({ allowed: [`${site.origin}/events.js`] });
    site.put('.well-known/microsoft-officeaddins-allowed.json', allowed);
    expect((await told(options)).ids).toEqual([]);
  });

  it.each([
    ['is none', 'nothing of the kind'],
    ['is cut', '<OfficeApp><Version>1.1.0'],
    ['is another document', '<html><Version>1.1.0.0</Version></html>'],
    ['is nested a million deep', '<a>'.repeat(100_000)],
  ])('that %s is told', async (_, text) => {
    const file = path.join(folder, 'broken.xml');
    writeFileSync(file, text);
    expect((await told(['--manifest', file])).ids).toEqual(['manifestDamaged']);
  });
});

describe('for a monitor', () => {
  it('gives a line, figures and the codes of a plugin', async () => {
    putList();
    const well = await check(site, ['--nagios', '--org', 'contoso']);
    expect(well.code).toBe(0);
    expect(well.out).toMatch(
      /^EMOTET GUARD OK - No faults, no warnings \| faults=0 warnings=0 certificate_days=\d+ block_list_days=\d+\n$/,
    );
    site.plant(withHeaders({ 'X-Content-Type-Options': undefined }));
    expect((await check(site, ['--nagios'])).code).toBe(1);
    site.plant(everywhere(/^worker\.js$/, { status: 404 }));
    const broken = await check(site, ['--nagios']);
    expect(broken.code).toBe(2);
    expect(broken.out).toMatch(
      /^EMOTET GUARD CRITICAL - 1 fault: Files: Not on the server\. \(worker\.js\) \| faults=1 /,
    );
  });

  it('tells a server that does not answer', async () => {
    const nobody = createTcpServer();
    await new Promise<void>((resolve) => {
      nobody.listen(0, '127.0.0.1', resolve);
    });
    const { port } = nobody.address() as AddressInfo;
    await new Promise((resolve) => nobody.close(resolve));
    const address = `https://localhost:${port}`;
    const plain = await runWith({}, 'check', address);
    expect(plain.code).toBe(2);
    expect(plain.out).toContain('The server does not answer (ECONNREFUSED).');
    expect((await runWith({}, 'check', address, '--nagios')).code).toBe(2);
  });
});

describe('what a server says', () => {
  it('steers no terminal and no table', async () => {
    site.plant(everywhere(/^help\.html$/, { status: 302, headers: { Location: 'https://evil.example/\u009b2J|x' } }));
    for (const options of [[], ['--json'], ['--nagios']]) {
      const { out } = await check(site, options);
      expect(out).not.toMatch(/[\u0080-\u009f]/);
      if (options.includes('--nagios')) expect(out.split('\n')[0]?.match(/\|/g)).toHaveLength(1);
    }
  });
});

describe('used wrongly', () => {
  const calls: readonly (readonly string[])[] = [
    [],
    ['http://guard.example.com'],
    ['https://guard.example.com/taskpane.html'],
    ['https://a.example', 'https://b.example'],
    ['https://a.example', '--org', '../etc'],
    ['https://a.example', '--lang', 'de'],
    ['https://a.example', '--fail-on', 'nothing'],
    ['https://a.example', '--manifest', 'nowhere.xml'],
    ['https://a.example', '--what'],
  ];

  it.each(calls.map((call) => [call.join(' '), call] as const))('"check %s" says how it is done', async (_, call) => {
    const { code, err, out } = await runWith({}, 'check', ...call);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(call.includes('--manifest') ? /nowhere\.xml: cannot be read/ : /Usage: emotet-guard check/);
  });

  it('is "unknown" to a monitor', async () => {
    expect((await runWith({}, 'check', '--nagios', 'http://a.example')).code).toBe(3);
    const { code, err } = await runWith({}, 'check', 'https://a.example', '--json', '--nagios');
    expect([code, err]).toEqual([3, expect.stringContaining('Use either --json or --nagios.')]);
  });
});
