import { defineDetector } from '../../contract';

export default defineDetector({
  id: 'reply-without-thread',
  group: 'thread',
  weight: 4,
  needs: ['headers'],
  messages: { noThreadHeaders: ['prefix'] },
  why: 'Emotet writes "Re:" in front of a stolen subject, but its mailer sets neither In-Reply-To nor References.',
  looksLikeButIsNot:
    'Ticket systems, groupware and some phones drop the thread headers too: 12 % of the "Re:" mail in a corpus of 3,900 genuine messages lacks them.',
  references: ['https://attack.mitre.org/software/S0367/'],
  attack: ['T1566'],
  *detect({ thread }) {
    const [prefix] = thread.prefixes;
    if (thread.kind !== 'reply' || thread.hasThreadHeaders !== false || prefix === undefined) return;
    yield { message: 'noThreadHeaders', values: { prefix }, where: { in: 'header', name: 'In-Reply-To' } };
  },
});
