/** UTF-7 (RFC 2152), which no Encoding API knows any more, and mail programs still read. */
import type { Budget } from '../../budget';
import { decodeBase64 } from './base64';

/** "+" begins base64 of big-endian UTF-16, "-" or anything outside the alphabet ends it, and "+-" is a plus sign. */
export function decodeUtf7(text: string, budget: Budget): string {
  const pieces: string[] = [];
  let from = 0;
  for (let plus = text.indexOf('+'); plus !== -1; plus = text.indexOf('+', from)) {
    if (!budget.takeSteps(4)) break;
    let end = plus + 1;
    while (end < text.length && isBase64(text.charCodeAt(end))) end++;
    pieces.push(text.slice(from, plus));
    if (end === plus + 1) pieces.push(text.charAt(end) === '-' ? '+' : '');
    else pieces.push(utf16be(decodeBase64(text, plus + 1, end, budget)));
    from = text.charAt(end) === '-' ? end + 1 : end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

function isBase64(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    code === 43 ||
    code === 47
  );
}

function utf16be(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0));
  return text;
}
