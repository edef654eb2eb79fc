import type { Catalogue } from '../locales/catalogue';
import { visible } from '../locales/visible';
import { LARGEST_LIST, readBlockList } from './block-list';
import type { Settings } from './defaults';
import { jsonLines, lineOf } from './json-lines';
import { problemLine } from './problem';
import type { SettingsProblem } from './problem';
import { readSettings } from './read';
import { textOf } from './text';

/** An organisation's settings as whoever maintains them has them at hand: a file, and the block list beside it. */
export interface SettingsFile {
  /** As written. */
  readonly text: string;
  /** With the block list that they name. */
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/**
 * Reads the file with its block list. Never rejects.
 * @param listNamed the bytes of the list that the settings name, which must lie beside them, here as on the server
 */
export async function readSettingsFile(
  bytes: Uint8Array,
  listNamed: (name: string) => Promise<Uint8Array | undefined>,
): Promise<SettingsFile> {
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
  const listBytes = await listNamed(blockList.file);
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

/** May mail be judged with these settings? Not with any of which something is wrong; a list that is only old is used. */
export function areUsable({ problems }: SettingsFile): boolean {
  return problems.every(({ id }) => id === 'listTooOld');
}

/**
 * A line for each mistake, with its place in the file.
 * @param file what the file is called
 */
export function mistakesIn({ text, problems }: SettingsFile, file: string, catalogue: Catalogue): readonly string[] {
  const { lines, broken } = jsonLines(text);
  const lineOfProblem = ({ id, path, values }: SettingsProblem): number | undefined => {
    if (id === 'trailingComma') return Number(values['line']);
    if (id === 'notJson') return broken;
    return id === 'notUtf8' ? lineOfLost(text) : lineOf(lines, path);
  };
  return problems.map((problem) => {
    const line = lineOfProblem(problem);
    const place = `${visible(file)}${line === undefined ? '' : `:${line}`}`;
    return problem.path.length === 0
      ? problemLine(catalogue, problem, place)
      : `${place}: ${problemLine(catalogue, problem, file)}`;
  });
}

/** The line of the first letter that was lost. */
function lineOfLost(text: string): number {
  return text.slice(0, text.search(/[\0\uFFFD]/)).split('\n').length;
}
