import type { Kind, Part } from '../../contract';
import { classOfName, extensionOf } from './file-names';
import type { NameClass } from './runnable';

/** Can this part hold macros? By its content where that was read, by its name where not. */
export function isMacroCapable({ kind, name, document }: Part): boolean {
  if (document?.vba !== undefined || (document?.macroSheets.length ?? 0) > 0) return true;
  const named = classOfName(name);
  // Encrypted .docx and .xlsx files are OLE outside; what they hold cannot have macros, unless the name lies.
  if (kind === 'ole') return named === 'macro-document' || isOpenOffice(document);
  if (kind === 'access') return true;
  return (kind === 'ooxml' || kind === 'unread' || kind === 'unknown') && named === 'macro-document';
}

function isOpenOffice(document: Part['document']): boolean {
  return document !== undefined && document.application !== 'unknown' && document.encryption === undefined;
}

/** Windows shows them as a drive, in which nothing is marked as coming from the internet. */
export const diskImages: ReadonlySet<Kind> = new Set(['iso', 'vhd']);

/** What a part would do when it is double-clicked: by content where content decides, else by name. */
export function riskOf(part: Part): NameClass {
  // Access asks less than Word does: what its AutoExec says is done.
  if (part.document?.autoExec === true) return 'program';
  if (isMacroCapable(part)) return 'macro-document';
  if (part.kind === 'lnk') return 'shortcut';
  if (part.kind === 'onenote') return 'onenote';
  // A text that looks like a script starts only under a script's name; a program also hides under others.
  return part.kind === 'executable' ? 'program' : classOfName(part.name);
}

/** Do no more than open what they name; a query fetches from there into Excel, a reference to an application installs it. */
const OPENS_ALONE = new Set(['url', 'website', 'rdp', 'library-ms', 'search-ms', 'searchconnector-ms']);

/** Was it read where this shortcut leads? Then its target weighs, as a link, a share or a command, and not its kind. */
export function isTargetKnown({ name, shortcut, shortcutFile }: Part): boolean {
  if (shortcut !== undefined) return true;
  return shortcutFile !== undefined && shortcutFile.targets.length > 0 && OPENS_ALONE.has(extensionOf(name));
}

/** Does this start something or can it hold macros? Pictures, PDF files and plain documents do not. */
export function isRisky(part: Part): boolean {
  return riskyClasses.has(riskOf(part));
}

const riskyClasses: ReadonlySet<NameClass> = new Set(['macro-document', 'shortcut', 'onenote', 'script', 'program']);

/** The same for a name of which nothing else is known. */
export function isRiskyName(name: string): boolean {
  return riskyClasses.has(classOfName(name));
}
