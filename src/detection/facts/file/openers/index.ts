import type { Kind } from '../../../contract';
import type { Opener } from '../opening';
import { openAccess } from './access';
import { openCabinet, openDisk, openGzip, openIso, openRar, openSevenZip, openTar } from './archives';
import { openSurface, openUnknown } from './behind';
import { openEml } from './eml';
import { openHtml } from './html';
import { openLnk } from './lnk';
import { openOneNote } from './onenote';
import { openPdf } from './pdf';
import { openRtf } from './rtf';
import { openText } from './slk';
import { openSmime } from './smime';
import { openTnef } from './tnef';
import { openZip } from './zip';
import { openFlatOpc } from './flat-opc';
import { openOdf } from './odf';
import { openMht } from './mht';
import { openOle } from './ole';
import { openOoxml } from './ooxml';
import { openWordXml } from './word-xml';

/** Who looks into which kind of file. A kind that stands nowhere here is told by name and kind alone. */
export const openers: Readonly<Partial<Record<Kind, Opener>>> = {
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
  '7z': openSevenZip,
  cab: openCabinet,
  gzip: openGzip,
  iso: openIso,
  rar: openRar,
  tar: openTar,
  text: openText,
  vhd: openDisk,
  zip: openZip,
  message: openEml,
  smime: openSmime,
  tnef: openTnef,
  picture: openSurface,
  unknown: openUnknown,
};
