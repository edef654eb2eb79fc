import { isDeepStrictEqual } from 'node:util';
import { inspect } from '../../src/detection';
import { hostileFiles } from '../builders/hostile-files';
import { attachment, message } from '../../src/specimens/mail/message';
import { testHost } from '../host';
import { searched } from './searched';

/** Four times what all of a message's archives may hold together. */
const MOST_SEARCHED = 256 * 1_024 * 1_024;

describe('a file made to be slow', () => {
  it.each(hostileFiles)('is judged inside the budget, the same twice: $name', ({ file, build, gap }) => {
    const mail = message({ attachments: [attachment(file, build())] });
    const once = inspect(mail, { host: testHost });
    expect(once.outcomes.filter(({ state }) => state === 'failed')).toEqual([]);
    expect(once.gaps.filter((found) => found.gap === 'time-up')).toEqual([]);
    if (gap !== undefined) expect(once.gaps.map((found) => found.gap)).toContain(gap);
    let twice = once;
    expect(searched(() => (twice = inspect(mail, { host: testHost })))).toBeLessThan(MOST_SEARCHED);
    // 20,000 gaps: Jest's own comparison takes ten times as long as the two inspections.
    expect(isDeepStrictEqual({ ...twice, milliseconds: 0 }, { ...once, milliseconds: 0 })).toBe(true);
  });
});
