/** Files that other programs wrote, against what a right reader finds in them: a fixture of our own repeats what we misunderstood. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inspectWithFacts } from '../../src/detection';
import { isGap } from '../../src/detection/contract';
import type { Facts, MessageInput } from '../../src/detection/contract';
import { forNode } from '../../src/hosts/for-node';
import { readMessageFile } from '../../src/mail/message-file';
import { attachment, message } from '../../src/specimens/mail/message';
import { fileOf } from './tables';
import type { Row, Table } from './tables';

export interface ReaderReport {
  readonly table: string;
  readonly absent: readonly string[];
  readonly formats: readonly ReaderTally[];
  /** Neither found nor told: "zip/a.zip (b.txt, https://c.example/)". */
  readonly silent: readonly string[];
  /** Rows that state nothing that could be compared. */
  readonly unstated: readonly string[];
}

interface ReaderTally {
  readonly format: string;
  readonly files: number;
  /** Everything that the row states was found. */
  readonly found: number;
  /** Something was not found, and a gap says that something could not be read. */
  readonly told: number;
  readonly silent: number;
  readonly unstated: number;
}

type Answer = 'found' | 'told' | 'silent' | 'unstated';

/** Reads every file of a table with the columns `file`, `format`, `password` and `must_find`. */
export function evaluateReaders(table: Table, root: string): ReaderReport {
  const absent: string[] = [];
  const silent: string[] = [];
  const unstated: string[] = [];
  const answers = new Map<string, Answer[]>();
  for (const row of table.rows) {
    const name = row['file'] ?? '';
    const file = fileOf({ path: name }, table, root);
    const mail = file === undefined ? undefined : mailWith(file, row['password'] ?? '');
    if (mail === undefined) {
      absent.push(name);
      continue;
    }
    const { answer, missing } = compare(row, inspectWithFacts(mail, forNode).facts);
    if (answer === 'silent') silent.push(`${name} (${missing.join(', ')})`);
    if (answer === 'unstated') unstated.push(name);
    const format = row['format'] ?? '';
    answers.set(format, [...(answers.get(format) ?? []), answer]);
  }
  const count = (list: readonly Answer[], wanted: Answer): number => list.filter((answer) => answer === wanted).length;
  const formats = [...answers].map(([format, list]) => ({
    format,
    files: list.length,
    found: count(list, 'found'),
    told: count(list, 'told'),
    silent: count(list, 'silent'),
    unstated: count(list, 'unstated'),
  }));
  return { table: table.name, absent, formats, silent, unstated };
}

/** Mail as itself, anything else as the only attachment; the password stands in the text. Undefined for mail that cannot be read. */
function mailWith(file: string, password: string): MessageInput | undefined {
  const bytes = readFileSync(file);
  const text = password === '' ? '' : `Password: ${password}`;
  if (!/\.(?:eml|msg)$/i.test(file)) return message({ text, attachments: [attachment(path.basename(file), bytes)] });
  const read = readMessageFile(bytes);
  return isGap(read) ? undefined : read;
}

/** "readme.txt (125 B)", and "[generic] 6996 18092 38.6% -lh5- a33a Jan 01 2010 gpl-2" as the listing of an LZH archive has it. */
const FILE = /([^\s;:(),"][^;:(),"]*?) \((\d+) B/g;
const LISTED_FILE = /\[[^\]]+\] +\d+ +(\d+) \S+ -lh[0-9]- \S+ \w{3} \d\d \d{4} ([^;]+)/g;
const UNPACKED = /unpacks to (\d+) B/g;
const LINK = /https?:\/\/[^\s,;()">…]+/g;
/** Of a share, a server or a program: where it stands among the facts depends on the format. */
const TARGET = /\\\\files\.example[\w.\\]*|\bgw\.files\.example|\bcmd\.exe|\bfiles\.example(?=:3389| and|$)/g;

function compare(row: Row, facts: Facts): { readonly answer: Answer; readonly missing: readonly string[] } {
  const stated = statedIn(row);
  const missing = stated.filter(({ isThere }) => !isThere(facts)).map(({ what }) => what);
  const gaps = facts.parts.some(({ gap, archive }) => gap !== undefined || archive?.encrypted === true);
  if (stated.length > 0 && missing.length === 0) return { answer: 'found', missing };
  if (gaps) return { answer: 'told', missing };
  return { answer: stated.length === 0 ? 'unstated' : 'silent', missing };
}

interface Statement {
  readonly what: string;
  readonly isThere: (facts: Facts) => boolean;
}

function statedIn(row: Row): readonly Statement[] {
  const truth = row['must_find'] ?? '';
  return [
    ...[...truth.matchAll(FILE)].map(([, name = '', size]) => fileStatement(name, Number(size))),
    ...[...truth.matchAll(LISTED_FILE)].map(([, size, name = '']) => fileStatement(name, Number(size))),
    ...[...truth.matchAll(UNPACKED)].map(([what, size]) => ({
      what,
      isThere: ({ parts }: Facts) => parts.some((part) => part.size === Number(size)),
    })),
    ...[...truth.matchAll(LINK)].map(([address]) => ({
      what: address,
      isThere: ({ links }: Facts) => links.some(({ href }) => href.startsWith(address)),
    })),
    ...[...truth.matchAll(TARGET)].map(([target]) => ({
      what: target,
      isThere: ({ parts, links }: Facts) =>
        JSON.stringify([parts, links]).toLowerCase().includes(JSON.stringify(target).slice(1, -1).toLowerCase()),
    })),
    ...macroStatements(truth),
    ...lockStatements(truth, row['password'] ?? ''),
  ];
}

/** The table names some files with a word in front ("attachment notice.docm"), archives theirs in capitals (ISO 9660). */
function fileStatement(stated: string, size: number): Statement {
  const wanted = plain(stated);
  return {
    what: stated,
    isThere: ({ parts }) => parts.some((part) => part.size === size && wanted.endsWith(plain(part.name))),
  };
}

/** Cabinets write folders with backslashes; a symbolic link is named with where it leads. */
function plain(name: string): string {
  return (name.split(' -> ')[0] ?? '').split('\\').join('/').normalize('NFC').toLowerCase();
}

function macroStatements(truth: string): readonly Statement[] {
  const hasVba = ({ parts }: Facts): boolean => parts.some(({ document }) => document?.vba !== undefined);
  if (/no VBA(?! storage)|without macros|no macros|must not claim macros/.test(truth) && !/XLM/.test(truth))
    return [{ what: 'no macros', isThere: (facts) => !hasVba(facts) }];
  if (/XLM/.test(truth)) return [{ what: 'macro sheet', isThere: ({ macroSheets }) => macroSheets.length > 0 }];
  return /with VBA|VBA KEPT|, VBA\)|VBA part|VBA in|VBA Sub|VBA kept|macro-bearing|Basic m/.test(truth)
    ? [{ what: 'macros', isThere: hasVba }]
    : [];
}

function lockStatements(truth: string, password: string): readonly Statement[] {
  if (!/encrypted|VelvetSweatshop/i.test(truth)) return [];
  const locked = ({ parts }: Facts): boolean =>
    parts.some(
      ({ gap, archive, entry }) => gap === 'encrypted' || archive?.encrypted === true || entry?.encrypted === true,
    );
  const opened = ({ parts }: Facts): boolean => parts.every(({ gap }) => gap !== 'encrypted');
  // With the password beside it, it is opened; without, it is called locked.
  return [password === '' ? { what: 'encrypted', isThere: locked } : { what: 'opened', isThere: opened }];
}
