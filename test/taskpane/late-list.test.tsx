/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import { webcrypto } from 'node:crypto';
import { buildBlockList } from '../../src/cli/blocklist/build';
import { readFeed } from '../../src/cli/blocklist/feeds';
import { inspect } from '../../src/detection';
import { isGap } from '../../src/detection/contract';
import type { InspectionSettings, Verdict } from '../../src/detection/contract';
import { parseBlockList } from '../../src/detection/text/block-list';
import { forPane } from '../../src/hosts/for-pane';
import { bannerWords } from '../../src/locales/banners';
import { en } from '../../src/locales/en';
import { createDecoder } from '../../src/outlook/encoded';
import { openMailbox } from '../../src/outlook/mailbox';
import { openCorrespondentMemory } from '../../src/taskpane/correspondent-memory';
import { levelOf, startInspection } from '../../src/taskpane/inspection';
import { defaultOrganisation } from '../../src/taskpane/organisation';
import type { Organisation } from '../../src/taskpane/organisation';
import { nobody, often, remembered } from '../builders/remembered';
import { fakeOutlook } from '../outlook/fake-item';
import type { FakeItem } from '../outlook/fake-item';
import { openPane, stubLayout } from './pane';
import { danger, noSigns } from './verdicts';

beforeAll(() => {
  stubLayout();
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
});

const parsed = parseBlockList(
  buildBlockList(readFeed('http://evil.invalid/abc/').rows, {
    created: '2026-03-01T00:00:00Z',
    expires: '2026-03-31T00:00:00Z',
    source: 'Our feed',
    licence: '',
  }),
);
if (isGap(parsed)) throw new Error(parsed);
const blockList = parsed;

const listed: FakeItem = { html: '<a href="http://evil.invalid/abc/">invoice</a>' };
const tooSlow = { id: 'listTooSlow', path: ['blockList'], values: { most: 2 } } as const;

/** Settings whose block list is on its way until a test lets it come, or fail. */
function onItsWay() {
  let answer: (organisation: Organisation) => void = () => undefined;
  const later = new Promise<Organisation>((resolve) => (answer = resolve));
  const organisation: Organisation = { ...defaultOrganisation, problem: 'broken', problems: [tooSlow], later };
  return {
    organisation,
    comes: () => {
      const { inspection } = defaultOrganisation;
      answer({ ...defaultOrganisation, inspection: { ...inspection, blockList, today: '2026-03-05' } });
    },
    fails: () => {
      answer({ ...organisation, problems: [{ ...tooSlow, id: 'listNotFound' }] });
    },
  };
}

/** The pane without its page, with the real check. */
function check(item: FakeItem, organisation: Organisation, script?: (settings: InspectionSettings) => Verdict) {
  const outlook = fakeOutlook({ item, settings: { remember: true, memory: nobody } });
  const mailbox = openMailbox(outlook.context)!;
  const decode = createDecoder();
  const asked: InspectionSettings[] = [];
  const inspection = startInspection(
    mailbox,
    {
      inspect(message, settings, onLearned) {
        asked.push(settings);
        onLearned?.({ memory: remembered(often) });
        return Promise.resolve(script?.(settings) ?? inspect(decode(message), { ...forPane, settings }));
      },
      cancel: () => undefined,
    },
    organisation,
    bannerWords('en', undefined),
    openCorrespondentMemory(mailbox, organisation),
  );
  const state = () => inspection.snapshot();
  return {
    outlook,
    mailbox,
    asked,
    inspection,
    finds: (detector: string) =>
      state()?.verdict?.outcomes.some((outcome) => outcome.detector === detector && outcome.state === 'found'),
    level: () => levelOf(state()!),
    isDone: () =>
      waitFor(() => {
        expect(state()?.done).toBe(true);
      }),
  };
}

describe('a block list that comes after the first verdict', () => {
  it('judges the message on display again, which stays on display meanwhile', async () => {
    const { organisation, comes } = onItsWay();
    const { isDone, finds, level, inspection, outlook } = check(listed, organisation);
    await isDone();
    expect([finds('listed-link'), outlook.warning()]).toEqual([false, undefined]);
    const seen: (boolean | undefined)[] = [];
    inspection.subscribe(() => seen.push(inspection.snapshot()?.done));
    comes();
    await waitFor(() => {
      expect(finds('listed-link')).toBe(true);
    });
    expect(level()).toBe('danger');
    expect(seen).not.toContain(false);
    await waitFor(() => {
      expect(outlook.warning()).toBeDefined();
    });
  });

  it('serves the stages of a reading that is under way, and the messages after it', async () => {
    const { organisation, comes } = onItsWay();
    const { isDone, finds, asked, outlook, inspection } = check(listed, organisation);
    comes();
    await isDone();
    await waitFor(() => {
      expect(finds('listed-link')).toBe(true);
    });
    const looks = asked.length;
    const { turn } = inspection.snapshot()!;
    outlook.select({ ...listed, subject: 'the next' });
    await waitFor(() => {
      expect(inspection.snapshot()?.turn).toBeGreaterThan(turn);
    });
    await isDone();
    expect(finds('listed-link')).toBe(true);
    expect(asked.slice(looks).every((settings) => settings.blockList !== undefined)).toBe(true);
  });

  it('is not used for a message that has gone', async () => {
    const { organisation, comes } = onItsWay();
    const { isDone, finds, outlook, inspection } = check(listed, organisation);
    await isDone();
    outlook.select({ html: 'Nothing to see', subject: 'the next' });
    await waitFor(() => {
      expect(inspection.snapshot()?.turn).toBeGreaterThan(1);
    });
    comes();
    await isDone();
    await waitFor(() => {
      expect(inspection.snapshot()?.verdict).toBeDefined();
    });
    expect(finds('listed-link')).toBe(false);
  });

  it('takes no warning back', async () => {
    const { organisation, comes } = onItsWay();
    const { isDone, asked, level } = check({}, organisation, (settings) =>
      settings.blockList === undefined ? danger : { ...noSigns, gaps: [{ gap: 'time-up', where: { in: 'body' } }] },
    );
    await isDone();
    comes();
    await waitFor(() => {
      expect(asked.at(-1)?.blockList).toBeDefined();
    });
    expect(level()).toBe('danger');
  });

  it('comes before a lesson: what it accuses teaches the memory nothing', async () => {
    const { organisation, comes } = onItsWay();
    const accused = check({}, organisation, ({ blockList: list }) => (list === undefined ? noSigns : danger));
    await accused.isDone();
    comes();
    await waitFor(() => {
      expect(accused.level()).toBe('danger');
    });
    await accused.mailbox.saveUserSettings(accused.mailbox.userSettings);
    expect(accused.outlook.saved['memory']).toBe(nobody);
  });

  it('that never comes changes nothing, and the lesson is learned', async () => {
    const { organisation, fails } = onItsWay();
    const { isDone, asked, outlook } = check({}, organisation, () => noSigns);
    await isDone();
    const looks = asked.length;
    fails();
    await waitFor(() => {
      expect(outlook.saved['memory']).toBe(remembered(often));
    });
    expect(asked).toHaveLength(looks);
  });
});

describe('the reader of a pane whose block list is late', () => {
  it('reads that it is missing until it comes', async () => {
    const { organisation, comes } = onItsWay();
    openPane({ verdict: noSigns, organisation });
    expect(await screen.findByText(en.pane.settings.broken)).toBeInTheDocument();
    act(comes);
    await waitFor(() => {
      expect(screen.queryByText(en.pane.settings.broken)).not.toBeInTheDocument();
    });
  });

  it('reads why, where it never comes', async () => {
    const { organisation, fails } = onItsWay();
    openPane({ verdict: noSigns, organisation });
    expect(await screen.findByText(en.pane.settings.broken)).toBeInTheDocument();
    act(fails);
    expect(await screen.findByText(/^blockList: .*not found/)).toBeInTheDocument();
  });
});
