/**
 * @jest-environment jsdom
 */
import { webcrypto } from 'node:crypto';
import type { InspectionSettings, Verdict } from '../../src/detection/contract';
import { readMemory } from '../../src/detection/facts/correspondent/memory';
import { bannerWords } from '../../src/locales/banners';
import { openMailbox } from '../../src/outlook/mailbox';
import { openCorrespondentMemory } from '../../src/taskpane/correspondent-memory';
import { startInspection } from '../../src/taskpane/inspection';
import { defaultOrganisation } from '../../src/taskpane/organisation';
import { nobody, often, remembered } from '../builders/remembered';
import { fakeOutlook } from '../outlook/fake-item';
import type { FakeItem } from '../outlook/fake-item';
import { danger, noSigns } from './verdicts';

beforeAll(() => {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
});

const learned = remembered(often);
const wishes = { ...defaultOrganisation, rememberCorrespondents: true };

function open(settings: Record<string, unknown>, organisation = defaultOrganisation) {
  const outlook = fakeOutlook({ settings, item: {} });
  const mailbox = openMailbox(outlook.context)!;
  return { outlook, mailbox, memory: openCorrespondentMemory(mailbox, organisation) };
}

describe('the memory of correspondents', () => {
  it('is off, and keeps nothing, until somebody switches it on', () => {
    const { memory, outlook } = open({});
    expect(memory.isOn()).toBe(false);
    expect(memory.current()).toBeUndefined();
    memory.keep(learned);
    expect(outlook.saved).toEqual({});
  });

  it('is on where the organisation wishes it, unless the reader does not', () => {
    expect(open({}, wishes).memory.isOn()).toBe(true);
    expect(open({ remember: false }, wishes).memory.isOn()).toBe(false);
    expect(open({ remember: true }).memory.isOn()).toBe(true);
  });

  it('begins with nobody and a salt of its own', () => {
    const [one, other] = [open({}, wishes), open({}, wishes)].map(({ memory }) => readMemory(memory.current()!)!);
    expect(one!.names).toEqual([]);
    expect(one!.salt).not.toEqual(other!.salt);
  });

  it.each(['', 'x', 'A'.repeat(40_000), learned.slice(4)])('begins anew where what is kept is damaged', (kept) => {
    expect(readMemory(open({ remember: true, memory: kept }).memory.current()!)!.names).toEqual([]);
  });

  it('is kept in the mailbox, and comes back', async () => {
    const { memory, mailbox, outlook } = open({ remember: true });
    memory.keep(learned);
    await mailbox.saveUserSettings(mailbox.userSettings);
    expect(outlook.saved).toMatchObject({ remember: true, memory: learned });
    expect(open({ ...outlook.saved }).memory.current()).toBe(learned);
  });

  it('forgets everything at once when the reader switches it off', async () => {
    const { memory, mailbox, outlook } = open({ remember: true, memory: learned });
    memory.turn(false);
    await mailbox.saveUserSettings(mailbox.userSettings);
    expect(outlook.saved).toEqual({ banner: true, remember: false });
    expect(memory.current()).toBeUndefined();
  });

  it('forgets where the organisation no longer wishes it, but not where its settings did not come', async () => {
    const { mailbox } = open({ memory: learned });
    expect(mailbox.userSettings.memory).toBeUndefined();
    expect(open({ memory: learned }, { ...defaultOrganisation, problem: 'missing' }).mailbox.userSettings.memory).toBe(
      learned,
    );
    await mailbox.saveUserSettings(mailbox.userSettings);
  });
});

describe('a message in the pane', () => {
  /** Judges the message with a check that answers from a script, and says what the mailbox keeps then. */
  async function keptAfter(verdict: Verdict, item: FakeItem = {}) {
    const outlook = fakeOutlook({ settings: { remember: true, memory: nobody }, item });
    const mailbox = openMailbox(outlook.context)!;
    const asked: (string | undefined)[] = [];
    const inspection = startInspection(
      mailbox,
      {
        inspect(_message, settings: InspectionSettings, onBeside) {
          asked.push(settings.memory);
          onBeside?.({ memory: learned });
          return Promise.resolve(verdict);
        },
        cancel: () => undefined,
      },
      defaultOrganisation,
      bannerWords('en', undefined),
      openCorrespondentMemory(mailbox, defaultOrganisation),
    );
    await new Promise<void>((resolve) => {
      inspection.subscribe(() => {
        // What the check does with its verdict follows in the same turn.
        if (inspection.snapshot()?.done === true) setTimeout(resolve);
      });
    });
    await mailbox.saveUserSettings(mailbox.userSettings);
    expect(new Set(asked)).toEqual(new Set([nobody]));
    return outlook.saved['memory'];
  }

  it('is judged with what is remembered, and is remembered when it is calm', async () => {
    expect(await keptAfter(noSigns)).toBe(learned);
  });

  it('is not remembered when it is dangerous, or when something of it was not read', async () => {
    expect(await keptAfter(danger)).toBe(nobody);
    expect(await keptAfter(noSigns, { faults: { html: { code: 5000 } } })).toBe(nobody);
  });
});
