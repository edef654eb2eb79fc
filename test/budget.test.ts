import { Budget, defaultLimits } from '../src/detection/budget';
import type { Limits } from '../src/detection/budget';

const small: Limits = {
  outputBytes: 1_000,
  entries: 10,
  depth: 3,
  ratio: 400,
  steps: 100_000,
  keySteps: 500,
  milliseconds: 50,
};

/** A clock that a test sets. */
function clock() {
  let time = 1_000;
  return {
    now: () => time,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

const purse = (limits: Partial<Limits> = {}, now: () => number = () => 0) => new Budget({ ...small, ...limits }, now);

/** Steps between two looks at the clock, and one more. */
const BEYOND_A_LOOK = 8_193;

describe('a purse', () => {
  it('gives bytes until they are spent, and says too large for what does not fit', () => {
    const budget = purse();
    expect([budget.takeBytes(600), budget.takeBytes(400)]).toEqual([true, true]);
    expect(budget.remainingBytes).toBe(0);
    expect(budget.gap).toBeUndefined();
    expect(budget.takeBytes(1)).toBe(false);
    expect(budget.gap).toBe('too-large');
  });

  it('takes nothing off for bytes that it refused: a smaller file behind a bomb is read', () => {
    const budget = purse();
    expect(budget.takeBytes(1_001)).toBe(false);
    expect(budget.takeBytes(1_000)).toBe(true);
  });

  it('gives entries until they are spent, one at a time unless said otherwise', () => {
    const budget = purse();
    expect([budget.takeEntries(), budget.takeEntries(9)]).toEqual([true, true]);
    expect(budget.takeEntries()).toBe(false);
    expect(budget.gap).toBe('too-large');
  });

  it('takes a step for every 64 bytes and one more, and one for every entry', () => {
    const budget = purse();
    budget.takeBytes(640);
    expect(budget.remainingSteps).toBe(100_000 - 11);
    budget.takeEntries(4);
    expect(budget.remainingSteps).toBe(100_000 - 15);
  });

  it('gives steps down to the last one, and says that time is up when there is none', () => {
    const budget = purse();
    expect(budget.takeSteps(99_999)).toBe(true);
    expect(budget.takeSteps()).toBe(true);
    expect([budget.remainingSteps, budget.gap]).toEqual([0, undefined]);
    expect(budget.takeSteps()).toBe(false);
    expect(budget.gap).toBe('time-up');
    expect(budget.remainingSteps).toBe(0);
  });

  it('keeps the gap that came first', () => {
    const budget = purse();
    budget.takeBytes(5_000);
    budget.takeSteps(200_000);
    expect(budget.gap).toBe('too-large');
  });

  it('gives nothing more once the time is up', () => {
    const { now, pass } = clock();
    const budget = purse({}, now);
    pass(51);
    expect(budget.takeSteps(BEYOND_A_LOOK)).toBe(false);
    expect([budget.takeSteps(), budget.takeBytes(1), budget.takeEntries()]).toEqual([false, false, false]);
    expect(budget.gap).toBe('time-up');
  });

  it('looks at the clock every 8,192 steps, and lets the last millisecond pass', () => {
    const { now, pass } = clock();
    const looks = jest.fn(now);
    const budget = purse({}, looks);
    looks.mockClear();
    budget.takeSteps(8_191);
    expect(looks).not.toHaveBeenCalled();
    budget.takeSteps();
    expect(looks).toHaveBeenCalledTimes(1);
    pass(50);
    expect(budget.takeSteps(8_192)).toBe(true);
    pass(1);
    expect(budget.takeSteps(8_191)).toBe(true);
    expect(budget.takeSteps()).toBe(false);
  });

  it('has what a message of 40 MB needs, unless somebody says otherwise', () => {
    expect(defaultLimits.outputBytes).toBe(83_886_080);
    expect(defaultLimits.milliseconds).toBe(5_000);
  });
});

describe('a lent purse', () => {
  it('holds its share of what is left, steps and bytes rounded down, entries up', () => {
    const budget = purse();
    budget.takeBytes(1);
    budget.takeEntries();
    const lent = budget.lend(1 / 2);
    expect(lent.limits).toMatchObject({ outputBytes: 499, entries: 5, steps: 49_999, depth: 3, ratio: 400 });
  });

  it('leaves the lender’s as it was until both settle, and then takes off what was spent', () => {
    const budget = purse();
    const lent = budget.lend(1 / 2);
    lent.takeBytes(128);
    lent.takeEntries(2);
    expect([budget.remainingBytes, budget.remainingSteps]).toEqual([1_000, 100_000]);
    budget.settle(lent);
    expect([budget.remainingBytes, budget.remainingSteps]).toEqual([872, 100_000 - 5]);
    expect(budget.takeEntries(9)).toBe(false);
    expect(budget.takeEntries(8)).toBe(true);
  });

  it('that gave out costs its share and no more, and its gap stays its own', () => {
    const budget = purse();
    const lent = budget.lend(1 / 4);
    lent.takeBytes(2_000);
    lent.takeSteps(90_000);
    budget.settle(lent);
    expect(budget.gap).toBeUndefined();
    expect(budget.remainingSteps).toBe(75_000);
  });

  it('of a purse whose time is up gives nothing', () => {
    const { now, pass } = clock();
    const budget = purse({}, now);
    pass(51);
    budget.inTime();
    const lent = budget.lend(1);
    expect([lent.gap, lent.takeSteps()]).toEqual(['time-up', false]);
  });

  it('of a purse without steps has none', () => {
    const budget = purse();
    budget.takeSteps(100_001);
    expect(budget.lend(1).limits.steps).toBe(0);
  });

  it('ends by its share of the time, counted from when the message was taken up', () => {
    const { now, pass } = clock();
    const budget = purse({}, now);
    pass(20);
    const lent = budget.lend(1, 0.6);
    pass(10);
    expect(lent.inTime()).toBe(true);
    pass(1);
    expect([lent.inTime(), budget.inTime()]).toEqual([false, true]);
    pass(19);
    expect(budget.inTime()).toBe(true);
    pass(1);
    expect(budget.inTime()).toBe(false);
  });

  it('brings the end of the time home when it is settled', () => {
    const { now, pass } = clock();
    const budget = purse({}, now);
    const lent = budget.lend(1 / 2);
    pass(50);
    budget.settle(lent);
    expect(budget.gap).toBeUndefined();
    pass(1);
    budget.settle(lent);
    expect(budget.gap).toBe('time-up');
  });
});

describe('what was spent at an earlier time', () => {
  it('is booked as far as there is as much', () => {
    const earlier = purse();
    earlier.takeBytes(640);
    earlier.takeEntries(3);
    const budget = purse({ outputBytes: 700, entries: 5, steps: 20 });
    budget.book(earlier);
    expect([budget.remainingBytes, budget.remainingSteps]).toEqual([60, 20 - 14]);
    expect([budget.takeEntries(3), budget.takeEntries(2)]).toEqual([false, true]);
    const poor = purse({ outputBytes: 100, entries: 2, steps: 10 });
    poor.book(earlier);
    expect([poor.remainingBytes, poor.remainingSteps, poor.takeEntries()]).toEqual([0, 0, false]);
    expect(poor.gap).toBe('too-large');
  });

  it('of a purse that gave out is all that it had', () => {
    const earlier = purse();
    earlier.takeSteps(150_000);
    const budget = purse({ steps: 150_000 });
    budget.book(earlier);
    expect(budget.remainingSteps).toBe(50_000);
  });
});

describe('reading anew', () => {
  const one = purse();

  it.each([
    ['bytes', { outputBytes: 1_001 }],
    ['entries', { entries: 11 }],
    ['steps', { steps: 100_001 }],
  ])('is possible with more %s, and worth it only with more of everything', (_of, more) => {
    expect([purse(more).exceeds(one), purse(more).exceedsInAll(one)]).toEqual([true, false]);
    const { outputBytes, entries, steps } = small;
    const all = { outputBytes: outputBytes + 1, entries: entries + 1, steps: steps + 1 };
    expect(purse(all).exceedsInAll(one)).toBe(true);
    const [name] = Object.keys(more) as [keyof typeof all];
    expect(purse({ ...all, [name]: small[name] }).exceedsInAll(one)).toBe(false);
  });

  it('is neither with as much as before', () => {
    expect([purse().exceeds(one), purse().exceedsInAll(one)]).toEqual([false, false]);
  });
});

describe('the share for keys', () => {
  it('is one for all purses of a message, and stops nothing else', () => {
    const budget = purse();
    const [first, second] = [budget.lend(1 / 2), budget.lend(1 / 2)];
    expect([first.takeKeySteps(400), first.refusedKeys]).toEqual([true, false]);
    expect(second.takeKeySteps(101)).toBe(false);
    expect([first, second, budget].map(({ refusedKeys }) => refusedKeys)).toEqual([true, true, true]);
    expect([first, second, budget].map(({ isKeyless }) => isKeyless)).toEqual([false, true, false]);
    expect(second.takeKeySteps(100)).toBe(true);
    expect([second.gap, second.takeSteps()]).toEqual([undefined, true]);
  });

  it('gives nothing when the time is up', () => {
    const { now, pass } = clock();
    const budget = purse({}, now);
    pass(51);
    expect([budget.takeKeySteps(1), budget.refusedKeys, budget.gap]).toEqual([false, true, 'time-up']);
  });
});
