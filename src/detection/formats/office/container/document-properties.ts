/** docProps/app.xml, core.xml and custom.xml (ECMA-376-1, 22.2 and 22.3; ECMA-376-2, 8). */
import type { Budget } from '../../../budget';
import type { OfficeWords } from './office-words';
import { relatedParts } from './ooxml';
import type { OoxmlPackage } from './ooxml';
import { scanXml } from '../../xml';

export interface DocumentProperties {
  readonly author?: string;
  readonly pages?: number;
  readonly editMinutes?: number;
}

/** Properties with free text, which macros can read: their values are stored as such. */
const FREE_TEXT = [
  'subject',
  'keywords',
  'description',
  'category',
  'manager',
  'company',
  'contentstatus',
  'hyperlinkbase',
];
const LONGEST_VALUE = 32_768;

export function readDocumentProperties(pkg: OoxmlPackage, words: OfficeWords, budget: Budget): DocumentProperties {
  const values = new Map<string, string>();
  for (const name of relatedParts(pkg, '', ['core-properties', 'extended-properties'])) {
    for (const [property, value] of simpleProperties(pkg.readXml(name) ?? '', budget)) values.set(property, value);
  }
  for (const name of relatedParts(pkg, '', ['custom-properties']))
    readCustomProperties(pkg.readXml(name) ?? '', words, budget);
  return describe(values, words);
}

/** o:DocumentProperties of Word 2003 XML has the same names in one element. */
export function describe(values: ReadonlyMap<string, string>, words: OfficeWords): DocumentProperties {
  for (const property of FREE_TEXT) words.store('property', property, values.get(property) ?? '');
  const author = values.get('creator') ?? values.get('author');
  const pages = wholeNumber(values.get('pages') ?? values.get('slides'));
  const editMinutes = wholeNumber(values.get('totaltime'));
  return {
    ...(author === undefined ? {} : { author }),
    ...(pages === undefined ? {} : { pages }),
    ...(editMinutes === undefined ? {} : { editMinutes }),
  };
}

/** Elements with their text, names in lower case, the last of a name winning. */
export function simpleProperties(source: string, budget: Budget): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  let value = '';
  scanXml(source, budget, {
    open() {
      value = '';
    },
    close(name) {
      const text = value.trim();
      if (text !== '') values.set(name.toLowerCase(), text);
      value = '';
    },
    text(text) {
      if (value.length < LONGEST_VALUE) value += text.slice(0, LONGEST_VALUE);
    },
  });
  return values;
}

function readCustomProperties(source: string, words: OfficeWords, budget: Budget): void {
  let name = '';
  let value = '';
  scanXml(source, budget, {
    open(tag) {
      if (tag.name !== 'property') return;
      name = tag.attribute('name') ?? '';
      value = '';
    },
    close(closed) {
      if (closed === 'property') words.store('property', name, value.trim());
    },
    text(text) {
      if (value.length < LONGEST_VALUE) value += text.slice(0, LONGEST_VALUE);
    },
  });
}

function wholeNumber(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,9}$/.test(text)) return undefined;
  return Number(text);
}
