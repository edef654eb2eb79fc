import { mkdir, readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { visible } from '../../locales/visible';
import { exportedFiles } from '../../training/export';
import { languages } from '../../training/scenario';
import { EXIT, refuse, sentenceOf } from '../io';
import type { Io } from '../io';
import { isRoomThere, writeAll, writeRoom } from './folders';

const usage = `Usage: emotet-guard training export --out <folder> [options]
       emotet-guard training room --out <folder>

"export" writes the training mailbox as .eml files for a test mailbox, with a README that explains how to import them.
The messages are invented and harmless, but look like attacks: virus scanners may remove them.
"room" writes the training room (presenter, quiz, group quiz) as a folder for any web server.

Options:
  --out <folder>  folder to write to; must be empty or not exist yet
  --lang <code>   language of the exported messages: ${languages.join(', ')} (default: en)
  --help          show this text

The other command, for drills: emotet-guard training sign-drill --help
`;

const COMMANDS = ['export', 'room'] as const;

/** `emotet-guard training`: writes the training mailbox or the training room, and answers the exit code. */
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
  const command = positionals.length === 1 ? COMMANDS.find((name) => name === positionals[0]) : undefined;
  if (command === undefined) return refuse(io, 'Command missing: "training export" or "training room".', usage);
  const language = languages.find((code) => code === (values.lang ?? 'en'));
  if (language === undefined) return refuse(io, `--lang takes ${languages.join(', ')}.`, usage);
  const { out } = values;
  if (out === undefined) return refuse(io, 'Folder missing: --out <folder>.', usage);
  if (command === 'room' && !(await isRoomThere(io.room))) {
    io.err('The training room is not beside this program. In the source folder "npm run build" makes it.\n');
    return EXIT.failed;
  }

  try {
    await mkdir(out, { recursive: true });
    // Other mail in it would be taken for training mail, and older exports for this one.
    if ((await readdir(out)).length > 0) return refuse(io, `The folder ${out} is not empty.`, usage);
    if (command === 'room') {
      await writeRoom(io.room, out);
      io.err(`Wrote the training room to ${visible(out)}. Its first page is index.html.\n`);
    } else {
      const files = await exportedFiles(language);
      await writeAll(out, files);
      io.err(`Wrote ${files.length - 1} messages and a README to ${visible(out)}.\n`);
    }
  } catch {
    io.err(`${visible(out)} could not be written.\n`);
    return EXIT.failed;
  }
  return EXIT.clean;
}
