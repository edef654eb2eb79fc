import type { Level } from '../../src/detection/contract';
import { faultNames, type FaultName } from '../../src/demo/host/faults';
import { profileNames, profiles, type ProfileName } from '../../src/demo/host/profiles';
import { scenarioOf } from '../../src/training/scenarios';
import { en } from '../../src/locales/en';
import { expect as see } from './see';
import { servedDemo } from './simulated-outlook';

const demo = servedDemo();

/** What the pane may say at these levels: a danger's heading says what carries it. */
const headingOf = (...levels: readonly Level[]) => {
  const { headings, headingsOfDanger } = en.pane;
  const words = levels.map((level) => (level === 'danger' ? headingsOfDanger.attachment : headings[level]));
  return new RegExp(words.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'));
};

/** Faults that cost time, or a banner, and no knowledge. */
const HARMLESS: readonly (FaultName | 'none')[] = [
  'none',
  'busy',
  'null-item',
  'missed-change',
  'late',
  'flaky-body',
  'internal',
  'item-changed',
  'no-banner',
  'unpinned',
  'context-without-reload',
  'no-window',
  'slow-start',
];

/** Clients that hand over neither attachments nor headers. */
const BLIND: readonly ProfileName[] = ['mobile', 'onprem'];

/** Of the hijacked message: the warning where everything can be known, else at least the admission. */
function expected(profile: ProfileName, fault: FaultName | 'none'): RegExp {
  return HARMLESS.includes(fault) && !BLIND.includes(profile)
    ? headingOf('danger')
    : headingOf('danger', 'caution', 'unchecked');
}

/** Pages that are open beside each other: with more of them the pane runs into its own deadlines on two busy cores. */
const AT_ONCE = 2;

const situations: readonly (FaultName | 'none')[] = ['none', ...faultNames];

const groups = profileNames.flatMap((profile) =>
  Array.from({ length: Math.ceil(situations.length / AT_ONCE) }, (_, group) => {
    const faults = situations.slice(group * AT_ONCE, (group + 1) * AT_ONCE);
    return [profile, faults.join(', '), faults] as const;
  }),
);

async function readTwoMessages(profile: ProfileName, fault: FaultName | 'none'): Promise<void> {
  const faults = fault === 'none' ? '' : `&fault=${fault}`;
  const query = `?lang=en&message=minutes-hijacked&profile=${profile}${faults}&pilot&hold=2000`;
  const opened = await demo.open(query);
  try {
    await readBoth(opened, profile, fault);
  } finally {
    await opened.page.close();
  }
}

async function readBoth(
  { page, message, pane, paneHeading, paneMessage, banner }: Awaited<ReturnType<typeof demo.open>>,
  profile: ProfileName,
  fault: FaultName | 'none',
): Promise<void> {
  const canPin = profiles[profile].pinning;
  const follows = canPin && fault !== 'unpinned';
  const pinHint = pane.getByText(en.pane.pin.press);
  const hijacked = scenarioOf('minutes-hijacked')!.en!.letter.subject;
  const honest = scenarioOf('security-newsletter')!.en!.letter.subject;
  await see(paneHeading).toHaveText(expected(profile, fault));
  await see(paneMessage).toContainText(hijacked);
  // A pane that follows may have been open before this message.
  if (!follows) await see(pinHint).toHaveCount(canPin ? 1 : 0);
  // Whoever comes to the pane makes it look again, at the message and at what was said at the Report button.
  await paneHeading.hover();

  // Whoever is asked first, and whatever comes of it: the attachment opens in the end.
  const reading = page.getByRole('main');
  await reading.getByRole('listitem').getByRole('button').first().click();
  await see(reading.getByText(/^(?:Emotet Guard did not answer in time.*)?Outlook would open/)).toBeVisible();
  await see(paneMessage).toContainText(hijacked);

  await message(honest).click();
  await see(page.getByRole('heading', { level: 2, name: honest })).toBeVisible();
  if (fault === 'missed-change' && follows) {
    // Nobody told the pane, and Office.js itself still has the old message: what it says, it says of that one by name.
    await see(paneMessage).toContainText(hijacked);
  } else {
    await see(paneMessage).toContainText(honest);
    await see(paneHeading).toHaveText(headingOf('no-signs', 'unchecked'));
    await see(pinHint).toHaveCount(canPin && !follows ? 1 : 0);
  }
  // Late answers of the message before have had their time: none may stand above this one.
  await page.waitForTimeout(2_000);
  await see(banner).toHaveCount(0);
}

describe('whatever Outlook is around, and however it fails, no message gets the verdict of another', () => {
  it.each(groups)('%s: %s', async (profile, _names, faults) => {
    const results = await Promise.allSettled(faults.map((fault) => readTwoMessages(profile, fault)));
    // Beside each other two pages can meet the pane's own deadlines on a busy machine: alone, each has to be right.
    const again = faults.filter((_, index) => results[index]?.status === 'rejected');
    const failures: string[] = [];
    for (const fault of again) {
      await readTwoMessages(profile, fault).catch((error: unknown) => {
        failures.push(`${profile}, ${fault}: ${String(error)}`);
      });
    }
    expect(failures).toEqual([]);
  });
});
