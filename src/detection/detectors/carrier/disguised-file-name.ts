import { defineDetector } from '../../contract';
import { baseNameOf, classOfName, extensionOf, stemOf } from '../../facts/file/file-names';
import { endingOf } from '../../facts/file/runnable';
import type { NameClass } from '../../facts/file/runnable';

const messages = {
  doubleExtension: ['name', 'extension'],
  reversed: ['name', 'extension'],
  blanks: ['name', 'extension'],
  invisible: ['name', 'extension'],
} as const;

type Message = keyof typeof messages;

const starts: ReadonlySet<NameClass> = new Set(['script', 'program', 'shortcut', 'page']);
const shows: ReadonlySet<NameClass> = new Set(['macro-document', 'plain-document', 'media', 'archive', 'page']);

/** Explorer's columns hide what stands behind so many blanks; nobody types them. */
const BLANKS = 6;
/** Names of an archive that are looked at. */
const MOST_NAMES = 1_000;

export default defineDetector({
  id: 'disguised-file-name',
  group: 'carrier',
  weight: 15,
  needs: ['parts'],
  subjects: ['parts'],
  messages,
  why: 'Emotet\'s shortcuts of 2022 were called "INVOICE.doc.lnk": Windows hides the last extension, and the file looks like a document.',
  looksLikeButIsNot:
    'Names like "report.pdf.zip", "archive.tar.gz" or "letter.pdf.docx" end in what they are, and start nothing.',
  references: ['https://attack.mitre.org/techniques/T1036/007/', 'https://attack.mitre.org/techniques/T1036/002/'],
  attack: ['T1036.007', 'T1036.002'],
  *detect({ parts, tree }) {
    for (const part of parts) {
      const own = disguiseOf(part.name);
      if (own !== undefined && !part.inline) yield finding(own, part.name, part.path);
      // Names of locked and closed archives, whose entries are no parts that could be looked at.
      const inside = new Set(tree.childrenOf(part).map(({ name }) => name));
      for (const name of part.archive?.names.slice(0, MOST_NAMES) ?? []) {
        const disguise = inside.has(name) ? undefined : disguiseOf(name);
        if (disguise !== undefined) yield finding(disguise, name, part.path);
      }
    }
  },
});

function finding(message: Message, name: string, path: readonly string[]) {
  // A browser names a bookmark after the page: "report.pdf.url" is honest more often than not.
  const often = classOfName(name) === 'page' || extensionOf(name) === 'url' || extensionOf(name) === 'website';
  const weight = message === 'doubleExtension' && often ? 8 : 15;
  return {
    message,
    values: { name: baseNameOf(name), extension: extensionOf(name) },
    where: { in: 'part', path },
    weight,
  } as const;
}

function disguiseOf(path: string): Message | undefined {
  const name = baseNameOf(path);
  // U+202E turns what follows around: "invoice_\u202Ecod.exe" is shown as "invoice_exe.doc".
  if (/[\u202d\u202e]/.test(name)) return 'reversed';
  const stem = stemOf(name);
  const last = classOfName(name);
  // U+2800 is an empty braille cell, U+3164 an empty Hangul letter: blanks that no program trims.
  if (/[\u2800\u3164]/.test(name)) return 'invisible';
  const trimmed = trimBlanks(stem);
  if (stem.length - trimmed.length >= BLANKS && starts.has(last)) return 'blanks';
  const shown = endingOf(extensionOf(trimmed)).class;
  const startsByItself = starts.has(last) && !(last === 'page' && shown === 'page');
  return startsByItself && shows.has(shown) && trimmed !== extensionOf(trimmed) ? 'doubleExtension' : undefined;
}

/** Without blanks of any width at the end. */
function trimBlanks(text: string): string {
  return text.trimEnd();
}
