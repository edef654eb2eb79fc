/**
 * @jest-environment jsdom
 */
import { bannerWords } from '../../src/locales/banners';
import { openMailbox } from '../../src/outlook/mailbox';
import { openCorrespondentMemory } from '../../src/taskpane/correspondent-memory';
import { gapsOf, levelOf, startInspection } from '../../src/taskpane/inspection';
import type { Inspected } from '../../src/taskpane/inspection';
import { defaultOrganisation } from '../../src/taskpane/organisation';
import { createInspector } from '../../src/taskpane/worker-client';
import type { InspectionWorker } from '../../src/taskpane/worker-client';
import { fakeOutlook } from '../outlook/fake-item';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a worker that hangs', () => {
  it('is told within nine seconds, once, with all that was not checked, and nothing more is read', async () => {
    const outlook = fakeOutlook({
      item: {
        subject: 'Invoice',
        html: '<p>Hello</p>',
        attachments: [
          { name: 'first.doc', content: Uint8Array.of(1, 2, 3) },
          { name: 'second.doc', content: Uint8Array.of(4), fault: { delay: 20_000 } },
        ],
      },
    });
    outlook.useTimers(setTimeout);
    const mute: InspectionWorker = { postMessage: jest.fn(), terminate: jest.fn(), onmessage: null, onerror: null };
    const makeWorker = jest.fn(() => mute);
    const mailbox = openMailbox(outlook.context)!;
    const inspection = startInspection(
      mailbox,
      createInspector(makeWorker),
      defaultOrganisation,
      bannerWords('en', undefined),
      openCorrespondentMemory(mailbox, defaultOrganisation),
    );
    const states: Inspected[] = [];
    inspection.subscribe(() => {
      const state = inspection.snapshot();
      if (state?.failure !== undefined) states.push(state);
    });
    await jest.advanceTimersByTimeAsync(9_000);
    expect(states).toHaveLength(1);
    expect(inspection.snapshot()).toMatchObject({ failure: 'time-up', done: true });
    expect(levelOf(states[0]!)).toBe('unchecked');
    expect(gapsOf(states[0]!).map(({ where }) => where)).toEqual(
      expect.arrayContaining([
        { in: 'body' },
        { in: 'part', path: ['first.doc'] },
        { in: 'part', path: ['second.doc'] },
      ]),
    );
    await jest.advanceTimersByTimeAsync(60_000);
    expect(states).toHaveLength(1);
    // The second one waits for another message.
    expect(makeWorker).toHaveBeenCalledTimes(2);
    expect(mute.postMessage).toHaveBeenCalledTimes(1);
  });
});
