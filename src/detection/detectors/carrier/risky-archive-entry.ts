import { defineDetector } from '../../contract';
import type { Archive, FindingOf, Part, Where } from '../../contract';
import { baseNameOf, classOfName, extensionOf, isHostScript } from '../../facts/file/file-names';
import type { NameClass } from '../../facts/file/runnable';
import { childrenOf, partTree } from '../../facts/file/part-tree';
import { riskOf } from '../../facts/file/risky-files';

const messages = {
  document: ['name', 'archive'],
  onenote: ['name', 'archive'],
  shortcut: ['name', 'archive'],
  script: ['name', 'archive'],
  adminScript: ['name', 'archive'],
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
  adminScript: 20,
  program: 20,
  scriptAmongMany: 3,
  programAmongMany: 6,
};

/** Emotet's archives hold one file, sometimes a decoy beside it; source code and software come with dozens. */
const FEW = 4;

/** What lies beside the scripts of web pages. */
const PAGE_PARTS = new Set(['html', 'htm', 'css', 'json', 'ts', 'map', 'php']);
/** One may pretend to be a web page's: worth a notice. */
const BESIDE_PAGE = 15;

export default defineDetector({
  id: 'risky-archive-entry',
  group: 'carrier',
  weight: 20,
  needs: ['parts'],
  messages,
  why: 'Emotet packed its documents since 2020, its shortcuts in spring 2022 and its scripts of all years into ZIP files. Names can be read even when the archive is locked.',
  looksLikeButIsNot:
    'Office files in an archive are ordinary and weigh little; scripts and programs among many files are source code or software. A batch file alone does not decide: administrators pack theirs.',
  references: ['https://attack.mitre.org/techniques/T1027/015/', 'https://attack.mitre.org/software/S0367/'],
  attack: ['T1566.001', 'T1204.002'],
  *detect({ parts }) {
    const tree = partTree(parts);
    for (const part of parts) {
      if (part.archive !== undefined) yield* entriesOf(part, part.archive, childrenOf(part, tree));
    }
  },
});

/** One finding for each class of file: the first of its class stands for the others. */
function* entriesOf(
  part: Part,
  { names, count }: Archive,
  children: readonly Part[],
): Generator<FindingOf<typeof messages>> {
  const inside = new Map(children.map((child) => [child.name, child]));
  const told = new Set<Message>();
  const besidePage = names.some((name) => PAGE_PARTS.has(extensionOf(name)));
  for (const name of new Set([...names, ...inside.keys()])) {
    const child = inside.get(name);
    const risk = child === undefined ? classOfName(name) : riskOf(child);
    const ofPage = besidePage && risk === 'script' && extensionOf(name) === 'js' && child?.kind === 'text';
    const message = ofPage && count <= FEW ? 'adminScript' : messageOf(risk, name, count);
    if (message === undefined || told.has(message)) continue;
    told.add(message);
    const where: Where = { in: 'part', path: child?.path ?? part.path };
    yield {
      message,
      values: { name: baseNameOf(name), archive: part.name },
      where,
      weight: ofPage && message === 'adminScript' ? BESIDE_PAGE : weights[message],
    };
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
      if (count > FEW) return 'scriptAmongMany';
      return isHostScript(name) || extensionOf(name) === 'js' ? 'script' : 'adminScript';
    case 'program':
      // Libraries lie beside programs; alone they start nothing.
      if (extensionOf(name) === 'dll' && count > FEW) return undefined;
      return count <= FEW ? 'program' : 'programAmongMany';
    default:
      return undefined;
  }
}
