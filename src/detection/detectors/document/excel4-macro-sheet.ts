import { defineDetector } from '../../contract';
import { proofOfFormulas, isHidden } from '../../facts/macro-sheet/actions';

/** Lines shown of a macro that does nothing worse: enough to recognise it. */
const SHOWN_FORMULAS = 12;
/** A quiet line in the pane, no banner: four of eleven honest test files with a macro sheet start one that shows a message. */
const STARTS_HARMLESSLY = 18;

export default defineDetector({
  id: 'excel4-macro-sheet',
  group: 'document',
  weight: 12,
  needs: ['macroSheets'],
  subjects: ['macroSheets'],
  messages: { holdsMacroSheet: ['sheet'], startsMacroSheet: ['sheet', 'name'] },
  proof: 'code',
  why: 'From December 2021 to November 2022 Emotet put its commands into Excel 4 macro sheets, a macro language of 1992 that tools for VBA macros do not see: 65 of 77 days of a public record of the campaigns name Excel files.',
  looksLikeButIsNot:
    'Workbooks from before 1997 still hold such sheets, visible, with commands that format cells or show a message. By itself this is only worth knowing.',
  references: [
    'https://attack.mitre.org/software/S0367/',
    'https://learn.microsoft.com/openspecs/office_file_formats/ms-xls/',
  ],
  attack: ['T1059.005'],
  *detect({ macroSheets }) {
    for (const { part, formulas, reach, starters } of macroSheets) {
      const sheets = part.document?.macroSheets ?? [];
      const [sheet] = sheets;
      if (sheet === undefined) continue;
      const where = { in: 'part', path: part.path } as const;
      const proof = proofOfFormulas(formulas.slice(0, SHOWN_FORMULAS));
      const starter = starters.find(({ startup }) => startup === 'open');
      const isHarmless = reach === undefined && !sheets.some(isHidden);
      const values = { sheet: sheet.name };
      const started = { ...values, name: starter?.name.name ?? '' };
      // A harmless macro that starts by itself: more than a sheet, less than an attack.
      if (starter === undefined || !isHarmless) yield { message: 'holdsMacroSheet', values, where, proof };
      else yield { message: 'startsMacroSheet', values: started, where, proof, weight: STARTS_HARMLESSLY };
    }
  },
});
