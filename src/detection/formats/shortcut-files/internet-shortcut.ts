/** Internet shortcuts (.url, .website: Shell Link documentation, "InternetShortcut") and Explorer commands (.scf). */
import type { Budget } from '../../budget';
import type { ShortcutFile } from '../../contract';
import { readIni } from './ini';

/**
 * What Explorer opens or reads. A working directory on a server lets a harmless program take its libraries from there
 * (CVE-2025-33053); an icon on one is fetched as soon as the folder is shown, with the reader's password hash.
 */
const TARGET_KEYS: ReadonlySet<string> = new Set(['url', 'baseurl', 'workingdirectory', 'iconfile']);

/** Where an internet shortcut leads, and what it takes from elsewhere. */
export function readInternetShortcut(text: string, budget: Budget): ShortcutFile {
  const entries = readIni(text, budget).filter(({ key, value }) => TARGET_KEYS.has(key) && value !== '');
  return { targets: entries.map(({ value }) => value), commands: [] };
}
