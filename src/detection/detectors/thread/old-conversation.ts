import { defineDetector } from '../../contract';

/** Days after which people seldom go on with a conversation, and after which they hardly ever do. */
const OLD = 60;
const VERY_OLD = 365;

export default defineDetector({
  id: 'old-conversation',
  group: 'thread',
  weight: 3,
  needs: ['thread'],
  messages: { monthsOld: ['count'], yearsOld: ['count'] },
  why: "Emotet answers mail that it stole months or years ago (Hoxhunt on Emotet's reply chains).",
  looksLikeButIsNot: 'A yearly order, a long project: people do dig out old mail.',
  references: ['https://attack.mitre.org/software/S0367/'],
  attack: ['T1566'],
  *detect({ thread }) {
    const { ageDays } = thread;
    if (ageDays === undefined || ageDays < OLD) return;
    const where = { in: 'body' } as const;
    if (ageDays >= VERY_OLD)
      yield { message: 'yearsOld', values: { count: Math.floor(ageDays / 365) }, where, weight: 5 };
    else yield { message: 'monthsOld', values: { count: Math.floor(ageDays / 30) }, where };
  },
});
