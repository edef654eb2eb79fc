import type { ProblemId } from '../locales/settings-texts';
import { settingsPlaceOf } from './address';
import { LARGEST_LIST, readBlockList } from './block-list';
import { defaultSettings } from './defaults';
import type { Settings } from './defaults';
import { fetchFile } from './fetch-file';
import type { NotFetched } from './fetch-file';
import { LARGEST_FILE } from './limits';
import type { SettingsProblem } from './problem';
import { readSettings } from './read';
import type { Decode } from './text';

export interface LoadedSettings {
  readonly settings: Settings;
  /** Name of the file, for whoever mends it; undefined when the page's address names no organisation. */
  readonly file?: string;
  /** The file did not come, or something in it is wrong: the reader is told, and the defaults hold where it is. */
  readonly problem?: 'missing' | 'broken';
  readonly problems: readonly SettingsProblem[];
}

export interface LoadOptions {
  /** Milliseconds for the settings and the block list together. */
  readonly deadline?: number;
  readonly fetch?: typeof fetch;
  readonly now?: () => Date;
  /** Reads UTF-8, for runtimes without a TextDecoder. */
  readonly decode?: Decode;
  /** False leaves the block list where it is. */
  readonly blockList?: boolean;
}

const DEADLINE = 2_000;

/** Nobody asked for settings: nothing is fetched, and nothing is wrong. */
export const noSettings: LoadedSettings = { settings: defaultSettings, problems: [] };

/**
 * Loads the settings of the organisation that the page's address names (`?org=`), and its block list. Never rejects.
 * @param page absolute address of the page or script
 */
export async function loadSettings(page: string, options: LoadOptions = {}): Promise<LoadedSettings> {
  const { deadline = DEADLINE, now = () => new Date() } = options;
  const end = Date.now() + deadline;
  const place = settingsPlaceOf(page);
  if (place === 'none') return noSettings;
  if (place === 'bad-name') return missing('config', { id: 'badName', path: [], values: {} });
  const { address, file } = place;
  const bytes = await fetchFile(address, { ...options, most: LARGEST_FILE, deadline });
  if (typeof bytes === 'string')
    return missing(file, { id: SETTINGS[bytes], path: [], values: valuesOf(bytes, LARGEST_FILE, deadline) });
  const { settings, problems } = readSettings(bytes, options.decode);
  const { blockList = true } = options;
  const list = await loadList(
    blockList ? settings : { ...settings, blockList: undefined },
    address.slice(0, address.lastIndexOf('/') + 1),
    {
      ...options,
      deadline: Math.max(0, end - Date.now()),
      today: now().toISOString().slice(0, 10),
    },
  );
  const all: readonly SettingsProblem[] =
    list.problem === undefined
      ? problems
      : [...problems, { id: list.problem, path: ['blockList'], values: valuesOf(list.why, LARGEST_LIST, deadline) }];
  return {
    settings: { ...settings, inspection: list.inspection },
    file,
    problems: all,
    ...(all.length === 0 ? {} : { problem: 'broken' as const }),
  };
}

const SETTINGS: Readonly<Record<NotFetched, ProblemId>> = {
  'not-found': 'notFound',
  'time-up': 'tooSlow',
  'too-large': 'fileTooLarge',
};

const LIST: Readonly<Record<NotFetched, ProblemId>> = {
  'not-found': 'listNotFound',
  'time-up': 'listTooSlow',
  'too-large': 'listTooLarge',
};

function missing(file: string, problem: SettingsProblem): LoadedSettings {
  return { settings: defaultSettings, file, problem: 'missing', problems: [problem] };
}

interface LoadedList {
  readonly inspection: Settings['inspection'];
  readonly problem?: ProblemId | undefined;
  readonly why?: NotFetched;
}

async function loadList(
  { blockList, inspection }: Settings,
  folder: string,
  options: { readonly deadline: number; readonly today: string; readonly fetch?: typeof fetch },
): Promise<LoadedList> {
  if (blockList === undefined) return { inspection };
  const bytes = await fetchFile(folder + blockList.file, { ...options, most: LARGEST_LIST });
  if (typeof bytes === 'string') return { inspection, problem: LIST[bytes], why: bytes };
  const { list, problem } = readBlockList(bytes, blockList.digest, options.today);
  return {
    inspection: list === undefined ? inspection : { ...inspection, blockList: list, today: options.today },
    problem,
  };
}

/** `most` for the sentence: seconds of a file that came too late, kilobytes of one that is too large. */
function valuesOf(why: NotFetched | undefined, largest: number, deadline: number): SettingsProblem['values'] {
  if (why === 'time-up') return { most: Math.ceil(deadline / 1_000) };
  return why === 'too-large' ? { most: largest / 1_024 } : {};
}
