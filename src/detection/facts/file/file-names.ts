/** What a file's name promises: its extension decides which program Windows opens it with, whatever the file is. */
import { endingOf } from './runnable';
import type { NameClass } from './runnable';

/** The last name of a path as archives write it ("invoices/march.doc"), as Windows would create it: blanks and dots at the end fall away. */
export function baseNameOf(path: string): string {
  const start = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
  let end = path.length;
  while (end > start && (path[end - 1] === '.' || path[end - 1] === ' ')) end--;
  return path.slice(start, end);
}

/** Dots to the eye, and to programs that take names in an older encoding: a full-width one, a one dot leader, a small one. */
const DOT = /[．․﹒]/g;

/** The extension without its dot, lower case, '' when there is none. */
export function extensionOf(path: string): string {
  const name = baseNameOf(path).replace(DOT, '.');
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
}

/** The name without its extension. */
export function stemOf(path: string): string {
  const name = baseNameOf(path);
  const dot = name.replace(DOT, '.').lastIndexOf('.');
  return dot <= 0 ? name : name.slice(0, dot);
}

/** What Windows would do with a file of this name. */
export function classOfName(path: string): NameClass {
  return endingOf(extensionOf(path)).class;
}

/** Does Windows run this script at a double click? A .js may be a web page's, a .bat, a .ps1 and a .reg an administrator's. */
export function isHostScript(name: string): boolean {
  return endingOf(extensionOf(name)).host;
}
