/** Files made to be slow, or to push a reader out of its bounds. Nothing in them is malware. */
import { cfb } from '../../src/specimens/office/cfb';
import { doc, ole10Native } from '../../src/specimens/office/doc';
import { gzip, tar } from '../../src/specimens/archive/small-archives';
import { docx } from '../../src/specimens/office/ooxml';
import { pdf } from '../../src/specimens/pdf';
import { rtf, rtfPackage } from './rtf';
import { macroDocument } from '../../src/specimens/office/vba';
import { crowdedZip, nestedBomb, zip } from '../../src/specimens/archive/zip';
import { joinBytes } from '../../src/detection/formats/codec/bytes';

const MEGABYTE = 1_024 * 1_024;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** The compound file with one 32-bit field of its header, or of its FAT, overwritten. */
function bent(bytes: Uint8Array, changes: readonly (readonly [at: number, value: number])[]): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (const [at, value] of changes) view.setUint32(at, value, true);
  return copy;
}

const compound = cfb({
  streams: {
    WordDocument: new Uint8Array(64 * 1_024),
    'Macros/VBA/dir': new Uint8Array(3_000),
    small: new Uint8Array(200),
  },
});
const sectorAt = (number: number): number => 512 + number * 512;
const fatAt = sectorAt(new DataView(compound.buffer).getUint32(76, true));
const miniFatAt = sectorAt(new DataView(compound.buffer).getUint32(60, true));
const directoryAt = sectorAt(new DataView(compound.buffer).getUint32(48, true));

/** Every sector of the FAT leads to the next one, and the last back to the first. */
const circle = Array.from({ length: 128 }, (_, index) => [fatAt + index * 4, (index + 1) % 128] as const);

function oleInZipInOle(levels: number): Uint8Array {
  let data = doc({ text: ['innermost'] });
  for (let level = 0; level < levels; level++) {
    const inner = zip([{ name: `document ${String(level)}.doc`, data }]);
    data = doc({ package: { name: `archive ${String(level)}.zip`, bytes: inner } });
  }
  return data;
}

function messageInMessage(levels: number): Uint8Array {
  const head = (level: number): string =>
    `From: a@a.example\r\nTo: b@b.example\r\nSubject: ${String(level)}\r\nMIME-Version: 1.0\r\n` +
    `Content-Type: multipart/related; boundary="b${String(level)}"\r\n\r\n--b${String(level)}\r\n`;
  return bytesOf(Array.from({ length: levels }, (_, level) => head(level)).join(''));
}

/** A document of many pictures, each of them the same few bytes. */
const crowdedDocx = zip([
  { name: '[Content_Types].xml', data: bytesOf('<Types/>') },
  { name: 'word/document.xml', data: bytesOf('<w:document/>') },
  ...Array.from({ length: 30_000 }, (_, index) => ({
    name: `word/embeddings/${String(index)}.bin`,
    data: bytesOf('x'),
  })),
]);

/** A sheet whose formulas never end. */
const endlessFormulas = zip([
  {
    name: '[Content_Types].xml',
    data: bytesOf(
      '<Types><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
  },
  { name: 'xl/workbook.xml', data: bytesOf('<workbook/>') },
  {
    name: 'xl/worksheets/sheet1.xml',
    data: bytesOf(`<worksheet>${'HYPERLINK('.repeat(2_000)}${fill('<<<<<<<6', 4 * MEGABYTE)}`),
  },
]);

/** Parts whose own delimiter never comes, in front of a long line in which it nearly does. */
const endlessParts = bytesOf(
  'From: a@a.example\r\nTo: b@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n' +
    `Content-Type: multipart/mixed; boundary=q\r\n\r\n${'--q\r\nContent-Type: multipart/mixed; boundary="-a"\r\n\r\nx\r\n'.repeat(998)}` +
    `--q\r\nContent-Type: text/plain\r\n\r\n${'-'.repeat(4 * MEGABYTE)}\r\n--q--\r\n`,
);

/** `gap`: what must be said of the file, or of something in it. */
export interface HostileFile {
  readonly name: string;
  readonly file: string;
  readonly build: () => Uint8Array;
  readonly gap?: 'too-large' | 'damaged' | 'time-up' | 'not-supported-here';
}

export const hostileFiles: readonly HostileFile[] = [
  {
    name: 'a document of 560 MB in a ZIP of 650 kB',
    file: 'form.zip',
    build: () => zip([{ name: 'form.doc', data: doc({ text: ['form'] }), paddedTo: 560 * MEGABYTE }]),
    gap: 'too-large',
  },
  { name: 'a ZIP in a ZIP, six deep', file: 'a.zip', build: () => nestedBomb(6), gap: 'too-large' },
  {
    name: 'a ZIP of sixteen ZIPs, three deep',
    file: 'a.zip',
    build: () => nestedBomb(3, 16, 1_024 * 1_024),
    gap: 'too-large',
  },
  { name: 'a ZIP of a million entries', file: 'a.zip', build: () => crowdedZip(1_000_000), gap: 'too-large' },
  { name: 'a document of 30,000 embedded files', file: 'a.docx', build: () => crowdedDocx, gap: 'too-large' },
  { name: 'OLE in ZIP in OLE, twelve deep', file: 'a.doc', build: () => oleInZipInOle(12), gap: 'too-large' },
  { name: 'a FAT that goes round', file: 'a.doc', build: () => bent(compound, circle), gap: 'damaged' },
  {
    name: 'a FAT sector that leads to itself',
    file: 'a.doc',
    build: () =>
      bent(
        compound,
        Array.from({ length: 128 }, (_, index) => [fatAt + index * 4, index] as const),
      ),
    gap: 'damaged',
  },
  {
    name: 'a DIFAT that leads to itself',
    file: 'a.doc',
    build: () =>
      bent(compound, [
        [68, 0],
        [72, 0xffffff],
        [sectorAt(0) + 508, 0],
      ]),
  },
  {
    name: 'a mini FAT that goes round',
    file: 'a.doc',
    build: () =>
      bent(
        compound,
        Array.from({ length: 128 }, (_, index) => [miniFatAt + index * 4, index === 0 ? 1 : 0] as const),
      ),
    gap: 'damaged',
  },
  {
    name: 'a directory whose entries are their own neighbours',
    file: 'a.doc',
    build: () =>
      bent(
        compound,
        [0, 1, 2, 3].flatMap((entry) =>
          [68, 72, 76].map((field) => [directoryAt + entry * 128 + field, entry] as const),
        ),
      ),
  },
  {
    name: 'a PDF of arrays nested 1,000,000 deep',
    file: 'a.pdf',
    build: () => bytesOf(`%PDF-1.4\n1 0 obj\n${'['.repeat(1_000_000)}`),
  },
  {
    name: 'a PDF of dictionaries nested 500,000 deep',
    file: 'a.pdf',
    build: () => bytesOf(`%PDF-1.4\n1 0 obj\n${'<</A '.repeat(500_000)}`),
  },
  {
    name: 'a PDF of strings that never end',
    file: 'a.pdf',
    gap: 'too-large',
    build: () => bytesOf(`%PDF-1.4\n1 0 obj\n${'(/URI ('.repeat(500_000)}`),
  },
  {
    name: 'a PDF of 200,000 empty objects',
    file: 'a.pdf',
    build: () => bytesOf(`%PDF-1.4\n${fill('1 0 obj<</URI()>>endobj\n', 4 * MEGABYTE)}`),
  },
  {
    name: 'a PDF of streams that never end',
    file: 'a.pdf',
    build: () => bytesOf(`%PDF-1.4\n${fill('1 0 obj<</Filter/FlateDecode>>stream\n', 4 * MEGABYTE)}`),
  },
  {
    name: 'a page of 100,000 open elements',
    file: 'a.html',
    build: () => bytesOf(`<html><body>${'<div>'.repeat(100_000)}`),
    gap: 'too-large',
  },
  {
    name: 'a page of 5 MB of open and closing tags',
    file: 'a.html',
    build: () => bytesOf(`<html><body>` + fill(`${'<b>'.repeat(3_000)}${'</i>'.repeat(3_000)}`, 5 * MEGABYTE)),
  },
  {
    name: 'a page of one tag of 24 MB',
    file: 'a.html',
    build: () => bytesOf(`<html><body ${fill('a ', 24 * MEGABYTE)}`),
  },
  {
    name: 'a picture of 100,000 open elements',
    file: 'a.svg',
    build: () => bytesOf(`<svg>${'<g>'.repeat(100_000)}`),
    gap: 'too-large',
  },
  { name: 'a message of 998 parts without an end', file: 'a.eml', build: () => endlessParts },
  { name: 'a sheet of 2,000 formulas without an end', file: 'a.xlsx', build: () => endlessFormulas },
  { name: 'web archives inside each other, 5,000 deep', file: 'a.mht', build: () => messageInMessage(5_000) },
  {
    name: 'a message of a million header lines',
    file: 'a.eml',
    build: () => bytesOf(`From: a@a.example\r\nTo: b@b.example\r\nSubject: x\r\n${'X: y\r\n'.repeat(1_000_000)}`),
  },
  { name: 'an RTF file of 1,000,000 braces', file: 'a.rtf', build: () => bytesOf(`{\\rtf1 ${'{'.repeat(1_000_000)}`) },
  {
    name: 'an RTF file of 200,000 objects',
    file: 'a.rtf',
    build: () => bytesOf(`{\\rtf1 ${'{\\object{\\*\\objdata 01}}'.repeat(200_000)}}`),
  },
  {
    name: 'an RTF file in an RTF file, fourteen deep',
    file: 'a.rtf',
    build: () =>
      Array.from({ length: 14 }).reduce<Uint8Array>(
        (inner) => rtf({ objects: [rtfPackage('a.rtf', inner)] }),
        bytesOf('{\\rtf1 x}'),
      ),
    gap: 'too-large',
  },
  {
    name: 'Word XML of 500,000 open elements',
    file: 'a.doc',
    build: () =>
      bytesOf(
        `<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>${'<w:p>'.repeat(500_000)}`,
      ),
  },
  {
    name: 'a package whose relationships lead to each other',
    file: 'a.docx',
    build: () =>
      docx({
        externals: Array.from({ length: 20_000 }, (_, index) => ({
          kind: 'oleObject' as const,
          target: `https://h${String(index)}.invalid/`,
        })),
      }),
  },
  {
    name: 'gzip in tar in gzip, ten deep',
    file: 'a.tgz',
    build: () =>
      Array.from({ length: 10 }).reduce<Uint8Array>(
        (inner) => gzip('a.tar', tar([{ name: 'a.tgz', data: inner }])),
        bytesOf('x'),
      ),
    gap: 'too-large',
  },
  { name: 'a gzip bomb', file: 'a.gz', build: () => gzip('a.doc', new Uint8Array(100 * MEGABYTE)), gap: 'too-large' },
  {
    name: 'a package of a package, twelve deep',
    file: 'a.doc',
    build: () =>
      Array.from({ length: 12 }).reduce<Uint8Array>(
        (inner) => cfb({ streams: { '\u0001Ole10Native': ole10Native('a.doc', inner) } }),
        bytesOf('x'),
      ),
    gap: 'too-large',
  },
  {
    name: 'OneNote marks without end',
    file: 'a.one',
    build: () =>
      joinBytes([
        Uint8Array.of(0xe4, 0x52, 0x5c, 0x7b, 0x8c, 0xd8, 0xa7, 0x4d, 0xae, 0xb1, 0x53, 0x78, 0xd0, 0x29, 0x96, 0xd3),
        ...Array.from({ length: 100_000 }, () =>
          Uint8Array.of(0xe7, 0x16, 0xe3, 0xbd, 0x65, 0x26, 0x11, 0x45, 0xa4, 0xc4, 0x8d, 0x4d, 0x0b, 0x7a, 0x9e, 0xac),
        ),
      ]),
    gap: 'too-large',
  },
  {
    name: 'a macro of 12 MB of cells',
    file: 'a.doc',
    build: () => macroDocument(`Sub Document_Open()\n${fill('[a1]\n', 12 * MEGABYTE)}End Sub\n`),
    gap: 'too-large',
  },
  // Of each statement the strings in front of a place were counted: where there is none, that searched the rest of the code.
  {
    name: 'a macro of 300,000 statements without a string',
    file: 'a.doc',
    build: () => macroDocument(`Sub Document_Open()\n${'Shell b&c\n'.repeat(300_000)}End Sub\n`),
  },
  { name: 'a table of a million formulas', file: 'a.csv', build: () => bytesOf("=a|'b'!c\n".repeat(500_000)) },
  {
    name: 'SYLK of a million cells',
    file: 'a.slk',
    build: () => bytesOf(`ID;P\r\n${'C;X1;Y1;K1\r\n'.repeat(300_000)}`),
  },
  {
    name: 'a PDF of many links',
    file: 'a.pdf',
    build: () =>
      pdf({ lines: ['x'], links: Array.from({ length: 20_000 }, (_, index) => `https://h${String(index)}.invalid/`) }),
  },
];
