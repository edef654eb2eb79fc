/**
 * Reads what the makers of threat lists publish. The format is told by the content, since downloads get renamed:
 * URLhaus and ThreatFox (CSV, JSON, text), PhishTank (CSV, JSON), OpenPhish (text), urlhaus-filter (filter rules, hosts,
 * dnsmasq, unbound, RPZ, plain), and plain lists of addresses or hosts.
 */
import { readHost, registrableDomain } from '../../detection/text/hosts';
import { withoutTrailing } from '../../detection/text/trim';
import { parseAddress } from '../../detection/text/urls';
import type { WebAddress } from '../../detection/text/web-address';
import { readCsv } from './csv';

/** One listed thing: an address, or a whole site. */
export type FeedRow =
  | { readonly as: 'address'; readonly address: WebAddress }
  | { readonly as: 'site'; readonly host: string; readonly port?: number };

export interface Feed {
  readonly rows: readonly FeedRow[];
  /** Lines or entries that were neither a comment nor anything that we know. */
  readonly unread: number;
}

/** Names of the columns and fields that hold the address, best first. */
const ADDRESS_FIELDS = ['url', 'ioc_value', 'ioc'];

/** Reads one feed's text. */
export function readFeed(text: string): Feed {
  const plain = text.replace(/^\ufeff/, '');
  const first = plain.trimStart().charAt(0);
  if (first === '{' || first === '[') {
    const entries = readJson(plain);
    if (entries !== undefined) return gather(entries);
  }
  return looksLikeCsv(plain) ? gather(readTable(plain)) : gather(plain.split(/\r?\n/).map(readLine));
}

/** What an entry was: a row, nothing of interest, or nothing that we know. */
type Read = FeedRow | 'skipped' | 'unread';

function gather(entries: Iterable<Read>): Feed {
  const rows: FeedRow[] = [];
  let unread = 0;
  for (const entry of entries) {
    if (entry === 'unread') unread++;
    else if (entry !== 'skipped') rows.push(entry);
  }
  return { rows, unread };
}

function addressRow(written: string): Read {
  const address = parseAddress(written.trim());
  return address === undefined || address.host === '' ? 'unread' : { as: 'address', address };
}

function siteRow(written: string): Read {
  const [, name = '', port] = /^(.*?)(?::(\d{1,5}))?$/.exec(written.trim()) ?? [];
  const host = readHost(name.replace(/^\*\./, ''));
  if (host === undefined || (!host.ip && registrableDomain(host.host) === '')) return 'unread';
  return { as: 'site', host: host.host, ...(port !== undefined && { port: Number(port) }) };
}

/** "url", "domain" and "ip:port" of ThreatFox; without a type the entry says it itself. */
function typedRow(value: string, type: string | undefined): Read {
  if (type !== undefined && type !== '' && !/^(?:url|domain|ip:port)$/.test(type)) return 'skipped';
  return value.includes('://') ? addressRow(value) : siteOrPage(value);
}

/** "evil.example/a/b" is an address, "evil.example" a site. */
function siteOrPage(written: string): Read {
  return /[/?]/.test(written.replace(/\/$/, ''))
    ? addressRow(`http://${written}`)
    : siteRow(written.replace(/\/$/, ''));
}

// ── JSON ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A list of entries, an object of lists by id (abuse.ch), or one that holds the list as "urls" or "data". */
function readJson(text: string): Read[] | undefined {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return undefined;
  }
  const found: Read[] = [];
  // Two levels are enough for every publisher; what lies deeper is not an entry.
  const visit = (value: unknown, depth: number): void => {
    if (typeof value === 'string') found.push(typedRow(value, undefined));
    else if (Array.isArray(value)) for (const entry of value) visit(entry, depth);
    else if (typeof value === 'object' && value !== null) {
      const entry = value as Readonly<Record<string, unknown>>;
      const field = ADDRESS_FIELDS.find((name) => typeof entry[name] === 'string');
      if (field !== undefined)
        found.push(
          typedRow(String(entry[field]), typeof entry['ioc_type'] === 'string' ? entry['ioc_type'] : undefined),
        );
      else if (depth < 2)
        for (const inner of Object.values(entry)) if (typeof inner === 'object') visit(inner, depth + 1);
    }
  };
  visit(root, 0);
  return found;
}

// ── CSV ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A table has a header with one of our columns, or rows of quoted cells; abuse.ch writes the header as a comment. */
function looksLikeCsv(text: string): boolean {
  const lines = text.split(/\r?\n/, 60);
  return lines.some((line) => headerOf(line) !== undefined || /^"[^"]*"\s*,\s*"/.test(line));
}

function headerOf(line: string): readonly string[] | undefined {
  const [cells = []] = readCsv(line.replace(/^#\s*/, ''));
  const names = cells.map((cell) => cell.trim().toLowerCase());
  return names.length > 1 && ADDRESS_FIELDS.some((field) => names.includes(field)) ? names : undefined;
}

function* readTable(text: string): Generator<Read> {
  let header: readonly string[] | undefined;
  for (const cells of readCsv(text)) {
    const [first = ''] = cells;
    // Once only: "url" is also a value in ThreatFox's column of types.
    const named = header === undefined ? headerOf(cells.join(',')) : undefined;
    if (named !== undefined) header = named;
    else if (first.startsWith('#') || (cells.length === 1 && first.trim() === '')) yield 'skipped';
    else yield tableRow(cells, header);
  }
}

function tableRow(cells: readonly string[], header: readonly string[] | undefined): Read {
  const column =
    header === undefined ? -1 : (ADDRESS_FIELDS.map((name) => header.indexOf(name)).find((at) => at !== -1) ?? -1);
  const value = column === -1 ? cells.find((cell) => /^\s*(?:https?|ftp):\/\//i.test(cell)) : cells[column];
  if (value === undefined) return 'unread';
  return typedRow(value.trim(), header === undefined ? undefined : cells[header.indexOf('ioc_type')]?.trim());
}

// ── Lines ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Addresses that hosts files give to blocked names. */
const NOWHERE = /^(?:0\.0\.0\.0|127\.0\.0\.1|::1?)\s+/;

function readLine(written: string): Read {
  const line = written.trim();
  // Comments of text lists, filter lists and zone files; zone files begin with "$TTL" and "@ SOA".
  if (line === '' || /^[#!;$@]/.test(line) || line.startsWith('[Adblock')) return 'skipped';
  if (line.includes('://')) return addressRow(line.split(/\s/, 1)[0] ?? '');
  if (line.startsWith('||')) return filterRule(line.slice(2));
  if (NOWHERE.test(line)) {
    const name = line.replace(NOWHERE, '').split(/\s/, 1)[0] ?? '';
    return name.startsWith('localhost') ? 'skipped' : siteRow(name);
  }
  const dnsmasq = /^(?:address|server|local)=\/([^/]+)\//.exec(line)?.[1];
  if (dnsmasq !== undefined) return siteRow(dnsmasq);
  const unbound = /^local-zone:\s*"([^"]+)"/.exec(line)?.[1];
  if (unbound !== undefined) return siteRow(unbound);
  const zone = /^(\S+)\s+(?:\d+\s+)?(?:IN\s+)?CNAME\s+\.$/i.exec(line)?.[1];
  if (zone !== undefined) return siteRow(zone);
  return /\s/.test(line) ? 'unread' : siteOrPage(line);
}

/** "||evil.example^$all", "||evil.example/path^$document": a rule of uBlock Origin and Adblock. */
function filterRule(rule: string): Read {
  const target = withoutTrailing(rule.split('$', 1)[0] ?? '', '^|');
  return target.includes('*') ? 'unread' : siteOrPage(target);
}
