/*
 * `npm run bench`: what detection costs, warm, on built fixtures and on a folder of files, and what the faces around it cost. Beside
 * each figure stands a yardstick: inflating the same bytes and doing nothing with them, or what the peers took.
 */
import { existsSync, statSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { version } from '../../src/detection/version';
import { measureMemory, measureTimes } from './bounds';
import { measureFiles } from './folder';
import { keep, loadNow } from './kept';
import { parts } from './parts';
import type { Part } from './parts';
import { measureStart } from './start-up';

const usage = `Usage: npm run bench -- [options] [folder]

Times, warm, the inspection of built fixtures, of inputs made to hurt, and of the files in a folder (messages and attachment files). Each
part is printed when it is measured. Exit code 1: an input took more than a second of the processor or 200 MB, a password more than 60 ms,
or the pane let a click wait for more than 100 ms of the processor.

Options:
  --hostile      only the inputs made to hurt, and the folder if there is one
  --pane         only the built pane in Chromium: how soon it paints and warns, who takes the time from a click on a message to
                 its warning, how long clicks wait while it checks, and what it holds after a thousand messages (minutes)
  --workers      only the command line with one worker and with two
  --gateway      only the service for mail servers: messages a second, waiting times, memory
  --events       only the event handler's script, which classic Outlook loads for each message
  --command      only one command over one document, its start included
  --cold         only the files of the folder, each once in a new process
  --keys         only what a wrong password costs on each kind of locked file
  --messages <n> for --workers and --gateway: how many there are to judge (default 20000)
  --json         everything as one JSON object at the end
  --keep <file>  put what was measured into this file, each part in the place of what was measured of it before: docs/speed.json, of
                 which \`npm run docs\` makes docs/speed.md
  --help         show this text
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
    hostile: { type: 'boolean', default: false },
    pane: { type: 'boolean', default: false },
    workers: { type: 'boolean', default: false },
    gateway: { type: 'boolean', default: false },
    command: { type: 'boolean', default: false },
    events: { type: 'boolean', default: false },
    cold: { type: 'boolean', default: false },
    keys: { type: 'boolean', default: false },
    messages: { type: 'string', default: '20000' },
    keep: { type: 'string' },
    measure: { type: 'string' },
    'measure-memory': { type: 'string' },
    'measure-files': { type: 'string' },
    'measure-start': { type: 'string' },
  },
});
if (values.help) process.stdout.write(usage);
else if (values.measure !== undefined) measureTimes(values.measure);
else if (values['measure-memory'] !== undefined) measureMemory(values['measure-memory']);
else if (values['measure-start'] !== undefined) await measureStart(values['measure-start']);
else if (values['measure-files'] !== undefined) await measureFiles(values['measure-files']);
else await bench(positionals[0]);

async function bench(folder: string | undefined): Promise<void> {
  const messages = Number(values.messages);
  if (folder !== undefined && !(existsSync(folder) && statSync(folder).isDirectory()))
    refuse(`There is no folder "${folder}".`);
  else if (values.cold && folder === undefined) refuse('--cold takes a folder.');
  else if (!Number.isInteger(messages) || messages < 4 || messages % 4 !== 0)
    refuse('--messages takes a number that can be divided by four.');
  else {
    const machine = `${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores, Node ${process.versions.node}`;
    const out = values.json ? () => undefined : (text: string) => void process.stdout.write(`${text}\n`);
    out(`Emotet Guard ${version} on ${machine}. Milliseconds.\n`);
    const report: Record<string, unknown> = { version, machine };
    for (const part of chosen(folder)) {
      const load = loadNow();
      let shown = '';
      const say = (text: string) => {
        shown += `${text}\n`;
        out(text);
      };
      const figures = await parts[part]({ program: process.argv[1] ?? '', folder: folder ?? '', messages, out: say });
      report[part] = figures;
      if (values.keep !== undefined) keep(values.keep, part, { version, machine, shown: shown.trim(), figures }, load);
    }
    if (values.json) process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
  }
}

function refuse(why: string): void {
  process.stderr.write(`${why}\n\n${usage}`);
  process.exitCode = 2;
}

/** Those that were asked for; without a wish all that need no built pages. */
function chosen(folder: string | undefined): readonly Part[] {
  const wished: Part[] = [];
  if (values.hostile) wished.push('bounds');
  if (values.pane) wished.push('pane', 'messageClicks', 'clicks', 'messageChanges');
  if (values.workers) wished.push('workers');
  if (values.gateway) wished.push('gateway');
  if (values.events) wished.push('startUp');
  if (values.command) wished.push('command');
  if (values.cold) wished.push('cold');
  if (values.keys) wished.push('keys');
  if (wished.length === 0) wished.push('fixtures', 'bounds', 'blockList', 'startUp', 'command');
  return folder === undefined || values.cold ? wished : [...wished, 'folder'];
}
