import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readSettingsFile } from '../../settings/settings-file';
import type { SettingsFile } from '../../settings/settings-file';

/** An organisation's settings from disk; undefined for a file that cannot be read. */
export async function settingsFromDisk(file: string): Promise<SettingsFile | undefined> {
  const bytes = await readBytes(file);
  return bytes && readSettingsFile(bytes, (name) => readBytes(path.join(path.dirname(file), name)));
}

/** The bytes of a file; undefined where they cannot be read. */
export async function readBytes(file: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    return undefined;
  }
}
