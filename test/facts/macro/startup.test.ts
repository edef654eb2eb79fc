import fc from 'fast-check';
import { understandMacros } from '../../../src/detection/facts/macro/code';
import { findTechniques } from '../../../src/detection/facts/macro/techniques';
import { hostileMacros } from '../../../src/specimens/office/macros';

function projectOf(...sources: readonly string[]) {
  return {
    modules: sources.map((source, index) => ({ name: `Module${index + 1}`, kind: 'document' as const, source })),
    stomped: false,
    signed: false,
  };
}

const reachedBy = (...sources: readonly string[]): readonly string[] => {
  const { procedures, reached } = understandMacros(projectOf(...sources));
  return procedures.filter((_, index) => reached.has(index)).map(({ name }) => name);
};

describe('what the start of a document reaches', () => {
  it('is what it calls, over modules', () => {
    expect(
      reachedBy(
        'Sub AutoOpen()\nModule2.One\nEnd Sub',
        'Sub One()\nTwo\nEnd Sub\nSub Two()\nEnd Sub\nSub Three()\nEnd Sub',
      ),
    ).toEqual(['AutoOpen', 'One', 'Two']);
  });

  it('is what it runs by a string', () => {
    expect(
      reachedBy(
        'Sub AutoOpen()\nApplication.OnTime Now, "Module1.La" & "ter"\nEnd Sub\nSub Later()\nEnd Sub\nSub Other()\nEnd Sub',
      ),
    ).toEqual(['AutoOpen', 'Later']);
  });

  it('is anything where it runs what it computes', () => {
    expect(reachedBy('Sub AutoOpen()\nApplication.Run x\nEnd Sub\nSub One()\nEnd Sub')).toEqual(['AutoOpen', 'One']);
  });

  it('is not a macro of another file', () => {
    expect(reachedBy('Sub AutoOpen()\nApplication.Run b & "!Main"\nEnd Sub\nSub One()\nEnd Sub')).toEqual(['AutoOpen']);
  });

  it('is an event of Office that the module listens to', () => {
    expect(
      reachedBy(
        'Dim WithEvents app As Application\nSub Workbook_Open()\nSet app = Application\nEnd Sub\nSub app_WindowActivate()\nEnd Sub',
      ),
    ).toEqual(['Workbook_Open', 'app_WindowActivate']);
  });

  it('is nothing where nothing starts', () => {
    expect(reachedBy('Sub Main()\nOne\nEnd Sub\nSub One()\nEnd Sub')).toEqual([]);
  });
});

describe('techniques', () => {
  it('are found in any code without an error, the same twice', () => {
    const lines = Object.values(hostileMacros).flatMap((modules) =>
      modules.flatMap(({ source }) => String(source).split('\n')),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 60 }), fc.nat(), (chosen, cut) => {
        const source = chosen.join('\n');
        const project = projectOf(source.slice(0, cut % (source.length + 1)));
        const simple = () =>
          findTechniques(understandMacros({ ...project })).map(({ technique, weight, what }) => [
            technique,
            weight,
            what,
          ]);
        expect(simple()).toEqual(simple());
      }),
    );
  });
});
