import type { AnyDetector, Finding, Outcome, Value, Verdict } from '../../src/detection/contract';
import { detectors } from '../../src/detection/detectors';

const LONG_NAME = `Invoice ${'and everything that belongs to it '.repeat(4)}2026-03.docm`;

/** Values as long as values get; by their names in the messages of detectors. */
const VALUES: Readonly<Record<string, Value>> = {
  count: 12,
  kilobytes: 1_234,
  megabytes: 561,
  packedKilobytes: 650,
  from: 'a.person.with.a.long.name@mail.department.stranger.example',
  known: 'a.person.with.a.long.name@mail.department.partner.example',
  shown: 'partner-with-a-long-name[.]example',
  host: 'www[.]a-long-host-name-without-any-blank-in-it[.]hacked[.]example',
  phrase: 'This document is protected. Click Enable Editing and then Enable Content to view it',
};

/** A verdict in which every detector found everything that it knows how to say: for the layout of all sentences. */
export function everyFinding(): Verdict {
  return {
    level: 'danger',
    emotetPattern: 'D',
    patterns: ['D', 'A'],
    score: 180,
    rules: ['H1', 'H3'],
    outcomes: detectors.map(outcomeOf),
    gaps: [],
    milliseconds: 12,
    version: '0.1.0',
  };
}

function outcomeOf({ id, group, weight, attack, messages }: AnyDetector): Outcome {
  const inPart = group === 'carrier' || group === 'document';
  const findings = Object.entries(messages).map(([message, names]): Finding => ({
    message,
    values: Object.fromEntries(names.map((name) => [name, VALUES[name] ?? LONG_NAME])),
    where: inPart ? { in: 'part', path: ['Documents.zip', LONG_NAME] } : { in: 'body' },
    ...(group === 'document' ? { excerpt: `Sub Document_Open()\nShell "${'notreal '.repeat(30)}"` } : {}),
    ...(group === 'link' ? { excerpt: 'hxxp://hacked[.]example/wp-includes/aB3dE/' } : {}),
  }));
  return { detector: id, group, state: 'found', weight, attack, findings };
}
