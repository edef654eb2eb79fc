import type { Kind } from '../../../contract';
import type { Opener } from '../opening';
import { openCabinet, openDisk, openGzip, openIso, openRar, openSevenZip, openTar } from './archives';
import { openSurface } from './behind';
import { openBinHex } from './binhex';
import { openCalendar } from './calendar';
import { openEml } from './eml';
import { openHtml } from './html';
import { openLnk } from './lnk';
import { openOneNote } from './onenote';
import { openPdf } from './pdf';
import { openRtf } from './rtf';
import { openText } from './slk';
import { openZip } from './zip';
import { openFlatOpc } from './flat-opc';
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
  text: (bytes, context) => openCalendar(bytes, context) ?? openBinHex(bytes, context) ?? openText(bytes, context),
  vhd: openDisk,
  zip: openZip,
  message: openEml,
  picture: openSurface,
  unknown: openSurface,
};
