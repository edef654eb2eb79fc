import { defineDetector } from '../../contract';
import { proofOfFormulas, isHidden } from '../../facts/macro-sheet/actions';

export default defineDetector({
  id: 'self-starting-macro-sheet',
  group: 'document',
  weight: 8,
  needs: ['macroSheets'],
  subjects: ['macroSheets'],
  messages: { startsAtOpening: ['name'], startsLater: ['name'] },
  proof: 'code',
  why: 'The name Auto_Open makes Excel run a macro sheet as soon as "Enable Content" is clicked; all of Emotet\'s had one, some spelt with odd letters.',
  looksLikeButIsNot:
    'A VBA macro may be called Auto_Open too, and old workbooks start a visible macro sheet that only formats cells or shows a message: this stays silent there.',
  references: ['https://attack.mitre.org/techniques/T1204/002/'],
  attack: ['T1204.002', 'T1059.005'],
  *detect({ macroSheets }) {
    for (const { part, reach, starters } of macroSheets) {
      const { document, gap, path } = part;
      const starter = starters.find(({ startup }) => startup === 'open') ?? starters[0];
      if (starter === undefined) continue;
      // Harm needs a macro that reaches out of the workbook, one that nobody is to see, or one that could not be read.
      if (reach === undefined && gap === undefined && document?.macroSheets.some(isHidden) !== true) continue;
      const { name, startup } = starter;
      const lines = [
        { sheet: '', place: name.name, formula: name.formula, meaning: name.formula },
        ...(reach ? [reach] : []),
      ];
      yield {
        message: startup === 'open' ? 'startsAtOpening' : 'startsLater',
        values: { name: name.name },
        where: { in: 'part', path },
        proof: proofOfFormulas(lines),
      };
    }
  },
});
