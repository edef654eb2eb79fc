import { defineDetector } from '../../contract';
import type { FindingOf, Link } from '../../contract';
import { evidenceOf, shownHost, strongestFirst } from '../../facts/link/link-evidence';
import {
  hackedCgiDirectory,
  hackedWordPressDirectory,
  invoiceDirectory,
  numberQuery,
  randomDirectory,
} from '../../facts/link/link-shapes';
import { isPublicHost } from '../../text/hosts';
import { latinOf } from '../../text/lookalikes';
import { isPopularHost } from '../../text/popular-hosts';

const messages = {
  codedNumber: ['host'],
  userName: ['host'],
  lookalikeLetters: ['host', 'looksLike'],
  bareNumber: ['host'],
  oddPort: ['host', 'port'],
  notEncrypted: ['host'],
} as const;

type DisguiseFinding = FindingOf<typeof messages, 'link'>;

export default defineDetector({
  id: 'disguised-host-link',
  group: 'link',
  weight: 2,
  needs: ['links'],
  subjects: ['links'],
  messages,
  proof: 'link',
  why: 'Emotet wrote hosts as hexadecimal and octal numbers in 2022 ("http://0xb9f2..."); 3 % of its hosts are bare numbers, and 91 % of its mail links of 2021 are not encrypted.',
  looksLikeButIsNot:
    'Routers and printers are reached by number, test servers by an odd port, and Japanese sites have Japanese names: private addresses and whole names in another alphabet do not count.',
  references: [
    'https://www.trendmicro.com/en_us/research/22/a/emotet-spam-abuses-unconventional-ip-address-formats-spread-malware.html',
  ],
  attack: ['T1027', 'T1204.001'],
  *detect({ links }) {
    yield* strongestFirst(links.filter(({ defanged }) => defanged !== true).flatMap(disguisesOf));
  },
});

function disguisesOf(link: Link): DisguiseFinding[] {
  const { disguises, scheme, host, port } = link;
  if (scheme !== 'http' && scheme !== 'https' && scheme !== 'ftp') return [];
  const about = { host: shownHost(link) };
  const evidence = evidenceOf(link);
  const findings: DisguiseFinding[] = [];
  const has = (disguise: Link['disguises'][number]): boolean => disguises.includes(disguise);
  if (!isPublicHost(host)) return [];
  if (has('hex') || has('octal') || has('numeric'))
    findings.push({ message: 'codedNumber', values: about, weight: 15, ...evidence });
  if (has('userinfo') && scheme !== 'ftp')
    findings.push({ message: 'userName', values: about, weight: 15, ...evidence });
  const looksLike = imitatedName(host, disguises);
  if (looksLike !== undefined)
    findings.push({ message: 'lookalikeLetters', values: { ...about, looksLike }, weight: 6, ...evidence });
  if (has('ip')) findings.push({ message: 'bareNumber', values: about, weight: 2, ...evidence });
  if (has('odd-port') && port !== undefined)
    findings.push({ message: 'oddPort', values: { ...about, port }, weight: 2, ...evidence });
  if (scheme === 'http' && hasShape(link))
    findings.push({ message: 'notEncrypted', values: about, weight: 1, ...evidence });
  return findings;
}

/** What the name wants to be taken for: letters of two alphabets in one word, or a popular name in foreign letters. */
function imitatedName(host: string, disguises: Link['disguises']): string | undefined {
  if (/^[\0-\x7f]*$/.test(host)) return undefined;
  const plain = latinOf(host);
  if (disguises.includes('mixed-scripts')) return plain;
  return isPopularHost(plain) ? plain : undefined;
}

/** An address without encryption is a sign only where something else is odd: half of the old web is so. */
function hasShape({ path, query }: Link): boolean {
  return (
    hackedWordPressDirectory(path, query) !== undefined ||
    hackedCgiDirectory(path, query) !== undefined ||
    randomDirectory(path, query) !== undefined ||
    invoiceDirectory(path, query) !== undefined ||
    numberQuery(path, query) !== undefined
  );
}
