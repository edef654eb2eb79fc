import { defineDetector } from '../../contract';
import type { DocumentMacros, OfficeDocument } from '../../contract';
import { countWords } from '../../facts/thread/word-count';

/** 73 of 75 Emotet documents in the old format held one picture, most of them with 15 words or fewer beside it. */
const MOST_WORDS = 20;
const MOST_PAGES = 2;

export default defineDetector({
  id: 'picture-lure',
  group: 'document',
  weight: 6,
  needs: ['parts', 'macros'],
  subjects: ['document'],
  messages: { onlyPicture: [] },
  why: 'Emotet puts its "Enable Content" sentence into a picture, so that no filter can read it: one picture, almost no words, no time spent editing.',
  looksLikeButIsNot: 'Scans and cover sheets look the same, but hold no macro that starts by itself.',
  references: ['https://attack.mitre.org/techniques/T1204/002/'],
  attack: ['T1204.002'],
  *detect({ parts, macros }) {
    const started = new Set(macros.filter(isStarted).map(({ part }) => part));
    for (const part of parts) {
      const { path, document } = part;
      if (document === undefined || !(started.has(part) || startsSheet(document)) || !isPictureAlone(document))
        continue;
      yield { message: 'onlyPicture', values: {}, where: { in: 'part', path } };
    }
  },
});

/** At opening or at the click that the picture asks for; a button that prints is none of these. */
function isStarted({ starts, clicked }: DocumentMacros): boolean {
  return starts.some(({ kind }) => kind !== 'click') || clicked.some(({ strength }) => strength >= 1);
}

function startsSheet({ macroSheets, definedNames }: OfficeDocument): boolean {
  return macroSheets.length > 0 && definedNames.some(({ autoOpen }) => autoOpen);
}

/** Excel keeps no editing time and no page count, and metadata may be stripped: what is unknown does not speak against it. */
function isPictureAlone({ editMinutes = 0, pages = 1, pictures, text }: OfficeDocument): boolean {
  return pictures === 1 && editMinutes === 0 && pages <= MOST_PAGES && countWords(text, MOST_WORDS) <= MOST_WORDS;
}
