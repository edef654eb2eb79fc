import { OfficeWords } from '../../formats/office-words';
import { latin1 } from '../../formats/bytes';
import { readDdeFormulas } from '../../formats/dde-formulas';
import { isSylk, readSylk } from '../../formats/slk';
import { extensionOf } from '../file-names';
import type { Opener } from '../opening';
import { officeDocument } from './office-document';

/** Plain text that Excel opens: here the name decides, as it does for Windows. */
const TABLES: ReadonlySet<string> = new Set(['csv', 'tsv', 'prn', 'dif']);

/** Text files: only spreadsheets among them hold more than their words. */
export const openText: Opener = (bytes, { budget, host, name }) => {
  const isSheet = isSylk(latin1(bytes, 0, 8));
  if ((!isSheet && !TABLES.has(extensionOf(name))) || !budget.takeBytes(bytes.length)) return { children: [] };
  const words = new OfficeWords();
  const source = host.decode(bytes, 'windows-1252');
  for (const instruction of readDdeFormulas(source, budget)) words.addDde(instruction);
  if (!isSheet) {
    return words.dde.length === 0
      ? { children: [] }
      : { document: officeDocument({ application: 'excel', words }), children: [] };
  }
  const { definedNames, gap, macroSheets, text } = readSylk(source, name, budget);
  words.say(text);
  return {
    document: officeDocument({ application: 'excel', words, macroSheets, definedNames }),
    children: [],
    ...(gap === undefined ? {} : { gap }),
  };
};
