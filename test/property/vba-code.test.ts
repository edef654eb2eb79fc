import fc from 'fast-check';
import { Budget, defaultLimits } from '../../src/detection/budget';
import type { OfficeDocument } from '../../src/detection/contract';
import { understandMacros } from '../../src/detection/facts/macro/understand';
import { showValue } from '../../src/detection/facts/macro/values/make';
import { hostileMacros, honestMacros } from '../../src/specimens/office/macros';
import { Chance } from '../builders/random-numbers';
import { sourceOf } from '../fuzz/macros';

const LIMITS = { ...defaultLimits, steps: 8_000_000 };
const document: OfficeDocument = {
  application: 'excel',
  macroSheets: [],
  definedNames: [],
  text: 'some words',
  externals: [],
  dde: [],
  hyperlinks: [],
  stored: [{ kind: 'cell', name: 'Sheet1!A1', text: '65' }],
};

/** Everything that techniques see of a source. */
function look(source: string): unknown {
  const kinds = ['document', 'standard', 'class', 'form'] as const;
  const modules = kinds.map((kind) => ({ name: `${kind}1`, kind, source }));
  const budget = new Budget(LIMITS, () => 0);
  const found = understandMacros(document, { modules, stomped: false, signed: false }, budget);
  const calls = found.calls.map(({ kind, name, object, arguments: given, place }) => [
    kind,
    name,
    showValue(object),
    given.map(showValue),
    place.at,
    place.end,
  ]);
  return {
    calls,
    starts: found.starts.map(({ kind, procedure, reaches }) => [kind, procedure.name, reaches.size]),
    gap: found.gap,
  };
}

const pieces = [...Object.values(hostileMacros), ...Object.values(honestMacros)]
  .flat()
  .flatMap(({ source }) => (typeof source === 'string' ? source.split(/(?<=[ \n(.,&"])/) : []));

describe('code of macros', () => {
  it('is followed whatever it is made of, the same twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 300 }), (list) => {
        const source = `Sub AutoOpen()\n${list.join('')}\nEnd Sub`;
        expect(look(source)).toEqual(look(source));
      }),
    );
  });

  it('is followed from any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(look(text)).toEqual(look(text));
        const source = `Sub AutoOpen()\n${text}\nEnd Sub`;
        expect(look(source)).toEqual(look(source));
      }),
    );
  });

  it('is followed as a grammar makes it, cut and mixed', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const source = sourceOf(new Chance(seed));
        expect(look(source)).toEqual(look(source));
      }),
    );
  });
});
