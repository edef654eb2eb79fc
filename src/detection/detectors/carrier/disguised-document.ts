import { defineDetector } from '../../contract';
import type { Kind, Part } from '../../contract';
import { extensionOf } from '../../facts/file/file-names';

/** What a file of another kind under a document's name weighs, and what people call that kind. */
interface Disguise {
  readonly actual: string;
  readonly weight: number;
}

const BINARY = ['doc', 'dot', 'xls', 'xlt', 'xla', 'ppt', 'pot', 'pps'];
const PACKAGES = ['docx', 'docm', 'dotx', 'dotm', 'xlsx', 'xlsm', 'xltx', 'xltm', 'pptx', 'pptm', 'ppsx', 'ppsm'];
const HARMLESS = ['pdf', 'txt', 'csv', 'jpg', 'jpeg', 'png', 'gif'];

/** Kinds that hide behind the names of the binary formats. */
const underBinary: Readonly<Partial<Record<Kind, Disguise>>> = {
  'word-xml': { actual: 'Word 2003 XML', weight: 10 },
  'flat-opc': { actual: 'Flat OPC (XML)', weight: 10 },
  mht: { actual: 'MHTML', weight: 10 },
  zip: { actual: 'ZIP', weight: 10 },
  // Renamed by hand, or by programs that know one extension only.
  ooxml: { actual: 'Office Open XML', weight: 4 },
  // Some word processors and many mail-merge programs save RTF as .doc, so that Word opens it.
  rtf: { actual: 'RTF', weight: 3 },
};

const underPackage: Readonly<Partial<Record<Kind, Disguise>>> = {
  'word-xml': { actual: 'Word 2003 XML', weight: 10 },
  'flat-opc': { actual: 'Flat OPC (XML)', weight: 10 },
  mht: { actual: 'MHTML', weight: 10 },
  rtf: { actual: 'RTF', weight: 10 },
};

const underRtf: Readonly<Partial<Record<Kind, Disguise>>> = {
  ole: { actual: 'Word 97–2003', weight: 10 },
  ooxml: { actual: 'Office Open XML', weight: 10 },
  'word-xml': { actual: 'Word 2003 XML', weight: 10 },
  'flat-opc': { actual: 'Flat OPC (XML)', weight: 10 },
  mht: { actual: 'MHTML', weight: 10 },
};

const underCsv: Readonly<Partial<Record<Kind, Disguise>>> = {
  ole: { actual: 'Excel 97–2003', weight: 10 },
  ooxml: { actual: 'Office Open XML', weight: 10 },
};

/** These start by themselves once something leads Windows to them. */
const starting: Readonly<Partial<Record<Kind, Disguise>>> = {
  executable: { actual: 'EXE', weight: 15 },
  lnk: { actual: 'LNK', weight: 15 },
};

export default defineDetector({
  id: 'disguised-document',
  group: 'carrier',
  weight: 10,
  needs: ['parts'],
  subjects: ['parts'],
  messages: { disguised: ['name', 'actual'] },
  why: 'Most Emotet documents of early 2019 were Word 2003 XML files with the extension .doc, to slip past filters that look for the binary format.',
  looksLikeButIsNot:
    'Programs that save RTF as .doc, or reports in HTML as .xls: RTF weighs little here, HTML nothing. An encrypted .docx is an OLE file, as it should be.',
  references: ['https://attack.mitre.org/techniques/T1036/008/'],
  attack: ['T1036.008'],
  *detect({ parts }) {
    for (const part of parts) {
      const disguise = disguiseOf(part);
      if (disguise === undefined || part.inline) continue;
      const { actual, weight } = disguise;
      yield {
        message: 'disguised',
        values: { name: part.name, actual },
        where: { in: 'part', path: part.path },
        weight,
      };
    }
  },
});

function disguiseOf({ name, kind, document }: Part): Disguise | undefined {
  const extension = extensionOf(name);
  const isDocument = BINARY.includes(extension) || PACKAGES.includes(extension) || extension === 'rtf';
  if (isDocument || HARMLESS.includes(extension)) {
    const start = starting[kind];
    if (start !== undefined) return start;
  }
  if (BINARY.includes(extension)) return underBinary[kind];
  if (extension === 'rtf') return underRtf[kind];
  if (extension === 'csv') return underCsv[kind];
  if (!PACKAGES.includes(extension)) return undefined;
  // A binary document under a name that promises none; encryption puts every package into an OLE file.
  if (kind === 'ole' && document !== undefined && document.encryption === undefined)
    return { actual: 'OLE', weight: 10 };
  return underPackage[kind];
}
