import { defineDetector, placeKey } from '../../contract';
import { harmlessParts } from '../../facts/macro/standing';
import { findEnableContentWords } from '../../facts/words/enable-content-words';

export default defineDetector({
  id: 'enable-content-lure',
  group: 'document',
  weight: 15,
  needs: ['texts', 'macros'],
  subjects: ['texts'],
  messages: { asksForClick: ['phrase'] },
  why: 'The last step of every Emotet document is a person who clicks "Enable Content"; the document tells them to, in a picture or in words.',
  looksLikeButIsNot:
    'Workbooks with ordinary macros ask for the same click on a title sheet. Manuals name the button without asking for anything.',
  references: ['https://attack.mitre.org/techniques/T1204/002/'],
  attack: ['T1204.002'],
  *detect({ texts, macros }) {
    const harmless = new Set([...harmlessParts(macros)].map(({ path }) => placeKey(path)));
    for (const { path, folded } of texts) {
      const found = findEnableContentWords(folded);
      if (!found) continue;
      yield {
        message: 'asksForClick',
        values: { phrase: found.phrase },
        where: { in: 'part', path },
        // Every autumn somebody sends a time sheet whose title sheet asks for the click.
        ...(harmless.has(placeKey(path)) && { weight: 4 }),
      };
    }
  },
});
