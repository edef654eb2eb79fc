import { defineDetector } from '../../contract';
import type { RtfObject } from '../../contract';

/** No word processor interrupts the digits of an object: whoever does hides it from scanners. */
const SCATTERED = 25;

export default defineDetector({
  id: 'self-updating-object',
  group: 'document',
  weight: 12,
  needs: ['parts'],
  subjects: ['rtf'],
  messages: { activates: ['className'], hides: [] },
  why: 'Word activates such an object while it opens the file: exploits and remote scripts in RTF files start this way, without a macro and without a click.',
  looksLikeButIsNot:
    'Objects that Word embeds wait for a double click; tables linked to a workbook update themselves, but say so with a question and lie on the own network.',
  references: ['https://attack.mitre.org/techniques/T1203/', 'https://attack.mitre.org/techniques/T1027/'],
  attack: ['T1203', 'T1027'],
  *detect({ parts }) {
    for (const { path, rtf } of parts) {
      const where = { in: 'part', path } as const;
      const hidden = rtf?.objects.some(({ scattered }) => scattered) ?? false;
      if (hidden) {
        const values = {};
        yield { message: 'hides', values, where, weight: SCATTERED };
        continue;
      }
      const active = rtf?.objects.find(activatesItself);
      if (active) yield { message: 'activates', values: { className: active.className.slice(0, 100) }, where };
    }
  },
});

/** A linked object that updates itself is judged by where it leads. */
function activatesItself({ updating, linked }: RtfObject): boolean {
  return updating && !linked;
}
