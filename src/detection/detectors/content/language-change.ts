import { defineDetector } from '../../contract';
import { guessLanguage } from '../../facts/thread/languages';

export default defineDetector({
  id: 'language-change',
  group: 'content',
  weight: 2,
  needs: ['thread'],
  subjects: ['quoted'],
  messages: { changed: [] },
  why: "Emotet's short lines come from a list: under them the stolen mail is often in another language.",
  looksLikeButIsNot: 'International offices switch languages in the middle of a conversation.',
  references: ['https://attack.mitre.org/software/S0367/'],
  attack: ['T1566'],
  *detect({ thread }) {
    const quoted = thread.quoted.find(({ text }) => text.length >= 40)?.text;
    if (quoted === undefined) return;
    // Names and addresses are in Latin letters everywhere.
    const written = thread.newestText
      .split('\n', 200)
      .filter((line) => !line.includes('@'))
      .join('\n');
    const [now, before] = [guessLanguage(written), guessLanguage(quoted)];
    if (now !== undefined && before !== undefined && now !== before)
      yield { message: 'changed', values: {}, where: { in: 'body' } };
  },
});
