/** What control words of RTF stand for: characters, and the code pages of fonts (RTF 1.9.1, "Special Characters", "Font Table"). */
/** Code pages by \fcharset. */
const CODE_PAGES: Readonly<Record<number, number>> = {
  77: 10_000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  par: '\n',
  cell: '\t',
  row: '\n',
  sect: '\n',
  page: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
};

/** The character that a control word stands for, if it is one. */
export function characterOf(word: string): string | undefined {
  return Object.prototype.hasOwnProperty.call(CHARACTERS, word) ? CHARACTERS[word] : undefined;
}

/** The Windows code page of a font's \fcharset; undefined for those that take the document's. */
export function codePageOf(charset: number): number | undefined {
  return CODE_PAGES[charset];
}
