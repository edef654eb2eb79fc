import type { Anchor, HtmlFile } from '../../../contract';
import { readHtml } from '../../../formats/html/html';
import type { HtmlContent } from '../../../formats/html/html';
import type { Opener } from '../opening';

/** 5 MB of page: files that build others carry them inside, encoded; the signs stand in the script around. */
const LONGEST_PAGE = 5 * 1024 * 1024;

/** Characters of what it shows. */
const LONGEST_TEXT = 1_000_000;

/** What an HTML or SVG file shows, where its links lead, and whether it builds a file in the browser. */
export const openHtml: Opener = (bytes, { host, budget }) => {
  const cut = bytes.length > LONGEST_PAGE;
  const page = readHtml(host.decode(bytes.subarray(0, LONGEST_PAGE), charsetOf(bytes)), budget);
  const why = page.gap ?? (cut || page.text.length > LONGEST_TEXT ? 'too-large' : undefined);
  return { html: pageFile(page), children: [], ...(why && { gap: why }) };
};

/** A page as a file: what it opens by itself leads somewhere as its links do. */
export function pageFile(page: HtmlContent): HtmlFile {
  const { text, anchors, fileBuilding, builtFiles, hidesScript, leadsOn } = page;
  const known = new Set(anchors.map(({ href }) => href));
  const opened = leadsOn.filter((href) => !known.has(href)).map((href): Anchor => ({ href, text: '', element: 'a' }));
  return {
    text: text.slice(0, LONGEST_TEXT),
    anchors: [...anchors, ...opened],
    fileBuilding,
    ...(builtFiles.length > 0 && { builtFiles }),
    ...(hidesScript && { hidesScript }),
    ...(leadsOn.length > 0 && { leadsOn }),
  };
}

function charsetOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
