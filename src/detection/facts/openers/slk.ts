import { OfficeWords } from '../../formats/office-words';
import { latin1 } from '../../formats/bytes';
import { isSylk, readSylk } from '../../formats/slk';
import type { Opener } from '../opening';
import { officeDocument } from './office-document';

/** Text files: only SYLK spreadsheets among them hold more than their words. */
export const openText: Opener = (bytes, { budget, host, name }) => {
  if (!isSylk(latin1(bytes, 0, 8)) || !budget.takeBytes(bytes.length)) return { children: [] };
  const { definedNames, gap, macroSheets, text } = readSylk(host.decode(bytes, 'windows-1252'), name, budget);
  const words = new OfficeWords();
  words.say(text);
  return {
    document: officeDocument({ application: 'excel', words, macroSheets, definedNames }),
    children: [],
    ...(gap === undefined ? {} : { gap }),
  };
};
