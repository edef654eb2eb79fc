// Prints, as JSON, how long a click waits for the pane's answer while it checks what a folder holds:
//   node test/bench/pane/click-waits.mjs <folder>
// The folder has a `messages.json`, [{ name, files: [{ name, format, file }] }], and the files, as Office.js hands them over.
// The pane stands alone, over an Office.js that has its answers at hand: the simulated Outlook shares the pane's thread, and what it
// spends on encoding files would count as the pane's.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launch } from '../../browser/chromium.mjs';
import { servePages } from './served-pages.mjs';

/** Milliseconds from click to click, and how long there are clicks at least. */
const EVERY = 50;
const LEAST = 2_000;

const folder = process.argv[2] ?? '';
const messages = JSON.parse(readFileSync(path.join(folder, 'messages.json'), 'utf8'));

const server = await servePages();
const browser = await launch();
const measured = [];
for (const message of messages) measured.push(await measure(message));
await browser.close();
await server.close();
process.stdout.write(`${JSON.stringify(measured)}\n`);

async function measure({ name, files }) {
  const page = await browser.newPage({ viewport: { width: 360, height: 700 } });
  // Of a machine that has much else to do.
  page.setDefaultTimeout(180_000);
  await page.route('https://appsforoffice.microsoft.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.route('**/office-js/**', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.route('**/given/*', (route) =>
    route.fulfill({
      contentType: 'text/plain',
      path: path.join(folder, route.request().url().split('/').at(-1) ?? ''),
    }),
  );
  await page.addInitScript(outlook, { name, files });
  await page.goto(`${server.origin}/taskpane.html`);
  const heading = page.getByRole('heading', { level: 1 });
  await heading.filter({ hasText: /^No message/ }).waitFor();
  await page.evaluate(() => globalThis.given.ready);

  const session = await page.context().newCDPSession(page);
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
  // Beside the buttons: "Check again" would never let a check end. The thread that has to answer is the same.
  const mouse = { x: 3, y: 3, button: 'left', clickCount: 1 };
  let ended = false;
  const clicking = (async () => {
    while (!ended) {
      // Not awaited: a pane that does not answer shall not be spared the next click.
      for (const type of ['mousePressed', 'mouseReleased'])
        void session.send('Input.dispatchMouseEvent', { ...mouse, type }).catch(() => undefined);
      await wait(EVERY);
    }
  })();
  const began = globalThis.performance.now();
  await page.evaluate(() => globalThis.given.handOver());
  const judged = heading.filter({ hasNotText: /^(?:No message|Checking)/ });
  await judged.waitFor();
  const took = globalThis.performance.now() - began;
  const left = LEAST - took;
  if (left > 0) await wait(left);
  ended = true;
  await clicking;
  const waits = await page.evaluate(() => globalThis.given.waits());
  const longest = longestTask(JSON.parse((await browser.stopTracing()).toString()));
  const verdict = await judged.textContent();
  await page.close();
  return { name, verdict, took, waits, longest };
}

/** Of the pages' main threads, in milliseconds of the processor: other programs of the machine do not count. */
function longestTask({ traceEvents }) {
  const isMain = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && isMain.has(`${pid} ${tid}`));
  return Math.max(...tasks.map(({ tdur }) => (tdur ?? 0) / 1_000));
}

/** In the page, ahead of everything: an Outlook that shows no message until it is told to show this one. */
function outlook({ name, files }) {
  const listeners = [];
  const contents = [];
  const ready = Promise.all(
    files.map(async ({ file }, place) => {
      contents[place] = await (await fetch(`/given/${file}`)).text();
    }),
  ).then(() => undefined);
  const waits = [];
  globalThis.given = {
    ready,
    handOver() {
      globalThis.Office.context.mailbox.item = item;
      for (const listener of listeners) listener();
    },
    // By then the clicks before this task have been answered, and what follows them.
    waits: () => new Promise((resolve) => globalThis.setTimeout(() => resolve(waits), 100)),
  };
  globalThis.addEventListener(
    'click',
    ({ timeStamp }) => {
      // A task of its own behind whatever the pane does at the click.
      globalThis.setTimeout(() => waits.push(globalThis.performance.now() - timeStamp));
    },
    { capture: true },
  );

  const succeed = (value, callback) => globalThis.setTimeout(() => callback({ status: 'succeeded', value }));
  const refuse = (callback) => globalThis.setTimeout(() => callback({ status: 'failed', error: { code: 9043 } }));
  const details = { displayName: 'Hanako', emailAddress: 'hanako@partner.example' };
  const item = {
    itemType: 'message',
    itemClass: 'IPM.Note',
    itemId: name,
    subject: name,
    from: details,
    sender: details,
    to: [],
    cc: [],
    dateTimeCreated: new Date(0),
    attachments: files.map((file, place) => ({
      id: String(place),
      name: file.name,
      size: file.size,
      attachmentType: file.format === 'eml' ? 'item' : 'file',
    })),
    body: { getAsync: (_type, callback) => succeed('<p>Thank you for today.</p>', callback) },
    getInitializationContextAsync: refuse,
    getAllInternetHeadersAsync: (callback) => succeed('From: hanako@partner.example\r\n', callback),
    getAttachmentContentAsync: (id, callback) =>
      succeed({ format: files[Number(id)].format, content: contents[Number(id)] }, callback),
    notificationMessages: {
      addAsync: (_key, _details, callback) => succeed(undefined, callback),
      replaceAsync: (_key, _details, callback) => succeed(undefined, callback),
      removeAsync: (_key, callback) => succeed(undefined, callback),
    },
  };
  globalThis.Office = {
    onReady: () => Promise.resolve({}),
    context: {
      displayLanguage: 'en-US',
      requirements: { isSetSupported: (_name, version) => Number(version.split('.')[1]) <= 15 },
      roamingSettings: {
        get: () => undefined,
        set: () => undefined,
        remove: () => undefined,
        saveAsync: (done) => succeed(undefined, done),
      },
      mailbox: {
        item: null,
        userProfile: details,
        addHandlerAsync(type, listener, callback) {
          if (type === 'olkItemSelectedChanged') listeners.push(listener);
          succeed(undefined, callback);
        },
      },
    },
  };
}
