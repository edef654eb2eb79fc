import fc from 'fast-check';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { isGap } from '../../src/detection/contract';
import { readCfb } from '../../src/detection/formats/office/container/cfb';
import { readExOleObjects } from '../../src/detection/formats/office/powerpoint/ppt';
import { readVbaProject } from '../../src/detection/formats/office/vba/vba';
import { readDir } from '../../src/detection/formats/office/vba/vba-dir';
import { hostileMacros } from '../../src/specimens/office/macros';
import { presentation } from '../builders/ppt';
import { macroDocument, vbaProject } from '../../src/specimens/office/vba';
import { testHost } from '../host';

const modules = Object.values(hostileMacros)[2] ?? [];
const fixtures = [
  macroDocument(modules, { signed: true }),
  macroDocument([{ name: 'ThisDocument', kind: 'document', source: null, compiledLines: 30 }]),
  presentation(vbaProject({ modules })),
];

const budget = (): Budget => new Budget({ ...defaultLimits, outputBytes: 2_000_000, steps: 2_000_000 }, () => 0);

function read(bytes: Uint8Array): unknown {
  const file = readCfb(bytes, budget());
  return isGap(file) ? file : [readVbaProject(file, testHost, budget()), readExOleObjects(file, budget())];
}

describe('VBA projects', () => {
  it('are read from bent files without an error, the same twice', () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      byte: fc.integer({ min: 0, max: 255 }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.array(change, { minLength: 1, maxLength: 30 }),
        (fixture, changes) => {
          const bent = fixture.slice();
          for (const { at, byte } of changes) bent[Math.floor(at * (bent.length - 1))] = byte;
          expect(read(bent)).toEqual(read(bent));
        },
      ),
    );
  });

  it('are read from files that are cut anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), fc.double({ min: 0, max: 1, noNaN: true }), (fixture, share) => {
        const cut = fixture.subarray(0, Math.floor(share * fixture.length));
        expect(read(cut)).toEqual(read(cut));
      }),
    );
  });

  it('list only modules that the dir stream can hold', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (data) => {
        expect(readDir(data, budget()).modules.length).toBeLessThanOrEqual(data.length / 6);
      }),
    );
  });
});
