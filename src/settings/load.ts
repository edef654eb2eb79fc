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
  /** The block list was not there at the deadline: the same with it, or with why it never came. Never rejects. */
  readonly later?: Promise<LoadedSettings>;
}

export interface LoadOptions {
  /** Milliseconds for the settings and the block list together. */
  readonly deadline?: number;
  /** Milliseconds after which a block list that is late is not waited for any longer. */
  readonly patience?: number;
  readonly fetch?: typeof fetch;
  readonly now?: () => Date;
  /** Reads UTF-8, for runtimes without a TextDecoder. */
  readonly decode?: Decode;
  /** False leaves the block list where it is. */
  readonly blockList?: boolean;
}

const DEADLINE = 2_000;

/** 4 MB at 550 kilobits a second: slower than that, a list is not worth what it takes from the mail. */
const PATIENCE = 60_000;

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
  const read = { ...readSettings(bytes, options.decode), file };
  const { blockList } = read.settings;
  if (options.blockList === false || blockList === undefined) return loaded(read, {});
  const { patience = PATIENCE } = options;
  const today = now().toISOString().slice(0, 10);
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  const coming = fetchFile(folder + blockList.file, { ...options, most: LARGEST_LIST, deadline: patience }).then(
    (list) => loaded(read, listIn(list, blockList.digest, today, patience)),
  );
  return (
    (await Promise.race([coming, after(end - Date.now())])) ?? {
      ...loaded(read, { problem: LIST['time-up'], values: valuesOf('time-up', LARGEST_LIST, deadline) }),
      later: coming,
    }
  );
}

/** What was read, with what became of the block list. */
function loaded(
  { settings, problems, file }: ReturnType<typeof readSettings> & { readonly file: string },
  { found, problem, values = {} }: ListFound,
): LoadedSettings {
  const all: readonly SettingsProblem[] =
    problem === undefined ? problems : [...problems, { id: problem, path: ['blockList'], values }];
  return {
    settings: { ...settings, inspection: { ...settings.inspection, ...found } },
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

interface ListFound {
  /** The list, and the day on which its age was judged. */
  readonly found?: Pick<Settings['inspection'], 'blockList' | 'today'>;
  readonly problem?: ProblemId | undefined;
  readonly values?: SettingsProblem['values'];
}

function listIn(bytes: Uint8Array | NotFetched, digest: string, today: string, deadline: number): ListFound {
  if (typeof bytes === 'string') return { problem: LIST[bytes], values: valuesOf(bytes, LARGEST_LIST, deadline) };
  const { list, problem } = readBlockList(bytes, digest, today);
  return { ...(list !== undefined && { found: { blockList: list, today } }), problem };
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, Math.max(0, milliseconds), undefined);
  });
}

/** `most` for the sentence: seconds of a file that came too late, kilobytes of one that is too large. */
function valuesOf(why: NotFetched | undefined, largest: number, deadline: number): SettingsProblem['values'] {
  if (why === 'time-up') return { most: Math.ceil(deadline / 1_000) };
  return why === 'too-large' ? { most: largest / 1_024 } : {};
}
