import type { InspectionSettings } from '../../detection/contract';
import { catalogueFor } from '../../locales';
import type { Io } from '../io';
import { mistakes, unreadable } from './command';
import { readSettingsFile } from './settings-file';

/** What an organisation's settings tell detection; undefined, after saying why, where they are wrong. A list that is only old is used. */
export async function readOrganisation(
  file: string,
  language: string,
  io: Io,
): Promise<InspectionSettings | undefined> {
  const read = await readSettingsFile(file);
  if (read === undefined) {
    unreadable(file, io);
    return undefined;
  }
  for (const line of mistakes(file, read, catalogueFor(language))) io.err(line);
  return read.problems.every(({ id }) => id === 'listTooOld') ? read.settings.inspection : undefined;
}
