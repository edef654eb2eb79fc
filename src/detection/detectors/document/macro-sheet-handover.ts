import { defineDetector } from '../../contract';
import { proofOf } from '../../facts/macro/proof';

export default defineDetector({
  id: 'macro-sheet-handover',
  group: 'document',
  weight: 12,
  needs: ['macros'],
  subjects: ['macros'],
  messages: { runsCellName: [], runsSheetCommand: [] },
  proof: 'code',
  why: 'Macros of 2020 to 2022 let VBA call an Excel 4 macro sheet whose name stands in a cell, so that neither half looks like a dropper.',
  looksLikeButIsNot:
    'Application.Run with a name in quotes, and ExecuteExcel4Macro to hide a toolbar or to read a closed workbook, are ordinary.',
  references: ['https://attack.mitre.org/techniques/T1059/005/'],
  attack: ['T1059.005', 'T1027'],
  *detect({ macros }) {
    for (const one of macros) {
      const handover = one.techniques.find(({ id }) => id.startsWith('sheet-'));
      if (handover === undefined) continue;
      yield {
        message: handover.id === 'sheet-run' ? 'runsCellName' : 'runsSheetCommand',
        values: {},
        where: { in: 'part', path: one.part.path },
        proof: proofOf(one, [handover]),
        // Without a macro sheet, a name from a cell may be the workbook's own menu.
        ...(handover.strength < 1 && { weight: 4 }),
      };
    }
  },
});
