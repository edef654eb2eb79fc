import type { Level } from '../../src/detection/contract';
import { reportJson } from '../../src/report/json';
import { MOST_LOUD, MOST_UNREAD, startTally } from '../../src/report/tally';
import type { Judged, Reported } from '../../src/workers/job';
import type { ScanRecord } from '../../src/workers/record';

/** A message as a worker judged it, with what a test says of it. */
function judged(record: Partial<ScanRecord>, report: Partial<Reported> = {}): Judged {
  return {
    record: {
      input: 'a.eml',
      level: 'no-signs',
      score: 0,
      findings: [],
      from: null,
      messageId: null,
      sha256: 'ab',
      ...record,
    } as ScanRecord,
    report: { subject: 'Minutes', receivedAt: null, without: {}, evidence: [], ...report },
  };
}

function finding(detector: string, weight = 10): ScanRecord['findings'][number] {
  return { detector, group: 'link', weight, where: [], text: `${detector} was seen`, attack: [] };
}

function tallyOf(...results: readonly Parameters<ReturnType<typeof startTally>['add']>[0][]) {
  const { add, tally } = startTally();
  for (const result of results) add(result);
  return tally();
}

describe('the tally of a run', () => {
  it('counts each level, and keeps of a quiet message no more than that', () => {
    const levels: readonly Level[] = ['danger', 'no-signs', 'no-signs', 'unchecked', 'notice'];
    const tally = tallyOf(...levels.map((level) => judged({ level })));
    expect(tally).toMatchObject({
      judged: 5,
      levels: { danger: 1, caution: 0, notice: 1, unchecked: 1, 'no-signs': 2 },
      quieter: 0,
    });
    expect(tally.loudest.map(({ level }) => level)).toEqual(['danger', 'notice']);
  });

  it('puts the worst level first, and within a level the highest score', () => {
    const tally = tallyOf(
      judged({ input: 'quiet', level: 'notice', score: 29 }),
      judged({ input: 'loud', level: 'danger', score: 51 }),
      judged({ input: 'by a rule', level: 'danger', score: 12 }),
      judged({ input: 'louder', level: 'danger', score: 90 }),
    );
    expect(tally.loudest.map(({ input }) => input)).toEqual(['louder', 'loud', 'by a rule', 'quiet']);
  });

  it('keeps the loudest of thousands, says how many more there are, and does not grow with them', () => {
    const { add, tally } = startTally();
    for (let score = 0; score < 5_000; score++) add(judged({ input: String(score), level: 'caution', score }));
    const { loudest, quieter } = tally();
    expect(loudest).toHaveLength(MOST_LOUD);
    expect(loudest[0]).toMatchObject({ input: '4999' });
    expect(loudest.at(-1)).toMatchObject({ input: String(5_000 - MOST_LOUD) });
    expect(quieter).toBe(5_000 - MOST_LOUD);
  });

  it('names the first files that were not read, and counts the others', () => {
    const results = Array.from({ length: MOST_UNREAD + 7 }, (_, number) => ({ input: String(number), error: 'gone' }));
    const { unread, moreUnread, judged: count } = tallyOf(...results);
    expect([unread.length, unread[0]?.input, moreUnread, count]).toEqual([MOST_UNREAD, '0', 7, 0]);
  });

  it('says of each check in how many loud messages it found something, and what would change without it', () => {
    const loud = (without: Reported['without']) =>
      judged({ level: 'danger', findings: [finding('a'), finding('a'), finding('b')] }, { without });
    const { checks } = tallyOf(
      loud({ a: 'caution' }),
      loud({ a: 'caution', b: 'notice' }),
      judged({ findings: [finding('b')] }),
    );
    expect(checks).toEqual([
      { detector: 'a', messages: 2, changes: [['danger', 'caution', 2]] },
      { detector: 'b', messages: 2, changes: [['danger', 'notice', 1]] },
    ]);
  });

  it('names the heaviest findings of a message first', () => {
    const findings = [finding('light', 3), finding('heavy', 40), finding('middling', 12)];
    const { loudest } = tallyOf(judged({ level: 'danger', findings }));
    expect(loudest[0]?.findings.map(({ detector }) => detector)).toEqual(['heavy', 'middling', 'light']);
  });

  it('keeps a bounded piece of what a message says of itself', () => {
    const many = Array.from({ length: 20 }, (_, number) => finding(String(number)));
    const { loudest } = tallyOf(judged({ level: 'danger', from: 'x'.repeat(1e6), findings: many }));
    expect(loudest[0]?.from?.length).toBeLessThan(1_000);
    expect([loudest[0]?.findings.length, loudest[0]?.moreFindings]).toEqual([6, 14]);
  });
});

describe('the report as JSON', () => {
  it('holds the tally, the day and the version, and no character that nobody sees', () => {
    const tally = tallyOf(judged({ level: 'danger' }, { subject: 'invoice\u202efdp.exe\u0007' }));
    const json = reportJson(tally, '2026-03-02');
    expect(json).not.toMatch(/[\u202e\u0007]/);
    expect(JSON.parse(json)).toMatchObject({
      day: '2026-03-02',
      version: expect.stringMatching(/^\d/),
      judged: 1,
      loudest: [{ subject: 'invoice\u202efdp.exe\u0007' }],
    });
  });
});
