import { joinBytes } from '../../src/detection/formats/codec/bytes';
import { bytesOfText } from '../../src/outlook/bytes-of-text';

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

it.each([
  ['letters of base64', 'QUJDREVG'.repeat(20)],
  ['characters of two, three and four bytes', 'aéあ😀'.repeat(20)],
  ['characters of two halves, which fall on every edge', `a${'😀'.repeat(40)}`],
  ['halves that stand alone', `${'\ud83d'.repeat(9)}${'\ude00'.repeat(9)}`],
  ['nothing', ''],
])('%s come out the same in slices as at once', async (_, text) => {
  for (const slice of [2, 3, 7, 8, 1_000]) expect(joinBytes(await bytesOfText(text, slice))).toEqual(encoded(text));
});

it('what has come meanwhile is answered between two slices, before the whole text is encoded', async () => {
  const order: string[] = [];
  const whole = bytesOfText('QUJD'.repeat(100), 4).then(() => order.push('encoded'));
  setImmediate(() => order.push('answered'));
  await whole;
  expect(order).toEqual(['answered', 'encoded']);
});

it('a runtime without TextEncoder and MessageChannel gets the same bytes', async () => {
  const { TextEncoder, MessageChannel } = globalThis;
  try {
    Object.assign(globalThis, { MessageChannel: undefined });
    expect(joinBytes(await bytesOfText('aéあ😀'.repeat(20), 7))).toEqual(encoded('aéあ😀'.repeat(20)));
    Object.assign(globalThis, { TextEncoder: undefined });
    expect(Buffer.from(joinBytes(await bytesOfText('aéあ😀', 2))).toString()).toBe('aéあ😀');
  } finally {
    Object.assign(globalThis, { TextEncoder, MessageChannel });
  }
});
