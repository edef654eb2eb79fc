import { inspect } from '../../src/detection';
import { hostileMails } from '../builders/hostile-mail';
import { testHost } from '../host';
import { searched } from './searched';

/** Loop turns of an inspection that no machine needs a second for: a tenth of what one may take. */
const STEPS = 40_000_000;
/** Twenty times the largest of these messages. */
const MOST_SEARCHED = 100_000_000;

describe('a message made to be slow', () => {
  it.each(hostileMails)('is judged inside the budget, the same twice: %s', (_name, mail) => {
    const once = inspect(mail, { host: testHost, limits: { steps: STEPS } });
    expect(once.gaps.filter(({ gap }) => gap === 'time-up')).toEqual([]);
    expect(once.outcomes.filter(({ state }) => state === 'failed')).toEqual([]);
    let twice = once;
    const count = searched(() => (twice = inspect(mail, { host: testHost, limits: { steps: STEPS } })));
    expect(count).toBeLessThan(MOST_SEARCHED);
    expect({ ...twice, milliseconds: 0 }).toEqual({ ...once, milliseconds: 0 });
  });
});
