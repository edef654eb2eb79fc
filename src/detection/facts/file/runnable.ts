/**
 * What Windows does with a file by the ending of its name, whatever its bytes are. The one list of endings: a new one is a
 * word here. Sources: Microsoft, "Blocked attachments in Outlook" and "Packager activation in Office"; the endings of
 * campaigns that came after them, as MITRE ATT&CK T1204.002 and T1218 name them.
 */
import type { BarApplication } from '../../contract';

export type NameClass =
  | 'macro-document'
  | 'plain-document'
  | 'script'
  | 'program'
  | 'shortcut'
  | 'onenote'
  | 'page'
  | 'archive'
  | 'media'
  | 'other';

/** What is known of an ending. */
export interface Ending {
  readonly class: NameClass;
  /** A double click runs it, or goes where it says; no other program shows it first. */
  readonly runs: boolean;
  /** A script that nobody opens with anything but the Windows Script Host: a .js may be a web page's, a .bat an administrator's. */
  readonly host: boolean;
  /** The program of Office that opens it. */
  readonly application?: BarApplication;
  /** In which order Outlook is asked for files of a message: 0 is fetched first, what Emotet has used. */
  readonly rank: number;
}

type Row = readonly [kind: NameClass, rank: number, endings: string, mark?: 'runs' | 'runs host' | BarApplication];

const rows: readonly Row[] = [
  ['macro-document', 0, 'doc dot docm dotm docb wbk', 'word'],
  ['macro-document', 0, 'xls xlt xla xlm xlw xlsm xlsb xltm xlam', 'excel'],
  ['macro-document', 0, 'ppt pot pps ppa pptm potm ppsm ppam sldm', 'powerpoint'],
  ['macro-document', 0, 'vsd vsdm vstm vssm', 'visio'],
  ['macro-document', 0, 'pub mdb mde mda mdt accdb accde accda accdr accdt adp ade'],
  ['plain-document', 4, 'docx dotx', 'word'],
  ['plain-document', 4, 'xlsx xltx csv', 'excel'],
  ['plain-document', 4, 'pptx potx ppsx', 'powerpoint'],
  ['plain-document', 4, 'vsdx', 'visio'],
  ['plain-document', 4, 'txt xps oxps md log'],
  ['plain-document', 3, 'odt ods odp odg odf ott ots otp fodt fods fodp'],
  ['plain-document', 2, 'pdf'],
  ['plain-document', 1, 'rtf', 'word'],
  ['plain-document', 1, 'xml'],
  ['script', 1, 'vbs vbe vb vbscript jse wsf wsh ws wsc sct hta htc htt', 'runs host'],
  ['script', 1, 'js bat cmd chm hlp msc reg', 'runs'],
  // Python, AutoHotkey and others run their own where they are installed, as on the machines of those who are sent them.
  ['script', 1, 'py pyc pyo pyw pyz pyzw ahk au3 a3x pl csh ksh fxp prg', 'runs'],
  // Opened in an editor; macros and shortcuts run them all the same.
  ['script', 1, 'ps1 psm1 ps2 psd1 psc1 psc2 ps1xml ps2xml msh msh1 msh2 mshxml msh1xml msh2xml inf', 'runs'],
  ['program', 1, 'exe scr com pif dll ocx cpl msi msp mst msu msix msixbundle appx appxbundle appinstaller', 'runs'],
  // Scraps of the Windows shell up to XP: whatever object was dragged to the desktop, programs too.
  ['program', 1, 'shs shb', 'runs'],
  ['program', 1, 'application jar jnlp xll wll sys gadget xbap vsto diagcab theme themepack deskthemepack', 'runs'],
  ['shortcut', 0, 'lnk', 'runs'],
  // Each opens a program, a folder, a query or a connection that its sender chose.
  ['shortcut', 1, 'url website scf library-ms search-ms searchconnector-ms settingcontent-ms appref-ms', 'runs'],
  ['shortcut', 1, 'iqy oqy rqy dqy rdp xnk webpnp printerexport ins isp', 'runs'],
  ['onenote', 0, 'one onetoc2 onepkg'],
  ['page', 1, 'mht mhtml'],
  ['page', 2, 'html htm shtml xhtml xht svg'],
  ['archive', 0, 'zip'],
  ['archive', 2, 'zipx 7z rar gz tgz taz tar bz2 tbz tbz2 xz txz zst tzst lzma tlz lz lz4 lzo z cab'],
  ['archive', 2, 'iso img udf nrg mdf daa isz vhd vhdx vmdk vdi qcow2 dmg wim swm esd'],
  ['archive', 2, 'lzh lha lzs ace arj alz egg cpio deb rpm ar xar zoo arc kgb pea zpaq sit sitx gca yz1 uue uu xxe'],
  ['other', 2, 'eml msg oft'],
  ['other', 4, 'ics vcf'],
  ['media', 5, 'jpg jpeg png gif bmp tif tiff webp heic ico emf wmf'],
  ['media', 5, 'mp3 wav m4a ogg flac mp4 mov avi mkv wmv webm'],
];

/** An ending that no list knows, or none: such a file is judged by its bytes. */
const UNKNOWN: Ending = { class: 'other', runs: false, host: false, rank: 3 };

const endings: ReadonlyMap<string, Ending> = new Map(
  rows.flatMap(([kind, rank, list, mark]) => {
    const host = mark === 'runs host';
    const runs = host || mark === 'runs';
    const application = mark === undefined || runs ? {} : { application: mark };
    return list
      .split(' ')
      .map((ending): [string, Ending] => [ending, { class: kind, runs, host, rank, ...application }]);
  }),
);

/** Pieces of an archive that was split: Info-ZIP's .z01, RAR's .r00, 7-Zip's .001. */
const VOLUME = /^(?:[rz]\d\d|\d{3})$/;

/** What is known of an ending without its dot, lower case. */
export function endingOf(extension: string): Ending {
  return endings.get(extension) ?? (VOLUME.test(extension) ? { ...UNKNOWN, class: 'archive', rank: 2 } : UNKNOWN);
}

/** Every ending of which this holds, in the table's order. */
export function endingsThat(holds: (ending: Ending) => boolean): readonly string[] {
  return Array.from(endings).flatMap(([extension, ending]) => (holds(ending) ? [extension] : []));
}
