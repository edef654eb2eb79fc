import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Files under the paths, folders searched through, in a stable order; what does not exist or may not be listed stays in it.
 * @param leaveOut hears of each symbolic link in a folder, which is not followed
 */
export async function findFiles(paths: readonly string[], leaveOut?: () => void): Promise<string[]> {
  const files: string[] = [];
  for (const name of paths) {
    const entries = await readdir(name, { withFileTypes: true }).catch(() => undefined);
    if (entries === undefined) {
      files.push(name);
      continue;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      // Links may lead in circles.
      if (entry.isSymbolicLink()) {
        leaveOut?.();
        continue;
      }
      const inner = path.join(name, entry.name);
      if (entry.name.startsWith('.') && !(entry.isDirectory() && (await isMailFolder(inner)))) continue;
      // One by one: a folder of 200,000 messages has more than a call takes arguments.
      if (entry.isDirectory()) for (const file of await findFiles([inner], leaveOut)) files.push(file);
      else if (entry.isFile()) files.push(inner);
    }
  }
  return files;
}

/** Hidden files are the file system's own (.DS_Store, .git), but Maildir++ names its subfolders so (".Sent"), each with a "cur". */
async function isMailFolder(folder: string): Promise<boolean> {
  return stat(path.join(folder, 'cur')).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
