import { OfficeWords } from '../../../../formats/office/container/office-words';
import { latin1 } from '../../../../formats/codec/bytes';
import { readDdeFormulas } from '../../../../formats/office/excel/dde-formulas';
import { isSylk, readSylk } from '../../../../formats/office/excel/slk';
import { extensionOf } from '../../file-names';
import type { Opener } from '../../opening';
import { officeDocument } from './office-document';
import { decodeText } from '../../../../formats/codec/charset-choice';

/** Plain text that Excel opens: here the name decides, as it does for Windows. */
const TABLES: ReadonlySet<string> = new Set(['csv', 'tsv', 'prn', 'dif']);

/** Text files: only spreadsheets among them hold more than their words. */
export const openText: Opener = (bytes, { budget, host, name }) => {
  const isSheet = isSylk(latin1(bytes, 0, 8));
  if (!isSheet && !TABLES.has(extensionOf(name))) return { children: [] };
  if (!budget.takeBytes(bytes.length)) return { children: [], gap: 'too-large' };
  const words = new OfficeWords();
  const source = isSheet ? host.decode(bytes, 'windows-1252') : decodeText(bytes, '', host, budget);
  for (const instruction of readDdeFormulas(source, budget)) words.addDde(instruction);
  const sheet = isSheet ? readSylk(source, name, budget) : undefined;
  words.say(sheet?.text ?? '');
  const gap = sheet?.gap ?? words.gap ?? budget.gap;
  return {
    ...((sheet || words.dde.length > 0) && { document: officeDocument({ application: 'excel', words, ...sheet }) }),
    children: [],
    ...(gap && { gap }),
  };
};
