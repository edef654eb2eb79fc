/** Procedures that the document names outside its code, and what kind of start each of them is. */
import type { NamedMacro, OfficeDocument } from '../../contract';
import { calledFunctions } from '../../formats/office/excel/excel-names';
import { kindOfCommand, kindOfKey } from './starts';
import type { StartKind } from './understanding';

export interface NamedStart {
  /** As it stands in the document: "Main", "Module1.Main", "Book1.xlsm!Main". */
  readonly macro: string;
  readonly kind: StartKind;
  /** What names it, for people: "ribbon onLoad", "shape", "Sheet1!B2". */
  readonly by: string;
}

export function namedStarts(document: OfficeDocument): readonly NamedStart[] {
  return [...(document.namedMacros ?? []).map(startBy), ...calculatedBy(document)];
}

/** What kind of start something outside the code is that names a macro. */
export function startBy(named: NamedMacro): NamedStart {
  const { macro, by, at } = named;
  if (by === 'formula') return { macro, kind: 'calculation', by: at };
  return { macro, kind: kindOf(named), by: `${by} ${at}`.trim() };
}

function kindOf({ by, at }: NamedMacro): StartKind {
  switch (by) {
    case 'ribbon':
      // What is asked for as the ribbon is drawn, and what is told of a click.
      if (/^(?:onload|loadimage|get)/i.test(at)) return 'opening';
      return /^on/i.test(at) ? 'click' : kindOfCommand(at);
    case 'pointer':
      return 'event';
    case 'key':
      return kindOfKey(at);
    default:
      return 'click';
  }
}

/** Functions of the project in formulas of defined names and macro sheets: Excel asks them as it calculates. */
function calculatedBy(document: OfficeDocument): readonly NamedStart[] {
  const formulas = [
    ...document.definedNames.map(({ name, formula }) => ({ place: name, formula })),
    ...document.macroSheets.flatMap(({ cells }) => cells.map(({ address, formula }) => ({ place: address, formula }))),
  ];
  // Each function once: old workbooks drag along tens of thousands of names.
  const asked = new Map<string, NamedStart>();
  for (const { place, formula } of formulas)
    for (const macro of calledFunctions(formula))
      if (!asked.has(macro)) asked.set(macro, { macro, kind: 'calculation', by: place });
  return [...asked.values()];
}
