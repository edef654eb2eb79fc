import { defineDetector } from '../../contract';

/** The invitation of 2023's sections, in the languages they were seen in and their neighbours. */
const INVITATION =
  /double[\s-]{0,3}click|doppelklick|double-cliqu|doppio clic|doble clic|ダブル\s?クリック|双击|두 번 클릭/i;

export default defineDetector({
  id: 'onenote-double-click',
  group: 'document',
  weight: 8,
  needs: ['parts'],
  subjects: ['onenote'],
  messages: { invitation: ['name'] },
  why: 'The sections of 2023 show one picture, "Double click to view", that lies over the script.',
  looksLikeButIsNot: 'Notes on how to use a program say "double-click" too, but hold more than a picture and a file.',
  references: ['https://attack.mitre.org/software/S0367/'],
  attack: ['T1204.002'],
  *detect({ parts }) {
    for (const { onenote, name, path } of parts) {
      if (onenote === undefined || onenote.pictures === 0 || !INVITATION.test(onenote.text)) continue;
      const carriesFile = parts.some(
        (part) =>
          part.path.length > path.length &&
          path.every((step, index) => part.path[index] === step) &&
          part.kind !== 'picture',
      );
      if (carriesFile) yield { message: 'invitation', values: { name }, where: { in: 'part', path } };
    }
  },
});
