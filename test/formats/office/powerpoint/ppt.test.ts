import { Budget, defaultLimits } from '../../../../src/detection/budget';
import type { Limits } from '../../../../src/detection/budget';
import { isGap } from '../../../../src/detection/contract';
import { readCfb } from '../../../../src/detection/formats/office/container/cfb';
import { readExOleObjects } from '../../../../src/detection/formats/office/powerpoint/ppt';
import { readVbaProject } from '../../../../src/detection/formats/office/vba/vba';
import { cfb } from '../../../../src/specimens/office/cfb';
import { presentation } from '../../../builders/ppt';
import { vbaProject } from '../../../../src/specimens/office/vba';
import { testHost } from '../../../host';

const project = vbaProject({ modules: [{ name: 'Module1', source: 'Sub Main()\nEnd Sub' }] });

function objectsOf(bytes: Uint8Array, limits: Partial<Limits> = {}) {
  const budget = new Budget({ ...defaultLimits, ...limits }, () => 0);
  const file = readCfb(bytes, budget);
  if (isGap(file)) throw new Error(file);
  return readExOleObjects(file, budget);
}

describe('objects of a presentation', () => {
  it.each([true, false])('come out as they went in (compressed: %s)', (compressed) => {
    expect(objectsOf(presentation(project, { compressed }))).toEqual({ objects: [project] });
  });

  it('hold the VBA project', () => {
    const budget = new Budget(defaultLimits, () => 0);
    const file = readCfb(presentation(project), budget);
    expect(isGap(file) ? file : readVbaProject(file, testHost, budget)?.modules.map(({ name }) => name)).toEqual([
      'Module1',
    ]);
  });

  it('are damaged where less comes out than was stated', () => {
    const { objects, gap } = objectsOf(presentation(project, { statedSize: project.length + 100 }));
    expect(objects).toEqual([project]);
    expect(gap).toBe('damaged');
  });

  it('stop at the budget', () => {
    expect(objectsOf(presentation(new Uint8Array(5_000_000)), { outputBytes: 100_000 }).gap).toBe('too-large');
  });

  it('are none in other compound files', () => {
    expect(objectsOf(cfb({ streams: { Workbook: new Uint8Array(10) } }))).toEqual({ objects: [] });
  });
});
