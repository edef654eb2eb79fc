import { parseArgs } from 'node:util';
import { inspectWithFacts } from '../detection';
import type { InspectionSettings } from '../detection/contract';
import { catalogueFor } from '../locales';
import type { Catalogue } from '../locales/catalogue';
import { languages } from '../locales/languages';
import { forNode } from '../hosts/for-node';
import { findFiles, readInputs } from './inputs';
import { EXIT } from './io';
import type { Io } from './io';
import { progress } from './progress';
import { asJson, errorAsJson } from './scan-json';
import { asText, errorAsText } from './scan-text';
import { mistakes, unreadable } from './settings/command';
import { readSettingsFile } from './settings/settings-file';

const codes: readonly string[] = languages.map(({ code }) => code);

const scanUsage = `Usage: emotet-guard scan [options] <path>…

Looks at messages (as in .eml and .msg), mailboxes of them (mbox), folders, or bare attachment files. What a file is, its bytes
tell, whatever its name. Symbolic links are followed where they are named, not in folders.

Options:
  --json         one JSON object a line
  --explain      add the facts that the verdict rests on
  --lang <code>  language of the sentences: ${codes.join(', ')} (default en)
  --settings <file>
                 an organisation's settings, with the block list that lies beside them
  --help         show this text

Exit code: 0 nothing at caution or above · 1 at least one · 2 wrong usage, wrong settings, or an input that could not be read
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
        lang: { type: 'string', default: 'en' },
        settings: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    io.err(`${error instanceof Error ? error.message : 'Wrong usage.'}\n\n${scanUsage}`);
    return EXIT.failed;
  }
  const { values, positionals } = parsed;
  if (values.help) {
    io.out(scanUsage);
    return EXIT.clean;
  }
  if (positionals.length === 0 || !codes.includes(values.lang)) {
    io.err(
      `${positionals.length === 0 ? 'Name a file or folder.' : `There are no texts in "${values.lang}".`}\n\n${scanUsage}`,
    );
    return EXIT.failed;
  }

  const catalogue = catalogueFor(values.lang);
  const settings = values.settings === undefined ? {} : await organisation(values.settings, catalogue, io);
  if (settings === undefined) return EXIT.failed;
  let links = 0;
  const files = await findFiles(positionals, () => links++);
  if (links > 0) io.err(`Symbolic links in folders are not followed: ${links} left out. To look at one, name it.\n`);
  if (files.length === 0) io.err('There is no file in there.\n');
  const bar = progress(io, files.length);
  let found = false;
  let failed = false;
  for (const file of files) {
    for await (const input of readInputs(file)) {
      if ('error' in input) {
        failed = true;
        bar.above(() => {
          if (values.json) io.out(`${errorAsJson(input)}\n`);
          else io.err(errorAsText(input));
        });
        continue;
      }
      const inspection = inspectWithFacts(input.message, { ...forNode, settings });
      found ||= inspection.verdict.level === 'danger' || inspection.verdict.level === 'caution';
      const report = { input: input.input, ...inspection, catalogue, explain: values.explain };
      const text = values.json ? `${asJson(report)}\n` : asText(report);
      bar.above(() => {
        io.out(text);
      });
    }
    bar.step();
  }
  bar.end();
  return failed ? EXIT.failed : found ? EXIT.found : EXIT.clean;
}

/** What the settings tell detection; undefined, after saying why, where they are wrong. A list that is only old is used. */
async function organisation(file: string, catalogue: Catalogue, io: Io): Promise<InspectionSettings | undefined> {
  const read = await readSettingsFile(file);
  if (read === undefined) {
    unreadable(file, io);
    return undefined;
  }
  for (const line of mistakes(file, read, catalogue)) io.err(line);
  return read.problems.every(({ id }) => id === 'listTooOld') ? read.settings.inspection : undefined;
}
