import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { serve, type DemoServer } from '../../src/demo/server.mjs';
import { serveTraining, type TrainingServer } from '../../src/demo/training-server.mjs';

let folder: string;
let server: DemoServer;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'demo-'));
  mkdirSync(path.join(folder, 'dist'));
  mkdirSync(path.join(folder, 'office', 'en-us'), { recursive: true });
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  writeFileSync(path.join(folder, 'dist', 'demo.html'), '<p>demo</p>');
  writeFileSync(path.join(folder, 'dist', 'try.html'), '<p>try</p>');
  writeFileSync(path.join(folder, 'dist', 'worker.js'), '');
  writeFileSync(path.join(folder, 'dist', 'message.html'), '<body></body>');
  writeFileSync(
    path.join(folder, 'dist', 'taskpane.html'),
    '<style>p{}</style><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="a.js"></script>',
  );
  writeFileSync(path.join(folder, 'office', 'en-us', 'strings.js'), 'strings');
  server = await serve({ dist: path.join(folder, 'dist'), officeJs: path.join(folder, 'office'), port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Asks for a path as it stands: fetch would tidy it up first. */
function get(
  pathname: string,
  options: { readonly method?: string; readonly host?: string; readonly from?: DemoServer } = {},
): Promise<Answer> {
  const { port } = new URL((options.from ?? server).origin);
  return new Promise((resolve, reject) => {
    request(
      {
        host: '127.0.0.1',
        port,
        path: pathname,
        method: options.method ?? 'GET',
        headers: options.host === undefined ? {} : { host: options.host },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
        response.on('end', () => {
          resolve({ status: response.statusCode, headers: response.headers, text });
        });
      },
    )
      .on('error', reject)
      .end();
  });
}

describe('the server of the simulated Outlook', () => {
  it('opens with the demo', async () => {
    expect(await get('/')).toMatchObject({ status: 200, text: '<p>demo</p>' });
  });

  it('answers Office.js from its package, and the pane asks for it there', async () => {
    const { text } = await get('/taskpane.html');
    expect(text).toContain(
      '<script src="/office-js/msajax.js"></script><script src="/office-js/office.js"></script><script src="a.js">',
    );
    expect(text).not.toContain('microsoft.com');
    expect(await get('/office-js/en-US/strings.js')).toMatchObject({ status: 200, text: 'strings' });
    expect(await get('/office-js/msajax.js')).toMatchObject({
      status: 200,
      text: expect.stringContaining('registerNamespace'),
    });
    expect(await get('/office-js/AgaveErrorUX/index.html?x')).toMatchObject({
      status: 200,
      text: expect.stringContaining('trust.js'),
    });
  });

  it('binds pages to this origin, and mail, and whatever judges it, to nothing at all', async () => {
    const page = (await get('/taskpane.html')).headers['content-security-policy'];
    expect(page).toContain("default-src 'none'; script-src 'self';");
    expect(page).not.toMatch(/unsafe|https?:/);
    const judging = [await get('/try.html'), await get('/worker.js')];
    for (const { headers } of judging) expect(headers['content-security-policy']).toContain("connect-src 'none'");
    const mail = (await get('/message.html')).headers['content-security-policy'];
    expect(mail).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/office-js/../../secret.txt',
    '/office-js/%2e%2e/%2e%2e/secret.txt',
    '/office-js/..%2f..%2fsecret.txt',
    '//secret.txt',
    '/demo.html%00.txt',
    '/%',
  ])('hands over nothing outside its folders for %s', async (pathname) => {
    const { status, text } = await get(pathname);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toContain('secret');
  });

  it('speaks to this machine by its own name alone', async () => {
    expect((await get('/', { host: 'evil.example' })).status).toBe(403);
    expect((await get('/', { method: 'POST' })).status).toBe(405);
  });
});

describe('the server of the training room', () => {
  let room: TrainingServer;
  const files = { '/config/scenarios.json': '[]' };

  beforeAll(() => {
    mkdirSync(path.join(folder, 'room'));
    writeFileSync(path.join(folder, 'room', 'index.html'), '<head></head><p>room</p>');
  });
  afterEach(async () => {
    await room.close();
  });

  it('serves the room alone: no mailbox, no Office.js, nothing outside its folder', async () => {
    room = await serveTraining({ folder: path.join(folder, 'room'), port: 0, files });
    expect(room.addresses).toEqual([]);
    expect(await get('/', { from: room })).toMatchObject({ status: 200, text: '<head></head><p>room</p>' });
    expect(await get('/config/scenarios.json', { from: room })).toMatchObject({ status: 200, text: '[]' });
    for (const pathname of [
      '/demo.html',
      '/office-js/en-us/strings.js',
      '/office-js/msajax.js',
      '/../secret.txt',
      '/constructor',
    ])
      expect([pathname, (await get(pathname, { from: room })).status]).not.toEqual([pathname, 200]);
  });

  it('tells its page by which addresses others find it, and answers to these names alone', async () => {
    room = await serveTraining({ folder: path.join(folder, 'room'), port: 0, host: '0.0.0.0' });
    const cards = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    const own = cards.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address);
    const { port } = new URL(room.origin);
    expect([...room.addresses].sort()).toEqual(own.map((address) => `http://${address}:${port}/`).sort());
    const { text } = await get('/', { from: room });
    if (own.length > 0)
      expect(text).toContain(`<meta name="emotet-guard-addresses" content="${room.addresses.join(' ')}"`);
    for (const address of own) expect((await get('/', { from: room, host: `${address}:${port}` })).status).toBe(200);
    // A page elsewhere whose name leads here (DNS rebinding).
    expect((await get('/', { from: room, host: `evil.example:${port}` })).status).toBe(403);
  });
});
