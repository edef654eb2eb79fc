import { inspect } from '../../src/detection';
import { hostileFiles } from '../builders/hostile-files';
import { attachment, message } from '../builders/message';
import { testHost } from '../host';

describe('a file made to be slow', () => {
  it.each(hostileFiles)('is judged inside the budget, the same twice: $name', ({ file, build, gap }) => {
    const mail = message({ attachments: [attachment(file, build())] });
    const once = inspect(mail, { host: testHost });
    expect(once.outcomes.filter(({ state }) => state === 'failed')).toEqual([]);
    expect(once.gaps.filter((found) => found.gap === 'time-up')).toEqual([]);
    if (gap !== undefined) expect(once.gaps.map((found) => found.gap)).toContain(gap);
    const twice = inspect(mail, { host: testHost });
    expect({ ...twice, milliseconds: 0 }).toEqual({ ...once, milliseconds: 0 });
  });
});
