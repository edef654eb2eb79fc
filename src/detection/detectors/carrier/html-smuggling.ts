import { defineDetector } from '../../contract';
import type { CodeProof, Facts, FindingOf, HtmlFile, Part } from '../../contract';
import { classOfName } from '../../facts/file/file-names';
import { defang, parseAddress } from '../../text/urls';
import { registrableDomain } from '../../text/hosts';
import { isPopularHost } from '../../text/popular-hosts';

const messages = {
  buildsFile: ['name'],
  handsOver: ['name', 'file'],
  hidesScript: ['name'],
  leadsOn: ['name', 'host'],
} as const;

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

/** What a page hands over: reports save their tables and pictures, applications their data; no honest page saves one of these. */
const HANDED_OVER = ['archive', 'macro-document', 'script', 'program', 'shortcut', 'onenote'];
const HANDED_OVER_WEIGHT = 30;
/** Packed libraries run what they unpack, but not one literal of base64 or codes. */
const HIDDEN_SCRIPT_WEIGHT = 30;
/** Envelopes of secure mail and shortcuts to shared documents lead on as well: weak alone, for the address is judged too. */
const LEADS_ON_WEIGHT = 8;

export default defineDetector({
  id: 'html-smuggling',
  group: 'carrier',
  weight: 12,
  needs: ['parts', 'passwords'],
  subjects: ['html'],
  messages,
  proof: 'code',
  why: 'Emotet’s neighbours (QakBot, TrickBot) mailed pages that build a ZIP in the browser, where no mail filter can see it.',
  looksLikeButIsNot:
    'Reports and encrypted-mail envelopes are HTML attachments with scripts too; they rarely build a file and offer it for saving, and if so a table or a picture.',
  references: ['https://attack.mitre.org/techniques/T1027/006/'],
  attack: ['T1027.006'],
  *detect(facts) {
    for (const part of facts.parts) {
      if (part.html === undefined || part.kind === 'message') continue;
      const finding = findingOf(part, part.html, facts);
      if (finding !== undefined) yield finding;
    }
  },
});

/** The strongest: all of them say that the page itself is the attack. */
function findingOf({ name, path }: Part, html: HtmlFile, facts: Facts): FindingOf<typeof messages, 'code'> | undefined {
  const where = { in: 'part', path } as const;
  const signs = html.fileBuilding;
  const file =
    signs.length < NEEDED_SIGNS
      ? undefined
      : html.builtFiles?.find((built) => HANDED_OVER.includes(classOfName(built)));
  if (file !== undefined) {
    const values = { name, file: file.slice(0, 100) };
    return { message: 'handsOver', values, where, proof: proofOf(signs), weight: HANDED_OVER_WEIGHT };
  }
  if (html.hidesScript === true)
    return { message: 'hidesScript', values: { name }, where, proof: proofOf(signs), weight: HIDDEN_SCRIPT_WEIGHT };
  if (signs.length >= NEEDED_SIGNS) {
    const isWhole = WHOLE_WAY.every((step) => step.some((sign) => signs.includes(sign)));
    const weight = facts.passwords.some((word) => PASSWORD.test(word)) ? WITH_PASSWORD_WEIGHT : WHOLE_WAY_WEIGHT;
    return { message: 'buildsFile', values: { name }, where, proof: proofOf(signs), ...(isWhole && { weight }) };
  }
  const host = html.leadsOn
    ?.map(hostOf)
    .find((to) => to !== '' && !isPopularHost(to) && registrableDomain(to) !== facts.sender.domain);
  return host === undefined
    ? undefined
    : {
        message: 'leadsOn',
        values: { name, host: defang(host) },
        where,
        proof: proofOf([host]),
        weight: LEADS_ON_WEIGHT,
      };
}

function proofOf(signs: readonly string[]): CodeProof {
  return { kind: 'code', lines: signs.join(', ') };
}

function hostOf(address: string): string {
  return parseAddress(address.startsWith('//') ? `https:${address}` : address)?.host ?? '';
}
