import { defineDetector } from '../../contract';
import type { FindingOf, Part, PartTree, PdfDocument } from '../../contract';
import { classOfName } from '../../facts/file/file-names';
import { namesProgram } from '../../facts/file/named-programs';
import { isRisky } from '../../facts/file/risky-files';
import { remoteHost } from '../../facts/link/remote-addresses';

const messages = { starts: ['name', 'program'], opensEmbedded: ['name', 'file'] } as const;

export default defineDetector({
  id: 'program-starting-pdf',
  group: 'document',
  weight: 30,
  needs: ['parts'],
  subjects: ['pdf'],
  messages,
  proof: 'code',
  why: 'A PDF can start a program, or open a file that lies in it, behind one question. Emotet mailed PDF files with links only; its neighbours (Dridex, Jaff) mailed such ones.',
  looksLikeButIsNot:
    'Manuals and catalogues open other PDF files and web pages; forms show the files that are attached to them, which are documents.',
  references: ['https://attack.mitre.org/techniques/T1204/002/'],
  attack: ['T1204.002'],
  *detect({ parts, tree }) {
    for (const part of parts) yield* findingsOf(part, tree);
  },
});

function* findingsOf(part: Part, tree: PartTree): Generator<FindingOf<typeof messages, 'code'>> {
  const { name, path, pdf } = part;
  const program = pdf?.launches.find(startsProgram);
  if (program !== undefined) {
    const values = { name, program: program.slice(0, 200) };
    yield {
      message: 'starts',
      values,
      where: { in: 'part', path },
      proof: { kind: 'code', lines: program.slice(0, 2_000) },
    };
  }
  const file = pdf && opensFile(pdf) ? tree.childrenOf(part).find(isRisky) : undefined;
  if (file !== undefined)
    yield {
      message: 'opensEmbedded',
      values: { name, file: file.name },
      where: { in: 'part', path: file.path },
      proof: { kind: 'code', lines: file.name.slice(0, 2_000) },
    };
}

const STARTING = ['script', 'program', 'shortcut'];

/** A program, a script, or whatever lies on a share in the internet. */
function startsProgram(target: string): boolean {
  if (/^(?:https?|mailto):/i.test(target)) return false;
  return STARTING.includes(classOfName(target)) || namesProgram(target) || remoteHost(target) !== undefined;
}

/** exportDataObject with nLaunch above 0 opens what it saves (Acrobat JavaScript, Doc). */
function opensFile({ javascript }: PdfDocument): boolean {
  return javascript.some((script) => /exportDataObject[^]{0,300}?nLaunch["']?\s{0,9}:\s{0,9}[12]/.test(script));
}
