import { parseArgs } from 'node:util';
import { catalogueFor } from '../../locales';
import type { Catalogue } from '../../locales/catalogue';
import { formatSentence, titleOf } from '../../locales/format';
import { visible } from '../../locales/visible';
import { digestOf } from '../../settings/block-list';
import { mistakesIn } from '../../settings/settings-file';
import { EXIT, refuse, sentenceOf } from '../io';
import type { Io } from '../io';
import { languageCodes } from '../option-values';
import { readBytes, settingsFromDisk } from './from-disk';

const usage = `Usage: emotet-guard settings check [options] <file>…
       emotet-guard settings digest <blocklist.bin>…

check   reports errors in an organization's settings, one per line: file, line, field, and how to fix it.
        A block list named in the settings is checked too.
digest  prints the value for the field "digest" of a block list.

Options:
  --lang <code>  language of the output: ${languageCodes.join(', ')} (default en)
  --help         show this text

Exit code of check: 0 no errors · 1 at least one error · 2 usage error or unreadable file
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
    return refuse(io, sentenceOf(error), usage);
  }
  const { values, positionals } = parsed;
  const [name, ...files] = positionals;
  if (values.help) {
    io.out(usage);
    return EXIT.clean;
  }
  if (name !== 'check' && name !== 'digest')
    return refuse(
      io,
      name === undefined ? 'Command missing: "check" or "digest".' : `Unknown command "settings ${name}".`,
      usage,
    );
  if (!languageCodes.includes(values.lang)) return refuse(io, `Language "${values.lang}" is not available.`, usage);
  if (files.length === 0) return refuse(io, 'No file given.', usage);
  let code: number = EXIT.clean;
  for (const file of files) {
    const done = name === 'digest' ? await digest(file, io) : await check(file, catalogueFor(values.lang), io);
    code = Math.max(code, done);
  }
  return code;
}

async function digest(file: string, io: Io): Promise<number> {
  const bytes = await readBytes(file);
  if (bytes === undefined) return unreadable(file, io);
  io.out(`${digestOf(bytes)}  ${visible(file)}\n`);
  return EXIT.clean;
}

async function check(file: string, catalogue: Catalogue, io: Io): Promise<number> {
  const read = await settingsFromDisk(file);
  if (read === undefined) return unreadable(file, io);
  for (const line of mistakesIn(read, file, catalogue)) io.out(`${line}\n`);
  if (read.problems.length === 0)
    io.out(`${formatSentence(catalogue, catalogue.settings.fine, { file }, { isolated: false })}\n`);
  for (const wish of ['off', 'lowered'] as const) {
    const checks = Object.entries(read.settings.inspection.detectors).filter(([, set]) => set === wish);
    if (checks.length > 0)
      io.out(
        `${catalogue.settings[wish]} ${checks.map(([detector]) => `${titleOf(catalogue, detector)} (${detector})`).join(' · ')}\n`,
      );
  }
  return read.problems.length > 0 ? EXIT.found : EXIT.clean;
}

/** Says that a file cannot be read. @returns the exit code of that */
export function unreadable(file: string, io: Io): number {
  io.err(`${visible(file)}: cannot be read.\n`);
  return EXIT.failed;
}
