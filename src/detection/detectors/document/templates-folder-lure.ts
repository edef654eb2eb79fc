import { defineDetector } from '../../contract';
import { findTemplatesFolderWords } from '../../facts/words/templates-folder-words';

export default defineDetector({
  id: 'templates-folder-lure',
  group: 'document',
  weight: 15,
  needs: ['texts'],
  subjects: ['texts'],
  messages: { asksToCopy: ['phrase'] },
  why: 'In November 2022 Emotet asked people to copy its workbook into the Templates folder and to open it again: from there Office runs macros without asking.',
  looksLikeButIsNot:
    'Instructions for installing a template name the folder too, but the document does not ask to be opened again from there.',
  references: ['https://www.jpcert.or.jp/at/2022/at220006.html', 'https://attack.mitre.org/techniques/T1137/001/'],
  attack: ['T1137.001', 'T1204.002'],
  *detect(facts) {
    for (const { path, folded } of facts.texts) {
      const phrase = findTemplatesFolderWords(folded);
      if (phrase !== undefined) yield { message: 'asksToCopy', values: { phrase }, where: { in: 'part', path } };
    }
  },
});
