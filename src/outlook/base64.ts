/*
 * RFC 4648, section 4. Written here because the JavaScript-only runtime of classic Outlook documents no atob, and because
 * atob's string of 25 million characters is one copy too many.
 */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BLANK = 64;
const values = new Int8Array(128).fill(-1);
for (let index = 0; index < ALPHABET.length; index++) values[ALPHABET.charCodeAt(index)] = index;
for (const blank of '\r\n\t =') values[blank.charCodeAt(0)] = BLANK;

/** Bytes of base64 text; line breaks and padding anywhere are passed over. Undefined where another character stands. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let index = 0; index < text.length; index++) {
    const value = values[text.charCodeAt(index)] ?? -1;
    if (value === -1) return undefined;
    if (value === BLANK) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[length++] = (bits >> held) & 0xff;
  }
  return bytes.subarray(0, length);
}
