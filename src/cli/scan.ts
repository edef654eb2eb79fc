import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Level } from '../detection/contract';
import { visible, visibleJson } from '../locales/visible';
import { openPool } from '../workers/pool';
import { findFiles } from './find-files';
import { beginIocs, IOC_FORMATS, iocMistake } from './iocs';
import { EXIT, refuse, sentenceOf } from './io';
import type { Io } from './io';
import { isCount, languageCodes, MOST_WORKERS } from './option-values';
import { progress } from './progress';
import { resultsOf } from './results';
import type { Judging, Result } from './results';
import { summaryOf } from './summary';
import { writeWhole } from './write-file';

/** Levels that --fail-on takes, and all above each, the worst first. */
const LEVELS = ['danger', 'caution', 'notice', 'unchecked'] as const satisfies readonly Level[];

/** For one message: detection gives up after 5 seconds by itself, so whoever needs more hangs. */
const MILLISECONDS = 30_000;

/** Results held back behind a slow file, for each worker: at 400 a second, a file of 2 seconds stops nobody. */
const AHEAD = 800;

const scanUsage = `Usage: emotet-guard scan [options] <path>…

Checks messages (.eml, .msg), mailboxes (mbox), folders, or single attachment files. File types are detected from content, not
from names. "-" reads one message from standard input. Symbolic links are followed when given as a path, not inside folders.

Options:
  --json         one JSON object per line
  --explain      add the facts behind the verdict
  --macros       add the code of macros that would run, addresses defanged; at most 100,000 characters per document
  --lang <code>  language of the output: ${languageCodes.join(', ')} (default en)
  --report <file>
                 write an HTML page instead of printing verdicts: totals per level, the most severe messages first,
                 the checks behind them, and what switching a check off would change (with --json: print as well)
  --iocs <format>
                 print indicators instead of verdicts, of the messages at the --fail-on level or above: addresses, hosts, mailboxes,
                 digests, and file names, each with where it was seen and which checks accuse it: ${IOC_FORMATS.join(', ')}
  --defang       with --iocs json or csv: addresses that no program turns into links
  --settings <file>
                 an organization's settings; its block list is read from the same folder
  --fail-on <level>
                 exit 1 from this level on: ${LEVELS.join(', ')} (default caution)
  --workers <n>  number of messages checked in parallel (default: number of cores)
  --help         show this text

Exit code: 0 nothing at that level or above · 1 at least one · 2 usage error, invalid settings, or unreadable input
`;

/** `emotet-guard scan`: prints a verdict for every message under the paths and answers the exit code. */
export async function scan(args: readonly string[], io: Io): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        macros: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'en' },
        settings: { type: 'string' },
        report: { type: 'string' },
        iocs: { type: 'string' },
        defang: { type: 'boolean', default: false },
        'fail-on': { type: 'string', default: 'caution' },
        workers: { type: 'string', default: String(availableParallelism()) },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return refuse(io, sentenceOf(error), scanUsage);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    io.out(scanUsage);
    return EXIT.clean;
  }
  const worst = LEVELS.findIndex((level) => level === values['fail-on']);
  const workers = Number(values.workers);
  if (positionals.length === 0) return refuse(io, 'No file or folder given.', scanUsage);
  if (!languageCodes.includes(values.lang)) return refuse(io, `Language "${values.lang}" is not available.`, scanUsage);
  if (worst === -1) return refuse(io, `--fail-on takes ${LEVELS.join(', ')}.`, scanUsage);
  const mistake = iocMistake({ iocs: values.iocs, defang: values.defang, json: values.json });
  if (mistake !== undefined) return refuse(io, mistake, scanUsage);
  if (!isCount(workers, MOST_WORKERS))
    return refuse(io, `--workers takes a number from 1 to ${MOST_WORKERS}.`, scanUsage);

  let links = 0;
  const files = await findFiles(positionals, () => links++);
  const pool = openPool({ start: io.startWorker, workers, milliseconds: MILLISECONDS });
  try {
    if (files.length > 0) pool.warm();
    const told =
      values.settings === undefined
        ? { inspection: {}, drillKey: undefined }
        : await (await import('./settings/organisation')).readAllSettings(values.settings, values.lang, io);
    if (told === undefined) return EXIT.failed;
    const { inspection: settings, drillKey } = told;
    if (links > 0) io.err(`Symbolic links in folders are not followed: ${links} left out. To look at one, name it.\n`);
    if (files.length === 0) io.err('No files found.\n');
    // All there was has been left out: that is not the same as nothing to find.
    if (files.length === 0 && links > 0) return EXIT.failed;
    const failing = LEVELS.slice(0, worst + 1);
    const format = IOC_FORMATS.find((one) => one === values.iocs);
    const terms = {
      settings,
      ...(drillKey !== undefined && { drillKey }),
      language: values.lang,
      explain: values.explain,
      macros: values.macros,
      text: !values.json && values.report === undefined && format === undefined,
      report: values.report !== undefined,
      ...(format && { indicators: failing }),
    };
    const judging = { pool, terms, ahead: AHEAD * workers, standardInput: io.input };
    const report = values.report === undefined ? undefined : await beginReport();
    const iocs = format && (await beginIocs(format, values.defang));
    const print = (result: Result) => {
      report?.add(result);
      iocs?.add(result);
      if (values.json) io.out(`${visibleJson('error' in result ? result : result.record)}\n`);
      else if ('error' in result) io.err(`${visible(result.input)}: ${result.error}\n`);
      else io.out(result.text ?? '');
    };
    const code = await judge(files, judging, failing, io, print);
    if (iocs !== undefined) {
      const { out, note } = await iocs.written(failing);
      io.out(out);
      io.err(note);
    }
    if (report === undefined || values.report === undefined) return code;
    return (await written(values.report, await report.page(values.lang), io)) ? code : EXIT.failed;
  } finally {
    pool.close();
  }
}

/** Levels that count as a find, from the worst down to the one that is named. */
type Failing = readonly (Level | 'unread')[];

async function judge(
  files: readonly string[],
  judging: Judging,
  failing: Failing,
  io: Io,
  print: (result: Result) => void,
): Promise<number> {
  const bar = progress(io, files.length);
  const levels: (Level | 'unread')[] = [];
  for await (const results of resultsOf(files, judging)) {
    for await (const result of results) {
      levels.push('error' in result ? 'unread' : result.record.level);
      bar.above(() => {
        print(result);
      });
    }
    bar.step();
  }
  bar.end();
  if (levels.length > 1) io.err(summaryOf(levels));
  if (levels.includes('unread')) return EXIT.failed;
  return levels.some((level) => failing.includes(level)) ? EXIT.found : EXIT.clean;
}

/** Most runs have none, and need neither its page nor what it keeps of every loud message. */
async function beginReport() {
  const [{ startTally }, { reportPage }, { loadCatalogue }, { loadReportTexts }] = await Promise.all([
    import('../report/tally'),
    import('../report/page'),
    import('../locales/load'),
    import('../locales/load-report'),
  ]);
  const { add, tally } = startTally();
  const page = async (language: string): Promise<string> => {
    const [catalogue, texts] = await Promise.all([loadCatalogue(language), loadReportTexts(language)]);
    return reportPage(tally(), { catalogue, texts }, new Date().toISOString().slice(0, 10));
  };
  return { add, page };
}

/** Whole or not at all; where it cannot be written, says why. */
async function written(file: string, page: string, io: Io): Promise<boolean> {
  try {
    await writeWhole(file, page);
    return true;
  } catch (error) {
    io.err(`${visible(file)}: ${visible(sentenceOf(error))}\n`);
    return false;
  }
}
