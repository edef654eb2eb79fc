import type { AnyDetector, Finding, Outcome, Proof, ProofKind, Value, Verdict } from '../../src/detection/contract';
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
    carrier: 'program-and-link',
    applications: ['word', 'excel', 'powerpoint', 'visio'],
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

const PROOFS: Readonly<Record<ProofKind, Proof>> = {
  code: { kind: 'code', lines: `Sub Document_Open()\nShell "${'notreal '.repeat(30)}"` },
  link: { kind: 'link', link: 'hxxp://hacked[.]example/wp-includes/aB3dE/', shown: 'partner[.]example' },
  lock: { kind: 'lock', file: LONG_NAME, key: { in: 'body' } },
  mailboxes: {
    kind: 'mailboxes',
    known: 'a.person.with.a.long.name@mail.department.partner.example',
    here: 'a.person.with.a.long.name@mail.department.stranger.example',
    seen: 'conversation',
  },
};

function outcomeOf({ id, group, weight, attack, messages, proof }: AnyDetector): Outcome {
  const inPart = group === 'carrier' || group === 'document';
  const findings = Object.entries(messages).map(([message, names]): Finding => ({
    message,
    values: Object.fromEntries(names.map((name) => [name, VALUES[name] ?? LONG_NAME])),
    where: inPart ? { in: 'part', path: ['Documents.zip', LONG_NAME] } : { in: 'body' },
    ...(proof !== undefined && { proof: PROOFS[proof] }),
  }));
  return { detector: id, group, state: 'found', weight, attack, findings };
}
