import { deflateRawSync } from 'node:zlib';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { inflate } from '../../src/detection/formats/codec/compression/inflate';
import { nodeHost } from '../../src/hosts/node';
import { textHost } from '../../src/hosts/browser';
import { utf8Bytes as utf8 } from '../../src/detection/formats/codec/utf8';

const text = utf8('Enable Content. '.repeat(200));
const packed = new Uint8Array(deflateRawSync(text));

function inflated(data: Uint8Array, expected: number) {
  const from = (host: typeof nodeHost) => inflate(data, new Budget(defaultLimits, () => 0), { host, expected });
  expect(from(nodeHost)).toEqual(from(textHost));
  return from(nodeHost);
}

it('Node’s zlib makes of a stream what portable code makes of it', () => {
  expect(nodeHost.inflate?.(packed, text.length)).toEqual(text);
  expect(inflated(packed, text.length)).toEqual({ bytes: text });
});

it('the bytes are an array of their own, without the methods of a Buffer', () => {
  expect(nodeHost.inflate?.(packed, text.length)?.constructor).toBe(Uint8Array);
});

it.each([
  ['shorter than stated', packed, text.length + 1],
  ['longer than stated', packed, text.length - 1],
  ['cut', packed.subarray(0, packed.length - 4), text.length],
  ['not DEFLATE at all', utf8('not packed'), 100],
  ['empty', new Uint8Array(), 0],
])('a stream that is %s is left to portable code', (_, data, length) => {
  expect(nodeHost.inflate?.(data, length)).toBeUndefined();
  inflated(data, length);
});

it('what follows the stream changes nothing', () => {
  const followed = new Uint8Array([...packed, ...utf8('PK and more')]);
  expect(inflated(followed, text.length)).toEqual({ bytes: text });
});
