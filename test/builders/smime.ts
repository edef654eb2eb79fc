/** Signed and encrypted messages (RFC 5652) with as much of the syntax as surrounds the content; nothing here is really signed. */
import { ByteWriter } from '../../src/specimens/byte-writer';
import { joinBytes } from '../../src/detection/formats/codec/bytes';

const SIGNED_DATA = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
const ENVELOPED_DATA = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x03];
const DATA = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];

/** DER; without content the signature of something else. */
export function signed(content?: Uint8Array): Uint8Array {
  const wrapped = content === undefined ? [] : [element(0xa0, element(0x04, content))];
  return contentInfo(SIGNED_DATA, [
    element(0x02, Uint8Array.of(1)),
    element(0x31, new Uint8Array()),
    element(0x30, object(DATA), ...wrapped),
    element(0x31, new Uint8Array()),
  ]);
}

/** BER as programs write it that do not know the length beforehand: the content in pieces, every length indefinite. */
export function signedInPieces(content: Uint8Array): Uint8Array {
  const half = content.length >>> 1;
  const pieces = open(0x24, element(0x04, content.subarray(0, half)), element(0x04, content.subarray(half)));
  const info = open(0x30, object(DATA), open(0xa0, pieces));
  const data = open(0x30, element(0x02, Uint8Array.of(1)), element(0x31, new Uint8Array()), info);
  return open(0x30, object(SIGNED_DATA), open(0xa0, data));
}

export function enveloped(): Uint8Array {
  return contentInfo(ENVELOPED_DATA, [element(0x02, Uint8Array.of(0)), element(0x31, new Uint8Array(40))]);
}

function contentInfo(type: readonly number[], data: readonly Uint8Array[]): Uint8Array {
  return element(0x30, object(type), element(0xa0, element(0x30, ...data)));
}

function object(numbers: readonly number[]): Uint8Array {
  return element(0x06, Uint8Array.from(numbers));
}

function element(tag: number, ...inside: readonly Uint8Array[]): Uint8Array {
  const content = joinBytes(inside);
  const { length } = content;
  const header = length < 0x80 ? [tag, length] : [tag, 0x83, length >>> 16, length >>> 8, length];
  return new ByteWriter()
    .u8(...header)
    .data(content)
    .done();
}

function open(tag: number, ...inside: readonly Uint8Array[]): Uint8Array {
  return new ByteWriter().u8(tag, 0x80).data(joinBytes(inside)).u8(0, 0).done();
}
