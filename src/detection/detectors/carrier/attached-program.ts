import { defineDetector, placeKey } from '../../contract';
import type { Part } from '../../contract';
import { extensionOf, isHostScript } from '../../facts/file/file-names';
import { isTargetKnown, riskOf } from '../../facts/file/risky-files';

const messages = { script: ['name'], program: ['name'], adminScript: ['name'], shortcut: ['name'] } as const;
type Message = keyof typeof messages;

const weights: Readonly<Record<Message, number>> = { script: 30, program: 30, adminScript: 20, shortcut: 20 };
/** What it opens is known, and judged as a link, a share or a command. */
const KNOWN_TARGET = 3;
/** A .js that speaks neither to Windows nor to a page: Windows would run it all the same. */
const UNCLEAR_SCRIPT = 30;

export default defineDetector({
  id: 'attached-program',
  group: 'carrier',
  weight: 30,
  needs: ['parts'],
  subjects: ['parts'],
  messages,
  why: 'In October 2019 Emotet mailed scripts instead of documents. Outlook itself blocks such files, other email apps do not.',
  looksLikeButIsNot:
    'Administrators and developers send each other batch files and the scripts of web pages, and people bookmarks and shortcuts to a share; those weigh less, and so does a script that was read to its end and does nothing. In archives and documents such files are told by other traits.',
  references: ['https://attack.mitre.org/techniques/T1204/002/', 'https://attack.mitre.org/techniques/T1059/005/'],
  attack: ['T1566.001', 'T1204.002'],
  *detect({ parts }) {
    const letters = new Set(['', ...parts.flatMap(({ kind, path }) => (kind === 'message' ? [placeKey(path)] : []))]);
    for (const part of parts) {
      if (part.inline || !letters.has(placeKey(part.path.slice(0, -1)))) continue;
      const message = messageOf(part);
      if (message === undefined) continue;
      yield {
        message,
        values: { name: part.name },
        where: { in: 'part', path: part.path },
        weight: weightOf(message, part),
      };
    }
  },
});

function weightOf(message: Message, part: Part): number {
  if (message === 'shortcut' && isTargetKnown(part)) return KNOWN_TARGET;
  const isUnclear =
    message === 'adminScript' &&
    extensionOf(part.name) === 'js' &&
    part.pageScript !== true &&
    part.idleScript !== true;
  return isUnclear ? UNCLEAR_SCRIPT : weights[message];
}

function messageOf(part: Part): Message | undefined {
  const risk = riskOf(part);
  if (risk === 'program') return 'program';
  if (risk === 'shortcut') return 'shortcut';
  if (risk !== 'script') return undefined;
  // A .js is for web pages as often as for Windows: one that speaks to Windows was recognised by its content.
  if (part.idleScript === true) return 'adminScript';
  return isHostScript(part.name) || (extensionOf(part.name) === 'js' && part.kind === 'script')
    ? 'script'
    : 'adminScript';
}
