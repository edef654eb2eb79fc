import { defineDetector } from '../../contract';
import { isMacroCapable } from '../../facts/file/risky-files';

export default defineDetector({
  id: 'macro-capable-document',
  group: 'carrier',
  weight: 2,
  needs: ['parts'],
  subjects: ['parts'],
  messages: { document: ['name'] },
  why: 'Pattern C of the 2021 advisory: nearly every Emotet wave from 2014 to 2023 brought a Word or Excel file that can hold macros.',
  looksLikeButIsNot:
    'So does a large part of ordinary business mail: this says only that the message carries something that could start.',
  references: ['https://attack.mitre.org/software/S0367/', 'https://attack.mitre.org/techniques/T1566/001/'],
  attack: ['T1566.001', 'T1204.002'],
  *detect({ parts }) {
    for (const part of parts) {
      if (part.inline || !isMacroCapable(part)) continue;
      yield { message: 'document', values: { name: part.name }, where: { in: 'part', path: part.path } };
    }
  },
});
