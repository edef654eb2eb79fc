import { defineDetector } from '../contract';
import type { FindingOf, Part, Where } from '../contract';
import { baseNameOf, classOfName, extensionOf } from '../facts/file-names';
import type { NameClass } from '../facts/file-names';
import { riskOf } from '../facts/risky-files';

const messages = {
  document: ['name', 'archive'],
  onenote: ['name', 'archive'],
  shortcut: ['name', 'archive'],
  script: ['name', 'archive'],
  program: ['name', 'archive'],
  scriptAmongMany: ['name', 'archive'],
  programAmongMany: ['name', 'archive'],
} as const;

type Message = keyof typeof messages;

const weights: Readonly<Record<Message, number>> = {
  document: 3,
  onenote: 10,
  shortcut: 20,
  script: 20,
  program: 20,
  scriptAmongMany: 3,
  programAmongMany: 6,
};

/** Emotet's archives hold one file, sometimes a decoy beside it; source code and software come with dozens. */
const FEW = 4;

export default defineDetector({
  id: 'risky-archive-entry',
  group: 'carrier',
  weight: 20,
  needs: ['parts'],
  messages,
  why: 'Emotet packed its documents since 2020, its shortcuts in spring 2022 and its scripts of all years into ZIP files. Names can be read even when the archive is locked.',
  looksLikeButIsNot:
    'Office files in an archive are ordinary and weigh little; scripts and programs among many files are source code or software.',
  references: ['https://attack.mitre.org/techniques/T1027/015/', 'https://attack.mitre.org/software/S0367/'],
  attack: ['T1566.001', 'T1204.002'],
  *detect({ parts }) {
    for (const part of parts)
      if (part.archive !== undefined) yield* entriesOf(part, part.archive.names, part.archive.count, parts);
  },
});

/** One finding for each class of file: the first of its class stands for the others. */
function* entriesOf(
  archive: Part,
  names: readonly string[],
  count: number,
  parts: readonly Part[],
): Generator<FindingOf<typeof messages>> {
  const inside = new Map<string, Part>();
  for (const part of parts) {
    const direct =
      part.path.length === archive.path.length + 1 && archive.path.every((name, index) => part.path[index] === name);
    if (direct) inside.set(part.name, part);
  }
  const told = new Set<Message>();
  for (const name of new Set([...names, ...inside.keys()])) {
    const part = inside.get(name);
    const message = messageOf(part === undefined ? classOfName(name) : riskOf(part), name, count);
    if (message === undefined || told.has(message)) continue;
    told.add(message);
    const where: Where = { in: 'part', path: part?.path ?? archive.path };
    yield { message, values: { name: baseNameOf(name), archive: archive.name }, where, weight: weights[message] };
  }
}

function messageOf(risk: NameClass, name: string, count: number): Message | undefined {
  switch (risk) {
    case 'macro-document':
      return 'document';
    case 'onenote':
      return 'onenote';
    case 'shortcut':
      return 'shortcut';
    case 'script':
      return count <= FEW ? 'script' : 'scriptAmongMany';
    case 'program':
      // Libraries lie beside programs; alone they start nothing.
      if (extensionOf(name) === 'dll' && count > FEW) return undefined;
      return count <= FEW ? 'program' : 'programAmongMany';
    default:
      return undefined;
  }
}
