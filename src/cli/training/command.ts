import { mkdir, readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { visible } from '../../locales/visible';
import { exportedFiles } from '../../training/export';
import { languages, sets } from '../../training/scenario';
import type { Language } from '../../training/scenario';
import { EXIT, refuse, sentenceOf } from '../io';
import type { Io } from '../io';
import { isRoomThere, writeAll, writeRoom } from './folders';
import { checkOwn, takeOwn } from './own-folder';
import { writeCourse } from './write-course';

const usage = `Usage: emotet-guard training export --out <folder> [options]
       emotet-guard training export --scorm <quiz.zip> [options]
       emotet-guard training room --out <folder> [--scenarios <folder>]
       emotet-guard training check <folder>

"export --out" writes the training mailbox as .eml files for a test mailbox, with a README that explains how to import them.
The messages are invented and harmless, but look like attacks: virus scanners may remove them.
"export --scorm" writes the quiz as a package for a learning platform (SCORM 1.2).
"room" writes the training room (presenter, quiz, group quiz) as a folder for any web server.
"check" reports errors in a folder of your own scenarios, one per line: file, line, field, and how to fix it. It also writes the
listing (index.json) that the room needs on a web server.

Options:
  --out <folder>        folder to write to; must be empty or not exist yet
  --scorm <file>        ZIP to write to
  --choose <list>       of --scorm: what the quiz draws from, with commas between: easy, medium, hard,
                        ${sets.join(', ')}, a set of yours, or own
  --draw <name>         of --scorm: the same messages for everyone, as in the address of a quiz; without it each draws others
  --scenarios <folder>  your own scenarios beside ours, with company.json and logo
  --lang <code>         language of the messages, and of the errors: ${languages.join(', ')} (default: en)
  --help                show this text

Exit code of check: 0 no errors · 1 at least one error · 2 usage error or unreadable folder

The other command, for drills: emotet-guard training sign-drill --help
`;

const COMMANDS = ['export', 'room', 'check'] as const;

/** `emotet-guard training`: writes the training mailbox, the training room or the quiz as a course, and answers the exit code. */
export async function training(args: readonly string[], io: Io): Promise<number> {
  if (args[0] === 'sign-drill') {
    const { signDrill, signDrillUsage } = await import('./sign-drill');
    if (!args.includes('--help')) return signDrill(args.slice(1), io);
    io.out(signDrillUsage);
    return EXIT.clean;
  }
  let parsed;
  try {
    const text = { type: 'string' } as const;
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: text,
        lang: text,
        scorm: text,
        choose: text,
        draw: text,
        scenarios: text,
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return refuse(io, sentenceOf(error), usage);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    io.out(usage);
    return EXIT.clean;
  }
  const command = COMMANDS.find((name) => name === positionals[0]);
  const [, folder] = positionals;
  if (command === undefined || positionals.length > (command === 'check' ? 2 : 1))
    return refuse(io, 'Command missing: "training export", "training room" or "training check".', usage);
  const language = languages.find((code) => code === (values.lang ?? 'en'));
  if (language === undefined) return refuse(io, `--lang takes ${languages.join(', ')}.`, usage);
  if (command === 'check')
    return folder === undefined
      ? refuse(io, 'Folder missing: training check <folder>.', usage)
      : checkOwn(folder, language, io);
  const { out, scorm, choose, draw } = values;
  const isCourse = command === 'export' && scorm !== undefined;
  if (!isCourse && (scorm ?? choose ?? draw) !== undefined)
    return refuse(io, '--scorm, --choose and --draw are of "training export --scorm".', usage);
  if (isCourse && out !== undefined) return refuse(io, 'Either --out or --scorm.', usage);
  if (!isCourse && out === undefined) return refuse(io, 'Folder missing: --out <folder>.', usage);
  if ((command === 'room' || isCourse) && !(await isRoomThere(io.room))) {
    io.err('The training room is not beside this program. In the source folder "npm run build" makes it.\n');
    return EXIT.failed;
  }
  const own = await takeOwn(values.scenarios, language, io);
  if (own === undefined) return EXIT.failed;
  if (isCourse) return writeCourse(scorm, { language, choose, draw, files: own }, io, usage);
  return out === undefined ? EXIT.failed : writeFolder(command, out, { language, own }, io);
}

interface FolderContent {
  readonly language: Language;
  /** Files of the company's own, by their path in the room. */
  readonly own: Readonly<Record<string, Uint8Array>>;
}

async function writeFolder(
  command: 'export' | 'room',
  out: string,
  { language, own }: FolderContent,
  io: Io,
): Promise<number> {
  try {
    await mkdir(out, { recursive: true });
    // Other mail in it would be taken for training mail, and older exports for this one.
    if ((await readdir(out)).length > 0) return refuse(io, `The folder ${out} is not empty.`, usage);
    if (command === 'room') {
      await writeRoom(io.room, out, own);
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
