/**
 * JavaScript of web pages and Node (ECMA-262), told from that of the Windows Script Host: what imports, exports or speaks to a
 * page means nothing to Windows, and runs nothing there.
 */

const OF_PAGES =
  /(?:^|[\n;{}])[ \t]{0,40}(?:import[ \t{*'"]|export[ \t{*])|\b(?:window|document|navigator|localStorage)\s?\.[a-z]|\bmodule\.exports\b|\brequire\(['"]/i;

/** Objects of Windows, and the ways to spell what may not be seen. */
const OF_WINDOWS =
  /activexobject|wscript|cscript|getobject|createobject|\beval\b|\bfunction\s?\(\s?['"]|\bnew\s+function\b|fromcharcode|charcodeat|unescape|\batob\b|constructor|@cc_on|\\x[0-9a-f]{2}|\\u00[0-9a-f]{2}|\bthis\s?\[|\[\s?['"]/i;

/** Does a web page or Node run this, and Windows not? A script that hides any word counts as one for Windows. */
export function isPageScript(source: string): boolean {
  return OF_PAGES.test(source) && !OF_WINDOWS.test(source);
}
