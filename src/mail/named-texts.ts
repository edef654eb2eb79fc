import { Budget, defaultLimits } from '../detection/budget';
import { readMime } from '../detection/formats/mail/mime';
import { textHost } from '../hosts/browser';

/** A text with a file's name, as Outlook shows it: postal-mime makes it a piece of the message's own text. */
export interface NamedText {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** Above it a message does not fit into one string of JavaScript. */
const LARGEST = 256 * 1024 * 1024;

/** Texts that have a name and do not say that they are attachments (RFC 2183 §2: then they are shown as the program likes). */
export function readNamedTexts(message: Uint8Array): readonly NamedText[] {
  if (message.length > LARGEST) return [];
  const budget = new Budget({ ...defaultLimits, outputBytes: LARGEST }, () => textHost.now());
  const { parts } = readMime(message, textHost, budget);
  const texts = parts.filter(({ type }) => type === 'text/plain' || type === 'text/html');
  return texts.flatMap((part, index) => {
    const { headers, type } = part;
    // The message itself: its first text, and the HTML that stands behind the plain one.
    if (index === 0 || (index === 1 && type === 'text/html' && isAlternative(message, headers.bodyStart))) return [];
    const disposition = headers.get('content-disposition') ?? '';
    const name =
      headers.parameter('content-disposition', 'filename') ?? headers.parameter('content-type', 'name') ?? '';
    return name === '' || /^attachment\b/i.test(disposition) ? [] : [{ name, mime: type, bytes: part.content() }];
  });
}

/** Is the last multipart that opened in front of this place one of alternatives? */
function isAlternative(message: Uint8Array, place: number): boolean {
  const before = textHost.decode(message.subarray(0, place), 'iso-8859-1').toLowerCase();
  return before.lastIndexOf('multipart/alternative') > before.lastIndexOf('multipart/mixed');
}
