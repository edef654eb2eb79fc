import { openOutlook } from '../../src/outlook/opening';
import type { Opened } from '../../src/outlook/opening';
import { fakeOutlook } from './fake-item';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Office');
});

const inOutlook = () => Promise.resolve({ host: 'Outlook' });
const never = () => new Promise<never>(() => undefined);

/** Opens it with an Office.js that answers like this, and writes down what the pane is told. */
function openWith(onReady: () => Promise<unknown>, context: object | undefined = {}) {
  const office = { onReady: jest.fn(onReady), context };
  Object.assign(globalThis, { Office: office });
  const told: (string | undefined)[] = [];
  const opening = openOutlook();
  const stop = opening.watch((opened) => told.push(nameOf(opened)));
  return { office, told, opening, stop };
}

const nameOf = (opened: Opened) => (typeof opened === 'string' ? opened : opened.language);

describe('waiting for Outlook', () => {
  it('opens the mailbox when Outlook answers', async () => {
    const { told, office } = openWith(inOutlook, fakeOutlook().context);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual(['en-US']);
    expect(office.onReady).toHaveBeenCalledTimes(1);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['does not answer in time', never],
    ['answers with an error', () => Promise.reject(new Error('no host'))],
    [
      'throws',
      () => {
        throw new TypeError('no host');
      },
    ],
  ])('says that it may be tried again when Office.js %s', async (_what, onReady) => {
    const { told } = openWith(onReady, fakeOutlook().context);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual(['offline']);
  });

  it('says that it may be tried again when there is no Office.js', () => {
    const told: Opened[] = [];
    openOutlook().watch((opened) => told.push(opened));
    expect(told).toEqual(['offline']);
  });

  it('says that this will never do when Outlook answered and cannot read messages', async () => {
    const { told } = openWith(inOutlook, fakeOutlook({ set: 1 }).context);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual(['not-supported']);
  });

  it('says so at once in a bare browser', async () => {
    const { told } = openWith(() => Promise.resolve({ host: null }), { mailbox: undefined });
    await jest.advanceTimersByTimeAsync(1);
    expect(told).toEqual(['not-supported']);
  });

  it('takes an answer that comes after it has given up', async () => {
    const { told } = openWith(
      () => new Promise((resolve) => setTimeout(resolve, 61_000, { host: 'Outlook' })),
      fakeOutlook().context,
    );
    await jest.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual(['offline']);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(told).toEqual(['offline', 'en-US']);
  });

  it('asks again for a mailbox that a pane which has come back was not given, and says meanwhile that it starts', async () => {
    const { told, office } = openWith(inOutlook, { mailbox: undefined });
    await jest.advanceTimersByTimeAsync(4_000);
    expect(told).toEqual([]);
    office.context = fakeOutlook().context;
    await jest.advanceTimersByTimeAsync(2_000);
    expect(told).toEqual(['en-US']);
  });

  it('asks again when the reader turns to the pane, however late', async () => {
    const { told, office, opening } = openWith(inOutlook, undefined);
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(told).toEqual(['offline']);
    office.context = fakeOutlook().context;
    opening.askAgain();
    await jest.advanceTimersByTimeAsync(1);
    expect(told).toEqual(['offline', 'en-US']);
    opening.askAgain();
    await jest.advanceTimersByTimeAsync(1);
    expect(told).toEqual(['offline', 'en-US']);
  });

  it('tells whoever listens later what is known, and nobody who has gone', async () => {
    const { told, opening, stop } = openWith(inOutlook, fakeOutlook().context);
    stop();
    await jest.advanceTimersByTimeAsync(1);
    expect(told).toEqual([]);
    opening.watch((opened) => told.push(nameOf(opened)));
    expect(told).toEqual(['en-US']);
  });
});
