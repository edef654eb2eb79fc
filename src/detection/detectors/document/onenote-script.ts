import { defineDetector } from '../../contract';
import type { Kind, Part } from '../../contract';
import { classOfName } from '../../facts/file/file-names';

const RUNNING_KINDS: readonly Kind[] = ['script', 'executable', 'lnk'];

export default defineDetector({
  id: 'onenote-script',
  group: 'document',
  weight: 30,
  needs: ['parts'],
  subjects: ['onenote'],
  messages: { script: ['name', 'section'] },
  why: 'In March 2023 Emotet mailed OneNote sections with a script behind a picture of a button: 134,140 bytes, "click.wsf".',
  looksLikeButIsNot: 'Ordinary notes carry pictures, recordings, PDFs and Office documents, not scripts and programs.',
  references: [
    'https://attack.mitre.org/software/S0367/',
    'https://learn.microsoft.com/openspecs/office_file_formats/ms-onestore/',
  ],
  attack: ['T1204.002', 'T1059'],
  *detect({ parts }) {
    for (const section of parts) {
      if (section.onenote === undefined) continue;
      for (const part of parts) {
        if (isInside(part, section) && runs(part)) {
          yield {
            message: 'script',
            values: { name: part.name, section: section.name },
            where: { in: 'part', path: part.path },
          };
        }
      }
    }
  },
});

function isInside(part: Part, section: Part): boolean {
  return part.path.length === section.path.length + 1 && section.path.every((name, index) => part.path[index] === name);
}

function runs({ kind, name }: Part): boolean {
  return RUNNING_KINDS.includes(kind) || ['script', 'program', 'shortcut'].includes(classOfName(name));
}
