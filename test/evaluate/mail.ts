/** Honest mail must stay quiet; what Emotet would make of its replies must not. */
import path from 'node:path';
import type { Level, MessageInput } from '../../src/detection/contract';
import { summarise } from '../bench/measure';
import type { Timing } from '../bench/measure';
import { hijack } from '../builders/hijack';
import type { Hijack, HijackOptions } from '../builders/hijack';
import { attachment, unreadAttachment } from '../../src/specimens/mail/message';
import type { Attached } from '../../src/specimens/recipe/attached';
import { attachmentOf } from '../../src/specimens/recipe/write-letter';
import type { MacroName } from '../../src/specimens/recipe/macros';
import { look, messageIn } from './look';
import { atLeast, shareOf, tallyOf } from './shares';
import type { Share, Tally } from './shares';
import { fileOf } from './tables';
import type { Table } from './tables';

export interface MailReport extends Timing {
  readonly table: string;
  readonly messages: number;
  readonly absent: readonly string[];
  readonly levels: Levels;
  readonly pairs: readonly Pair[];
}

export interface Levels {
  readonly tally: Tally;
  readonly notice: Share;
  readonly caution: Share;
  readonly danger: Share;
  /** At `notice` or above: "caution mail/honest/a.eml (detectors)". */
  readonly warned: readonly string[];
}

/** One side of the fair pairs, over all replies. */
interface Pair {
  readonly name: string;
  readonly hostile: boolean;
  readonly levels: Levels;
  /** Of the hijacks: those whose verdict names the contact's true address and the stranger's. */
  readonly addressesNamed?: Share;
  /** Of the hijacks: by name, those below `danger`. */
  readonly missed: readonly string[];
}

interface Mail {
  readonly name: string;
  readonly message: MessageInput;
}

export function evaluateMail(table: Table, root: string): MailReport {
  const mails: (Mail & { readonly reply: boolean })[] = [];
  const absent: string[] = [];
  for (const row of table.rows) {
    const file = fileOf(row, table, root);
    const message = file === undefined ? undefined : messageIn(file);
    if (file === undefined || message === undefined) absent.push(row['path'] ?? '');
    else mails.push({ name: path.relative(root, file), message, reply: isReply(row['reply'], message) });
  }
  for (const { message } of mails.slice(0, 50)) look(message);
  const looked = mails.map(({ name, message }) => ({ name, ...look(message) }));
  return {
    table: path.relative(root, table.file),
    messages: mails.length,
    absent,
    levels: levelsOf(looked.map(({ name, verdict }) => ({ name, verdict }))),
    pairs: fairPairs(mails.filter(({ reply }) => reply)),
    ...summarise(looked.map(({ milliseconds }) => milliseconds)),
  };
}

function isReply(stated: string | undefined, { subject }: MessageInput): boolean {
  return stated === undefined ? /^\s*(?:re|aw|sv|antw?)\s*:/i.test(subject) : stated === '1';
}

// ── Fair pairs ──────────────────────────────────────────────────────────────────────────────────────────────────────

const hostileMacros: readonly MacroName[] = [
  'emotet-2018-shell',
  'emotet-2019-wmi-torn',
  'emotet-2020-computed',
  'emotet-2021-batch',
  'emotet-2023-download',
];
const honestMacros: readonly MacroName[] = [
  'bookkeeping',
  'honest-save-at-opening',
  'honest-price-list',
  'honest-time-sheet',
];

const document = (index: number) => {
  const macro = hostileMacros[index % hostileMacros.length] ?? 'downloader';
  const { name, mime, bytes } = attachmentOf({
    kind: 'doc',
    name: `Mes_G${697_449 + index}.doc`,
    macro,
    picture: 'jpeg',
  });
  return attachment(name, bytes, mime);
};
const workbook = (index: number) => {
  const macro = honestMacros[index % honestMacros.length] ?? 'bookkeeping';
  const { name, mime, bytes } = attachmentOf({ kind: 'xlsm', name: 'Prices.xlsm', macro, lines: ['Article', 'Price'] });
  return attachment(name, bytes, mime);
};

const passwordOf = (index: number): string => `${((index * 7_919) % 9_000) + 1_000}`;
const lockedZip = (index: number) => {
  const entry: Attached = { kind: 'xls', name: `INV ${index}.xls`, workbook: 'emotet-2022-01' };
  const { name, mime, bytes } = attachmentOf({
    kind: 'zip',
    name: `INV ${index}.zip`,
    password: passwordOf(index),
    entries: [entry],
  });
  return attachment(name, bytes, mime);
};

/**
 * Each reply is stolen and sent back from a stranger's mailbox, with a carrier; its twins are the reply as it was, the
 * reply with a harmless macro workbook, and the contact's own next mail in the conversation with that workbook.
 */
function fairPairs(replies: readonly Mail[]): readonly Pair[] {
  if (replies.length === 0) return [];
  const hijacks = (options: (index: number) => Omit<HijackOptions, 'seed'>) =>
    replies.map(({ name, message }, index) => ({ name, ...hijack(message, { seed: index + 1, ...options(index) }) }));
  const honest = (name: string, twin: (message: MessageInput, index: number) => MessageInput): Pair => ({
    name,
    hostile: false,
    levels: levelsOf(replies.map((one, index) => ({ name: one.name, ...look(twin(one.message, index)) }))),
    missed: [],
  });
  const withWorkbook = (message: MessageInput, index: number): MessageInput => ({
    ...message,
    attachments: [...message.attachments, workbook(index)],
  });
  return [
    hostilePair(
      'hijacked, with a macro document',
      hijacks((index) => ({ carrier: document(index) })),
    ),
    hostilePair(
      'hijacked, with a macro document, headers unknown',
      hijacks((index) => ({ carrier: document(index), headers: 'unknown' })),
    ),
    hostilePair(
      'hijacked, with a macro document that was not handed over',
      hijacks((index) => ({ carrier: unreadAttachment(document(index).name, 'denied') })),
    ),
    hostilePair(
      'hijacked, with a locked ZIP and its password',
      hijacks((index) => ({ carrier: lockedZip(index), password: passwordOf(index) })),
    ),
    hostilePair(
      'hijacked, with a link of 2021',
      hijacks((index) => ({ link: `http://garden-club.example/wp-content/s${passwordOf(index)}pp6WBO6d/` })),
    ),
    honest('the reply as it was', (message) => message),
    honest('the reply as it was, headers unknown', withoutHeaders),
    honest('the reply with a harmless macro workbook', withWorkbook),
    honest('the reply with a harmless macro workbook, headers unknown', (message, index) =>
      withoutHeaders(withWorkbook(message, index)),
    ),
    honest('the contact’s next mail in the thread, with that workbook', (message, index) =>
      withWorkbook(nextMail(message), index),
    ),
  ];
}

function hostilePair(name: string, hijacks: readonly (Hijack & { readonly name: string })[]): Pair {
  const looked = hijacks.map((one) => ({ ...one, ...look(one.mail) }));
  const named = looked.filter(({ verdict, contact, mailbox }) =>
    verdict.outcomes.some(
      (outcome) =>
        outcome.state === 'found' &&
        outcome.group === 'sender' &&
        outcome.findings.some(
          ({ values }) =>
            values['from'] === mailbox && String(values['known']).toLowerCase() === contact.address.toLowerCase(),
        ),
    ),
  );
  return {
    name,
    hostile: true,
    levels: levelsOf(looked),
    addressesNamed: shareOf(named.length, looked.length),
    missed: looked.filter(({ verdict }) => verdict.level !== 'danger').map((one) => `${one.verdict.level} ${one.name}`),
  };
}

function withoutHeaders({ rawHeaders: _, ...message }: MessageInput): MessageInput {
  return message;
}

/** The contact writes again, in the proper thread, above the own last mail. */
function nextMail({ html, text, ...message }: MessageInput): MessageInput {
  const { from, to, subject, rawHeaders = '', receivedAt = '2002-09-01T00:00:00Z' } = message;
  const { name, address } = from ?? { name: '', address: '' };
  const above = [
    'Please see attached.',
    '',
    name,
    address,
    '',
    '-----Original Message-----',
    `From: ${name} <${address}>`,
    `Sent: ${receivedAt.slice(0, 10)} 10:00`,
    `To: ${to[0]?.address ?? ''}`,
    `Subject: ${subject}`,
  ];
  return {
    ...message,
    rawHeaders: `${rawHeaders}In-Reply-To: <previous@reader.example>\r\n`,
    receivedAt: new Date(Date.parse(receivedAt) + 86_400_000).toISOString(),
    text: [...above, '', text ?? (html ?? '').replace(/<[^>]*>/g, ' ')].join('\n'),
  };
}

export function levelsOf(
  looked: readonly { readonly name: string; readonly verdict: ReturnType<typeof look>['verdict'] }[],
): Levels {
  const found: readonly Level[] = looked.map(({ verdict }) => verdict.level);
  return {
    tally: tallyOf(found),
    notice: atLeast('notice', found),
    caution: atLeast('caution', found),
    danger: atLeast('danger', found),
    warned: (['danger', 'caution', 'notice'] as const).flatMap((level) =>
      looked
        .filter(({ verdict }) => verdict.level === level)
        .map(({ name, verdict }) => {
          const detectors = verdict.outcomes.flatMap(({ detector, state }) => (state === 'found' ? [detector] : []));
          return `${level} ${name} (${detectors.join(', ')})`;
        }),
    ),
  };
}
