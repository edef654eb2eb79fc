/** Words of another charset in header fields: encoded (RFC 2047), and as they stand (RFC 6532, and what Japanese programs write). */
import type { Budget } from '../../budget';
import type { Host } from '../../host';
import { decodeBase64 } from '../codec/base64';
import { joinBytes, latin1Bytes } from '../codec/bytes';
import { decodeText } from '../codec/charset-choice';
import { decodeQuotedPrintable } from '../codec/quoted-printable';

/** =?charset*language?B or Q?text?= */
const WORD = /=\?([^?\s]{1,60})\?([bqBQ])\?([^?]{0,20000})\?=/g;

/** A field as it stands in the file, one character a byte: its bytes as text where they are not plain ASCII. */
export function decodeRaw(value: string, host: Host, budget: Budget): string {
  return isPlain(value) ? value : decodeText(latin1Bytes(value), '', host, budget);
}

/** Encoded words decoded. Neighbours of one charset are joined before: some programs cut a letter in two. */
export function decodeWords(value: string, host: Host, budget: Budget): string {
  if (!value.includes('=?') || !budget.takeSteps(1 + (value.length >>> 4))) return value;
  const text: string[] = [];
  let run: Uint8Array[] = [];
  let charset = '';
  let from = 0;
  const endRun = (): void => {
    if (run.length > 0) text.push(decodeText(joinBytes(run), charset, host, budget));
    run = [];
  };
  for (const match of value.matchAll(WORD)) {
    const [whole, label = '', kind = '', word = ''] = match;
    const between = value.slice(from, match.index);
    // Blanks between two encoded words vanish (RFC 2047, 6.2).
    const apart = run.length === 0 || between.trim() !== '';
    const own = (label.split('*', 1)[0] ?? '').toLowerCase();
    if (apart || own !== charset) endRun();
    if (apart) text.push(between);
    charset = own;
    run.push(
      kind.toLowerCase() === 'b'
        ? decodeBase64(word, 0, word.length, budget)
        : decodeQuotedPrintable(latin1Bytes(word.replace(/_/g, ' ')), budget),
    );
    from = match.index + whole.length;
  }
  endRun();
  text.push(value.slice(from));
  return text.join('');
}

/** ASCII without the escapes of ISO-2022-JP. */
function isPlain(value: string): boolean {
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code > 0x7e || code === 0x1b) return false;
  }
  return true;
}
