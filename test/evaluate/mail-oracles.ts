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
import { findFiles } from '../../src/cli/inputs';
import { isGap } from '../../src/detection/contract';
import { latin1 } from '../../src/detection/formats/codec/bytes';
import { readEml } from '../../src/mail/eml';

/** What all three say of a message. */
interface Reading {
  readonly subject: string;
  /** Addresses, lower case. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Names and digests of attachments, those without a name under the digest alone. */
  readonly files: readonly ReadFile[];
}

interface ReadFile {
  readonly name: string;
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
  ['a text with a name is a file, as Outlook shows it', ({ what, source }) => what === 'files' && /\b(?:file)?name\b/i.test(source) && /content-type:\s*text\/(?:plain|html)/i.test(source)],
  ['a file that is uuencoded or yEnc in the text', ({ what, source }) => what === 'files' && /^(?:begin [0-7]{3} |=ybegin )/m.test(source)],
  ['a multipart that is put together in an unusual way', ({ what, gaps }) => what === 'files' && gaps],
  ['a part of message/… is a file of its own', ({ what, source }) => what === 'files' && /content-type:\s*(?:message|text)\/(?!plain|html)/i.test(source)],
  ['letters whose charset is not stated, or falsely', ({ source }) => /[\x80-\xff\x1b]/.test(source.slice(0, 20_000)) || /=\?(?:iso-2022-jp|shift_jis|unknown|x-|cp9|ms9)/i.test(source)],
  ['transfer encodings of other names, and two of them', ({ what, source }) => what === 'files' && /content-transfer-encoding:(?!\s*(?:base64|quoted-printable|7bit|8bit|binary)\s)/i.test(source)],
  ['two fields where one is allowed', ({ what, source }) => hasTwice(source, what === 'to' ? 'to' : what === 'from' ? 'from' : 'subject')],
  ['an address list that is written wrongly', ({ what, source }) => (what === 'from' || what === 'to') && /^(?:from|to):.*(?:[()"<>][^,]*[()"<>].*|[^@]*)$/im.test(source)],
];

interface Given {
  readonly what: keyof Reading;
  readonly source: string;
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
    files: ours.attachments.map(({ name, bytes: content = new Uint8Array() }) => ({ name: named(name), digest: digestOf(content) })),
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
      if (because === undefined) unexplained.push(`${path.relative(folder, file)}: ${oracle}, ${what}\n  ours   ${ours}\n  theirs ${theirs}`);
      else counts.set(because, (counts.get(because) ?? 0) + 1);
    }
  }
  const explained = [...counts].sort(([, one], [, other]) => other - one).map(([name, count]) => `${String(count).padStart(6)}  ${name}`);
  return [
    `${read} of ${files.length} messages read by three readers. Differences that have an explanation:`,
    ...explained,
    `Differences without one: ${unexplained.length}`,
    ...unexplained.slice(0, 200),
    '',
  ].join('\n');
}

function compare(oracle: Difference['oracle'], own: Reading, other: Reading | undefined, given: Omit<Given, 'what'>): readonly Difference[] {
  if (other === undefined) return [];
  const said = (reading: Reading, what: keyof Reading): string => {
    if (what === 'subject') return reading.subject.replace(/\s+/g, ' ').trim();
    if (what === 'files') return reading.files.map(({ digest }) => digest).sort().join(' ');
    return [...reading[what]].filter((address) => address !== '').sort().join(' ');
  };
  return (['subject', 'from', 'to', 'files'] as const).flatMap((what) => {
    const [ours, theirs] = [said(own, what), said(other, what)];
    if (ours === theirs) return [];
    const because = explanations.find(([, holds]) => holds({ ...given, what }))?.[0];
    return [{ oracle, what, ours, theirs, ...(because !== undefined && { because }) }];
  });
}

async function postalMime(bytes: Uint8Array): Promise<Reading | undefined> {
  try {
    const { subject = '', from, to = [], attachments } = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
    return {
      subject,
      from: from === undefined ? [] : addressesOf([from]).slice(0, 1),
      to: addressesOf(to),
      files: attachments.map(({ filename, content }) => ({
        name: named(filename ?? ''),
        digest: digestOf(typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)),
      })),
    };
  } catch {
    return undefined;
  }
}

async function mailparser(bytes: Uint8Array): Promise<Reading | undefined> {
  try {
    const { subject = '', from, to, attachments } = await simpleParser(Buffer.from(bytes), { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true });
    const lists = (given: AddressObject | AddressObject[] | undefined): readonly AddressObject[] => [given ?? []].flat();
    return {
      subject,
      from: lists(from).flatMap(({ value }) => addressesOf(value)).slice(0, 1),
      to: lists(to).flatMap(({ value }) => addressesOf(value)),
      files: attachments.map(({ filename, content }) => ({ name: named(filename ?? ''), digest: digestOf(content) })),
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
  return list.flatMap(({ address, group }) => (group === undefined ? [(address ?? '').toLowerCase()] : addressesOf(group)));
}

/** A name that a reader made up says nothing. */
function named(name: string): string {
  return /^attachment-\d+(?:\.\w+)?$/.test(name) ? '' : name;
}

/** Line breaks differ where text was carried as it is. */
function digestOf(content: Uint8Array): string {
  const text = latin1(content).replace(/\r\n?/g, '\n').trimEnd();
  return createHash('sha256').update(text, 'latin1').digest('hex').slice(0, 8);
}

function hasTwice(source: string, field: string): boolean {
  const head = source.slice(0, source.search(/\r?\n\r?\n/));
  return head.split(/\r?\n/).filter((line) => line.toLowerCase().startsWith(`${field}:`)).length > 1;
}
