import { isGap } from '../../../contract';
import { readHtml } from '../../../formats/html/html';
import { isMessage } from '../../../formats/mail/mail-files';
import { readMessage } from '../../../formats/mail/message';
import type { Child, Opener } from '../opening';
import { byUrgency } from './entries';

/** Pieces of one message that are looked into, the riskiest first. */
const MOST_CHILDREN = 1_000;
const LONGEST_TEXT = 1_000_000;

/** A message that lies in another one, in an archive or in a document (RFC 5322): its text, and what is attached to it. */
export const openEml: Opener = (bytes, { host, budget }) => {
  const message = readMessage(bytes, host, budget);
  if (isGap(message)) return { children: [], gap: message };
  const { html, text = '', files, gaps } = message;
  const page = html === undefined ? undefined : readHtml(html, budget);
  const wanted = new Set(
    byUrgency(files.map((file) => ({ file, name: file.name, size: file.bytes.length, compressedSize: 0 })))
      .slice(0, MOST_CHILDREN)
      .map(({ file }) => file),
  );
  const children = files.flatMap((file): Child | readonly Child[] =>
    !wanted.has(file)
      ? []
      : {
          name: file.name,
          bytes: file.bytes,
          size: file.bytes.length,
          ...(file.gap && { gap: file.gap }),
          ...(isMessage(file) && { declared: 'message' }),
        },
  );
  const shown = page?.text ?? text;
  const isCut = files.length > MOST_CHILDREN || shown.length > LONGEST_TEXT;
  const why = gaps[0]?.gap ?? page?.gap ?? (isCut ? 'too-large' : undefined);
  return {
    html: { text: shown.slice(0, LONGEST_TEXT), anchors: page?.anchors ?? [], fileBuilding: [] },
    children,
    ...(why && { gap: why }),
  };
};
