import { readHtml } from '../../../formats/html/html';
import { readMime } from '../../../formats/mail/mime';
import type { MimePart } from '../../../formats/mail/mime';
import type { Child, Opener } from '../opening';

/** Pieces of one message that are looked into. */
const MOST_CHILDREN = 200;

/** A message that lies in an archive or a document as a file (RFC 5322): its text, and what is attached to it. */
export const openEml: Opener = (bytes, { host, budget }) => {
  const { parts, gap } = readMime(bytes, host, budget);
  const body = parts.find((part) => part.type === 'text/html' && part.name === '') ?? parts.find(isText);
  const written = body?.text() ?? '';
  const page = body?.type === 'text/html' ? readHtml(written, budget) : undefined;
  const children: Child[] = [];
  let left = MOST_CHILDREN;
  for (const part of parts) {
    if (part === body || isText(part)) continue;
    if (left-- <= 0 || !budget.takeEntries()) break;
    const content = part.content();
    const name = part.name === '' ? (part.type === 'message/rfc822' ? 'message.eml' : 'part') : part.name;
    children.push({ name, bytes: content, size: content.length });
  }
  const why = gap ?? page?.gap ?? (left < 0 ? 'too-large' : undefined);
  return {
    html: { text: (page?.text ?? written).slice(0, 200_000), anchors: page?.anchors ?? [], fileBuilding: [] },
    children,
    ...(why && { gap: why }),
  };
};

/** Words without a name of their own are the message itself, in one of its forms. */
function isText({ type, name }: MimePart): boolean {
  return name === '' && (type === 'text/plain' || type === 'text/html' || type === 'text/calendar');
}
