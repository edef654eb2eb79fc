/** What a look-up in a list of 60,000 addresses costs, and how large the list is. */
import { expressionsToList, writeBlockList } from '../../src/cli/blocklist/build';
import { readFeed } from '../../src/cli/blocklist/feeds';
import { isGap } from '../../src/detection/contract';
import { lookUp, parseBlockList } from '../../src/detection/text/block-list';
import { parseAddress } from '../../src/detection/text/urls';
import { summarise } from './measure';

const ADDRESSES = 60_000;
/** Look-ups in one measurement: the clock itself costs a microsecond. */
const BATCH = 1_000;
const BATCHES = 200;

interface BlockListTiming {
  readonly addresses: number;
  readonly bytes: number;
  /** Microseconds a look-up, listed and unlisted addresses in turn. */
  readonly p50: number;
  readonly p95: number;
}

export function measureBlockList(): BlockListTiming {
  const address = (index: number): string => `http://www.host${index % 20_000}.invalid/wp-content/aB3x${index}/`;
  const feed = readFeed(Array.from({ length: ADDRESSES }, (_, index) => address(index)).join('\n'));
  const now = new Date(0).toISOString();
  const bytes = writeBlockList(expressionsToList(feed.rows).expressions, {
    created: now,
    expires: now,
    source: '',
    licence: '',
  });
  const list = parseBlockList(bytes);
  if (isGap(list)) throw new Error('The list could not be read back.');
  const places = Array.from({ length: BATCH }, (_, index) =>
    parseAddress(index % 2 === 0 ? address(index * 59) : `https://shop${index}.example/a/b/page?id=${index}`),
  ).filter((place) => place !== undefined);
  const times: number[] = [];
  for (let batch = 0; batch < BATCHES; batch++) {
    const before = performance.now();
    for (const place of places) lookUp(list, place);
    times.push(((performance.now() - before) * 1_000) / places.length);
  }
  const { p50, p95 } = summarise(times.slice(BATCHES / 10));
  return { addresses: ADDRESSES, bytes: bytes.length, p50, p95 };
}
