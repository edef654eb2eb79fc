/**
 * Our reader of .eml files beside two others, postal-mime and mailparser: what each finds in the same bytes. A difference is
 * either explained, by a name of the list below, or an error of somebody's.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import type { AddressObject } from 'mailparser';
import PostalMime from 'postal-mime';
import { findFiles } from '../../src/cli/find-files';
import { isGap } from '../../src/detection/contract';
import { latin1 } from '../../src/detection/formats/codec/bytes';
import { readEml } from '../../src/mail/eml';

/** What all three say of a message. */
interface Reading {
  readonly subject: string;
  /** Addresses, lower case. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly files: readonly ReadFile[];
}

interface ReadFile {
  readonly name: string;
  readonly mime: string;
  readonly digest: string;
}

export interface Difference {
  readonly oracle: 'postal-mime' | 'mailparser';
  readonly what: keyof Reading;
  readonly ours: string;
  readonly theirs: string;
  /** The name of its explanation. */
  readonly because?: string;
}

/** Why readers may differ: each is a decision of ours or a limit of theirs. */
const explanations: readonly (readonly [name: string, holds: (given: Given) => boolean])[] = [
  [
    'a text with a name, or of another kind than plain and HTML, is a file, as Outlook shows it',
    ({ surplus }) => surplus.length > 0 && surplus.every(({ mime }) => mime.startsWith('text/')),
  ],
  [
    'a file that is uuencoded or yEnc in the text',
    ({ surplus, source }) => surplus.length > 0 && /^(?:begin [0-7]{3} |=ybegin )/m.test(source),
  ],
  [
    'all that any program finds in a multipart that is put together in an unusual way',
    ({ surplus, gaps }) => surplus.length > 0 && gaps,
  ],
  [
    'both readings of two transfer encodings, or of one that no standard knows',
    ({ surplus, source }) => surplus.length > 0 && hasOddEncoding(source),
  ],
  [
    'both names of a part that has two',
    ({ surplus, ours }) =>
      surplus.length > 0 &&
      surplus.every(({ digest }) => ours.files.filter((file) => file.digest === digest).length > 1),
  ],
  ['a second Content-Type', ({ surplus, source }) => surplus.length > 0 && fieldsOf(source, 'content-type').length > 1],
  [
    'both readings of base64 with padding in the middle',
    ({ surplus, source }) => surplus.length > 0 && /^[\w+/]*=+\r?\n[\w+/]{4}/m.test(source),
  ],
  [
    'a transfer encoding that they do not know',
    ({ what, source }) => what === 'files' && /content-transfer-encoding:\s*(?:x-)?(?:uu|\()/i.test(source),
  ],
  [
    'letters whose charset is not stated, or falsely',
    ({ what, source }) =>
      what !== 'files' && /[\x80-\xff\x1b]|=\?(?:iso-2022-jp|shift_jis|unknown|x-|cp9|ms9)/i.test(headOf(source)),
  ],
  [
    'letters of Windows under the name of ISO 8859-1',
    ({ what, source }) => what === 'subject' && /=\?iso-8859-1\?q\?[^?]*=[89]/i.test(headOf(source)),
  ],
  ['two fields where one is allowed', ({ what, source }) => what !== 'files' && fieldsOf(source, what).length > 1],
  [
    'an address that is written wrongly',
    ({ what, source }) =>
      what !== 'files' && fieldsOf(source, what).some((line) => /<[^>]*>[^,]*<|^[^(]*\)|\)[^(]*\)/.test(line)),
  ],
];

interface Given {
  readonly what: keyof Reading;
  readonly source: string;
  readonly ours: Reading;
  /** Files that only we have, where we have all of theirs; none otherwise. */
  readonly surplus: readonly ReadFile[];
  /** Our reader says that there is more than one way to read it. */
  readonly gaps: boolean;
}

/** What differs; undefined for bytes that are no mail. */
export async function differencesOf(bytes: Uint8Array): Promise<readonly Difference[] | undefined> {
  const ours = readEml(bytes);
  if (isGap(ours)) return undefined;
  const own: Reading = {
    subject: ours.subject,
    from: ours.from === undefined ? [] : [ours.from.address.toLowerCase()],
    to: ours.to.map(({ address }) => address.toLowerCase()),
    files: ours.attachments.map(({ name, mime, bytes: content = new Uint8Array() }) => ({
      name,
      mime,
      digest: digestOf(content),
    })),
  };
  const given = { source: latin1(bytes), gaps: ours.gaps !== undefined };
  return [
    ...compare('postal-mime', own, await postalMime(bytes), given),
    ...compare('mailparser', own, await mailparser(bytes), given),
  ];
}

/** Every message below a folder, and how often which explanation was needed. */
export async function compareWithOracles(folder: string): Promise<string> {
  const files = (await findFiles([folder])).filter((file) => /\.eml$/i.test(file));
  const counts = new Map<string, number>();
  const unexplained: string[] = [];
  let read = 0;
  for (const file of files) {
    const differences = await differencesOf(readFileSync(file));
    if (differences === undefined) continue;
    read++;
    for (const { oracle, what, ours, theirs, because } of differences) {
      if (because === undefined)
        unexplained.push(`${path.relative(folder, file)}: ${oracle}, ${what}\n  ours   ${ours}\n  theirs ${theirs}`);
      else counts.set(because, (counts.get(because) ?? 0) + 1);
    }
  }
  const explained = [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([name, count]) => `${String(count).padStart(6)}  ${name}`);
  return [
    `${read} of ${files.length} messages read by three readers. Differences that have an explanation:`,
    ...explained,
    `Differences without one: ${unexplained.length}`,
    ...unexplained.slice(0, 200),
    '',
  ].join('\n');
}

function compare(
  oracle: Difference['oracle'],
  own: Reading,
  other: Reading | undefined,
  given: Pick<Given, 'source' | 'gaps'>,
): readonly Difference[] {
  if (other === undefined) return [];
  const said = (reading: Reading, what: keyof Reading): string => {
    if (what === 'subject') return reading.subject.replace(/\s+/g, ' ').trim();
    if (what === 'files')
      return reading.files
        .map(({ digest }) => digest)
        .sort()
        .join(' ');
    return [...reading[what]]
      .filter((address) => address !== '')
      .sort()
      .join(' ');
  };
  return (['subject', 'from', 'to', 'files'] as const).flatMap((what) => {
    const [ours, theirs] = [said(own, what), said(other, what)];
    if (ours === theirs) return [];
    const surplus = what === 'files' ? surplusOf(own.files, other.files) : [];
    const because = explanations.find(([, holds]) => holds({ ...given, what, ours: own, surplus }))?.[0];
    return [{ oracle, what, ours, theirs, ...(because !== undefined && { because }) }];
  });
}

/** Ours that they do not have; none where they have one that we do not. */
function surplusOf(ours: readonly ReadFile[], theirs: readonly ReadFile[]): readonly ReadFile[] {
  const left = theirs.map(({ digest }) => digest);
  const surplus = ours.filter(({ digest }) => {
    const at = left.indexOf(digest);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  return left.length === 0 ? surplus : [];
}

async function postalMime(bytes: Uint8Array): Promise<Reading | undefined> {
  try {
    const {
      subject = '',
      from,
      to = [],
      attachments,
    } = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
    return {
      subject,
      from: from === undefined ? [] : addressesOf([from]).slice(0, 1),
      to: addressesOf(to),
      files: attachments.map(({ filename, mimeType, content }) => ({
        name: filename ?? '',
        mime: mimeType,
        digest: digestOf(typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)),
      })),
    };
  } catch {
    return undefined;
  }
}

async function mailparser(bytes: Uint8Array): Promise<Reading | undefined> {
  try {
    const {
      subject = '',
      from,
      to,
      attachments,
    } = await simpleParser(Buffer.from(bytes), { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true });
    const lists = (given: AddressObject | AddressObject[] | undefined): readonly AddressObject[] =>
      [given ?? []].flat();
    return {
      subject,
      from: lists(from)
        .flatMap(({ value }) => addressesOf(value))
        .slice(0, 1),
      to: lists(to).flatMap(({ value }) => addressesOf(value)),
      files: attachments.map(({ filename, contentType, content }) => ({
        name: filename ?? '',
        mime: contentType,
        digest: digestOf(content),
      })),
    };
  } catch {
    return undefined;
  }
}

interface Parsed {
  readonly address?: string | undefined;
  readonly group?: readonly Parsed[] | undefined;
}

function addressesOf(list: readonly Parsed[]): readonly string[] {
  return list.flatMap(({ address, group }) =>
    group === undefined ? [(address ?? '').toLowerCase()] : addressesOf(group),
  );
}

/** Line breaks differ where text was carried as it is. */
function digestOf(content: Uint8Array): string {
  const text = latin1(content).replace(/\r\n?/g, '\n').trimEnd();
  return createHash('sha256').update(text, 'latin1').digest('hex').slice(0, 8);
}

function headOf(source: string): string {
  const end = source.search(/\r?\n\r?\n/);
  return end === -1 ? source : source.slice(0, end);
}

/** The header's fields of this name, unfolded. */
function fieldsOf(source: string, name: string): readonly string[] {
  const lines = headOf(source)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  return lines.filter((line) => line.toLowerCase().startsWith(`${name}:`));
}

function hasOddEncoding(source: string): boolean {
  return /content-transfer-encoding:(?!\s*(?:base64|quoted-printable|7bit|8bit|binary)\s)|content-transfer-encoding:[^\n]*\n(?:[a-z-]+:[^\n]*\n)*content-transfer-encoding:/i.test(
    source,
  );
}
