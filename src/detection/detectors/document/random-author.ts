import { defineDetector } from '../../contract';

/** Authors that stood in Emotet's documents, exactly so. */
const KNOWN_AUTHORS: ReadonlySet<string> = new Set([
  'Buhike',
  'Cufawucopyvy88896',
  'xXx',
  'Dream',
  'gydar',
  'RGSGK',
  'TYHRETH',
]);

export default defineDetector({
  id: 'random-author',
  group: 'document',
  weight: 2,
  needs: ['parts'],
  subjects: ['document'],
  messages: { knownAuthor: ['author'], randomAuthor: ['author'] },
  why: 'The kits that make these documents fill in an author: letters at random, or one word that stays the same for a whole wave.',
  looksLikeButIsNot:
    'Login names and short nicknames are ordinary authors; they count only where they look like no word at all, and only beside macros.',
  references: ['https://attack.mitre.org/software/S0367/'],
  attack: ['T1204.002'],
  *detect({ parts }) {
    for (const { path, document } of parts) {
      if (document?.author === undefined || (document.vba === undefined && document.macroSheets.length === 0)) continue;
      const author = document.author.trim();
      const where = { in: 'part', path } as const;
      if (KNOWN_AUTHORS.has(author)) yield { message: 'knownAuthor', values: { author }, where, weight: 6 };
      else if (looksRandom(author)) yield { message: 'randomAuthor', values: { author }, where };
    }
  },
});

/** One long word with a tail of five digits or more, or capitals without a vowel that are too many for initials. */
function looksRandom(author: string): boolean {
  return /^[A-Z][a-z]{7,30}\d{5,10}$/.test(author) || /^[B-DF-HJ-NP-TV-XZ]{5,20}$/.test(author);
}
