import { defineDetector } from '../../contract';
import { compiledStart, unseenStart } from '../../facts/macro/compiled';

/** Code that was deleted leaves its names behind too. */
const UNSEEN = 20;

export default defineDetector({
  id: 'stomped-macro',
  group: 'document',
  // No honest file is known.
  weight: 30,
  needs: ['parts'],
  subjects: ['document'],
  messages: { sourceMissing: [], startsUnseen: ['procedure', 'means'] },
  why: 'Office runs the compiled form of a macro; whoever removes or swaps the readable form hides it from every scanner that reads source.',
  looksLikeButIsNot:
    'Documents repaired or written by other programs hold source without compiled code, never the other way round.',
  references: ['https://attack.mitre.org/techniques/T1564/007/'],
  attack: ['T1564.007'],
  *detect({ parts }) {
    for (const { path, document } of parts) {
      const project = document?.vba;
      if (project === undefined) continue;
      const where = { in: 'part', path } as const;
      const found = project.stomped ? compiledStart(project) : unseenStart(project);
      if (found !== undefined) {
        const values = { procedure: found.start, means: found.means };
        yield { message: 'startsUnseen', values, where, weight: project.stomped ? 35 : UNSEEN };
      } else if (project.stomped) {
        const values = {};
        yield { message: 'sourceMissing', values, where };
      }
    }
  },
});
