import { defineDetector, placeKey } from '../../contract';
import type { FindingOf, Part } from '../../contract';
import { extensionOf } from '../../facts/file/file-names';
import { evidenceOf, shownHost, strongestFirst, weightOf } from '../../facts/link/link-evidence';
import { hackedWordPressDirectory } from '../../facts/link/link-shapes';
import { once } from '../../once';

const messages = { wordpressDirectory: ['host', 'directory'] } as const;

const PLAIN_WORD = 10;
const RANDOM = 20;
/** Invitations and contact cards lead to meetings and first pages: such a directory is stranger there. */
const RANDOM_IN_CARD = 26;

export default defineDetector({
  id: 'hacked-wordpress-link',
  group: 'link',
  weight: RANDOM,
  needs: ['links'],
  subjects: ['links'],
  messages,
  proof: 'link',
  why: 'Emotet puts its documents into system directories of broken-into WordPress sites, under a child that WordPress does not have: 51 % of its mail links of November 2021.',
  looksLikeButIsNot:
    'WordPress sites link to their uploads, themes and plugins, and to files; 2 of 1,138 ordinary links into WordPress look like this, both with a plain word, which weighs half.',
  references: ['https://github.com/executemalware/Malware-IOCs', 'https://attack.mitre.org/techniques/T1584/004/'],
  attack: ['T1584.004', 'T1608.001'],
  *detect({ links, parts }) {
    const cards = once(() => cardsAmong(parts));
    const findings: FindingOf<typeof messages, 'link'>[] = [];
    for (const link of links) {
      const found = hackedWordPressDirectory(link.path, link.query);
      if (found === undefined) continue;
      const isInCard = link.where.in === 'part' && cards().has(placeKey(link.where.path));
      const random = isInCard ? RANDOM_IN_CARD : RANDOM;
      const weight = weightOf(link, found.likeness === 'random' ? random : PLAIN_WORD);
      findings.push({
        message: 'wordpressDirectory',
        values: { host: shownHost(link), directory: found.directory },
        weight,
        ...evidenceOf(link),
      });
    }
    yield* strongestFirst(findings);
  },
});

/** Places of invitations and contact cards. */
function cardsAmong(parts: readonly Part[]): ReadonlySet<string> {
  const cards = parts.filter(({ name }) => /^(?:ics|vcf)$/.test(extensionOf(name)));
  return new Set(cards.map(({ path }) => placeKey(path)));
}
