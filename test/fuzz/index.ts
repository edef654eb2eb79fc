/*
 * `npm run fuzz -- [--minutes M] [--seed N] [--only CASE] [--macros] [folder]`: bends fixtures, mails and the files of a folder, and asks
 * of every inspection that it returns, stays within its budget, answers the same twice, and points at parts that exist.
 */
import { fork } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findFiles } from '../../src/cli/find-files';
import { runChild } from './child';
import type { News, Task } from './child';

const usage = `Usage: npm run fuzz -- [options] [folder]

Options:
  --minutes <n>   how long (default 1)
  --seed <n>      where the numbers start (default 1); the same seed gives the same cases
  --only <n>      one case alone, to look at it again
  --macros        only documents whose code a grammar wrote
  --help          show this text

Failures are made small and written to fuzz-failures/. Exit code: 0 none · 1 at least one · 2 wrong usage
`;

/** Seconds without news after which a case hangs; the slowest honest one takes two. */
const SILENCE = 30;
/** Seconds of the processor that a case must have had by then: on a busy machine a child of low priority waits for longer. */
const LEAST_PROCESSOR = 10;
/** MB; a child that needs more ends, and the case that it was at is a failure. */
const MEMORY = 1_024;
/** Files of a folder above this size make every case slow and find nothing more. */
const LARGEST_SEED = 512 * 1_024;
const LAST_CASE = 2 ** 31;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    macros: { type: 'boolean', default: false },
    child: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.child !== undefined) await runChild(JSON.parse(values.child) as Task);
else process.exitCode = values.help ? show() : await fuzz();

function show(): number {
  process.stdout.write(usage);
  return 0;
}

async function fuzz(): Promise<number> {
  const [minutes, seed, only] = [Number(values.minutes), Number(values.seed), Number(values.only ?? Number.NaN)];
  if (!(minutes > 0) || !Number.isSafeInteger(seed) || (values.only !== undefined && !Number.isSafeInteger(only))) {
    process.stderr.write(usage);
    return 2;
  }
  const files = (await findFiles(positionals)).filter((file) => statSync(file).size <= LARGEST_SEED);
  const task = { seed, files, macros: values.macros, out: path.resolve('fuzz-failures') };
  const end = Date.now() + minutes * 60_000;
  const found = new Map<string, number>();
  let next = Number.isNaN(only) ? 0 : only;
  const last = Number.isNaN(only) ? LAST_CASE : only + 1;
  while (next < last && (Date.now() < end || !Number.isNaN(only)))
    next = await watch({ ...task, from: next, to: last }, end, found);
  const failures = [...found.values()].reduce((sum, count) => sum + count, 0);
  process.stdout.write(
    `${next - (Number.isNaN(only) ? 0 : only)} cases, ${failures} failures of ${found.size} kinds.\n`,
  );
  return failures === 0 ? 0 : 1;
}

/** Runs a child until it ends, hangs, or time is up; answers the number of the next case. */
function watch(task: Task, end: number, found: Map<string, number>): Promise<number> {
  const child = fork(process.argv[1] ?? '', ['--child', JSON.stringify(task)], {
    execArgv: ['--expose-gc', '--enable-source-maps', `--max-old-space-size=${MEMORY}`],
  });
  let at = task.from;
  let heard = Date.now();
  let used = 0;
  const report = (failure: string, number: number, folder?: string): void => {
    const times = (found.get(failure) ?? 0) + 1;
    found.set(failure, times);
    if (times === 1) process.stdout.write(`case ${number}: ${failure}${folder === undefined ? '' : `\n  ${folder}`}\n`);
  };
  child.on('message', (news: News) => {
    heard = Date.now();
    used = processorOf(child.pid) ?? 0;
    if ('at' in news) at = news.at;
    else report(news.failure, news.number, news.folder);
  });
  return new Promise((resolve) => {
    let stopped = false;
    const clock = setInterval(() => {
      const works = (processorOf(child.pid) ?? Infinity) - used > LEAST_PROCESSOR;
      const hangs = works && Date.now() - heard > SILENCE * 1_000;
      if (!hangs && Date.now() < end) return;
      if (hangs) report(`hangs: no answer in ${SILENCE} s`, at);
      stopped = true;
      child.kill('SIGKILL');
    }, 500);
    child.on('exit', (code) => {
      clearInterval(clock);
      if (!stopped && code !== 0) report(`the process ended with ${code ?? 'a signal'} (out of memory?)`, at);
      resolve(code === 0 && !stopped ? task.to : at + 1);
    });
  });
}

/** Seconds of the processor that a process has had, where the system tells it as Linux does (proc(5): utime and stime, in hundredths). */
function processorOf(pid: number | undefined): number | undefined {
  try {
    const [utime, stime] =
      readFileSync(`/proc/${pid ?? 0}/stat`, 'latin1')
        .split(') ')
        .at(-1)
        ?.split(' ')
        .slice(11, 13) ?? [];
    return (Number(utime) + Number(stime)) / 100;
  } catch {
    return undefined;
  }
}
