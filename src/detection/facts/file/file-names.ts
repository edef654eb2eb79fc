/** What a file's name promises: its extension decides which program Windows opens it with, whatever the file is. */

const macroDocuments = words(
  'doc dot docm dotm docb wbk xls xlt xla xlm xlw xlsm xlsb xltm xlam ppt pot pps ppa pptm potm ppsm ppam sldm vsd vsdm vstm vssm pub mdb mde mda mdt accdb accde accda accdr accdt adp ade',
);
const plainDocuments = words(
  'docx dotx xlsx xltx pptx potx ppsx vsdx pdf rtf txt csv odt ods odp odg odf ott ots otp fodt fods fodp xps oxps md log xml',
);
/** Scripts of the Windows Script Host: they run at a double click, and nobody opens them with anything else. */
const hostScripts = words('vbs vbe vb vbscript jse wsf wsh ws wsc sct hta');
const scripts = new Set([...hostScripts, ...words('js ps1 psm1 ps2 msh bat cmd chm hlp msc reg iqy')]);
const programs = words(
  'exe scr com pif dll ocx cpl msi msp msix msixbundle appx appxbundle appinstaller application jar jnlp xll wll sys gadget xbap vsto diagcab themepack deskthemepack mst',
);
// A web query and a remote desktop file open a connection that the sender chose.
const shortcuts = words(
  'lnk scf library-ms search-ms settingcontent-ms appref-ms searchconnector-ms iqy oqy rqy dqy rdp',
);
const notes = words('one onetoc2 onepkg');
const pages = words('html htm shtml xhtml xht mht mhtml svg');
const archives = words('zip 7z rar gz tgz tar bz2 xz zst cab iso img vhd vhdx lzh ace arj');
const media = words(
  'jpg jpeg png gif bmp tif tiff webp heic ico emf wmf mp3 wav m4a ogg flac mp4 mov avi mkv wmv webm',
);

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

const classes: readonly (readonly [NameClass, ReadonlySet<string>])[] = [
  ['macro-document', macroDocuments],
  ['plain-document', plainDocuments],
  ['script', scripts],
  ['program', programs],
  ['shortcut', shortcuts],
  ['onenote', notes],
  ['page', pages],
  ['archive', archives],
  ['media', media],
];

/** The last name of a path as archives write it ("invoices/march.doc"), as Windows would create it: blanks and dots at the end fall away. */
export function baseNameOf(path: string): string {
  const start = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
  let end = path.length;
  while (end > start && (path[end - 1] === '.' || path[end - 1] === ' ')) end--;
  return path.slice(start, end);
}

/** The extension without its dot, lower case, '' when there is none. */
export function extensionOf(path: string): string {
  const name = baseNameOf(path);
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
}

/** The name without its extension. */
export function stemOf(path: string): string {
  const name = baseNameOf(path);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? name : name.slice(0, dot);
}

/** What Windows would do with a file of this name. */
export function classOfExtension(extension: string): NameClass {
  return classes.find(([, extensions]) => extensions.has(extension))?.[0] ?? 'other';
}

/** What Windows would do with a file of this name. */
export function classOfName(path: string): NameClass {
  return classOfExtension(extensionOf(path));
}

/** Does Windows run this script at a double click? A .js may be a web page's, a .bat, a .ps1 and a .reg an administrator's. */
export function isHostScript(name: string): boolean {
  return hostScripts.has(extensionOf(name));
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
