import { isGap } from '../../../contract';
import { readHtml } from '../../../formats/html/html';
import { isMessage } from '../../../formats/mail/mail-files';
import { readMessage } from '../../../formats/mail/message';
import type { Child, Opener } from '../opening';

/** Pieces of one message that are looked into. */
const MOST_CHILDREN = 1_000;
const LONGEST_TEXT = 200_000;

/** A message that lies in another one, in an archive or in a document (RFC 5322): its text, and what is attached to it. */
export const openEml: Opener = (bytes, { host, budget }) => {
  const message = readMessage(bytes, host, budget);
  if (isGap(message)) return { children: [], gap: message };
  const { html, text = '', files, gaps } = message;
  const page = html === undefined ? undefined : readHtml(html, budget);
  const children = files.slice(0, MOST_CHILDREN).map((file): Child => ({
    name: file.name,
    bytes: file.bytes,
    size: file.bytes.length,
    ...(file.gap && { gap: file.gap }),
    ...(isMessage(file) && { declared: 'message' }),
  }));
  const why = gaps[0]?.gap ?? page?.gap ?? (files.length > MOST_CHILDREN ? 'too-large' : undefined);
  return {
    html: { text: (page?.text ?? text).slice(0, LONGEST_TEXT), anchors: page?.anchors ?? [], fileBuilding: [] },
    children,
    ...(why && { gap: why }),
  };
};
