import { defineDetector } from '../../contract';
import { classOfName } from '../../facts/file/file-names';

export default defineDetector({
  id: 'onenote-attachment',
  group: 'carrier',
  weight: 8,
  needs: ['parts'],
  subjects: ['parts'],
  messages: { note: ['name'] },
  why: 'In March 2023 Emotet came as a OneNote section with a script behind a picture of a button.',
  looksLikeButIsNot: 'Teams share notebooks by link; a section sent as an attachment is rare, though not always bad.',
  references: [
    'https://attack.mitre.org/techniques/T1566/001/',
    'https://www.bleepingcomputer.com/news/security/emotet-malware-now-distributed-in-microsoft-onenote-files-to-evade-defenses/',
  ],
  attack: ['T1566.001', 'T1204.002'],
  *detect({ parts }) {
    for (const { name, kind, path } of parts) {
      if (kind !== 'onenote' && !(kind === 'unread' && classOfName(name) === 'onenote')) continue;
      yield { message: 'note', values: { name }, where: { in: 'part', path } };
    }
  },
});
