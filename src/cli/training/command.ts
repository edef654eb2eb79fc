import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { exportedFiles } from '../../training/export';
import { languages } from '../../training/scenario';
import { EXIT } from '../io';
import type { Io } from '../io';

const usage = `Usage: emotet-guard training export --out <folder> [options]

Writes the training mailbox as .eml files for a test mailbox, with a README that says how to import them.
The messages are made up and harmless, but look like attacks: virus scanners may remove them.

Options:
  --out <folder>  where to write; must be empty or not there yet
  --lang <code>   language of the messages: ${languages.join(', ')} (default: en)
  --help          show this text
`;

/** `emotet-guard training export`: writes the training mailbox and answers the exit code. */
export async function training(args: readonly string[], io: Io): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, lang: { type: 'string' }, help: { type: 'boolean', default: false } },
    });
  } catch (error) {
    return refuse(io, error instanceof Error ? error.message : 'Wrong usage.');
  }
  const { values, positionals } = parsed;
  if (values.help) {
    io.out(usage);
    return EXIT.clean;
  }
  if (positionals.length !== 1 || positionals[0] !== 'export') return refuse(io, 'Say "training export".');
  const language = languages.find((code) => code === (values.lang ?? 'en'));
  if (language === undefined) return refuse(io, `--lang takes ${languages.join(' or ')}.`);
  const { out } = values;
  if (out === undefined) return refuse(io, 'Say with --out which folder to write to.');

  const files = exportedFiles(language);
  try {
    await mkdir(out, { recursive: true });
    // Other mail in it would be taken for training mail, and older exports for this one.
    if ((await readdir(out)).length > 0) return refuse(io, `The folder ${out} is not empty.`);
    for (const { name, bytes } of files) await writeFile(path.join(out, name), bytes);
  } catch {
    io.err(`${out} could not be written.\n`);
    return EXIT.failed;
  }
  io.err(`Wrote ${files.length - 1} messages and a README to ${out}.\n`);
  return EXIT.clean;
}

function refuse(io: Io, why: string): number {
  io.err(`${why}\n\n${usage}`);
  return EXIT.failed;
}
