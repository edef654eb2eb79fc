import { createCall } from '../../src/outlook/call';
import type { Start } from '../../src/outlook/call';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A call that answers after so many milliseconds: with a value, or with an error code. */
const answers =
  (after: number, result: { value: unknown } | { code: number }): Start<unknown> =>
  (callback) => {
    setTimeout(() => {
      callback(
        ('value' in result
          ? { status: 'succeeded', value: result.value }
          : { status: 'failed', error: { code: result.code } }) as unknown as Office.AsyncResult<unknown>,
      );
    }, after);
  };
const hangs: Start<unknown> = () => undefined;

describe('a call of Office.js', () => {
  it('waits until the one before it has come back', async () => {
    const call = createCall();
    const order: string[] = [];
    void call(answers(100, { value: 1 })).then(() => order.push('first'));
    void call((callback) => {
      order.push('second begins');
      answers(1, { value: 2 })(callback);
    });
    await jest.advanceTimersByTimeAsync(200);
    expect(order).toEqual(['first', 'second begins']);
  });

  it('is tried three times for internal errors, and the deadline holds for all three', async () => {
    const call = createCall();
    const tries = jest.fn(answers(2_000, { code: 5001 }));
    const settled = jest.fn();
    void call(tries, { deadline: 5_000 }).then(settled);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(settled).toHaveBeenCalledWith({ gap: 'time-up' });
    await jest.advanceTimersByTimeAsync(20_000);
    expect(tries.mock.calls.length).toBeLessThanOrEqual(3);
  });

  it('is not tried again after another error', async () => {
    const call = createCall();
    const tries = jest.fn(answers(1, { code: 9017 }));
    const answer = call(tries);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(await answer).toEqual({ gap: 'denied', code: 9017 });
    expect(tries).toHaveBeenCalledTimes(1);
  });

  it('is dropped when the item has changed under it', async () => {
    const answer = createCall()(answers(1, { code: 9030 }));
    await jest.advanceTimersByTimeAsync(10);
    expect(await answer).toBe('dropped');
  });

  it('counts the wait for its turn when it is told to', async () => {
    const call = createCall();
    void call(hangs, { deadline: 4_000 });
    const begun = jest.fn(answers(1, { value: 1 }));
    const answer = call(begun, { patience: 1_000 });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await answer).toEqual({ gap: 'time-up' });
    await jest.advanceTimersByTimeAsync(10_000);
    expect(begun).not.toHaveBeenCalled();
  });

  it('is not begun without any patience', async () => {
    const begun = jest.fn(answers(1, { value: 1 }));
    expect(await createCall()(begun, { patience: 0 })).toEqual({ gap: 'time-up' });
    expect(begun).not.toHaveBeenCalled();
  });

  it('that hangs leaves the next one its turn', async () => {
    const call = createCall();
    void call(hangs, { deadline: 1_000 });
    const answer = call(answers(1, { value: 'next' }));
    await jest.advanceTimersByTimeAsync(1_100);
    expect(await answer).toEqual({ value: 'next' });
  });

  it('that nobody wants any more is left alone soon after the reader has gone on; a wanted one is not', async () => {
    const call = createCall();
    let wanted = true;
    const unwanted = call(hangs, { wanted: () => wanted });
    await jest.advanceTimersByTimeAsync(10);
    wanted = false;
    call.leave();
    const kept = call(answers(2_000, { value: 'kept' }));
    await jest.advanceTimersByTimeAsync(500);
    expect(await unwanted).toBe('dropped');
    call.leave();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(await kept).toEqual({ value: 'kept' });
  });

  it.each([
    ['a missing function', new TypeError('not a function'), 'not-supported-here'],
    ['a refused argument', new RangeError('too long'), 'denied'],
  ])('that throws at once is a gap: %s', async (_what, error, gap) => {
    const answer = await createCall()(() => {
      throw error;
    });
    expect(answer).toEqual({ gap });
  });

  it.each([undefined, {}, { status: 'failed' }])('that answers %j is denied', async (result) => {
    const answer = await createCall()((callback) => {
      callback(result as unknown as Office.AsyncResult<unknown>);
    });
    expect(answer).toEqual({ gap: 'denied' });
  });
});
