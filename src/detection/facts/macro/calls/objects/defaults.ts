/** What an object is where a text or number is wanted: its default member, as far as the document's own texts say it. */
import { oneOf } from '../../values/combine';
import { numbersOf, objectsOf, textsOf } from '../../values/make';
import type { ObjectValue, Value } from '../../values/value';
import type { Machine } from '../machine';

/** Members that answer the text of their object. */
const TEXT_MEMBERS: ReadonlySet<string> = new Set(
  'value value2 text formula formulalocal formular1c1 caption tag controltiptext alternativetext title name2 refersto item'.split(
    ' ',
  ),
);

/** The text of a cell, variable, property or control; any other value is itself. */
export function defaultOf(machine: Machine, value: Value): Value {
  if (value.kind === 'object') return textOfObject(machine, value) ?? value;
  if (value.kind !== 'alternatives') return value;
  return oneOf(value.values.map((one) => (one.kind === 'object' ? (textOfObject(machine, one) ?? one) : one)));
}

/** What `object.member` answers, where the document keeps it as a text. */
export function textOfMember(machine: Machine, object: ObjectValue, member: string): Value | undefined {
  if (!TEXT_MEMBERS.has(member)) return undefined;
  return textOfObject(machine, object, member);
}

function textOfObject(machine: Machine, { className, made, module }: ObjectValue, member = ''): Value | undefined {
  const { texts } = machine;
  if (className === 'userform' && module !== undefined) return texts.control(module, '');
  if (made === undefined) return undefined;
  const [first, second] = made.arguments;
  switch (className) {
    case 'range': {
      if (made.name === 'content' || made.name === 'storyranges' || made.name === 'bookmark') return texts.words();
      if (made.name === 'referstorange') return nameOf(made.object, machine);
      const place = placeOf(made.name, first, second);
      if (place !== undefined) return texts.cell(place.sheet ?? sheetOf(made.object), place.address);
      return made.name === 'range' || made.name === 'evaluate'
        ? firstOf(textsOf(first), (name) => texts.definedName(name.slice(name.lastIndexOf('!') + 1).trim()))
        : undefined;
    }
    case 'name':
      return firstOf(textsOf(first), (name) => texts.definedName(name));
    case 'variable':
      return firstOf(textsOf(first), (name) => texts.variable(name));
    case 'documentproperty':
      return firstOf(textsOf(first), (name) => texts.property(name));
    case 'shape':
      if (member !== 'alternativetext' && member !== 'title') return undefined;
      return firstOf(textsOf(first), (name) => texts.alternativeText(name));
    case 'control': {
      const control = made.name === 'controls' ? (textsOf(first)[0] ?? '') : made.name;
      return texts.control(formOf(made.object), control.toLowerCase());
    }
    default:
      return undefined;
  }
}

function firstOf(names: readonly string[], find: (name: string) => Value | undefined): Value | undefined {
  for (const name of names) {
    const found = find(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `Names("x").RefersToRange`: what the name stands for. */
function nameOf(object: Value | undefined, { texts }: Machine): Value | undefined {
  return firstOf(textsOf(objectsOf(object)[0]?.made?.arguments[0]), (name) => texts.definedName(name));
}

/** A cell; without a sheet where the address does not say it. */
interface CellPlace {
  readonly sheet?: string;
  readonly address: string;
}

/** "B1" for Range("B1"), Cells(1, 2), Cells(1, "B"), [B1]; the first cell of an area. */
function placeOf(member: string, first: Value | undefined, second: Value | undefined): CellPlace | undefined {
  if (member === 'cells') {
    const [row] = numbersOf(first);
    const [column] = numbersOf(second);
    const letters = textsOf(second)[0];
    if (row === undefined) return undefined;
    if (column !== undefined) return { address: `${columnName(column)}${String(row)}` };
    return letters === undefined ? undefined : { address: `${letters}${String(row)}` };
  }
  if (member !== 'range' && member !== 'evaluate') return undefined;
  const text = textsOf(first)[0];
  const address =
    text === undefined
      ? null
      : /^(?:'?([^'!]{1,64})'?!)?\$?([a-z]{1,3})\$?(\d{1,7})(?::|$)/i.exec(text.slice(0, 200).trim());
  if (address === null) return undefined;
  const [, sheet, letters = '', row = ''] = address;
  return { ...(sheet !== undefined && { sheet }), address: letters + row };
}

/** 1 is A, 27 is AA. */
function columnName(column: number): string {
  let name = '';
  for (let left = Math.floor(column); left > 0 && name.length < 4; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

/** The name of the sheet that a range was asked of; '' where the code does not say it. */
function sheetOf(object: Value | undefined): string {
  const [sheet] = objectsOf(object);
  if (sheet === undefined) return '';
  const name = textsOf(sheet.made?.arguments[0])[0];
  return sheet.className === 'worksheet' && name !== undefined ? name : '';
}

function formOf(object: Value | undefined): string {
  return objectsOf(object)[0]?.module ?? '';
}
