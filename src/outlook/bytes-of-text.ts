import { utf8Bytes } from '../detection/formats/codec/utf8';

/** Letters that are encoded at a time: a file of 40 MB is 53 million of them in base64, and a click waits for the whole slice. */
const SLICE = 1_024 * 1_024;

/**
 * Text as UTF-8, in pieces. Between two of them the thread answers what has come meanwhile, where it is one that people click in.
 */
export async function bytesOfText(text: string, slice = SLICE): Promise<readonly Uint8Array[]> {
  // The JavaScript-only runtime of classic Outlook documents no TextEncoder; ours is slower.
  if (typeof TextEncoder !== 'function') return [utf8Bytes(text)];
  const encoder = new TextEncoder();
  if (text.length <= slice) return [encoder.encode(text)];
  const pieces: Uint8Array[] = [];
  for (let start = 0; start < text.length;) {
    // The two halves of a character stay together.
    const end = start + slice - (isFirstHalf(text.charCodeAt(start + slice - 1)) ? 1 : 0);
    pieces.push(encoder.encode(text.slice(start, end)));
    start = end;
    await pause();
  }
  return pieces;
}

function isFirstHalf(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

/** Not by a timer: where the page is hidden, one rings once a second. */
async function pause(): Promise<void> {
  if (typeof MessageChannel !== 'function') return;
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
