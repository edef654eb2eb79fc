import { defineDetector } from '../../contract';
import { prefixWord } from '../../facts/thread/reply-prefixes';

export default defineDetector({
  id: 'doubled-reply-prefix',
  group: 'thread',
  weight: 6,
  needs: ['thread'],
  messages: { doubled: ['prefixes'] },
  why: 'Emotet puts its own "Re:" in front of a stolen subject that has one already (Cofense 2019, Unit 42 2020 and 2021).',
  looksLikeButIsNot:
    'Some Japanese groupware does the same. A mailer that counts ("Re: Re[2]:"), a list tag in between, and two programs of different languages ("Re: AW:") are not counted. 2 of 3,900 genuine messages.',
  references: ['https://github.com/pan-unit42/iocs/tree/master/Emotet-thread-hijacking'],
  attack: ['T1566'],
  *detect({ thread }) {
    const [first, second] = thread.prefixes;
    if (thread.kind !== 'reply' || first === undefined || second === undefined) return;
    // "Re: Re[2]:" is a mailer that counts.
    if (prefixWord(first) !== prefixWord(second) || /[0-9]/.test(first + second)) return;
    yield { message: 'doubled', values: { prefixes: `${first} ${second}` }, where: { in: 'header', name: 'Subject' } };
  },
});
