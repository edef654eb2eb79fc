/** Writes small PDF files (ISO 32000-1): pages of lines, and links. Runs in browsers too. */
import { latin1Bytes } from '../detection/formats/codec/bytes';

export interface PdfParts {
  /** Lines of the first page, in Helvetica: characters of Latin 1 alone. */
  readonly lines: readonly string[];
  /** Addresses of link annotations (12.5.6.5), which lie over the last line. */
  readonly links?: readonly string[];
}

const HEIGHT = 842;
const WIDTH = 595;
const LEFT = 72;

/** @returns the bytes of a PDF with one page */
export function pdf({ lines, links = [] }: PdfParts): Uint8Array {
  const top = (index: number): number => HEIGHT - 100 - index * 28;
  const content = [
    'BT /F1 16 Tf',
    ...lines.map((line, index) => `1 0 0 1 ${LEFT} ${top(index)} Tm (${escape(line)}) Tj`),
    'ET',
  ].join('\n');
  const bottom = top(lines.length - 1) - 8;
  const firstLink = 6;
  const annotations = links.map((_, index) => `${firstLink + index} 0 R`).join(' ');
  return file([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R /Annots [${annotations}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...links.map(
      (address) =>
        `<< /Type /Annot /Subtype /Link /Rect [${LEFT} ${bottom} ${WIDTH - LEFT} ${bottom + 28}] /Border [0 0 0] /A << /S /URI /URI (${escape(address)}) >> >>`,
    ),
  ]);
}

function file(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return latin1Bytes(text);
}

/** Parentheses and backslashes end strings (7.3.4.2). */
function escape(text: string): string {
  return text.replace(/[\\()]/g, '\\$&');
}
