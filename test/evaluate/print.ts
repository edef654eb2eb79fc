/** The evaluation as text. */
import { milliseconds, table } from '../bench/table';
import type { AddressReport } from './addresses';
import type { DocumentReport } from './documents';
import type { Evaluation } from './evaluate';
import type { Levels, MailReport } from './mail';
import type { ReaderReport } from './readers';
import { levels } from './shares';
import type { Share } from './shares';
import type { MemoryReport } from './memory';
import type { WaveReport } from './waves';
import type { Bounds, WeightReport } from './weights';

export function printed(evaluation: Evaluation): string {
  return [
    `Emotet Guard ${evaluation.version}\n`,
    ...evaluation.documents.map(documentsText),
    ...evaluation.mail.map(mailText),
    ...evaluation.addresses.map(addressesText),
    ...evaluation.readers.map(readersText),
    ...(evaluation.waves === undefined ? [] : [wavesText(evaluation.waves)]),
    ...(evaluation.weights === undefined ? [] : [weightsText(evaluation.weights)]),
    ...(evaluation.memory === undefined ? [] : [memoryText(evaluation.memory)]),
  ].join('\n');
}

/** "97.8 % (90 of 92; 92.4–99.4)". */
function shareText({ count, of, share, low, high }: Share): string {
  const percent = (value: number): string => (100 * value).toFixed(value > 0 && value < 0.01 ? 2 : 1);
  return of === 0 ? '–' : `${percent(share)} % (${count} of ${of}; ${percent(low)}–${percent(high)})`;
}

function documentsText({ table: name, files, absent, agreements, groups, peers, speed }: DocumentReport): string {
  return [
    heading(`${name}: ${files} files`),
    ...(absent.length === 0 ? [] : [list('not there or not readable', absent)]),
    table(
      ['seen as labelled', 'of the files with it', 'in files without it'],
      agreements.map(({ label, recall, falseAlarms }) => [label, shareText(recall), shareText(falseAlarms)]),
    ),
    ...agreements.flatMap(({ label, missed, extra }) => [
      list(`${label}: labelled, not seen`, missed),
      list(`${label}: seen, not labelled`, extra),
    ]),
    table(
      ['files with', ...levels, 'danger', 'caution or above'],
      groups.map(({ name: group, tally, danger, caution }) => [
        group,
        ...levels.map((level) => String(tally[level])),
        shareText(danger),
        shareText(caution),
      ]),
    ),
    list('at caution or above', groups.find(({ name: group }) => group === 'all files')?.warned ?? []),
    ...peers.flatMap(({ peer, suspicious, oursAtDanger, times }) => [
      ...(suspicious === undefined || oursAtDanger === undefined
        ? []
        : [
            `${peer} calls ${shareText(suspicious)} of the files with VBA suspicious; here ${shareText(oursAtDanger)} are danger.\n`,
          ]),
      ...times.map(
        ({ over, files, seconds, ours }) =>
          `${peer} took ${seconds.toFixed(2)} s (recorded) over ${over} (${files}), here ${ours.toFixed(2)} s: ${(seconds / ours).toFixed(1)} times as fast.\n`,
      ),
    ]),
    `${speed.filesPerSecond.toFixed(0)} files/s, ${speed.megabytesPerSecond.toFixed(1)} MB/s; milliseconds a file: p50 ${milliseconds(speed.p50)}, p95 ${milliseconds(speed.p95)}, max ${milliseconds(speed.max)}\n`,
  ].join('');
}

function mailText({ table: name, messages, absent, levels: found, pairs, ...timing }: MailReport): string {
  return [
    heading(`${name}: ${messages} messages`),
    ...(absent.length === 0 ? [] : [list('not there or not readable', absent)]),
    levelTable([['as they are', found]]),
    list('at notice or above', found.warned),
    `milliseconds a message: p50 ${milliseconds(timing.p50)}, p95 ${milliseconds(timing.p95)}, max ${milliseconds(timing.max)}\n\n`,
    ...(pairs.length === 0 ? [] : [levelTable(pairs.map((pair) => [pair.name, pair.levels]))]),
    ...pairs.flatMap(({ name: pair, addressesNamed, missed, hostile, levels: { warned } }) => [
      ...(addressesNamed === undefined ? [] : [`${pair}: both addresses named ${shareText(addressesNamed)}\n`]),
      // Without the document nothing can be danger: then the table says it all.
      ...(missed.length < (addressesNamed?.of ?? 0) ? [list(`${pair}: below danger`, missed)] : []),
      ...(hostile ? [] : [list(`${pair}: at notice or above`, warned)]),
    ]),
  ].join('');
}

function addressesText({ table: name, groups }: AddressReport): string {
  return [
    heading(name),
    levelTable(
      groups.flatMap(({ name: group, alone, hijacked }): [string, Levels][] => [
        [`${group}, alone`, alone],
        ...(hijacked === undefined ? [] : ([[`${group}, in a hijacked conversation`, hijacked]] as [string, Levels][])),
      ]),
    ),
    ...groups.flatMap(({ name: group, honest, alone, hijacked }) => [
      ...(honest && group !== 'all' ? [list(`${group}: at notice or above`, alone.warned)] : []),
      ...(hijacked === undefined
        ? []
        : [
            list(
              `${group}, in a hijacked conversation: below danger`,
              hijacked.warned.filter((one) => !one.startsWith('danger ')),
            ),
          ]),
    ]),
  ].join('');
}

function readersText({ table: name, absent, formats, silent, unstated }: ReaderReport): string {
  const sum = (of: 'files' | 'found' | 'told' | 'silent' | 'unstated'): string =>
    String(formats.reduce((total, format) => total + format[of], 0));
  return [
    heading(`${name}: files of other programs`),
    ...(absent.length === 0 ? [] : [list('not there or not readable', absent)]),
    table(
      ['format', 'files', 'found', 'a gap tells', 'silent', 'nothing stated'],
      [
        ...formats.map((format) => [
          format.format,
          ...[format.files, format.found, format.told, format.silent, format.unstated].map(String),
        ]),
        ['all', sum('files'), sum('found'), sum('told'), sum('silent'), sum('unstated')],
      ],
    ),
    list('neither found nor told', silent),
    list('nothing stated that could be compared', unstated),
  ].join('');
}

function wavesText({ emotet, patterns, missed, honest }: WaveReport): string {
  return [
    heading('test/messages'),
    levelTable([
      ['Emotet, wave by wave', emotet],
      ['honest', honest],
    ]),
    `the right pattern: ${shareText(patterns)}\n`,
    list('missed', missed),
    list('honest at notice or above', honest.warned),
  ].join('');
}

function weightsText({ honest, traps, waves, detectors }: WeightReport): string {
  const outside = detectors.filter(({ verdict }) => verdict === 'below' || verdict === 'above');
  return [
    heading(`weights: ${waves} built messages of Emotet, ${honest} honest messages, ${traps} honest traps`),
    table(
      ['detector', 'Emotet', 'honest', 'traps', 'measured, decibans', 'weights given', ''],
      detectors.map(({ id, inWaves, inHonest, inTraps, measured, weights, verdict }) => [
        id,
        String(inWaves),
        String(inHonest),
        String(inTraps),
        boundsText(measured),
        weights.least === weights.most ? String(weights.most) : `${weights.least} to ${weights.most}`,
        verdict,
      ]),
    ),
    list(
      'weights outside of what was measured',
      outside.map(({ id, verdict, measured }) => `${id}: ${verdict} ${boundsText(measured)}`),
    ),
  ].join('');
}

function boundsText({ middle, low, high }: Bounds): string {
  return `${middle.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)})`;
}

function memoryText({ messages, taught, names, known, unfamiliar, named }: MemoryReport): string {
  return [
    heading('the memory of correspondents, over the honest mail in the order of its dates'),
    `${taught} of ${messages} messages teach it ${names} names; ${known} come from a name that it has long known.\n`,
    `a known name from a new address: ${shareText(unfamiliar)}\n`,
    list('these', named),
  ].join('');
}

function levelTable(rows: readonly (readonly [string, Levels])[]): string {
  return table(
    ['', ...levels, 'notice or above', 'caution or above', 'danger share'],
    rows.map(([name, { tally, notice, caution, danger }]) => [
      name,
      ...levels.map((level) => String(tally[level])),
      shareText(notice),
      shareText(caution),
      shareText(danger),
    ]),
  );
}

function heading(text: string): string {
  return `${text}\n${'='.repeat(text.length)}\n`;
}

/** Names make long lists; the first tell where to look, the JSON has them all. */
const MOST_NAMES = 12;

function list(title: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const more = names.length > MOST_NAMES ? `  … and ${names.length - MOST_NAMES} more\n` : '';
  return `${title}:\n${names
    .slice(0, MOST_NAMES)
    .map((name) => `  ${name}\n`)
    .join('')}${more}`;
}
