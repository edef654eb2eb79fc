import { Budget, defaultLimits } from '../../../src/detection/budget';
import type { OfficeDocument, VbaModule } from '../../../src/detection/contract';
import { understandMacros } from '../../../src/detection/facts/macro/understand';
import type { MacroCall, MacroUnderstanding } from '../../../src/detection/facts/macro/understanding';
import { alternativesOf, showValue } from '../../../src/detection/facts/macro/values/make';
import type { Value } from '../../../src/detection/facts/macro/values/value';

export const emptyDocument: OfficeDocument = {
  application: 'word',
  macroSheets: [],
  definedNames: [],
  text: '',
  externals: [],
  dde: [],
  hyperlinks: [],
  stored: [],
};

export const inDocument = (source: string): VbaModule => ({ name: 'ThisDocument', kind: 'document', source });
export const inModule = (source: string, name = 'Module1'): VbaModule => ({ name, kind: 'standard', source });
export const inClass = (source: string, name = 'Class1'): VbaModule => ({ name, kind: 'class', source });
export const inForm = (source: string, name = 'UserForm1'): VbaModule => ({ name, kind: 'form', source });

/** A procedure that opens with the document. */
export const opening = (body: string): string => `Sub Document_Open()\n${body}\nEnd Sub\n`;

interface Surroundings {
  readonly document?: Partial<OfficeDocument>;
  readonly steps?: number;
}

export function understand(
  modules: string | readonly VbaModule[],
  { document = {}, steps = defaultLimits.steps }: Surroundings = {},
): MacroUnderstanding {
  const list = typeof modules === 'string' ? [inDocument(modules)] : modules;
  const budget = new Budget({ ...defaultLimits, steps }, () => 0);
  return understandMacros({ ...emptyDocument, ...document }, { modules: list, stomped: false, signed: false }, budget);
}

/** `wscript.shell.run("calc", 0)`, alternatives parted by a bar, unknown pieces as dots. */
function written({ object, name, arguments: given, named }: MacroCall): string {
  const owner = object === undefined ? '' : `${shown(object)}.`;
  const byName = [...named].map(([key, value]) => `${key}:=${shown(value)}`);
  return `${owner}${name}(${[...given.map((value) => (value === undefined ? '' : shown(value))), ...byName].join(', ')})`;
}

/** What the first start reaches, reads left out. */
export function reachedCalls(
  modules: string | readonly VbaModule[],
  surroundings: Surroundings = {},
): readonly string[] {
  const [start] = understand(modules, surroundings).starts;
  return (start?.calls ?? []).filter(({ kind }) => kind !== 'read').map(written);
}

function shown(value: Value): string {
  return alternativesOf(value)
    .map((one) =>
      one.kind === 'object' ? one.className || '?' : one.kind === 'text' ? `"${one.text}"` : showValue(one),
    )
    .join('|');
}
