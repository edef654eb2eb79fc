import { defineDetector } from '../contract';
import { prefixWord } from '../facts/reply-prefixes';

export default defineDetector({
  id: 'doubled-reply-prefix',
  group: 'thread',
  weight: 6,
  // A subject is always there to be read; without a body the message itself was hardly handed over.
  needs: ['thread'],
  messages: { doubled: ['prefixes'] },
  why: 'Emotet puts its own "Re:" in front of a stolen subject that has one already (Cofense 2019, Unit 42 2020 and 2021).',
  looksLikeButIsNot:
    'Some Japanese groupware does the same, and two programs of different languages leave "Re: AW:", which is not counted. 2 of 3,900 honest mails.',
  references: ['https://github.com/pan-unit42/iocs/tree/master/Emotet-thread-hijacking'],
  attack: ['T1566'],
  *detect({ thread }) {
    const [first, second] = thread.prefixes;
    if (
      thread.kind !== 'reply' ||
      first === undefined ||
      second === undefined ||
      prefixWord(first) !== prefixWord(second)
    )
      return;
    yield { message: 'doubled', values: { prefixes: `${first} ${second}` }, where: { in: 'header', name: 'Subject' } };
  },
});
