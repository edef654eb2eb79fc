import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { inbox } from '../../src/demo/mailbox/mailbox';
import { version } from '../../src/detection/version';
import { en } from '../../src/locales/en';
import { launch } from './chromium.mjs';
import { openHosted } from './hosted-add-in';
import { serveWithNginx, type NginxServer } from './nginx.mjs';
import { PATIENCE, expect as see } from './see';

const ADDRESS = 'https://guard.example.com';
const dist = path.resolve(process.env['DIST'] ?? 'dist');

/** The blocks of the page for administrators, in their order. */
const blocksOf = (file: string) =>
  [...readFileSync(path.join('docs', file), 'utf8').matchAll(/^```(sh|nginx)\n([\s\S]*?)^```$/gm)].map(
    ([, , block = '']) => block,
  );
const [panes = '', panesOnIis = '', versions = '', ahead = '', inside = '', levels = ''] = blocksOf('numbers.md');

let folder: string;
let nginx: NginxServer;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'emotet-guard-numbers-'));
  const site = path.join(folder, 'site');
  cpSync(dist, site, { recursive: true });
  for (const [name, countVerdicts] of Object.entries({ counts: true, silent: false }))
    writeFileSync(path.join(site, 'config', `${name}.json`), JSON.stringify({ version: 1, countVerdicts }));
  mkdirSync(path.join(folder, 'log'));
  // The workers of nginx may be another user's.
  for (const place of [folder, site]) chmodSync(place, 0o755);
  nginx = await serveWithNginx({
    site: 'docs/hosting/nginx.conf',
    folder: site,
    edits: [
      ['server {', `${ahead}server {`],
      ['  location / {', `${inside}\n  location / {`],
      ['server_tokens off;', `server_tokens off;\n  access_log /var/log/nginx/access.log combined;`],
      ['/var/log/nginx', path.join(folder, 'log')],
    ],
  });
  browser = await launch([
    `--host-resolver-rules=MAP guard.example.com:443 127.0.0.1:${nginx.port}`,
    '--disable-features=LocalNetworkAccessChecks',
  ]);
});

beforeEach(async () => {
  context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'en-US' });
});

afterEach(async () => {
  await context.close();
});

afterAll(async () => {
  await browser.close();
  await nginx.close();
  rmSync(folder, { recursive: true });
});

/** What the documented command prints for the logs of this test. */
const counted = (command: string, at = path.join(folder, 'log')) =>
  execFileSync('sh', ['-c', command.replaceAll('/var/log/nginx', at)], { encoding: 'utf8', cwd: at })
    .trim()
    .split('\n');
const counts = () => {
  const log = path.join(folder, 'log', 'emotet-guard-count.log');
  return existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : [];
};

async function itemOf(id: string) {
  return {
    id: `AAMk-${id}`,
    message: await inbox('en')
      .find((one) => one.id === id)!
      .open(),
  };
}

/** Reads a hostile message, the one before it, and the hostile one again. */
async function read(organisation: string) {
  const { host, frame, page, complaints, requests } = await openHosted(context, {
    address: `${ADDRESS}/taskpane.html?org=${organisation}`,
  });
  const posts: { readonly address: string; readonly body: string | null; readonly headers: Record<string, string> }[] =
    [];
  page.on('request', (request) => {
    if (request.method() !== 'GET')
      posts.push({ address: request.url(), body: request.postData(), headers: request.headers() });
  });
  const heading = frame.getByRole('heading', { level: 1 });
  for (const id of ['minutes-hijacked', 'minutes-original', 'minutes-hijacked']) {
    host.select(await itemOf(id));
    await see(heading).toHaveText(
      id === 'minutes-original' ? en.pane.headings['no-signs'] : en.pane.headingsOfDanger.attachment,
    );
  }
  return { posts, complaints, requests };
}

async function soon(look: () => boolean): Promise<void> {
  for (const end = Date.now() + PATIENCE; !look();) {
    if (Date.now() > end) throw new Error('Not in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('the page about numbers', () => {
  it('gives the same commands in both languages', () => {
    expect(blocksOf('numbers.ja.md')).toEqual(blocksOf('numbers.md'));
  });

  it('a pane whose organization does not count sends nothing at all', async () => {
    const { posts, complaints } = await read('silent');
    expect({ posts, complaints, counts: counts() }).toEqual({ posts: [], complaints: [], counts: [] });
  });

  it('a pane whose organization counts sends the level and the version of each message once, and nothing of the message', async () => {
    const { posts, complaints, requests } = await read('counts');
    await soon(() => counts().length === 2);
    expect(complaints).toEqual([]);
    expect(posts.map(({ address, body }) => ({ address, body }))).toEqual(
      ['danger', 'no-signs'].map((level) => ({ address: `${ADDRESS}/count/${level}?v=${version}`, body: null })),
    );
    for (const { headers } of posts)
      expect(Object.keys(headers).filter((name) => ['cookie', 'referer', 'authorization'].includes(name))).toEqual([]);
    expect(counts().map((line) => line.replace(/^\S+ /, ''))).toEqual([`danger ${version}`, `no-signs ${version}`]);
    expect([...new Set(requests.map((request) => new URL(request).origin))].sort()).toEqual([
      'https://ajax.aspnetcdn.com',
      'https://appsforoffice.microsoft.com',
      ADDRESS,
      'https://outlook.office.com',
    ]);
    const day = new Date().toISOString().slice(0, 4);
    expect(counted(levels).sort()).toEqual([
      expect.stringMatching(new RegExp(`^${day}-\\d\\d-\\d\\d danger ${version.replaceAll('.', '\\.')} 1$`)),
      expect.stringMatching(new RegExp(`^${day}-\\d\\d-\\d\\d no-signs ${version.replaceAll('.', '\\.')} 1$`)),
    ]);
  });

  it('counts the panes of a day, and the builds that arrived, from the log that nginx wrote', () => {
    // Two panes from one address are one.
    expect(counted(panes)).toEqual([expect.stringMatching(/^\d\d\/\w{3}\/\d{4} \/taskpane\.html 1$/)]);
    const [, script = ''] = /(assets\/taskpane\.[0-9a-f]+\.js)/.exec(
      readFileSync(path.join(dist, 'taskpane.html'), 'utf8'),
    )!;
    expect(counted(versions)).toEqual([expect.stringMatching(new RegExp(`^\\d\\d/\\w{3}/\\d{4} /${script} 1$`))]);
  });

  it('counts the panes of a day from a log as Microsoft describes it, whatever its fields are', () => {
    const place = path.join(folder, 'iis');
    mkdirSync(place);
    writeFileSync(
      path.join(place, 'u_ex261130.log'),
      [
        '#Software: Microsoft Internet Information Services 10.0',
        '#Version: 1.0',
        '#Date: 2026-11-30 00:00:00',
        '#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken',
        '2026-11-30 08:00:00 192.0.2.1 GET /taskpane.html org=contoso 443 - 198.51.100.1 Mozilla/5.0+(Windows) - 200 0 0 15',
        '2026-11-30 08:00:01 192.0.2.1 GET /worker.js - 443 - 198.51.100.1 Mozilla/5.0+(Windows) - 200 0 0 15',
        '2026-11-30 09:00:00 192.0.2.1 GET /taskpane.html org=contoso 443 - 198.51.100.1 Mozilla/5.0+(Windows) - 304 0 0 15',
        '2026-11-30 09:00:00 192.0.2.1 GET /TaskPane.html - 443 - 198.51.100.2 Mozilla/5.0+(Windows) - 304 0 0 15',
        '2026-11-30 09:00:00 192.0.2.1 POST /taskpane.html - 443 - 198.51.100.3 Mozilla/5.0+(Windows) - 405 0 1 15',
        '#Fields: date time c-ip cs-method cs-uri-stem sc-status',
        '2026-12-01 08:00:00 198.51.100.1 GET /pilot/taskpane.html 200',
        '2026-12-01 08:00:00 198.51.100.9 GET /pilot/taskpane.html 404',
        '',
      ].join('\r\n'),
    );
    expect(counted(panesOnIis, place).sort()).toEqual([
      '2026-11-30 /taskpane.html 2',
      '2026-12-01 /pilot/taskpane.html 1',
    ]);
  });
});
