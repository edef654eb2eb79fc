/** Where the text of an RTF group goes (RTF 1.9.1, "Destinations"). */
export type Destination =
  | 'body'
  | 'skipped'
  | 'field-instruction'
  | 'field-result'
  | 'template'
  | 'object-class'
  | 'object-data'
  | 'font-table'
  | 'information'
  | 'html-tag';

/** Destinations by the control word that begins them. */
const DESTINATIONS: Readonly<Record<string, Destination>> = {
  fldinst: 'field-instruction',
  fldrslt: 'field-result',
  template: 'template',
  objclass: 'object-class',
  objdata: 'object-data',
  fonttbl: 'font-table',
  info: 'information',
  htmltag: 'html-tag',
  // Groups behind \* whose text a reader sees all the same.
  shppict: 'body',
  shpinst: 'body',
  shptxt: 'body',
  footnote: 'body',
};

/** Destinations without words for a reader. Others that nobody knows are skipped where \* stands in front. */
const SKIPPED: ReadonlySet<string> = new Set(
  (
    'colortbl stylesheet pict nonshppict listtable listoverridetable filetbl revtbl rsidtbl generator themedata ' +
    'colorschememapping datastore latentstyles sp xmlnstbl pgptbl bkmkstart bkmkend datafield objname objalias objsect ' +
    'fontemb falt panose subject operator keywords comment doccomm category manager company hlinkbase nextfile ' +
    'pntext pntxta pntxtb mmathpr mhtmltag xe tc rxe txe atnid atnauthor annotation picprop'
  ).split(' '),
);

/** What a control word makes of the group that it stands in; undefined when it is no destination. */
export function destinationOf(word: string, ignorable: boolean): Destination | undefined {
  const known = Object.prototype.hasOwnProperty.call(DESTINATIONS, word) ? DESTINATIONS[word] : undefined;
  if (known !== undefined) return known;
  return ignorable || SKIPPED.has(word) ? 'skipped' : undefined;
}
