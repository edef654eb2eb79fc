import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AnyDetector } from '../../src/detection/contract';
import { inspectWithFacts } from '../../src/detection';
import { detectors } from '../../src/detection/detectors';
import macroCapableDocument from '../../src/detection/detectors/carrier/macro-capable-document';
import { readAgile } from '../../src/detection/formats/office/encryption/office-crypto-agile';
import { runDetector } from '../../src/detection/run-detector';
import { nodeHost } from '../../src/hosts/node';
import { catalogues } from '../../src/locales';
import { textsOf } from '../../src/locales/format';
import { openCase, readCases } from '../messages/read-cases';

const root = path.join(__dirname, '..', '..');
const all: readonly AnyDetector[] = detectors;

const inspected = readCases(path.join(root, 'test/messages')).map((one) =>
  inspectWithFacts(openCase(one), { host: nodeHost, agile: readAgile }),
);

/** What every message of test/messages lets the detectors find. */
const findings = inspected.map(({ verdict: { outcomes } }) =>
  outcomes.flatMap((outcome) => (outcome.state === 'found' ? [outcome] : [])),
);

describe('the proof of a finding', () => {
  it('is of the kind that its detector declares, and there where it declares one', () => {
    const kinds = new Map(all.map(({ id, proof }) => [id, proof]));
    for (const found of findings.flat())
      for (const { message, proof } of found.findings)
        expect([found.detector, message, proof?.kind]).toEqual([found.detector, message, kinds.get(found.detector)]);
  });

  it('is a link wherever a detector judges links, and never one that can be clicked', () => {
    expect(all.filter(({ group, proof }) => group === 'link' && proof !== 'link').map(({ id }) => id)).toEqual([]);
    const links = findings
      .flat()
      .flatMap((found) => found.findings.flatMap(({ proof }) => (proof?.kind === 'link' ? [proof.link] : [])));
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => /^http|^[a-z]+:\/\/[^/?#[]*\./i.test(link))).toEqual([]);
  });

  it('is a pair of mailboxes wherever a sender’s finding names two, and lines wherever it is about code', () => {
    const pairs = all.filter(({ messages }) =>
      Object.values(messages).some(
        (names) => names.includes('known') || (names.includes('shown') && names.includes('from')),
      ),
    );
    expect(pairs.filter(({ proof }) => proof !== 'mailboxes').map(({ id }) => id)).toEqual([]);
    const aboutCode = all.filter(
      ({ id, messages }) =>
        /macro|command|dde/.test(id) &&
        Object.values(messages).some((names) => names.some((name) => /procedure|means|program|command/.test(name))),
    );
    expect(aboutCode.length).toBeGreaterThan(5);
    expect(aboutCode.filter(({ id, proof }) => proof !== 'code' && id !== 'stomped-macro').map(({ id }) => id)).toEqual(
      [],
    );
  });
});

describe('a detector that names its subjects', () => {
  it('finds nothing in a message that holds none of them', () => {
    let passedOver = 0;
    for (const { facts } of inspected)
      for (const detector of all) {
        if (detector.subjects?.some((subject) => facts.holds(subject)) !== false) continue;
        passedOver += 1;
        expect([detector.id, ...detector.detect(facts)]).toEqual([detector.id]);
      }
    expect(passedOver).toBeGreaterThan(inspected.length * 10);
  });

  it('is passed over where there is nothing to look at', () => {
    const detector: AnyDetector = {
      ...macroCapableDocument,
      detect: () => [{ message: 'document', values: {}, where: { in: 'body' } }],
    };
    const letter = inspectWithFacts(
      { subject: '', to: [], cc: [], attachments: [], text: 'Hello' },
      { host: nodeHost },
    ).facts;
    expect(runDetector(detector, letter)).toMatchObject({ state: 'clear' });
    const { subjects, ...anywhere } = detector;
    expect(subjects).toEqual(['parts']);
    expect(runDetector(anywhere, letter)).toMatchObject({ state: 'found' });
  });
});

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
      const spoken = typeof sentence === 'string' ? [sentence] : Object.values(sentence);
      for (const text of spoken) {
        expect(text.length).toBeGreaterThan(3);
        for (const match of text.matchAll(/\{([A-Za-z]+)\}/g)) expect(values).toContain(match[1]);
      }
    }
  });
});
