import { defineDetector } from '../../contract';
import type { Archive, FindingOf, Part, Where } from '../../contract';
import { baseNameOf, classOfName, extensionOf, isHostScript } from '../../facts/file/file-names';
import { diskImages, isTargetKnown, riskOf } from '../../facts/file/risky-files';
import { endingOf } from '../../facts/file/runnable';
import type { NameClass } from '../../facts/file/runnable';

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
/** A web page's script, which one may pretend to be, and one that was read and does nothing: worth a notice. */
const TAME = 15;
/** What starts from a disk image weighs so much more: files in it have lost the mark that makes Windows careful. */
const UNMARKED = 5;
const STARTING: ReadonlySet<Message> = new Set(['shortcut', 'script', 'program']);
/** Bookmarks lie in many archives of software: where they lead weighs, if anything does. */
const BOOKMARK = 3;

/** What people pack together; notes, lists and logs lie beside scripts honestly. */
const BELONGINGS: ReadonlySet<NameClass> = new Set(['media', 'macro-document', 'plain-document']);
const BESIDE_SCRIPTS = new Set(['md', 'xml', 'log', 'csv', 'svg']);

export default defineDetector({
  id: 'risky-archive-entry',
  group: 'carrier',
  weight: 20,
  needs: ['parts'],
  subjects: ['archive'],
  messages,
  why: 'Emotet packed its documents since 2020, its shortcuts in spring 2022 and its scripts of all years into ZIP files. Names can be read even when the archive is locked.',
  looksLikeButIsNot:
    'Office files in an archive are ordinary and weigh little; scripts and programs among many files are source code or software. A batch file alone does not decide: administrators pack theirs. A script that was read to its end and does nothing weighs less.',
  references: ['https://attack.mitre.org/techniques/T1027/015/', 'https://attack.mitre.org/software/S0367/'],
  attack: ['T1566.001', 'T1204.002'],
  *detect({ parts, tree }) {
    for (const part of parts) {
      if (part.archive !== undefined) yield* entriesOf(part, part.archive, tree.childrenOf(part));
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
  const all = new Set([...names, ...inside.keys()]);
  // A script among photos is no source code: it weighs as if it came alone.
  const lonely = names.length === count && strangersTo(all) === 1;
  for (const name of all) {
    const child = inside.get(name);
    const risk = child === undefined ? classOfName(name) : riskOf(child);
    const isText = risk === 'script' && extensionOf(name) === 'js' && child?.kind === 'text';
    const ofPage = isText && (besidePage || child.pageScript === true);
    const isTame = ofPage || child?.idleScript === true;
    const message = isTame && (lonely || count <= FEW) ? 'adminScript' : messageOf(risk, name, count, lonely);
    if (message === undefined || told.has(message)) continue;
    told.add(message);
    const where: Where = { in: 'part', path: child?.path ?? part.path };
    yield {
      message,
      values: { name: baseNameOf(name), archive: part.name },
      where,
      weight: weightOf(message, isTame, child) + (diskImages.has(part.kind) && STARTING.has(message) ? UNMARKED : 0),
    };
  }
}

function weightOf(message: Message, isTame: boolean, child: Part | undefined): number {
  if (isTame && message === 'adminScript') return TAME;
  return message === 'shortcut' && child?.shortcutFile !== undefined && isTargetKnown(child)
    ? BOOKMARK
    : weights[message];
}

/** How many of these names are neither pictures nor documents. */
function strangersTo(names: ReadonlySet<string>): number {
  let strangers = 0;
  for (const name of names) {
    const extension = extensionOf(name);
    if (!BELONGINGS.has(endingOf(extension).class) || BESIDE_SCRIPTS.has(extension)) strangers++;
  }
  return strangers;
}

function messageOf(risk: NameClass, name: string, count: number, lonely: boolean): Message | undefined {
  switch (risk) {
    case 'macro-document':
      return 'document';
    case 'onenote':
      return 'onenote';
    case 'shortcut':
      return 'shortcut';
    case 'script':
      if (count > FEW && !lonely) return 'scriptAmongMany';
      if (isHostScript(name) || extensionOf(name) === 'js') return 'script';
      return count > FEW ? 'scriptAmongMany' : 'adminScript';
    case 'program':
      // Libraries lie beside programs; alone they start nothing.
      if (extensionOf(name) === 'dll' && count > FEW) return undefined;
      return count <= FEW ? 'program' : 'programAmongMany';
    default:
      return undefined;
  }
}
