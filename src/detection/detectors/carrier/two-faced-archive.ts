import { defineDetector } from '../../contract';

export default defineDetector({
  id: 'two-faced-archive',
  group: 'carrier',
  weight: 10,
  needs: ['parts'],
  subjects: ['archive'],
  messages: { twoFaced: ['name'] },
  why: 'Since 2024 loaders that came by the same roads as Emotet join two archives into one, or let directory and local headers disagree, so that the mail filter sees other files than the reader.',
  looksLikeButIsNot:
    'Self-extracting archives and archives behind a picture have one directory only; sizes that stand behind the data are ordinary.',
  references: ['https://attack.mitre.org/techniques/T1036/', 'https://attack.mitre.org/techniques/T1027/'],
  attack: ['T1036', 'T1027'],
  *detect({ parts }) {
    for (const { name, path, archive } of parts)
      if (archive?.inconsistent === true) yield { message: 'twoFaced', values: { name }, where: { in: 'part', path } };
  },
});
