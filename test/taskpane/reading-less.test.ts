/**
 * @jest-environment jsdom
 */
import { inspect } from '../../src/detection';
import { forPane } from '../../src/hosts/for-pane';
import { bannerWords } from '../../src/locales/banners';
import { openMailbox } from '../../src/outlook/mailbox';
import { levelOf, startInspection } from '../../src/taskpane/inspection';
import { defaultOrganisation } from '../../src/taskpane/organisation';
import type { Inspector } from '../../src/taskpane/worker-client';
import { fakeOutlook } from '../outlook/fake-item';
import type { FakeItem } from '../outlook/fake-item';
import { openCorrespondentMemory } from '../../src/taskpane/correspondent-memory';
import { createDecoder } from '../../src/outlook/encoded';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const link = '<a href="ms-appinstaller:?source=https://apps.example/x.appinstaller">report</a>';
const words = bannerWords('en', undefined);

/** The pane without its page. From the `hungFrom`th look on the worker hangs. */
function paneOver(item: FakeItem, hungFrom = Infinity) {
  const outlook = fakeOutlook({ item });
  outlook.useTimers(setTimeout);
  let looks = 0;
  const decode = createDecoder();
  const inspector: Inspector = {
    inspect: (message, settings) =>
      Promise.resolve(looks++ < hungFrom ? inspect(decode(message), { ...forPane, settings }) : 'time-up'),
    cancel: () => undefined,
  };
  const mailbox = openMailbox(outlook.context)!;
  const memory = openCorrespondentMemory(mailbox, defaultOrganisation);
  const inspection = startInspection(mailbox, inspector, defaultOrganisation, words, memory);
  const levels: (string | undefined)[] = [];
  inspection.subscribe(() => {
    const state = inspection.snapshot();
    if (state !== undefined) levels.push(levelOf(state));
  });
  return {
    outlook,
    inspection,
    level: () => levelOf(inspection.snapshot()!),
    /** What it was taken for since the last call. */
    levels: () => levels.splice(0),
    banner: () => Object.values(outlook.banners()).map(({ message }) => message),
  };
}

const read = () => jest.advanceTimersByTimeAsync(60_000);

describe('a check that was handed less than the one before it', () => {
  it('leaves the warning after error 9030, at which the whole message is read again', async () => {
    const { level, levels, banner, outlook } = paneOver({
      html: link,
      attachments: [{ name: 'a.txt', content: Uint8Array.of(65), fault: { code: 9030, times: 1 } }],
      faults: { html: { code: 7000, after: 1 } },
    });
    await read();
    expect(outlook.calls.filter((call) => call === 'html')).toHaveLength(2);
    expect(level()).toBe('danger');
    const all = levels();
    expect(new Set(all.slice(all.indexOf('danger')))).toEqual(new Set(['danger']));
    expect(banner()[0]).toBe(words.danger);
  });

  it('leaves the warning and the banner when the item is loaded anew, or the reader asks for another check', async () => {
    const item = { html: link, faults: { html: { code: 7000, after: 1 } } };
    const { outlook, inspection, level, levels, banner } = paneOver(item);
    await read();
    outlook.select(item);
    levels();
    await read();
    expect(new Set(levels())).toEqual(new Set(['danger']));
    inspection.checkAgain();
    await read();
    expect(level()).toBe('danger');
    expect(banner()[0]).toBe(words.danger);
    outlook.select(null);
    outlook.select(item);
    await read();
    expect(level()).toBe('danger');
  });

  it('leaves them when its worker hangs', async () => {
    const { inspection, level, banner, outlook } = paneOver({ html: link }, 4);
    await read();
    expect(level()).toBe('danger');
    inspection.checkAgain();
    await read();
    expect(inspection.snapshot()).toMatchObject({ done: true, failure: 'time-up' });
    expect(level()).toBe('danger');
    expect(banner()[0]).toBe(words.danger);
    expect(outlook.calls.filter((call) => call === 'add banner')).not.toHaveLength(0);
  });

  it('says nothing of another message, nor of one that nothing tells from others', async () => {
    const { outlook, level } = paneOver({ html: link });
    await read();
    outlook.select({ itemId: 'AAMk-2' });
    await read();
    expect(level()).toBe('no-signs');
    const old = paneOver({ html: link, itemId: '' });
    await read();
    old.outlook.select({ itemId: '', faults: { html: { code: 7000 } } });
    await read();
    expect(old.level()).toBe('unchecked');
  });
});

describe('a banner that an earlier visit or the event handler put there', () => {
  const item = { attachments: [{ name: 'a.doc', content: Uint8Array.of(65) }] };
  const put = (outlook: ReturnType<typeof fakeOutlook>) => openMailbox(outlook.context)!.current()!.raiseBanner(words);
  const words = { text: 'Do not click.' };

  it('stays after a check that could not read everything', async () => {
    const { outlook, level, banner } = paneOver({
      attachments: [{ ...item.attachments[0]!, fault: { code: 9054 } }],
    });
    void put(outlook);
    await read();
    expect(level()).toBe('unchecked');
    expect(banner()).toEqual(['Do not click.']);
  });

  it('stays after a check that was stopped', async () => {
    const { outlook, level, banner } = paneOver({}, 0);
    void put(outlook);
    await read();
    expect(level()).toBe('unchecked');
    expect(banner()).toEqual(['Do not click.']);
  });

  it('goes after one that read everything and found nothing', async () => {
    const headers = 'From: Hanako Suzuki <suzuki@partner.example>\r\nSubject: Minutes\r\n';
    const { outlook, level, banner } = paneOver({ headers });
    void put(outlook);
    await read();
    expect(level()).toBe('no-signs');
    expect(banner()).toEqual([]);
  });
});

describe('a banner that Outlook refuses', () => {
  it('is asked for again, though the message is read to its end', async () => {
    const { outlook, banner } = paneOver({ html: link, faults: { addBanner: { code: 9025, times: 6 } } });
    await read();
    expect(banner()[0]).toBe(words.danger);
    const asked = outlook.calls.length;
    await read();
    expect(outlook.calls).toHaveLength(asked);
  });

  it('is asked for again when the reader turns to the pane, and not for ever in between', async () => {
    const { outlook, banner } = paneOver({ html: link, faults: { addBanner: { code: 9025, times: 40 } } });
    await read();
    const asked = outlook.calls.length;
    await read();
    expect(outlook.calls).toHaveLength(asked);
    for (let turn = 0; turn < 40; turn++) {
      document.documentElement.dispatchEvent(new Event('pointerenter'));
      await read();
    }
    expect(banner()[0]).toBe(words.danger);
  });
});
