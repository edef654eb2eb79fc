import { defineDetector } from '../../contract';
import { proofOf, macroDocuments } from '../../facts/macro/startup';

export default defineDetector({
  id: 'event-started-macro',
  group: 'document',
  weight: 3,
  needs: ['parts'],
  messages: { startsAtEvent: ['procedure'], startsAtClosing: ['procedure'] },
  proof: 'code',
  why: 'Droppers start when the document is closed or when a hidden control is drawn, since analysis machines often only open it.',
  looksLikeButIsNot: 'Workbooks that tidy up when they are closed, or that react to the cell which the reader selects.',
  references: ['https://attack.mitre.org/techniques/T1497/002/'],
  attack: ['T1059.005', 'T1497.002'],
  *detect(facts) {
    for (const { part, starter, reached, startsProgram, scrambled } of macroDocuments(facts)) {
      if (startsProgram || scrambled || starter?.start === undefined || starter.start === 'open') continue;
      yield {
        message: starter.start === 'close' ? 'startsAtClosing' : 'startsAtEvent',
        values: { procedure: starter.name },
        where: { in: 'part', path: part.path },
        proof: proofOf(starter, reached),
        // Half a technique behind it makes it as telling as a start at opening.
        ...(reached.length > 0 && { weight: 10 }),
      };
    }
  },
});
