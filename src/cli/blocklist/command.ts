import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isGap } from '../../detection/contract';
import type { BlockList } from '../../detection/contract';
import { isTooOld, lookUp, OLDEST_DAYS, parseBlockList } from '../../detection/text/block-list';
import { expressionsOf } from '../../detection/text/block-list-expressions';
import { unwrap } from '../../detection/text/unwrap';
import { defang, parseAddress } from '../../detection/text/urls';
import { digestOf, LARGEST_LIST } from '../../settings/block-list';
import { visible, visibleLines } from '../../locales/visible';
import { EXIT, refuse } from '../io';
import type { Io } from '../io';
import { writeWhole } from '../write-file';
import { expressionsToList, writeBlockList } from './build';
import { readFeed } from './feeds';
import type { FeedRow } from './feeds';
import { publishList } from './publish';

/**
 * Settings are asked for anew at every start, and the list they name right after: a day is for what stands in between, caches that do
 * not ask, and copies to another server that take their time.
 */
const KEPT_DAYS = 1;

const usage = `Usage: emotet-guard blocklist build [options] <file>…
       emotet-guard blocklist publish --list <blocklist.bin> [options] <settings.json>…
       emotet-guard blocklist check --list <blocklist.bin> <address>…

build  builds the list that the add-in searches on the reader's own device, from files that you have downloaded:
       URLhaus, urlhaus-filter, ThreatFox, PhishTank, OpenPhish, or a plain list of addresses or hosts.
  --out <file>       where to write the list (default blocklist.bin)
  --source <text>    name of the source, shown in the warning (default: the file names)
  --licence <text>   license of the source
  --days <number>    days for which the list is valid, at most ${OLDEST_DAYS} (default ${OLDEST_DAYS})
  --date <day>       date of the list (default today)

publish  puts a list into a running deployment, beside the settings files in its folder config/, and makes them name it. The list comes
         first, under a name of its own, then the settings: no reader is without a list in between. Safe to run at any time, and again.
  --list <file>      the list to publish, as "build" wrote it
  --keep <days>      days for which a list stays after settings have named it last, 1 to 30 (default ${KEPT_DAYS}); then it is removed

check  reports whether an address is on a list, and why.
  --list <file>      the list to search
  --date <day>       date on which the age of the list is judged (default today)

Exit code of build and publish: 0 done · 2 usage error, or nothing done
Exit code of check: 0 not listed · 1 listed · 2 usage error or unreadable list
`;

const MILLISECONDS_A_DAY = 86_400_000;

/** `emotet-guard blocklist build`, `publish` and `check`: answers the exit code. */
export async function runBlocklist(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--help' || name === 'help' || rest.includes('--help')) {
    io.out(usage);
    return EXIT.clean;
  }
  try {
    if (name === 'build') return await build(rest, io);
    if (name === 'publish') return await publish(rest, io);
    if (name === 'check') return await check(rest, io);
    throw new WrongUsage(
      name === undefined ? 'Command missing: "build", "publish" or "check".' : `Unknown command "blocklist ${name}".`,
    );
  } catch (error) {
    // parseArgs explains wrong options in a sentence for people.
    const usageToo = error instanceof WrongUsage || codeOf(error).startsWith('ERR_PARSE_ARGS');
    if (usageToo) return refuse(io, messageOf(error), usage);
    io.err(`${visibleLines(messageOf(error))}\n`);
    return EXIT.failed;
  }
}

class WrongUsage extends Error {}

async function build(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'blocklist.bin' },
      source: { type: 'string' },
      licence: { type: 'string', default: '' },
      days: { type: 'string', default: String(OLDEST_DAYS) },
      date: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new WrongUsage('Name at least one file.');
  const days = Number(values.days);
  if (!Number.isInteger(days) || days < 1 || days > OLDEST_DAYS)
    throw new WrongUsage(`--days must be a whole number from 1 to ${OLDEST_DAYS}.`);
  const created = readDay(values.date);
  const rows: FeedRow[] = [];
  for (const file of positionals) {
    const feed = readFeed(new TextDecoder().decode(await readBytes(file)));
    io.out(
      `${visible(file)}: ${count(feed.rows.length, 'entry', 'entries')}${feed.unread === 0 ? '' : `, ${count(feed.unread, 'line', 'lines')} not understood`}\n`,
    );
    for (const row of feed.rows) rows.push(row);
  }
  if (rows.length === 0) throw new Error('None of the files holds an address. No list was written.');
  const listed = expressionsToList(rows);
  const bytes = writeBlockList(listed.expressions, {
    created: created.toISOString(),
    expires: new Date(created.getTime() + days * MILLISECONDS_A_DAY).toISOString(),
    source: (values.source ?? positionals.map((file) => file.replace(/^.*[\\/]/, '')).join(', ')).slice(0, 500),
    licence: values.licence.slice(0, 500),
  });
  if (bytes.length > LARGEST_LIST)
    throw new Error(
      `The list would have ${kilobytes(bytes.length)} kB, and the add-in reads ${kilobytes(LARGEST_LIST)} kB: take fewer sources. No list was written.`,
    );
  await writeWhole(values.out, bytes);
  if (listed.excluded.length > 0) {
    const shown = listed.excluded.slice(0, 5).map(defang).join(', ');
    io.out(
      `Left out as whole sites, because very many honest people use them: ${shown}${listed.excluded.length > 5 ? ' …' : ''}\n`,
    );
  }
  io.out(
    `${visible(values.out)}: ${count(listed.addresses, 'address', 'addresses')} and ${count(listed.sites, 'site', 'sites')}, ` +
      `${Math.ceil(bytes.length / 1_000)} kB, counts for ${count(days, 'day', 'days')}\n` +
      `Digest for the settings: ${digestOf(bytes)}\n`,
  );
  return EXIT.clean;
}

async function publish(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { list: { type: 'string' }, keep: { type: 'string', default: String(KEPT_DAYS) } },
  });
  if (values.list === undefined) throw new WrongUsage('Name the list with --list.');
  if (positionals.length === 0) throw new WrongUsage('Name at least one settings file: config/<name>.json.');
  const keep = Number(values.keep);
  if (!Number.isInteger(keep) || keep < 1 || keep > OLDEST_DAYS)
    throw new WrongUsage(`--keep must be a whole number from 1 to ${OLDEST_DAYS}.`);
  const now = new Date();
  const bytes = await readBytes(values.list);
  const list = readList(values.list, bytes);
  if (bytes.length > LARGEST_LIST)
    throw new Error(`${values.list} is larger than the ${kilobytes(LARGEST_LIST)} kB that the add-in reads.`);
  if (isTooOld(list, now.toISOString()))
    throw new Error(`${values.list} has expired (it was valid until ${list.expires.slice(0, 10)}): build a new one.`);
  const { name, changed, removed, unread } = await publishList(bytes, positionals, { keep, now });
  for (const file of positionals)
    io.out(`${visible(file)}: ${changed.includes(file) ? 'now names' : 'already names'} ${name}\n`);
  for (const file of removed)
    io.out(`${visible(file)}: removed, no settings have named it for ${count(keep, 'day', 'days')}\n`);
  for (const file of unread) io.err(`${visible(file)}: not readable as settings, so no list was removed beside it.\n`);
  return EXIT.clean;
}

async function check(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { list: { type: 'string' }, date: { type: 'string' } },
  });
  if (values.list === undefined) throw new WrongUsage('Name the list with --list.');
  if (positionals.length === 0) throw new WrongUsage('Name an address.');
  const day = readDay(values.date).toISOString();
  const list = readList(values.list, await readBytes(values.list));
  const old = isTooOld(list, day);
  io.out(
    `List: ${list.source || 'no source named'}, made on ${list.created.slice(0, 10)}, ${count(list.count, 'entry', 'entries')}\n`,
  );
  if (old) io.out(`The list has expired (it was valid until ${list.expires.slice(0, 10)}): matches carry no weight.\n`);
  let hit = false;
  for (const written of positionals) {
    const address = parseAddress(written.includes(':') || written.startsWith('\\') ? written : `http://${written}`);
    if (address === undefined || address.host === '') throw new Error(`"${written}" is not an address.`);
    const { target, wrappedBy } = unwrap(address);
    io.out(`\n${visible(`${defang(target.host)}${target.path}${target.query}`)}\n`);
    if (wrappedBy !== undefined) io.out(`  taken out of ${wrappedBy}\n`);
    const listed = lookUp(list, target);
    for (const { expression, as } of expressionsOf(target)) {
      const found = listed?.expression === expression && listed.as === as;
      io.out(
        `  ${found ? 'listed    ' : 'not listed'}  ${as === 'address' ? 'address' : 'site   '}  ${defang(expression)}\n`,
      );
      if (found) break;
    }
    if (listed !== undefined) {
      hit = true;
      const weight = old ? 0 : listed.as === 'address' ? 30 : 15;
      io.out(`  ${listed.as === 'address' ? 'This very address' : 'Its site'} is on the list: weight ${weight}.\n`);
    }
  }
  return hit ? EXIT.found : EXIT.clean;
}

function readList(file: string, bytes: Uint8Array): BlockList {
  const list = parseBlockList(bytes);
  if (isGap(list))
    throw new Error(`${file} is ${list === 'damaged' ? 'not a block list, or damaged' : 'of another version'}.`);
  return list;
}

function readDay(written: string | undefined): Date {
  const day = written === undefined ? new Date() : new Date(written);
  if (Number.isNaN(day.getTime())) throw new WrongUsage(`"${written ?? ''}" is not a day; write it as 2026-03-02.`);
  return day;
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    const reason = codeOf(error) === 'ENOENT' ? 'does not exist' : 'cannot be read';
    throw new Error(`${file} ${reason}.`, { cause: error });
  }
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : 'Something went wrong.';
}

/** Node's name for an error ("ENOENT"), '' where it has none. */
function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function kilobytes(bytes: number): string {
  return Math.ceil(bytes / 1_024).toLocaleString('en');
}

function count(number: number, one: string, other: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : other}`;
}
