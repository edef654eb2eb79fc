import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

/**
 * Writes a file as a whole or not at all: beside its place, and then renamed onto it. A full disk, or a process that is ended in
 * the middle, leaves what was there before. Rejects where the file cannot be written.
 */
export async function writeWhole(name: string, content: Uint8Array | string): Promise<void> {
  const there = await stat(name).catch(() => undefined);
  // "/dev/stdout" and the like are written to, not replaced.
  if (there !== undefined && !there.isFile()) {
    await writeFile(name, content);
    return;
  }
  // A link stays a link, and its target is replaced.
  const target = there === undefined ? name : await realpath(name);
  const beside = `${target}.${randomBytes(6).toString('hex')}.part`;
  try {
    const file = await open(beside, 'wx', there === undefined ? 0o666 : there.mode & 0o777);
    try {
      if (there !== undefined) await resemble(file, there);
      await file.writeFile(content);
      // A name without its bytes is what a power cut would leave otherwise.
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/**
 * Its owner and its rights, as far as we may give them: settings that belong to the web server, published by root, must stay legible to
 * it, and the process' own mask must not take a right away from a group that writes them too.
 */
async function resemble(file: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  await file.chown(uid, gid).catch(() => undefined);
  await file.chmod(mode & 0o777).catch(() => undefined);
}
