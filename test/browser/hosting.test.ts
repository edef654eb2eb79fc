import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { get, type RequestOptions } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import type { Browser, BrowserContext } from 'playwright-core';
import { inbox } from '../../src/demo/mailbox/mailbox';
import { en } from '../../src/locales/en';
import { runWith } from '../cli/run';
import { launch } from './chromium.mjs';
import { openHosted } from './hosted-add-in';
import { ENFORCING, serveWithNginx, type NginxServer } from './nginx.mjs';
import { PATIENCE, expect as see } from './see';

const ADDRESS = 'https://guard.example.com';
/** The same with Trusted Types enforced, as the guide says. */
const ENFORCED = 'https://enforced.example.com';
const dist = path.resolve(process.env['DIST'] ?? 'dist');

let nginx: NginxServer;
let enforcing: NginxServer;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  nginx = await serveWithNginx({ site: 'docs/hosting/nginx.conf', folder: dist });
  enforcing = await serveWithNginx({ site: 'docs/hosting/nginx.conf', folder: dist, edits: ENFORCING });
  browser = await launch([
    `--host-resolver-rules=MAP guard.example.com:443 127.0.0.1:${nginx.port},MAP enforced.example.com:443 127.0.0.1:${enforcing.port}`,
    // Chromium keeps public pages from framing what stands on this machine; the add-in's real server is public.
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
  await enforcing.close();
});

const entry = (id: string) => inbox('en').find((one) => one.id === id)!;

async function itemOf(id: string) {
  return { id: `AAMk-${id}`, message: await entry(id).open() };
}

/** Asks nginx for a path. */
function ask(
  pathname: string,
  options: RequestOptions = {},
): Promise<{ status: number; headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: nginx.port, path: pathname, rejectUnauthorized: false, ...options }, (response) => {
      response.resume().on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers });
      });
    }).on('error', reject);
  });
}

describe('the built folder behind nginx with the documented configuration', () => {
  it.each([
    ['', ADDRESS],
    [', and Trusted Types enforced', ENFORCED],
  ])(
    'warns of a hostile message, in a page of another origin, with everything that belongs to it%s',
    async (_, site) => {
      const { page, frame, host, notifications, requests, complaints } = await openHosted(context, {
        address: `${site}/taskpane.html`,
      });
      host.select(await itemOf('minutes-hijacked'));
      const heading = frame.getByRole('heading', { level: 1 });
      await see(heading).toHaveText(en.pane.headingsOfDanger.attachment);
      await see(frame.getByText('frontdesk@hotel-lakeside.example').first()).toBeVisible();
      await page.waitForTimeout(500);
      expect(notifications()).toMatchObject([{ type: 'errorMessage', message: en.pane.banners.emotet }]);

      host.select(await itemOf('minutes-original'));
      await see(heading).toHaveText(en.pane.headings['no-signs']);
      expect(notifications()).toEqual([]);

      // A second language is fetched from the same server.
      await frame.getByRole('button', { name: en.pane.actions.settings }).click();
      await frame.getByRole('combobox').selectOption('ja');
      await see(heading).toHaveText('Emotet のメールに見られる特徴は見つかりませんでした');

      expect(complaints).toEqual([]);
      expect([...new Set(requests.map((request) => new URL(request).origin))].sort()).toEqual([
        'https://ajax.aspnetcdn.com',
        'https://appsforoffice.microsoft.com',
        site,
        'https://outlook.office.com',
      ]);
    },
  );

  it.each([
    ['warns of a hostile message', 'minutes-hijacked', [{ type: 'errorMessage', message: en.pane.banners.emotet }]],
    ['leaves an honest one alone', 'minutes-original', []],
  ])('launches the event handler in its page, which %s and completes the event', async (_what, id, banners) => {
    const { host, notifications, complaints, page } = await openHosted(context, {
      address: `${ADDRESS}/events.html`,
      item: await itemOf(id),
    });
    await expectSoon(() => host.handlesEvents);
    // On a busy machine a check may run out of time; Outlook launches the event again when the message is opened again.
    await expectSoon(async () => {
      await host.launchEvent('onMessageReadHandler');
      return notifications().length === banners.length;
    });
    expect(notifications()).toMatchObject(banners);
    await page.waitForTimeout(100);
    expect(complaints).toEqual([]);
  });

  it('changes nothing of what Office.js does before Trusted Types are enforced, and the console tells what would be', async () => {
    const { page } = await openHosted(context, { address: `${ADDRESS}/taskpane.html` });
    const reported: string[] = [];
    page.on('console', (message) => reported.push(`${message.type()}: ${message.text()}`));
    const made = await page.frame({ url: (url) => url.pathname === '/taskpane.html' })!.evaluate(() => {
      const element = document.createElement('div');
      element.innerHTML = '<b>bold</b>';
      return element.innerHTML;
    });
    expect(made).toBe('<b>bold</b>');
    await expectSoon(() => reported.some((line) => /^info: .*TrustedHTML.*report-only/s.test(line)));
  });

  it.each(['taskpane.html', 'events.html'])(
    'makes no markup, no code and no foreign script out of a string in %s, whoever hands it in, where Trusted Types are enforced',
    async (name) => {
      const { page } = await openHosted(context, { address: `${ENFORCED}/${name}` });
      const { message } = await itemOf('minutes-hijacked');
      const outcomes = await page.frame({ url: (url) => url.pathname === `/${name}` })!.evaluate((subject) => {
        const load = (address: string) => {
          document.createElement('script').src = address;
        };
        const tries: Readonly<Record<string, () => unknown>> = {
          'its own worker': () => {
            load('worker.js');
          },
          'a script of Office.js': () => {
            load('https://appsforoffice.microsoft.com/lib/1/hosted/outlook-web-16.01.js');
          },
          'a subject as markup': () => {
            const element = document.createElement('div');
            element.innerHTML = subject;
            return element.textContent + element.innerHTML.replace('<i></i>', '');
          },
          'a subject as a script address': () => {
            load(`//${subject}`);
          },
          'a subject as code': () => (document.createElement('script').text = subject),
          'another file of a host that the policy names': () => {
            load('https://ajax.aspnetcdn.com/ajax/angularjs/1.2.0/angular.min.js');
          },
          'a worker out of data': () => new Worker('data:text/javascript,0'),
          'a policy that allows more': () => {
            const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy(name: string): unknown } };
            trustedTypes.createPolicy('more');
          },
        };
        return Object.entries(tries).map(([what, attempt]) => {
          try {
            return `${what}: ${attempt() === '' ? 'nothing' : 'allowed'}`;
          } catch (error) {
            return `${what}: ${(error as Error).name}`;
          }
        });
      }, message.subject);
      expect(outcomes).toEqual([
        'its own worker: allowed',
        'a script of Office.js: allowed',
        'a subject as markup: nothing',
        'a subject as a script address: TypeError',
        'a subject as code: TypeError',
        'another file of a host that the policy names: TypeError',
        'a worker out of data: TypeError',
        'a policy that allows more: TypeError',
      ]);
    },
  );

  it('cannot be framed by a page that is no Outlook', async () => {
    const page = await context.newPage();
    await page.route('https://elsewhere.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${ADDRESS}/taskpane.html"></iframe>` }),
    );
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await page.goto('https://elsewhere.example/');
    expect((await refused).type()).toBe('error');
  });

  it.each([
    ['/taskpane.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/taskpane.css', 'text/css', 'no-cache'],
    ['/help.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/help.css', 'text/css', 'no-cache'],
    ['/worker.js', 'application/javascript', 'no-cache'],
    ['/trusted-types.js', 'application/javascript', 'no-cache'],
    ['/events.js', 'application/javascript', 'no-cache'],
    ['/manifest.xml', 'text/xml', 'no-cache'],
    ['/assets/icon-80.png', 'image/png', 'public, max-age=604800'],
  ])('serves %s as what it is, with the policy and its caching', async (pathname, type, caching) => {
    const { status, headers } = await ask(pathname);
    expect([status, headers['cache-control']]).toEqual([200, caching]);
    expect(headers['content-type']).toContain(type.split(';')[0]);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBeUndefined();
  });

  it.each(['/', '/nothing.html', '/../package.json', '/assets/'])('has nothing to show at %s', async (pathname) => {
    const { status, headers } = await ask(pathname);
    expect([400, 403, 404]).toContain(status);
    if (status !== 400) expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it.each([
    ['reported', () => nginx, 'typesReported'],
    ['enforced', () => enforcing, 'typesEnforced'],
  ])('is healthy, says the command line, with Trusted Types %s', async (_, server, types) => {
    const { port, certificate } = server();
    const own = () => Promise.resolve(new Uint8Array(readFileSync(path.join(dist, 'release.json'))));
    const call = ['check', `https://localhost:${port}`, '--ca', certificate, '--json'];
    const { code, out } = await runWith({ ownRelease: own }, ...call);
    const { remarks } = JSON.parse(out) as {
      readonly remarks: readonly { readonly state: string; readonly id: string }[];
    };
    expect(remarks.filter(({ state }) => state === 'fault' || state === 'warning')).toEqual([]);
    expect(remarks.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['filesFine', 'policyFine', types, 'headersFine']),
    );
    expect(code).toBe(0);
  });

  it('only lets itself be read', async () => {
    expect((await ask('/taskpane.html', { method: 'POST' })).status).toBe(403);
    expect((await ask('/taskpane.html', { method: 'HEAD' })).status).toBe(200);
  });
});

describe('a folder in which an upload has left its own files', () => {
  it('shows none of them, and the file that the event handler needs', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'emotet-guard-site-'));
    const allowed = '.well-known/microsoft-officeaddins-allowed.json';
    const left = ['.env', '.git/config', 'config/.contoso.json.swp', '.well-known.old/a.json', 'assets/.DS_Store'];
    for (const file of [allowed, ...left]) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), '{}');
    }
    // The workers of nginx may be another user's.
    chmodSync(folder, 0o755);
    const server = await serveWithNginx({ site: 'docs/hosting/nginx.conf', folder });
    try {
      for (const file of left)
        expect([file, (await ask(`/${file}`, { port: server.port })).status]).toEqual([file, 404]);
      expect((await ask(`/${allowed}`, { port: server.port })).status).toBe(200);
    } finally {
      await server.close();
      rmSync(folder, { recursive: true });
    }
  });
});

async function expectSoon(look: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await look())) {
    if (Date.now() > end) throw new Error('Not in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
