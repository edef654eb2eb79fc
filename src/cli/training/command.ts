import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { visible } from '../../locales/visible';
import { exportedFiles } from '../../training/export';
import type { ExportedFile } from '../../training/export';
import { languages } from '../../training/scenario';
import { EXIT, refuse, sentenceOf } from '../io';
import type { Io } from '../io';
import { writeWhole } from '../write-file';

const usage = `Usage: emotet-guard training export --out <folder> [options]

Writes the training mailbox as .eml files for a test mailbox, with a README that explains how to import them.
The messages are invented and harmless, but look like attacks: virus scanners may remove them.

Options:
  --out <folder>  folder to write to; must be empty or not exist yet
  --lang <code>   language of the messages: ${languages.join(', ')} (default: en)
  --help          show this text

The other command, for drills: emotet-guard training sign-drill --help
`;

/** `emotet-guard training export`: writes the training mailbox and answers the exit code. */
export async function training(args: readonly string[], io: Io): Promise<number> {
  if (args[0] === 'sign-drill') {
    const { signDrill, signDrillUsage } = await import('./sign-drill');
    if (!args.includes('--help')) return signDrill(args.slice(1), io);
    io.out(signDrillUsage);
    return EXIT.clean;
  }
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, lang: { type: 'string' }, help: { type: 'boolean', default: false } },
    });
  } catch (error) {
    return refuse(io, sentenceOf(error), usage);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    io.out(usage);
    return EXIT.clean;
  }
  if (positionals.length !== 1 || positionals[0] !== 'export')
    return refuse(io, 'Command missing: "training export".', usage);
  const language = languages.find((code) => code === (values.lang ?? 'en'));
  if (language === undefined) return refuse(io, `--lang takes ${languages.join(', ')}.`, usage);
  const { out } = values;
  if (out === undefined) return refuse(io, 'Folder missing: --out <folder>.', usage);

  const files = await exportedFiles(language);
  try {
    await mkdir(out, { recursive: true });
    // Other mail in it would be taken for training mail, and older exports for this one.
    if ((await readdir(out)).length > 0) return refuse(io, `The folder ${out} is not empty.`, usage);
    await writeAll(out, files);
  } catch {
    io.err(`${visible(out)} could not be written.\n`);
    return EXIT.failed;
  }
  io.err(`Wrote ${files.length - 1} messages and a README to ${visible(out)}.\n`);
  return EXIT.clean;
}

/** All of them or none: half a mailbox would be taken for the whole one, and stand in the way of the next export. */
async function writeAll(folder: string, files: readonly ExportedFile[]): Promise<void> {
  const written: string[] = [];
  try {
    for (const { name, bytes } of files) {
      written.push(path.join(folder, name));
      await writeWhole(path.join(folder, name), bytes);
    }
  } catch (error) {
    for (const file of written) await rm(file, { force: true });
    throw error;
  }
}
