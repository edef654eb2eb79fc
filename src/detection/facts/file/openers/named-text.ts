import { isPageScript } from '../../../formats/page-script';
import { readShortcutFile } from '../../../formats/shortcut-files';
import { extensionOf } from '../file-names';
import type { Opened, OpeningContext } from '../opening';

/** Scripts of pages are seldom longer; what is longer is not called one. */
const LONGEST_SCRIPT = 1_024 * 1_024;

/** What a text says of which only the name tells what Windows does with it: a small shortcut, a script. */
export function openByName(bytes: Uint8Array, { name, host, budget }: OpeningContext): Partial<Opened> {
  const extension = extensionOf(name);
  if (extension === 'js') {
    const isRead = bytes.length <= LONGEST_SCRIPT && budget.takeBytes(bytes.length);
    return isRead && isPageScript(host.decode(bytes, 'utf-8')) ? { pageScript: true } : {};
  }
  // Any other .ini is a program's own, and nothing opens what it names.
  const ending = name.toLowerCase() === 'desktop.ini' ? 'desktop.ini' : extension;
  const read = readShortcutFile(bytes, ending, host, budget);
  if (read === undefined) return {};
  const { gap, ...shortcutFile } = read;
  return { shortcutFile, ...(gap && { gap }) };
}
