import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { visible } from '../../locales/visible';
import { LISTING, OWN_FOLDER, writeListing, type OwnFolder } from '../../training/own/listing';
import { readOwn, type OwnScenarios } from '../../training/own/folder';
import { problemLine } from '../../training/own/problem-line';
import type { Language } from '../../training/scenario';
import { setOwnScenarios } from '../../training/scenarios';
import { EXIT } from '../io';
import type { Io } from '../io';
import { writeWhole } from '../write-file';

/** `emotet-guard training check`: says what is wrong in a folder of a company's own scenarios, and writes its listing. */
export async function checkOwn(folder: string, language: Language, io: Io): Promise<number> {
  const own = await ownFrom(folder, io);
  if (own === undefined) return EXIT.failed;
  for (const problem of own.problems) io.out(`${problemLine(problem, language)}\n`);
  if (own.problems.length === 0) io.out(`${own.scenarios.length} scenarios, no errors.\n`);
  try {
    await writeWhole(path.join(folder, LISTING), writeListing(own.files));
  } catch {
    io.err(`${visible(path.join(folder, LISTING))} could not be written.\n`);
    return EXIT.failed;
  }
  return own.problems.length > 0 ? EXIT.found : EXIT.clean;
}

/**
 * Puts a company's scenarios among ours; undefined, after saying why, where something is wrong with one of them.
 * @returns the files that the training room needs, by their path in it
 */
export async function takeOwn(
  folder: string | undefined,
  language: Language,
  io: Io,
): Promise<Readonly<Record<string, Uint8Array>> | undefined> {
  if (folder === undefined) return {};
  const own = await ownFrom(folder, io);
  if (own === undefined) return undefined;
  for (const problem of own.problems) io.err(`${problemLine(problem, language)}\n`);
  if (own.problems.length > 0) return undefined;
  setOwnScenarios(own.scenarios);
  const files = await Promise.all(
    own.files.map(async (name) => [`${OWN_FOLDER}${name}`, await readFile(path.join(folder, name))] as const),
  );
  return { ...Object.fromEntries(files), [`${OWN_FOLDER}${LISTING}`]: Buffer.from(writeListing(own.files)) };
}

async function ownFrom(folder: string, io: Io): Promise<OwnScenarios | undefined> {
  let names: readonly string[];
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch {
    io.err(`${visible(folder)}: cannot be read.\n`);
    return undefined;
  }
  const read: OwnFolder['read'] = (name) => readFile(path.join(folder, name)).catch(() => undefined);
  return readOwn({ names, read });
}
