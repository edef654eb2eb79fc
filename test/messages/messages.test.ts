import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from '../../src/detection';
import type { Equipment } from '../../src/detection';
import type { Level } from '../../src/detection/contract';
import { detectors } from '../../src/detection/detectors';
import { forEventHandler } from '../../src/hosts/for-event-handler';
import { forNode } from '../../src/hosts/for-node';
import { forPane } from '../../src/hosts/for-pane';
import { describeCircumstances, openCase, readCases } from './read-cases';
import type { Case, Expectation } from './read-cases';

const root = __dirname;
const cases = readCases(root);

const quiet: Readonly<Record<'no-signs' | 'notice', readonly Level[]>> = {
  'no-signs': ['no-signs', 'unchecked'],
  notice: ['no-signs', 'unchecked', 'notice'],
};

const circumstances = cases.flatMap((one) => {
  const all: readonly Expectation[] = [one, ...(one.also ?? [])];
  return all.map((expected) => [describeCircumstances(one.name, expected), one, expected] as const);
});

describe('a message', () => {
  it.each(circumstances)('%s', (_title, one: Case, expected: Expectation) => {
    const verdict = inspect(openCase(one, expected.without), {
      ...forPane,
      ...(expected.settings !== undefined && { settings: expected.settings }),
    });
    const found = verdict.outcomes.flatMap(({ detector, state }) => (state === 'found' ? [detector] : []));
    const seen = { level: verdict.level, score: verdict.score, rules: verdict.rules, found };

    if (expected.level !== undefined) expect(seen).toMatchObject({ level: expected.level });
    if (expected.atMost !== undefined && !quiet[expected.atMost].includes(verdict.level))
      expect(seen).toMatchObject({ level: expected.atMost });
    if (expected.pattern !== undefined) expect(verdict.emotetPattern).toBe(expected.pattern);
    expect(found).toEqual(expect.arrayContaining([...(expected.found ?? [])]));
    expect(found.filter((detector) => expected.notFound?.includes(detector))).toEqual([]);
    expect(verdict.gaps.map(({ gap }) => gap)).toEqual(expect.arrayContaining([...(expected.gaps ?? [])]));
    expect(verdict.outcomes.filter(({ state }) => state === 'failed')).toEqual([]);
  });
});

describe('the pane, the event handler and the command line judge alike, or the case says why not', () => {
  it.each(circumstances)('%s', (_title, one: Case, expected: Expectation) => {
    const message = openCase(one, expected.without);
    const levelWith = (equipment: Equipment): Level =>
      inspect(message, { ...equipment, ...(expected.settings !== undefined && { settings: expected.settings }) }).level;
    const level = levelWith(forPane);
    // What is named as a difference is one.
    expect(expected.eventHandler?.level).not.toBe(level);
    expect({ node: levelWith(forNode), eventHandler: levelWith(forEventHandler) }).toEqual({
      node: level,
      eventHandler: expected.eventHandler?.level ?? level,
    });
  });
});

describe('the folder of messages', () => {
  const ids: readonly string[] = detectors.map(({ id }) => id);

  it.each(cases.map((one) => [one.name, one] as const))('%s expects something that can be', (name, one) => {
    const { about, level, atMost, also = [], pattern } = one;
    expect(about.length).toBeGreaterThan(20);
    for (const { eventHandler } of [one, ...also]) expect(eventHandler?.because.length ?? Infinity).toBeGreaterThan(20);
    expect([level, atMost].filter((bound) => bound !== undefined)).toHaveLength(1);
    const named = [one, ...also].flatMap(({ found = [], notFound = [] }) => [...found, ...notFound]);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    if (name.startsWith('emotet-')) expect(pattern).toMatch(/^[ABCD]$/);
    else expect(pattern ?? null).toBeNull();
    if (name.startsWith('honest-')) expect(atMost).toBeDefined();
    else expect(name).toMatch(/^(?:emotet|malware)-/);
  });

  it.each(cases.map(({ name }) => name))('%s is harmless: every address ends in .example or .invalid', (name) => {
    const texts = readdirSync(join(root, name)).map((file) => readFileSync(join(root, name, file), 'utf8'));
    const hosts = [...texts.join('\n').matchAll(/(?:@|:\/\/)([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)].map(
      ([, host = '']) => host,
    );
    expect(hosts.filter((host) => !/\.(?:example|invalid)$|^notreal\b/.test(host))).toEqual([]);
  });

  it('holds an honest twin for every wave', () => {
    expect(cases.filter(({ name }) => name.startsWith('emotet-')).length).toBeGreaterThanOrEqual(20);
    expect(cases.filter(({ name }) => name.startsWith('honest-')).length).toBeGreaterThanOrEqual(40);
  });
});
