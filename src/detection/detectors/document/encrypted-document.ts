import { defineDetector } from '../../contract';

/** Encrypted so that Office opens it without asking: done to hide the content from mail filters. */
const OPENS_BY_ITSELF = 15;

export default defineDetector({
  id: 'encrypted-document',
  group: 'document',
  weight: 4,
  needs: ['parts'],
  subjects: ['document'],
  messages: { locked: ['name'], opened: ['name'], opensByItself: ['name'] },
  why: 'A locked document passes mail filters unread. Malware locks workbooks with the password that Excel tries by itself, so that the reader notices nothing.',
  looksLikeButIsNot:
    'Many organizations lock documents with a password, and Excel itself uses its built-in password when somebody protects a workbook against changes.',
  references: [
    'https://attack.mitre.org/techniques/T1027/013/',
    'https://learn.microsoft.com/openspecs/office_file_formats/ms-offcrypto/',
  ],
  attack: ['T1027.013'],
  *detect({ parts }) {
    for (const { name, path, document } of parts) {
      const encryption = document?.encryption;
      // Rights management needs an account of the sender's organisation: a stranger could not read the file anyway.
      if (encryption === undefined || encryption.scheme === 'rights-management') continue;
      const where = { in: 'part', path } as const;
      if (encryption.openedWith === undefined) yield { message: 'locked', values: { name }, where };
      else if (encryption.openedWith !== 'default') yield { message: 'opened', values: { name }, where };
      else if (encryption.protectsChange !== true) {
        yield { message: 'opensByItself', values: { name }, where, weight: OPENS_BY_ITSELF };
      }
    }
  },
});
