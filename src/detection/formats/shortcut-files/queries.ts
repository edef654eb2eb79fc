/**
 * Web and database queries of Excel (.iqy: "WEB", a version, an address; .oqy, .dqy, .rqy: a connection string and a query) and
 * references to a ClickOnce application (.appref-ms: an address, "#", and the application's identity).
 */
import type { Budget } from '../../budget';
import type { ShortcutFile } from '../../contract';

const LONGEST_LINE = 4_096;

/** Addresses and shares that the file names, one a line at most twenty times. */
export function readQuery(text: string, budget: Budget): ShortcutFile {
  const targets: string[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    if (!budget.takeSteps(1 + (line.length >>> 4)) || targets.length === 20) break;
    const found = /(?:https?:\/\/|ftp:\/\/|file:\/\/|\\\\)[^\s"';#]{1,2000}/i.exec(line.slice(0, LONGEST_LINE));
    if (found !== null) targets.push(found[0]);
  }
  return { targets, commands: [] };
}
