/** A file that somebody chose or dropped, and that may be mail. */
export interface MailFile {
  /** With its folders, from the chosen one on, with forward slashes. */
  readonly name: string;
  readonly file: Blob;
}

/** What a file chooser hands over: files, or all that is in a folder. */
export function chosenFiles(files: Iterable<File>): readonly MailFile[] {
  return inOrder([...files].map((file) => ({ name: file.webkitRelativePath || file.name, file })));
}

/**
 * What is dropped, folders searched through. What cannot be listed is left out.
 * @param dropped asked before anything is waited for: it is empty after that
 */
export async function droppedFiles(dropped: DataTransfer): Promise<readonly MailFile[]> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files: MailFile[] = [];
  // Folders wait here and not on the stack, for they may lie in each other without an end.
  const folders = entries.filter(isFolder);
  const take = async (entry: FileSystemEntry): Promise<void> => {
    if (isFolder(entry)) folders.push(entry);
    else if (isFile(entry)) {
      const file = await fileOf(entry);
      if (file !== undefined) files.push({ name: entry.fullPath.replace(/^\//, ''), file });
    }
  };
  for (const entry of entries.filter(isFile)) await take(entry);
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift())
    for (const entry of await entriesOf(folder)) await take(entry);
  return inOrder(files);
}

/**
 * By name, folder by folder, as the command line goes through them, and without what is hidden: such files are the file system's own
 * (.DS_Store, .git), but Maildir++ names its subfolders so (".Sent"), each with a "cur".
 */
function inOrder(files: readonly MailFile[]): readonly MailFile[] {
  const mailFolders = new Set(
    files.flatMap(({ name }) => {
      const at = name.lastIndexOf('/cur/');
      return at === -1 ? [] : [name.slice(0, at)];
    }),
  );
  const isHidden = (name: string): boolean => {
    const steps = name.split('/');
    // What was chosen by hand is shown, whatever it is called.
    return steps.some(
      (step, index) => index > 0 && step.startsWith('.') && !mailFolders.has(steps.slice(0, index + 1).join('/')),
    );
  };
  return files.filter(({ name }) => !isHidden(name)).sort((one, other) => byFolder(one.name, other.name));
}

function byFolder(one: string, other: string): number {
  const steps = one.split('/');
  const others = other.split('/');
  const at = steps.findIndex((step, index) => step !== others[index]);
  const [step, against] = [steps[at] ?? '', others[at] ?? ''];
  return step === against ? 0 : step < against ? -1 : 1;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function fileOf(entry: FileSystemFileEntry): Promise<File | undefined> {
  return new Promise((resolve) => {
    entry.file(resolve, () => {
      resolve(undefined);
    });
  });
}

/** Browsers hand over a hundred at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const next = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => {
        resolve([]);
      });
    });
    if (next.length === 0) return entries;
    for (const entry of next) entries.push(entry);
  }
}
