import { judgePolicy, judgeTrustedTypes } from './policy';
import { remark } from './remark';
import type { Remark } from './remark';
import type { Sent } from './sent';

/** What a browser takes a file for; with `nosniff` it refuses a script or a style of any other type. */
const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html$/,
  js: /^(?:text|application)\/(?:x-)?(?:javascript|ecmascript)$/,
  css: /^text\/css$/,
  json: /^application\/json$/,
  png: /^image\/png$/,
  svg: /^image\/svg\+xml$/,
};

/** How the type is called in a sentence. */
const NAMES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
};

/** Their absence opens nothing in our own pages: told where nobody says anything at all. */
const QUIET = ['referrer-policy', 'permissions-policy'] as const;

/** Half a year; a browser that was away longer is led to http once more. */
const SHORTEST_HSTS = 15_768_000;

const DAY = 86_400;

/** Files whose name changes with their content, and pictures: they may be kept. */
const ASSETS = /^assets\//;

/**
 * What the headers of one file say, beside those that the release names.
 * @param wanted by name in small letters
 */
export function judgeHeaders(name: string, { headers }: Sent, wanted: ReadonlyMap<string, string>): readonly Remark[] {
  const ending = /\.(\w+)$/.exec(name)?.[1] ?? '';
  const isPage = ending === 'html';
  return [
    ...judgeType(headers, ending),
    ...judgeSafety(headers, wanted),
    ...judgeCaching(name, headers.get('cache-control')),
    ...(headers.has('x-frame-options') && isPage
      ? [remark('frameOptions', { value: headers.get('x-frame-options') ?? '' })]
      : []),
    // A worker has the policy of its own file; all others are governed by their page's.
    ...(isPage || name === 'worker.js'
      ? judgePolicy(headers.get('content-security-policy'), wanted.get('content-security-policy') ?? '')
      : []),
    ...(isPage ? judgeTrustedTypes(headers) : []),
  ].map((one) => ({ ...one, files: [name] }));
}

/** The type of a file by its ending, where the server says another. */
function judgeType(headers: Sent['headers'], ending: string): readonly Remark[] {
  const wanted = TYPES[ending];
  const type = (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (wanted === undefined || wanted.test(type)) return [];
  return [remark('typeWrong', { type: type === '' ? '–' : type, wanted: NAMES[ending] ?? '' })];
}

function judgeSafety(headers: Sent['headers'], wanted: ReadonlyMap<string, string>): readonly Remark[] {
  const remarks: Remark[] = [];
  if (!/^\s*nosniff\s*(?:,|$)/i.test(headers.get('x-content-type-options') ?? ''))
    remarks.push(remark('nosniffMissing'));
  const hsts = headers.get('strict-transport-security');
  const seconds = Number(/(?:^|[;\s])max-age\s*=\s*"?(\d{1,12})/i.exec(hsts ?? '')?.[1] ?? Number.NaN);
  if (Number.isNaN(seconds)) remarks.push(remark('hstsMissing'));
  else if (seconds < SHORTEST_HSTS) remarks.push(remark('hstsShort', { count: Math.floor(seconds / DAY) }));
  for (const name of QUIET) {
    const value = wanted.get(name);
    if (value !== undefined && !headers.has(name)) remarks.push(remark('headerMissing', { header: properName(name) }));
  }
  return remarks;
}

/** "Referrer-Policy" */
function properName(name: string): string {
  return name.replace(/(?:^|-)\w/g, (letter) => letter.toUpperCase());
}

/**
 * A week for assets/, "ask first" for everything else. Icons of a ribbon with no-store or no-cache may not show in Outlook
 * (learn.microsoft.com, "Create add-in commands", resources: images).
 */
function judgeCaching(name: string, written: string | undefined): readonly Remark[] {
  const value = written ?? '';
  const directives = value.toLowerCase();
  const asksFirst = /(?:^|[\s,])(?:no-cache|no-store)(?:[\s,]|$)/.test(directives);
  const age = Number(/(?:^|[\s,])max-age\s*=\s*"?(\d{1,12})/.exec(directives)?.[1] ?? Number.NaN);
  if (ASSETS.test(name)) return asksFirst || age === 0 ? [remark('assetsNotKept', { value })] : [];
  if (asksFirst || age === 0) return [];
  return Number.isNaN(age) ? [remark('keptUnsaid')] : [remark('keptTooLong', { value })];
}
