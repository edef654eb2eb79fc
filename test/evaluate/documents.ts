/** Documents against their labels: does detection see what is in them, and what does it say of it? */
import { statSync } from 'node:fs';
import path from 'node:path';
import type { Level, Part } from '../../src/detection/contract';
import { summarise } from '../bench/measure';
import type { Timing } from '../bench/measure';
import { look, messageIn } from './look';
import type { Look } from './look';
import { atLeast, shareOf, tallyOf } from './shares';
import type { Share, Tally } from './shares';
import { fileOf } from './tables';
import type { Row, Table } from './tables';

interface Agreement {
  readonly label: string;
  /** Of the files with the label, those in which detection sees it; of the others, those in which it does not. */
  readonly recall: Share;
  readonly falseAlarms: Share;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

interface Group {
  readonly name: string;
  readonly tally: Tally;
  readonly danger: Share;
  readonly caution: Share;
  /** At `caution` or above, the worst first: "danger files/a.doc (program-starting-macro)". */
  readonly warned: readonly string[];
}

export interface DocumentReport {
  readonly table: string;
  readonly files: number;
  /** Named in the table, not there or not readable. */
  readonly absent: readonly string[];
  readonly agreements: readonly Agreement[];
  readonly groups: readonly Group[];
  readonly peers: readonly Peer[];
  readonly speed: Speed;
}

/** What a peer's verdict says of the files with macros, and the time that it took for all files. */
interface Peer {
  readonly peer: string;
  readonly suspicious?: Share;
  readonly oursAtDanger?: Share;
  /** Over the files that it timed, and over those of them that are not locked: it stops there, where detection tries passwords. */
  readonly times: readonly {
    readonly over: string;
    readonly files: number;
    readonly seconds: number;
    readonly ours: number;
  }[];
}

interface Speed extends Timing {
  readonly filesPerSecond: number;
  readonly megabytesPerSecond: number;
}

interface Seen {
  readonly row: Row;
  readonly name: string;
  readonly bytes: number;
  readonly look: Look;
}

/** Detectors that say that a macro starts by itself; "excel4-macro-sheet" says it in one of its messages. */
const STARTERS = ['self-starting-macro', 'event-started-macro', 'program-starting-macro', 'self-starting-macro-sheet'];

/** Labels that detection has a word for, and where it says it. */
const sightings: Readonly<Record<string, (seen: Seen) => boolean>> = {
  vba: anyPart(({ document }) => document?.vba !== undefined),
  xlm: anyPart(({ document }) => (document?.macroSheets.length ?? 0) > 0),
  encrypted: anyPart(({ document }) => document?.encryption !== undefined),
  default_password: anyPart(({ document }) => document?.encryption?.openedWith === 'default'),
  autoexec: ({ look: { verdict } }) =>
    verdict.outcomes.some(
      (outcome) =>
        outcome.state === 'found' &&
        (STARTERS.includes(outcome.detector) || outcome.findings.some(({ message }) => message === 'startsMacroSheet')),
    ),
};

function anyPart(holds: (part: Part) => boolean): (seen: Seen) => boolean {
  return ({ look: { parts } }) => parts.some(holds);
}

/** Calls of this many files make V8 compile what it will time. */
const WARM_UP = 50;

export function evaluateDocuments(table: Table, root: string): DocumentReport {
  const seen: Seen[] = [];
  const absent: string[] = [];
  for (const [index, row] of table.rows.entries()) {
    const name = row['path'] ?? '';
    const file = fileOf(row, table, root);
    const message = file === undefined ? undefined : messageIn(file);
    if (file === undefined || message === undefined) {
      absent.push(name);
      continue;
    }
    if (index < WARM_UP) look(message);
    seen.push({ row, name: path.relative(root, file), bytes: statSync(file).size, look: look(message) });
  }
  return {
    table: path.relative(root, table.file),
    files: seen.length,
    absent,
    agreements: Object.keys(sightings).flatMap((label) =>
      table.columns.includes(label) ? [agreement(label, seen)] : [],
    ),
    groups: groupsOf(seen, table.columns),
    peers: peersOf(seen, table.columns),
    speed: speedOf(seen),
  };
}

function agreement(label: string, seen: readonly Seen[]): Agreement {
  const sees = sightings[label] ?? (() => false);
  const known = seen.filter(({ row }) => isKnown(row[label]));
  const labelled = known.filter(({ row }) => isTrue(row[label]));
  const others = known.filter(({ row }) => !isTrue(row[label]));
  const missed = labelled.filter((one) => !sees(one));
  const extra = others.filter(sees);
  return {
    label,
    recall: shareOf(labelled.length - missed.length, labelled.length),
    falseAlarms: shareOf(extra.length, others.length),
    missed: missed.map(({ name }) => name),
    extra: extra.map(({ name }) => name),
  };
}

/** A peer that failed knew nothing. */
function isKnown(cell = ''): boolean {
  return !cell.startsWith('err:');
}

/** "1"; where the table names the password, one of Office's own. */
function isTrue(cell = ''): boolean {
  return /^(?:1|VelvetSweatshop|\/01Hannes Ruescher\/01)$/.test(cell);
}

/** One group for each column of zeros and ones, and one for files in which nothing is. */
function groupsOf(seen: readonly Seen[], columns: readonly string[]): readonly Group[] {
  const flags = columns.filter(
    (column) => seen.length > 0 && seen.every(({ row }) => /^[01]?$/.test(row[column] ?? '')),
  );
  const having = (column: string) => seen.filter(({ row }) => row[column] === '1');
  const macros = seen.filter(({ row }) => row['vba'] === '1' || row['xlm'] === '1');
  const content = ['vba', 'xlm', 'encrypted'].filter((column) => columns.includes(column));
  const plain = seen.filter(({ row }) => content.every((column) => row[column] !== '1'));
  return [
    ...flags.map((column) => groupOf(column, having(column))),
    ...(content.length > 0 ? [groupOf('vba or xlm', macros), groupOf(`without ${content.join(', ')}`, plain)] : []),
    groupOf('all files', seen),
  ].filter(({ danger }) => danger.of > 0);
}

function groupOf(name: string, seen: readonly Seen[]): Group {
  const found = seen.map(({ look: { verdict } }) => verdict.level);
  return {
    name,
    tally: tallyOf(found),
    danger: atLeast('danger', found),
    caution: atLeast('caution', found),
    warned: (['danger', 'caution'] as const).flatMap((level) =>
      seen.filter(({ look: { verdict } }) => verdict.level === level).map((one) => describe(level, one)),
    ),
  };
}

function describe(level: Level, { name, look: { verdict } }: Seen): string {
  const found = verdict.outcomes.flatMap(({ detector, state }) => (state === 'found' ? [detector] : []));
  return `${level} ${name} (${[...verdict.rules, ...found].join(', ')})`;
}

function peersOf(seen: readonly Seen[], columns: readonly string[]): readonly Peer[] {
  const names = ['mraptor', 'olevba'].filter((name) => columns.includes(name) || columns.includes(`${name}_seconds`));
  return names.map((peer) => {
    const macros = seen.filter(({ row }) => row['vba'] === '1');
    const timed = seen.filter(({ row }) => Number(row[`${peer}_seconds`] ?? '') > 0);
    const times = (over: string, files: readonly Seen[]) => ({
      over,
      files: files.length,
      seconds: sum(files.map(({ row }) => Number(row[`${peer}_seconds`]))),
      ours: sum(files.map(({ look: { milliseconds } }) => milliseconds)) / 1_000,
    });
    return {
      peer,
      ...(columns.includes(peer) && {
        suspicious: shareOf(macros.filter(({ row }) => row[peer] === 'SUSPICIOUS').length, macros.length),
        oursAtDanger: atLeast(
          'danger',
          macros.map(({ look: { verdict } }) => verdict.level),
        ),
      }),
      times:
        timed.length === 0
          ? []
          : [
              times('all files', timed),
              times(
                'files without a password',
                timed.filter(({ row }) => row['encrypted'] !== '1'),
              ),
            ],
    };
  });
}

function speedOf(seen: readonly Seen[]): Speed {
  const times = seen.map(({ look: { milliseconds } }) => milliseconds);
  const seconds = sum(times) / 1_000;
  return {
    ...summarise(times),
    filesPerSecond: seconds === 0 ? 0 : seen.length / seconds,
    megabytesPerSecond: seconds === 0 ? 0 : sum(seen.map(({ bytes }) => bytes)) / 1_048_576 / seconds,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
