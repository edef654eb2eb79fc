import { BLOCK_LIST_MAGIC, BLOCK_LIST_VERSION, HASH_BYTES } from '../../detection/text/block-list';
import { addressExpression, hashOf, siteExpression } from '../../detection/text/block-list-expressions';
import { isPopularHost, isSharedHost } from '../../detection/text/popular-hosts';
import type { FeedRow } from './feeds';

export interface BlockListMeta {
  /** ISO 8601. */
  readonly created: string;
  readonly expires: string;
  readonly source: string;
  readonly licence: string;
}

/** A site with so many listed addresses is taken as bad altogether. */
const ADDRESSES_OF_A_BAD_SITE = 3;

/** Sites added that way, the worst first: 16 kB, so that a feed of 60,000 addresses stays under 500 kB. */
const MOST_DERIVED_SITES = 2_000;

export interface ListedExpressions {
  readonly expressions: ReadonlySet<string>;
  readonly addresses: number;
  readonly sites: number;
  /** Popular and shared hosts that a feed named as a whole: one bad page there accuses nobody else. */
  readonly excluded: readonly string[];
}

/** What a list of these rows will hold. */
export function expressionsToList(rows: readonly FeedRow[]): ListedExpressions {
  const addresses = new Set<string>();
  const sites = new Set<string>();
  const excluded = new Set<string>();
  const perSite = new Map<string, number>();
  for (const row of rows) {
    const host = row.as === 'address' ? row.address.host : row.host;
    const innocent = isPopularHost(host) || isSharedHost(host);
    const whole = row.as === 'site' || (row.address.path.length <= 1 && row.address.query.length <= 1);
    if (innocent && whole) {
      excluded.add(host);
    } else if (row.as === 'site') {
      sites.add(siteExpression(row));
    } else {
      const expression = addressExpression(row.address);
      if (addresses.has(expression)) continue;
      addresses.add(expression);
      if (!innocent) perSite.set(siteExpression(row.address), (perSite.get(siteExpression(row.address)) ?? 0) + 1);
    }
  }
  const bad = [...perSite].filter(([, count]) => count >= ADDRESSES_OF_A_BAD_SITE);
  bad.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  for (const [site] of bad.slice(0, MOST_DERIVED_SITES)) sites.add(site);
  return {
    expressions: new Set([...addresses, ...sites]),
    addresses: addresses.size,
    sites: sites.size,
    excluded: [...excluded].sort(),
  };
}

/** The file that `parseBlockList` reads. The same rows in any order give the same bytes. */
export function buildBlockList(rows: readonly FeedRow[], meta: BlockListMeta): Uint8Array {
  return writeBlockList(expressionsToList(rows).expressions, meta);
}

/** Writes expressions as a list. */
export function writeBlockList(expressions: Iterable<string>, meta: BlockListMeta): Uint8Array {
  const sorted = [...expressions].map(hashOf).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const hashes = sorted.filter(
    ([high, low], index) => index === 0 || sorted[index - 1]?.[0] !== high || sorted[index - 1]?.[1] !== low,
  );
  const header = asciiJson({
    created: meta.created,
    expires: meta.expires,
    source: meta.source,
    licence: meta.licence,
    count: hashes.length,
  });
  const start = 12 + header.length;
  const bytes = new Uint8Array(start + hashes.length * HASH_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(BLOCK_LIST_MAGIC, 0);
  view.setUint32(4, BLOCK_LIST_VERSION, true);
  view.setUint32(8, header.length, true);
  for (let index = 0; index < header.length; index++) bytes[12 + index] = header.charCodeAt(index);
  hashes.forEach(([high, low], index) => {
    view.setUint32(start + index * HASH_BYTES, high);
    view.setUint32(start + index * HASH_BYTES + 4, low);
  });
  return bytes;
}

/** JSON in ASCII alone: the reader in the mail program may have no text decoder. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\x7f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
