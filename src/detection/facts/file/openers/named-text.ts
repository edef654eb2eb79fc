import { isIdleScript } from '../../../formats/idle-script';
import type { ScriptLanguage } from '../../../formats/idle-script';
import { isPageScript } from '../../../formats/page-script';
import { readShortcutFile } from '../../../formats/shortcut-files';
import { extensionOf } from '../file-names';
import type { Opened, OpeningContext } from '../opening';

/** Scripts of pages are seldom longer; what is longer is not called one. */
const LONGEST_SCRIPT = 1_024 * 1_024;

const LANGUAGES: Readonly<Record<string, ScriptLanguage>> = {
  js: 'jscript',
  vbs: 'vbscript',
  bat: 'batch',
  cmd: 'batch',
};

/** What a text says of which only the name tells what Windows does with it: a small shortcut, a script. */
export function openByName(bytes: Uint8Array, { name, host, budget }: OpeningContext): Partial<Opened> {
  const extension = extensionOf(name);
  const language = LANGUAGES[extension];
  if (language !== undefined) {
    if (bytes.length > LONGEST_SCRIPT || !budget.takeBytes(bytes.length)) return {};
    const source = host.decode(bytes, 'utf-8');
    if (isIdleScript(source, language)) return { idleScript: true };
    return language === 'jscript' && isPageScript(source) ? { pageScript: true } : {};
  }
  // Any other .ini is a program's own, and nothing opens what it names.
  const ending = name.toLowerCase() === 'desktop.ini' ? 'desktop.ini' : extension;
  const read = readShortcutFile(bytes, ending, host, budget);
  if (read === undefined) return {};
  const { gap, ...shortcutFile } = read;
  return { shortcutFile, ...(gap && { gap }) };
}
