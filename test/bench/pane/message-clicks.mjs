// Prints, as JSON, how long a reader waits from the click on a dangerous message until the pane shows anything of it and until it
// warns, and who takes that time, in milliseconds:
//   node test/bench/pane/message-clicks.mjs [clicks]
// The simulated Outlook answers at once: what is left of its share is Office.js' own way of asking.
import { launch } from '../../browser/chromium.mjs';
import { servePages } from './served-pages.mjs';

const clicks = Number(process.argv[2] ?? 30);

const server = await servePages();
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
// Of a machine that has much else to do.
page.setDefaultTimeout(180_000);
await page.addInitScript(watch);
await page.goto(`${server.origin}/?lang=en&latency=0`);
const options = page.getByRole('listbox').getByRole('option');
await options.first().waitFor();
const heading = page.frameLocator('iframe[src*="taskpane"]').getByRole('heading', { level: 1 });
const judged = heading.filter({ hasNotText: /^Checking/ });
await judged.waitFor();
const pane = page.frames().find((frame) => frame.url().includes('taskpane'));

const dangerous = await openEach();
const times = [];
for (let click = 0; click < clicks; click++) {
  await pane.evaluate(() => globalThis.watched.begin());
  await dangerous[click % dangerous.length].click();
  times.push(await pane.evaluate(() => globalThis.watched.warned));
}
await browser.close();
await server.close();
process.stdout.write(`${JSON.stringify(times)}\n`);

/** The dangerous ones among all messages, each opened once: code is warm from then on, as it is in the middle of a day. */
async function openEach() {
  const found = [];
  const count = await options.count();
  for (let place = 0; place < count; place++) {
    const option = options.nth(place);
    await option.click();
    await judged.waitFor();
    if (/^Dangerous/.test((await heading.textContent()) ?? '')) found.push(option);
  }
  return found;
}

/** In both pages, ahead of everything: writes down when what happened, by the clock that all frames share. */
function watch() {
  const now = () => globalThis.performance.timeOrigin + globalThis.performance.now();
  if (globalThis.parent === globalThis) {
    // The list answers a click: everything is counted from the moment at which the browser had it.
    globalThis.addEventListener(
      'click',
      ({ timeStamp }) => {
        globalThis.clickedAt = globalThis.performance.timeOrigin + timeStamp;
      },
      { capture: true },
    );
    return;
  }

  /** Since `begin`: what Outlook said, what the worker was asked and answered, in their order. */
  let events = [];
  let news;
  let done;
  globalThis.watched = {
    warned: undefined,
    begin() {
      events = [];
      news = undefined;
      globalThis.parent.clickedAt = undefined;
      globalThis.watched.warned = new Promise((resolve) => {
        done = resolve;
      });
    },
  };
  globalThis.addEventListener('message', () => events.push({ what: 'outlook', at: now() }), { capture: true });
  globalThis.Worker = class extends globalThis.Worker {
    constructor(...given) {
      super(...given);
      this.addEventListener('message', () => events.push({ what: 'answered', at: now() }));
    }

    postMessage(...given) {
      events.push({ what: 'asked', at: now() });
      super.postMessage(...given);
    }
  };

  new globalThis.MutationObserver(() => {
    const at = now();
    if (done === undefined || (globalThis.parent.clickedAt ?? Infinity) > at) return;
    news ??= at;
    if (!events.some(({ what }) => what === 'answered')) return;
    if (!/^Dangerous/.test(globalThis.document.querySelector('h1')?.textContent ?? '')) return;
    const [resolve, seen] = [done, [...events]];
    done = undefined;
    // A task behind the next frame: by then it has been painted.
    globalThis.requestAnimationFrame(() =>
      globalThis.setTimeout(() => resolve(shares(globalThis.parent.clickedAt, seen, news, now()))),
    );
  }).observe(globalThis.document, { subtree: true, childList: true, characterData: true, attributes: true });

  /** From the click on, each moment belongs to the one that had it in hand: Outlook, the reading, the worker; the rest is rendering. */
  function shares(clicked, seen, first, painted) {
    const sums = { office: 0, reading: 0, worker: 0 };
    let since = clicked;
    let heard = clicked;
    for (const { what, at } of seen) {
      if (at < clicked) continue;
      if (what === 'outlook') heard = at;
      else if (what === 'asked') {
        sums.office += Math.max(heard - since, 0);
        sums.reading += at - Math.max(heard, since);
        since = at;
      } else {
        sums.worker += at - since;
        since = at;
      }
    }
    return { news: first - clicked, warning: painted - clicked, ...sums, rendering: painted - since };
  }
}
