/**
 * Web and database queries of Excel (.iqy: "WEB", a version, an address; .oqy, .dqy, .rqy: a connection string and a query; .odc:
 * connection strings in a page), references to a ClickOnce application (.appref-ms: an address, "#", and the application's
 * identity), and what Explorer draws folders and desktops by (desktop.ini, .theme: icons and pictures, also from a share).
 */
import type { Budget } from '../../budget';
import type { ShortcutFile } from '../../contract';

const LONGEST_LINE = 4_096;

/** ODBC and OLE DB name it alike; a protocol and a port may stand beside it ("tcp:sql.example,1433"). */
const SERVER =
  /(?:^|[;>])\s{0,8}(?:server|data source|address|addr|network address)\s{0,4}=\s{0,4}(?:tcp:|np:)?([^;,<>\s"'\\]{1,255})/i;

/** The page around the connection strings of an .odc names its vocabularies, which nothing fetches. */
const XML_NAMESPACE = /\bxmlns\b/i;

/** Addresses and shares that the file names, one a line at most twenty times. */
export function readQuery(text: string, budget: Budget): ShortcutFile {
  const targets: string[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    if (!budget.takeSteps(1 + (line.length >>> 4)) || targets.length === 20) break;
    const start = line.slice(0, LONGEST_LINE);
    const server = SERVER.exec(start)?.[1];
    // A server is signed in to as a share is: Windows hands the reader's password hash to it.
    if (server?.includes('.') === true) targets.push(`\\\\${server}`);
    if (XML_NAMESPACE.test(start)) continue;
    const found = /(?:https?:\/\/|ftp:\/\/|file:\/\/|\\\\)[^\s"';#]{1,2000}/i.exec(start);
    if (found !== null) targets.push(found[0]);
  }
  return { targets, commands: [] };
}
