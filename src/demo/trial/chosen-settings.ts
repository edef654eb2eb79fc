import type { InspectionSettings } from '../../detection/contract';
import type { Catalogue } from '../../locales/catalogue';
import { LARGEST_LIST } from '../../settings/block-list';
import { LARGEST_FILE } from '../../settings/limits';
import { areUsable, mistakesIn, readSettingsFile } from '../../settings/settings-file';

/** An organisation's settings that somebody chose. */
export interface ChosenSettings {
  readonly fileName: string;
  /** What the command line says of them too, a line a mistake. */
  readonly mistakes: readonly string[];
  /** Undefined: nothing is judged with settings in which something is wrong. */
  readonly inspection: InspectionSettings | undefined;
}

/** Reads the settings among the files, with the block list that they name; undefined where there is no file. */
export async function settingsIn(files: readonly File[], catalogue: Catalogue): Promise<ChosenSettings | undefined> {
  const file = files.find(({ name }) => /\.json$/i.test(name)) ?? files[0];
  if (file === undefined) return undefined;
  const read = await readSettingsFile((await bytesOf(file, LARGEST_FILE)) ?? new Uint8Array(), (listName) => {
    const list = files.find(({ name }) => name === listName);
    return list === undefined ? Promise.resolve(undefined) : bytesOf(list, LARGEST_LIST);
  });
  return {
    fileName: file.name,
    mistakes: mistakesIn(read, file.name, catalogue),
    inspection: areUsable(read) ? read.settings.inspection : undefined,
  };
}

/** One byte more than there may be tells a file that is too large. */
async function bytesOf(file: File, most: number): Promise<Uint8Array | undefined> {
  return file
    .slice(0, most + 1)
    .arrayBuffer()
    .then(
      (bytes) => new Uint8Array(bytes),
      () => undefined,
    );
}
