import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AnyDetector } from '../../src/detection/contract';
import { detectors } from '../../src/detection/detectors';
import { catalogues } from '../../src/locales';
import { textsOf } from '../../src/locales/format';

const root = path.join(__dirname, '..', '..');
const all: readonly AnyDetector[] = detectors;

describe('every detector', () => {
  it('stands in the index, sorted, under its file name, in the folder of its group', () => {
    const files = readdirSync(path.join(root, 'src/detection/detectors'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
      .map((name) => name.split(path.sep).join('/').replace(/\.ts$/, ''));
    expect(all.map(({ id, group }) => `${group}/${id}`).sort()).toEqual(files.sort());
    expect(all.map(({ id }) => id)).toEqual(all.map(({ id }) => id).sort());
  });

  it.each(all.map((detector) => [detector.id, detector] as const))(
    '%s says why it exists and what looks like it',
    (_id, detector) => {
      expect(detector.why.length).toBeGreaterThan(30);
      expect(detector.looksLikeButIsNot.length).toBeGreaterThan(30);
      expect(detector.references.length).toBeGreaterThan(0);
      for (const reference of detector.references) expect(reference).toMatch(/^https:\/\//);
      for (const technique of detector.attack) expect(technique).toMatch(/^T\d{4}(?:\.\d{3})?$/);
      expect(detector.weight).toBeGreaterThan(0);
    },
  );

  it.each(all)('$id has a table test with an attack, a near miss and an unreadable case', ({ id, group }) => {
    const file = path.join(root, 'test/detectors', group, `${id}.test.ts`);
    expect(existsSync(file)).toBe(true);
    // testDetector itself refuses empty lists.
    expect(readFileSync(file, 'utf8')).toMatch(/testDetector\(/);
  });

  it.each(
    catalogues.flatMap((catalogue) =>
      all.map((detector) => [catalogue.language, detector.id, catalogue, detector] as const),
    ),
  )('in %s: %s has complete texts that name only values it hands over', (_language, id, catalogue, detector) => {
    const texts = textsOf(catalogue, id);
    expect(texts).toBeDefined();
    for (const sentence of [texts?.title, texts?.why, texts?.honest]) expect(sentence?.length).toBeGreaterThan(3);
    const found = new Map(Object.entries(texts?.found ?? {}));
    for (const [message, values] of Object.entries(detector.messages)) {
      const sentence = found.get(message) ?? '';
      const spoken = typeof sentence === 'string' ? [sentence] : [sentence.one, sentence.other];
      for (const text of spoken) {
        expect(text.length).toBeGreaterThan(3);
        for (const match of text.matchAll(/\{([A-Za-z]+)\}/g)) expect(values).toContain(match[1]);
      }
    }
  });
});
