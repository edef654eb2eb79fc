import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { liveReload } from '../../src/demo/live-reload.mjs';
import { serve, type DemoServer } from '../../src/demo/server.mjs';

const PAGES = ['demo.html', 'try.html', 'taskpane.html', 'message.html'];

let folder: string;
let released: DemoServer;
let developed: DemoServer;
const live = liveReload();

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'live-'));
  for (const page of PAGES) writeFileSync(path.join(folder, page), '<html><head></head><body></body></html>');
  released = await serve({ dist: folder, officeJs: folder, port: 0 });
  developed = await serve({ dist: folder, officeJs: folder, port: 0, live });
});

afterAll(async () => {
  await Promise.all([released.close(), developed.close()]);
  rmSync(folder, { recursive: true });
});

/** The events of a page that follows the builds, one after the other. */
async function follow(origin: string) {
  const stop = new AbortController();
  const response = await fetch(`${origin}/live-reload/events`, { signal: stop.signal });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    type: response.headers.get('content-type'),
    next: async () => {
      while (!text.includes('\n\n')) text += (await reader.read()).value ?? '';
      const end = text.indexOf('\n\n') + 2;
      const event = text.slice(0, end);
      text = text.slice(end);
      return event;
    },
    leave: () => {
      stop.abort();
    },
  };
}

describe('the simulated Outlook that is being developed', () => {
  it('is told of the newest build at once, and of every one after it, each once', async () => {
    live.built('first');
    const page = await follow(developed.origin);
    const other = await follow(developed.origin);
    expect(page.type).toBe('text/event-stream; charset=utf-8');
    expect(await page.next()).toBe('event: build\ndata: first\n\n');
    live.built('first');
    live.built('second');
    expect(await page.next()).toBe('event: build\ndata: second\n\n');
    page.leave();
    live.built('third');
    for (const build of ['first', 'second', 'third'])
      expect(await other.next()).toBe(`event: build\ndata: ${build}\n\n`);
    other.leave();
  });

  it('follows the builds under the same policy as without them, and no other page does', async () => {
    for (const page of PAGES) {
      const [before, after] = await Promise.all(
        [released, developed].map(async ({ origin }) => {
          const response = await fetch(`${origin}/${page}`);
          return { policy: response.headers.get('content-security-policy'), html: await response.text() };
        }),
      );
      expect(after!.policy).toBe(before!.policy);
      expect(before!.html).not.toContain('live-reload');
      expect([page, after!.html.includes('<script src="/live-reload/client.js?build=third" defer>')]).toEqual([
        page,
        page === 'demo.html',
      ]);
    }
  });

  it('is all that there is of it: npm start serves neither the script nor the events', async () => {
    for (const name of ['client.js', 'events']) {
      expect((await fetch(`${released.origin}/live-reload/${name}`)).status).toBe(404);
    }
    expect(await (await fetch(`${developed.origin}/live-reload/client.js`)).text()).toContain('location.reload()');
  });
});
