import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { catalogueFor } from '../../locales';
import type { Catalogue } from '../../locales/catalogue';
import { formatSentence, titleOf } from '../../locales/format';
import { languages } from '../../locales/languages';
import { visible } from '../../locales/visible';
import { digestOf, LARGEST_LIST, readBlockList } from '../../settings/block-list';
import type { Settings } from '../../settings/defaults';
import { problemLine } from '../../settings/problem';
import type { SettingsProblem } from '../../settings/problem';
import { readSettings } from '../../settings/read';
import { EXIT } from '../io';
import type { Io } from '../io';
import { jsonLines } from './json-lines';

const codes: readonly string[] = languages.map(({ code }) => code);

const usage = `Usage: emotet-guard settings check [options] <file>…
       emotet-guard settings digest <blocklist.bin>…

check   tells what is wrong with an organisation's settings, one line a mistake: file, line, field, and what to do.
        A block list that they name is looked at too.
digest  prints what belongs into the field "digest" of a block list.

Options:
  --lang <code>  language of the sentences: ${codes.join(', ')} (default en)
  --help         show this text

Exit code of check: 0 nothing wrong · 1 at least one mistake · 2 wrong usage or a file that cannot be read
`;

/** `emotet-guard settings check` and `digest`: answers the exit code. */
export async function runSettings(args: readonly string[], io: Io): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'en' }, help: { type: 'boolean', default: false } },
    });
  } catch (error) {
    return refuse(io, error instanceof Error ? error.message : 'Wrong usage.');
  }
  const { values, positionals } = parsed;
  const [name, ...files] = positionals;
  if (values.help) {
    io.out(usage);
    return EXIT.clean;
  }
  if (name !== 'check' && name !== 'digest')
    return refuse(io, name === undefined ? 'Say "check" or "digest".' : `There is no command "settings ${name}".`);
  if (!codes.includes(values.lang)) return refuse(io, `There are no texts in "${values.lang}".`);
  if (files.length === 0) return refuse(io, 'Name a file.');
  let code: number = EXIT.clean;
  for (const file of files) {
    const bytes = await read(file);
    if (bytes === undefined) {
      io.err(`${visible(file)}: cannot be read.\n`);
      code = EXIT.failed;
    } else if (name === 'digest') io.out(`${digestOf(bytes)}  ${visible(file)}\n`);
    else if ((await check(file, new TextDecoder().decode(bytes), catalogueFor(values.lang), io)) && code === EXIT.clean)
      code = EXIT.found;
  }
  return code;
}

function refuse(io: Io, why: string): number {
  io.err(`${why}\n\n${usage}`);
  return EXIT.failed;
}

/** @returns whether something is wrong */
async function check(file: string, text: string, catalogue: Catalogue, io: Io): Promise<boolean> {
  const { settings, problems } = readSettings(text);
  const all = [...problems, ...(await listProblems(file, settings))];
  const { lines, broken } = jsonLines(text);
  for (const problem of all) {
    const line = problem.id === 'notJson' ? broken : lineOf(lines, problem.path);
    const place = `${visible(file)}${line === undefined ? '' : `:${line}`}`;
    io.out(
      problem.path.length === 0
        ? `${problemLine(catalogue, problem, place)}\n`
        : `${place}: ${problemLine(catalogue, problem, file)}\n`,
    );
  }
  if (all.length === 0)
    io.out(`${formatSentence(catalogue, catalogue.settings.fine, { file }, { isolated: false })}\n`);
  for (const wish of ['off', 'lowered'] as const) {
    const checks = Object.entries(settings.inspection.detectors).filter(([, set]) => set === wish);
    if (checks.length > 0)
      io.out(
        `${catalogue.settings[wish]} ${checks.map(([detector]) => `${titleOf(catalogue, detector)} (${detector})`).join(' · ')}\n`,
      );
  }
  return all.length > 0;
}

/** The list must lie beside the settings, here as on the server. */
async function listProblems(file: string, { blockList }: Settings): Promise<readonly SettingsProblem[]> {
  if (blockList === undefined) return [];
  const bytes = await read(path.join(path.dirname(file), blockList.file));
  const id =
    bytes === undefined
      ? 'listNotFound'
      : readBlockList(bytes, blockList.digest, new Date().toISOString().slice(0, 10)).problem;
  return id === undefined ? [] : [{ id, path: ['blockList'], values: { most: LARGEST_LIST / 1_024 } }];
}

/** The line of the value itself, or of the nearest thing around it. */
function lineOf(lines: ReadonlyMap<string, number>, place: SettingsProblem['path']): number | undefined {
  for (let length = place.length; length > 0; length--) {
    const line = lines.get(JSON.stringify(place.slice(0, length)));
    if (line !== undefined) return line;
  }
  return undefined;
}

async function read(file: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    return undefined;
  }
}
