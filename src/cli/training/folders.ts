import { cp, mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ExportedFile } from '../../training/export';
import { writeWhole } from '../write-file';

/** All of them or none: half a mailbox would be taken for the whole one, and stand in the way of the next export. */
export async function writeAll(folder: string, files: readonly ExportedFile[]): Promise<void> {
  const written: string[] = [];
  try {
    for (const { name, bytes } of files) {
      written.push(path.join(folder, name));
      await writeWhole(path.join(folder, name), bytes);
    }
  } catch (error) {
    for (const file of written) await rm(file, { force: true });
    throw error;
  }
}

/** Was the room built with this program? */
export async function isRoomThere(room: string): Promise<boolean> {
  return (await stat(path.join(room, 'index.html')).catch(() => undefined)) !== undefined;
}

/** In the built folder it lies beside the room, in the package within it. */
export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/**
 * Copies the built room into an empty folder, with the licences of what is in it.
 * @param own files in the place of those of the room, or beside them, by their path in it
 */
export async function writeRoom(
  room: string,
  folder: string,
  own: Readonly<Record<string, Uint8Array>> = {},
): Promise<void> {
  await cp(room, folder, { recursive: true });
  for (const [name, bytes] of Object.entries(own)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeWhole(file, bytes);
  }
  await cp(path.join(room, '..', NOTICES), path.join(folder, NOTICES)).catch(() => undefined);
}
