import type { InspectionSettings } from '../../detection/contract';
import { catalogueFor } from '../../locales';
import type { Settings } from '../../settings/defaults';
import { areUsable, mistakesIn } from '../../settings/settings-file';
import type { Io } from '../io';
import { unreadable } from './command';
import { settingsFromDisk } from './from-disk';

/** What an organisation's settings tell detection; undefined, after saying why, where they are wrong. */
export async function readOrganisation(
  file: string,
  language: string,
  io: Io,
): Promise<InspectionSettings | undefined> {
  return (await readAllSettings(file, language, io))?.inspection;
}

/** All that an organisation has set; undefined, after saying why, where it is wrong. A list that is only old is used. */
export async function readAllSettings(file: string, language: string, io: Io): Promise<Settings | undefined> {
  const read = await settingsFromDisk(file);
  if (read === undefined) {
    unreadable(file, io);
    return undefined;
  }
  for (const line of mistakesIn(read, file, catalogueFor(language))) io.err(`${line}\n`);
  return areUsable(read) ? read.settings : undefined;
}
