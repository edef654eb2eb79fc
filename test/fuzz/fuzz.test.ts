import { Budget, defaultLimits } from '../../src/detection/budget';
import { kinds } from '../../src/detection/contract';
import { openers } from '../../src/detection/facts/file/openers';
import { openOoxml } from '../../src/detection/facts/file/openers/office/ooxml';
import { sniff } from '../../src/detection/formats/sniff';
import { attachment, message } from '../../src/specimens/mail/message';
import { Chance } from '../builders/random-numbers';
import { fixtures } from '../fixtures';
import { testHost } from '../host';
import { caseOf, seedsWith } from './cases';
import { failureOf } from './invariants';
import { minimise, minimiseFile } from './minimise';
import { bend } from './mutations';
import { namingDocument } from './named-macros';

const seeds = seedsWith([]);

describe('the fuzzer', () => {
  it('makes the same case of the same seed and number, and another of the next', () => {
    expect(caseOf(seeds, 5, 40)).toEqual(caseOf(seeds, 5, 40));
    expect(caseOf(seeds, 5, 40)).not.toEqual(caseOf(seeds, 5, 41));
  });

  it.each(fixtures.map((fixture) => [fixture.name, fixture.bytes] as const))('bends %s', (_, bytes) => {
    const bent = Array.from({ length: 8 }, (__, number) => bend(bytes, new Chance(number), seeds.bytes));
    expect(bent.some((one) => Buffer.compare(one, bytes) !== 0)).toBe(true);
  });

  it('finds nothing wrong with its fixtures as they are', () => {
    for (const { name, bytes } of fixtures)
      expect(failureOf(message({ attachments: [attachment(name, bytes)] }))).toBeUndefined();
  });

  it('finds nothing wrong with them as files of their own', () => {
    for (const { bytes } of fixtures) expect(failureOf(bytes)).toBeUndefined();
  });

  it('has a fixture of every kind that is opened', () => {
    const bent = new Set(fixtures.map(({ bytes }) => sniff(bytes)));
    const opened = kinds.filter((kind) => typeof openers[kind] === 'function');
    expect(opened.filter((kind) => !bent.has(kind))).toEqual([]);
  });

  it('begins with the bytes of a message file in most cases', () => {
    const cases = Array.from({ length: 50 }, (_, number) => caseOf(seeds, 3, number));
    expect(cases.filter((one) => one instanceof Uint8Array).length).toBeGreaterThan(30);
  });

  it('makes a failing file small', () => {
    const file = new Uint8Array(3_000).fill(65);
    file[1_234] = 7;
    expect(minimiseFile(file, (smaller) => smaller.includes(7))).toEqual(Uint8Array.of(7));
  });

  it('names macros wherever documents do', () => {
    const named = Array.from({ length: 40 }, (_, number) => {
      const context = { host: testHost, budget: new Budget(defaultLimits, () => 0), name: '' };
      return openOoxml(namingDocument(new Chance(number)).bytes, context).document?.namedMacros ?? [];
    }).flat();
    expect(new Set(named.map(({ by }) => by))).toEqual(
      new Set(['ribbon', 'shape', 'pointer', 'field', 'key', 'formula']),
    );
  });

  it('tells a message that cannot be inspected', () => {
    const broken = { ...message(), attachments: undefined as never };
    expect(failureOf(broken)).toMatch(/^(?:throws|detector)/);
  });

  it('makes a failing message small', () => {
    const bytes = new Uint8Array(3_000).fill(65);
    bytes[1_234] = 7;
    const failing = message({
      text: 'long text',
      html: '<p>more</p>',
      attachments: [attachment('a', bytes), attachment('b', bytes)],
    });
    const smallest = minimise(failing, ({ attachments }) => attachments.some((one) => one.bytes?.includes(7) === true));
    expect(smallest.attachments.map((one) => Array.from(one.bytes ?? []))).toEqual([[7]]);
    expect(smallest).not.toHaveProperty('html');
  });
});
