import { defineDetector } from '../../contract';
import type { Part } from '../../contract';
import { riskOf } from '../../facts/file/risky-files';

/** Nobody puts a program into a letter honestly, though Office of today refuses to start it. */
const PROGRAM = 30;
/** Below caution alone: scripts and shortcuts are put there by people too, and Office asks twice, or refuses (its list of blocked endings). */
const OTHERS = 25;

export default defineDetector({
  id: 'embedded-program',
  group: 'document',
  weight: PROGRAM,
  needs: ['parts'],
  subjects: ['document', 'rtf', 'pdf'],
  messages: { script: ['name', 'document'], program: ['name', 'document'], shortcut: ['name', 'document'] },
  why: 'A script, shortcut or program in a document waits behind the picture of a document icon: a double click starts it, and no macro is needed.',
  looksLikeButIsNot:
    'Documents carry workbooks, PDF files, drawings and texts in the same way; those open in their own program and start nothing.',
  references: ['https://attack.mitre.org/techniques/T1204/002/', 'https://attack.mitre.org/techniques/T1027/009/'],
  attack: ['T1204.002', 'T1027.009'],
  *detect({ parts, tree }) {
    for (const outer of parts) {
      if (!isDocument(outer)) continue;
      for (const part of tree.childrenOf(outer)) {
        const message = messageOf(part);
        if (message === undefined) continue;
        yield {
          message,
          values: { name: part.name, document: shownName(outer) },
          where: { in: 'part', path: part.path },
          weight: message === 'program' ? PROGRAM : OTHERS,
        };
      }
    }
  },
});

function isDocument({ document, rtf, pdf }: Part): boolean {
  return document !== undefined || rtf !== undefined || pdf !== undefined;
}

function messageOf(part: Part): 'script' | 'program' | 'shortcut' | undefined {
  const risk = riskOf(part);
  return risk === 'script' || risk === 'program' || risk === 'shortcut' ? risk : undefined;
}

/** The document that a person knows: objects have names of their own only inside it. */
function shownName({ path, name }: Part): string {
  return [...path].reverse().find((step) => /\.(?!bin$)[a-z0-9]{2,5}$/i.test(step)) ?? name;
}
