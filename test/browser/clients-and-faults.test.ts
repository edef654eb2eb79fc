import type { Level } from '../../src/detection/contract';
import { faultNames } from '../../src/demo/host/faults';
import { profileNames } from '../../src/demo/host/profiles';
import { en } from '../../src/locales/en';
import { expect as see } from './see';
import { startDemo, type Demo } from './simulated-outlook';

jest.setTimeout(90_000);

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo();
});

afterEach(async () => {
  expect(await demo.complaints()).toEqual([]);
});

afterAll(async () => {
  await demo.close();
});

const asHeadings = (...levels: readonly Level[]) =>
  new RegExp(levels.map((level) => en.pane.headings[level].replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'));

/** Of a hostile message: the warning, or at least the admission that not everything was seen. */
const WARNED_OR_UNCHECKED = asHeadings('danger', 'caution', 'unchecked');
/** Of an honest one: nothing, or the same admission. */
const QUIET = asHeadings('no-signs', 'unchecked');

const situations = [
  ...profileNames.map((profile) => [`profile=${profile}`] as const),
  ...faultNames.map((fault) => [`fault=${fault}`] as const),
];

describe('whatever Outlook is around, and however it fails', () => {
  it.each(situations)(
    'the pane warns of a hijacked macro document or admits what it could not see: %s',
    async (situation) => {
      const { paneHeading } = await demo.open(`?lang=en&message=minutes-hijacked&${situation}`);
      await see(paneHeading).toHaveText(WARNED_OR_UNCHECKED);
    },
  );

  it.each(situations)('the pane stays quiet about the honest original: %s', async (situation) => {
    const { paneHeading, banner } = await demo.open(`?lang=en&message=minutes-original&${situation}`);
    await see(paneHeading).toHaveText(QUIET);
    await see(banner).toHaveCount(0);
  });

  it.each(situations)('no warning stays behind when the reader goes on: %s', async (situation) => {
    const { page, message, paneHeading, banner } = await demo.open(`?lang=en&message=minutes-hijacked&${situation}`);
    await see(paneHeading).toHaveText(WARNED_OR_UNCHECKED);
    await message('Security newsletter').click();
    await see(page.getByRole('heading', { level: 2, name: /Security newsletter/ })).toBeVisible();
    // The pane cannot know of a change that it was not told of; the banner stands above the right message all the same.
    if (situation !== 'fault=missed-change') await see(paneHeading).toHaveText(QUIET);
    await page.waitForTimeout(2_000);
    await see(banner).toHaveCount(0);
  });
});
