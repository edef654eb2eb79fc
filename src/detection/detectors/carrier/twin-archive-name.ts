import { defineDetector } from '../../contract';
import { classOfName, stemOf } from '../../facts/file/file-names';

export default defineDetector({
  id: 'twin-archive-name',
  group: 'carrier',
  weight: 2,
  needs: ['parts'],
  subjects: ['archive'],
  messages: { twin: ['name'] },
  why: "Emotet's mailer names the archive after the one document inside: INV_4432.zip contains INV_4432.doc.",
  looksLikeButIsNot:
    'Windows does the same when a single file is sent to a compressed folder: it weighs almost nothing alone.',
  references: ['https://attack.mitre.org/software/S0367/'],
  attack: ['T1566.001'],
  *detect({ parts }) {
    for (const { archive, name, path } of parts) {
      const [inner] = archive?.names ?? [];
      if (inner === undefined || archive?.count !== 1) continue;
      const risk = classOfName(inner);
      if (risk !== 'macro-document' && risk !== 'shortcut' && risk !== 'onenote' && risk !== 'script') continue;
      if (stemOf(inner).toLowerCase() !== stemOf(name).toLowerCase()) continue;
      yield { message: 'twin', values: { name: stemOf(inner) }, where: { in: 'part', path } };
    }
  },
});
