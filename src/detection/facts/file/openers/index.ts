import type { Kind } from '../../../contract';
import type { Opened, Opener } from '../opening';
import { openAccess } from './office/access';
import { archiveOpeners } from './archives';
import { openSurface, openUnknown, openWords } from './behind';
import { openBinHex } from './binhex';
import { openByName } from './named-text';
import { openCalendar } from './calendar';
import { openEml } from './eml';
import { openHtml } from './html';
import { openLnk } from './lnk';
import { openOneNote } from './office/onenote';
import { packedOpeners } from './packed';
import { openPdf } from './pdf';
import { openRtf } from './office/rtf';
import { openSmime } from './smime';
import { openTnef } from './tnef';
import { openZip } from './zip';
import { openFlatOpc } from './office/flat-opc';
import { openOdf } from './office/odf';
import { openMht } from './office/mht';
import { openOle } from './office/ole';
import { openOoxml } from './office/ooxml';
import { openWordXml } from './office/word-xml';

/** Why nobody looks into a kind of file. Whatever could carry something and is not looked into is a gap instead. */
type Unopened = 'nothing is in it' | 'its kind tells all' | 'nobody could look';

/** Who looks into which kind of file. */
export const openers = {
  ...archiveOpeners,
  ...packedOpeners,
  'flat-opc': openFlatOpc,
  mht: openMht,
  ole: openOle,
  ooxml: openOoxml,
  odf: openOdf,
  access: openAccess,
  'word-xml': openWordXml,
  html: openHtml,
  svg: openHtml,
  lnk: openLnk,
  onenote: openOneNote,
  pdf: openPdf,
  rtf: openRtf,
  text: (bytes, context) => openCalendar(bytes, context) ?? openBinHex(bytes, context) ?? openWords(bytes, context),
  zip: openZip,
  message: openEml,
  smime: openSmime,
  tnef: openTnef,
  executable: openSurface,
  picture: openSurface,
  media: openSurface,
  unknown: openUnknown,
  empty: 'nothing is in it',
  script: 'its kind tells all',
  unread: 'nobody could look',
} as const satisfies Readonly<Record<Kind, Opener | Unopened>>;

/** Bytes without a magic number of their own, of which Windows knows by the name alone what they are. */
const NAMED: ReadonlySet<Kind> = new Set(['text', 'unknown', 'html', 'svg', 'script']);

/** Who looks into this file; undefined where nobody opens files of its kind. */
export function openerOf(kind: Kind): Opener | undefined {
  const found: Opener | Unopened = openers[kind];
  const ofKind = typeof found === 'string' ? undefined : found;
  if (!NAMED.has(kind)) return ofKind;
  return (bytes, context) => {
    const named = openByName(bytes, context);
    const opened: Opened = ofKind?.(bytes, context) ?? { children: [] };
    // Bytes that nobody knows are known once their name's program has told what they hold.
    const isRead = kind === 'unknown' && named.shortcutFile !== undefined;
    const gap = (isRead ? undefined : opened.gap) ?? named.gap;
    return { ...named, ...without(opened), ...(gap && { gap }) };
  };
}

function without({ gap: _gap, ...opened }: Opened): Omit<Opened, 'gap'> {
  return opened;
}
