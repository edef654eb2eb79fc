/** CSV after RFC 4180: every cell in quotation marks, lines ended by CR LF, one header line. */
import { visible } from '../locales/visible';
import type { Collected, Collection } from './collect';
import { defanged } from './shown-value';

const COLUMNS = [
  'type',
  'value',
  'accused',
  'detectors',
  'level',
  'role',
  'where',
  'input',
  'message_id',
  'messages',
  'file_name',
  'bytes',
  'md5',
  'sha1',
] as const;

/** Longer than any address that is read; a cell of Excel takes 32,767 characters. */
const LONGEST_CELL = 10_000;

export function indicatorsAsCsv({ indicators }: Collection, isDefanged: boolean): string {
  const rows = indicators.map((indicator) => rowOf(indicator, isDefanged));
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function rowOf(indicator: Collected, isDefanged: boolean): readonly string[] {
  const { type, value, detectors, seen, messages, file } = indicator;
  const [first] = seen;
  return [
    type,
    isDefanged ? defanged(indicator) : value,
    detectors.length > 0 ? 'yes' : 'no',
    detectors.join(' '),
    first?.level ?? '',
    first?.role ?? '',
    (first?.where ?? []).join(' > '),
    first?.input ?? '',
    first?.messageId ?? '',
    String(messages),
    file?.name ?? '',
    file === undefined ? '' : String(file.bytes),
    file?.md5 ?? '',
    file?.sha1 ?? '',
  ];
}

/**
 * A spreadsheet takes what begins with one of these for a formula, and a formula can start a program (DDE) or send cells away; Excel
 * takes the full-width ones of Japanese keyboards too. An apostrophe in front makes it text.
 */
const FORMULA = /^[\s\u3000]*[=+\-@＝＋－＠]|^[\t\r\n]/;

function cell(text: string): string {
  const shown = visible(text, LONGEST_CELL);
  return `"${(FORMULA.test(text) ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}
