import { defineDetector } from '../../contract';

export default defineDetector({
  id: 'locked-archive',
  group: 'carrier',
  weight: 2,
  needs: ['parts'],
  subjects: ['archive'],
  messages: { locked: ['name'], namesLocked: ['name'] },
  why: 'Pattern D: since September 2020 Emotet locks its ZIP with a password, so that no mail filter can look inside.',
  looksLikeButIsNot:
    'Thousands of Japanese organizations send every attachment this way (PPAP): alone it means almost nothing.',
  references: ['https://attack.mitre.org/techniques/T1027/013/', 'https://www.jpcert.or.jp/at/2019/at190044.html'],
  attack: ['T1027.013'],
  *detect({ parts }) {
    for (const { name, path, archive } of parts) {
      if (archive === undefined || !(archive.encrypted || archive.namesEncrypted)) continue;
      const where = { in: 'part', path } as const;
      // Emotet never hid the names; those who do hide something else as well, and it is rare in honest mail.
      if (archive.namesEncrypted) yield { message: 'namesLocked', values: { name }, where, weight: 4 };
      else yield { message: 'locked', values: { name }, where };
    }
  },
});
