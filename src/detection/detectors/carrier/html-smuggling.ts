import { defineDetector } from '../../contract';

/** One sign stands in many honest pages; an attack needs a file's content and a way to save it. */
const NEEDED_SIGNS = 2;

/** Content in the page, a file made of it, and the file offered for saving: the whole way, which few honest pages go. */
const WHOLE_WAY: readonly (readonly string[])[] = [
  ['atob', 'data:'],
  ['Blob', 'createObjectURL', 'msSaveOrOpenBlob', 'msSaveBlob'],
  ['download', 'msSaveOrOpenBlob', 'msSaveBlob'],
];
const WHOLE_WAY_WEIGHT = 20;
/** The file that QakBot's pages made was a locked ZIP, its password stood in the mail: "abc555", and no word of a sentence. */
const WITH_PASSWORD_WEIGHT = 30;
const PASSWORD = /^[a-z]*\d[a-z\d]*$/i;

export default defineDetector({
  id: 'html-smuggling',
  group: 'carrier',
  weight: 12,
  needs: ['parts', 'passwords'],
  messages: { buildsFile: ['name'] },
  proof: 'code',
  why: 'Emotet’s neighbours (QakBot, TrickBot) mailed pages that build a ZIP in the browser, where no mail filter can see it.',
  looksLikeButIsNot:
    'Reports and encrypted-mail envelopes are HTML attachments with scripts too; they rarely build a file and offer it for saving.',
  references: ['https://attack.mitre.org/techniques/T1027/006/'],
  attack: ['T1027.006'],
  *detect({ parts, passwords }) {
    for (const { html, kind, name, path } of parts) {
      if (html === undefined || kind === 'message' || html.fileBuilding.length < NEEDED_SIGNS) continue;
      yield {
        message: 'buildsFile',
        values: { name },
        where: { in: 'part', path },
        proof: { kind: 'code', lines: html.fileBuilding.join(', ') },
        ...(WHOLE_WAY.every((step) => step.some((sign) => html.fileBuilding.includes(sign))) && {
          weight: passwords.some((word) => PASSWORD.test(word)) ? WITH_PASSWORD_WEIGHT : WHOLE_WAY_WEIGHT,
        }),
      };
    }
  },
});
