/** Texts that a document keeps where macros can fetch them, by the place that the code names. */
import type { OfficeDocument, StoredText } from '../../../contract';
import { textValue } from './make';
import { oneOf } from './combine';
import { traces, traceOf } from './value';
import type { Value } from './value';

/** Texts of one form whose controls nobody could tell apart; of more than these, none is offered. */
const MOST_CANDIDATES = 4;

/** Answers with a value for a text that was handed over, undefined for any other place. */
export interface DocumentTexts {
  /** `sheet` '' for the one in front; `address` as "B1". */
  cell(sheet: string, address: string): Value | undefined;
  definedName(name: string): Value | undefined;
  property(name: string): Value | undefined;
  variable(name: string): Value | undefined;
  /** `control` '' for the form itself. */
  control(form: string, control: string): Value | undefined;
  alternativeText(shape: string): Value | undefined;
  /** All the words of the document. */
  words(): Value | undefined;
}

export function textsOfDocument(document: OfficeDocument): DocumentTexts {
  // A workbook may hold 60,000 cells, and most code asks for none of them.
  let known: Kept | undefined;
  const kept = (): Kept => (known ??= keptBy(document));
  const names = new Map(document.definedNames.map(({ name, formula }) => [name.toLowerCase(), formula]));

  const cell = (sheet: string, address: string): Value | undefined => {
    const plain = address.split('$').join('').toLowerCase();
    // Where the code does not say which sheet, or by a number, any with a text in that cell may be meant.
    const { stored } = kept();
    return stored.get(`cell ${sheet.toLowerCase()}!${plain}`) ?? stored.get(`anywhere ${plain}`);
  };
  return {
    cell,
    definedName(name) {
      const formula = names.get(name.toLowerCase());
      const literal = formula === undefined ? undefined : /^=?"([^"]{0,8192})"$/.exec(formula)?.[1];
      if (literal !== undefined) return textValue(literal, traces.cell);
      const reference =
        formula === undefined ? null : /^=?(?:'?([^'!]{1,64})'?!)?(\$?[A-Z]{1,3}\$?\d{1,7})$/i.exec(formula);
      return reference === null ? undefined : cell(reference[1] ?? '', reference[2] ?? '');
    },
    property: (name) => kept().stored.get(`property ${name.toLowerCase()}`),
    variable: (name) => kept().stored.get(`variable ${name.toLowerCase()}`),
    control(form, control) {
      const { stored, forms } = kept();
      const exact = stored.get(`form ${form}/${control}`) ?? stored.get(`form ${form}.${control}`);
      if (exact !== undefined) return exact;
      const candidates = forms.get(form) ?? [];
      if (candidates.length === 0 || candidates.length > MOST_CANDIDATES) return undefined;
      return oneOf(candidates.map(({ text }) => textValue(text, traces.form)));
    },
    alternativeText: (shape) => kept().stored.get(`alternative-text ${shape.toLowerCase()}`),
    words: () => (document.text === '' ? undefined : textValue(document.text.slice(0, 65_536), traces.words)),
  };
}

/** Texts by kind and place, and those of each form. */
interface Kept {
  readonly stored: ReadonlyMap<string, Value>;
  readonly forms: ReadonlyMap<string, readonly StoredText[]>;
}

function keptBy(document: OfficeDocument): Kept {
  const stored = new Map<string, Value>();
  const forms = new Map<string, StoredText[]>();
  const put = (key: string, kind: StoredText['kind'], text: string): void => {
    if (!stored.has(key)) stored.set(key, textValue(text, traceOf(kind)));
  };
  for (const one of document.stored) {
    const name = one.name.toLowerCase();
    put(`${one.kind} ${name}`, one.kind, one.text);
    if (one.kind === 'cell') {
      const address = name.slice(name.lastIndexOf('!') + 1);
      put(`cell ${plainSheet(name)}!${address}`, 'cell', one.text);
      put(`anywhere ${address}`, 'cell', one.text);
    }
    if (one.kind !== 'form') continue;
    const form = name.slice(name.lastIndexOf('/') + 1);
    const texts = forms.get(form);
    if (texts === undefined) forms.set(form, [one]);
    else texts.push(one);
  }
  for (const { name, cells } of document.macroSheets) {
    for (const { address, formula, value } of cells) {
      const text = value ?? formula;
      put(`cell ${name.toLowerCase()}!${address.toLowerCase()}`, 'cell', text);
      put(`anywhere ${address.toLowerCase()}`, 'cell', text);
    }
  }
  return { stored, forms };
}

/** "my sheet" of "'my sheet'!b1". */
function plainSheet(name: string): string {
  const at = name.lastIndexOf('!');
  const sheet = at === -1 ? '' : name.slice(0, at);
  return sheet.startsWith("'") ? sheet.slice(1, -1).split("''").join("'") : sheet;
}
