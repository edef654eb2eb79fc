import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { LARGEST_LIST, readBlockList } from '../../settings/block-list';
import type { Settings } from '../../settings/defaults';
import type { SettingsProblem } from '../../settings/problem';
import { readSettings } from '../../settings/read';
import { textOf } from '../../settings/text';
import { jsonLines } from './json-lines';

export interface SettingsFile {
  /** As written. */
  readonly text: string;
  /** With the block list that they name; it must lie beside the file, here as on the server. */
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/** An organisation's settings from disk; undefined for a file that cannot be read. */
export async function readSettingsFile(file: string): Promise<SettingsFile | undefined> {
  const bytes = await readBytes(file);
  if (bytes === undefined) return undefined;
  const { text } = textOf(bytes);
  const { settings, problems: found } = readSettings(bytes);
  // JSON.parse takes the later of two, and the administrator may have meant the earlier.
  const problems = [
    ...found,
    ...jsonLines(text).twice.map((place) => ({ id: 'writtenTwice' as const, path: place, values: {} })),
  ];
  const { blockList, inspection } = settings;
  if (blockList === undefined) return { text, settings, problems };
  const today = new Date().toISOString().slice(0, 10);
  const listBytes = await readBytes(path.join(path.dirname(file), blockList.file));
  const { list, problem } =
    listBytes === undefined
      ? { list: undefined, problem: 'listNotFound' as const }
      : readBlockList(listBytes, blockList.digest, today);
  return {
    text,
    settings: list === undefined ? settings : { ...settings, inspection: { ...inspection, blockList: list, today } },
    problems:
      problem === undefined
        ? problems
        : [...problems, { id: problem, path: ['blockList'], values: { most: LARGEST_LIST / 1_024 } }],
  };
}

/** The bytes of a file; undefined where they cannot be read. */
export async function readBytes(file: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    return undefined;
  }
}
