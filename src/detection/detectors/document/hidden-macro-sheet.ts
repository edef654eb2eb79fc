import { defineDetector } from '../../contract';
import { isHidden } from '../../facts/macro-sheet/actions';

export default defineDetector({
  id: 'hidden-macro-sheet',
  group: 'document',
  weight: 6,
  needs: ['parts'],
  subjects: ['document'],
  messages: { hiddenSheet: ['sheet'], veryHiddenSheet: ['sheet'] },
  why: 'Emotet hid its macro sheets, so that the reader sees only the picture which asks for "Enable Content".',
  looksLikeButIsNot: 'Ordinary workbooks hide sheets with lists and settings; a macro sheet among them is rare.',
  references: ['https://attack.mitre.org/techniques/T1564/'],
  attack: ['T1564'],
  *detect({ parts }) {
    for (const { document, path } of parts) {
      const hidden = document?.macroSheets.filter(isHidden) ?? [];
      const sheet = hidden.find(({ visibility }) => visibility === 'very-hidden') ?? hidden[0];
      if (sheet === undefined) continue;
      const message = sheet.visibility === 'very-hidden' ? 'veryHiddenSheet' : 'hiddenSheet';
      yield { message, values: { sheet: sheet.name }, where: { in: 'part', path } };
    }
  },
});
