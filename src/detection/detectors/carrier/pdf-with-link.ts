import { defineDetector, placeKey } from '../../contract';
import type { FindingOf } from '../../contract';
import { evidenceOf, shownHost, strongestFirst } from '../../facts/link/link-evidence';
import {
  downloadedFile,
  hackedCgiDirectory,
  hackedWordPressDirectory,
  invoiceDirectory,
  randomDirectory,
} from '../../facts/link/link-shapes';

const messages = { hackedSite: ['host'], download: ['host', 'file'] } as const;

/** Emotet's PDF files have one page, rarely two. */
const MOST_PAGES = 2;

export default defineDetector({
  id: 'pdf-with-link',
  group: 'carrier',
  weight: 3,
  needs: ['parts', 'links'],
  subjects: ['pdf'],
  messages,
  proof: 'link',
  why: 'Pattern B of the 2021 advisory: a PDF of one page that says "download the document here" and links to a broken-into site.',
  looksLikeButIsNot:
    'Invoices and brochures link to home pages; only links shaped like those of broken-into sites, or to risky files, count.',
  references: ['https://attack.mitre.org/techniques/T1566/002/'],
  attack: ['T1566.001', 'T1204.001'],
  *detect({ links, parts }) {
    const short = new Set(
      parts.flatMap(({ pdf, path }) => (pdf !== undefined && pdf.pages <= MOST_PAGES ? [placeKey(path)] : [])),
    );
    const findings: FindingOf<typeof messages, 'link'>[] = [];
    for (const link of links) {
      if (link.origin !== 'pdf' || link.where.in !== 'part' || !short.has(placeKey(link.where.path))) continue;
      if (link.familiar !== undefined) continue;
      const host = shownHost(link);
      const file = downloadedFile(link.path);
      if (file !== undefined) findings.push({ message: 'download', values: { host, file }, ...evidenceOf(link) });
      else if (isHacked(link.path, link.query))
        findings.push({ message: 'hackedSite', values: { host }, ...evidenceOf(link) });
    }
    yield* strongestFirst(findings);
  },
});

function isHacked(path: string, query: string): boolean {
  return (
    hackedWordPressDirectory(path, query) !== undefined ||
    hackedCgiDirectory(path, query) !== undefined ||
    randomDirectory(path, query) !== undefined ||
    invoiceDirectory(path, query) !== undefined
  );
}
