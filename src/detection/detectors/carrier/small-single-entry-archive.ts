import { defineDetector } from '../../contract';
import { baseNameOf, classOfName } from '../../facts/file/file-names';

/** The Italian postal police gave this figure for Emotet's archives; a document of one picture and a macro has no more. */
const SMALL = 70_000;

export default defineDetector({
  id: 'small-single-entry-archive',
  group: 'carrier',
  weight: 2,
  needs: ['parts'],
  subjects: ['archive'],
  messages: { single: ['name', 'inner', 'kilobytes'] },
  why: 'Emotet sends one document or shortcut alone in a ZIP of a few dozen kilobytes, so that filters do not see it.',
  looksLikeButIsNot:
    'Automatic encryption of attachments makes the same small archives: it weighs almost nothing alone.',
  references: ['https://attack.mitre.org/techniques/T1027/015/'],
  attack: ['T1027.015'],
  *detect({ parts }) {
    for (const { archive, name, path, size } of parts) {
      const [inner] = archive?.names ?? [];
      if (inner === undefined || archive?.count !== 1 || size >= SMALL) continue;
      const risk = classOfName(inner);
      if (risk !== 'macro-document' && risk !== 'shortcut') continue;
      const values = { name, inner: baseNameOf(inner), kilobytes: Math.max(1, Math.round(size / 1_000)) };
      yield { message: 'single', values, where: { in: 'part', path } };
    }
  },
});
