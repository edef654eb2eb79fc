import { chosenFiles, droppedFiles } from '../../../src/demo/trial/mail-file';

function file(path: string): File {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return Object.assign(new File(['x'], name), { webkitRelativePath: path.includes('/') ? path : '' });
}

/** A folder as a browser hands it over: a few entries at a time, and none at the end. */
type Tree = { readonly [name: string]: Tree | null };

function entryOf(name: string, tree: Tree | null, folder: string): object {
  const fullPath = `${folder}/${name}`;
  if (tree === null)
    return {
      isFile: true,
      isDirectory: false,
      fullPath,
      file: (found: (file: File) => void) => {
        found(file(name));
      },
    };
  const rest = Object.entries(tree);
  return {
    isFile: false,
    isDirectory: true,
    fullPath,
    createReader: () => ({
      readEntries: (found: (entries: object[]) => void) => {
        found(rest.splice(0, 2).map(([inner, below]) => entryOf(inner, below, fullPath)));
      },
    }),
  };
}

function dropOf(tree: Tree): DataTransfer {
  const items = Object.entries(tree).map(([name, below]) => ({ webkitGetAsEntry: () => entryOf(name, below, '') }));
  return { items } as unknown as DataTransfer;
}

const names = (files: readonly { readonly name: string }[]) => files.map(({ name }) => name);

describe('the files that somebody chooses', () => {
  it('stand in the order in which the command line takes them, folder by folder', () => {
    expect(names(chosenFiles(['mail/b/1.eml', 'mail/a.eml', 'mail/b.eml', 'mail/a/2.eml'].map(file)))).toEqual([
      'mail/a/2.eml',
      'mail/a.eml',
      'mail/b/1.eml',
      'mail/b.eml',
    ]);
  });

  it('leave out what is hidden, and keep Maildir’s folders and what was chosen by hand', () => {
    expect(
      names(chosenFiles(['m/.DS_Store', 'm/.git/a.eml', 'm/.Sent/cur/1', 'm/.Sent/.lock', '.draft.eml'].map(file))),
    ).toEqual(['.draft.eml', 'm/.Sent/cur/1']);
  });
});

describe('what somebody drops', () => {
  it('is searched through, folders in folders, more of them than a browser tells at a time', async () => {
    const tree = { mail: { a: { b: { '1.eml': null } }, '2.eml': null, '3.eml': null, '4.eml': null, '.x': null } };
    expect(names(await droppedFiles(dropOf({ ...tree, 'one.msg': null })))).toEqual([
      'mail/2.eml',
      'mail/3.eml',
      'mail/4.eml',
      'mail/a/b/1.eml',
      'one.msg',
    ]);
  });

  it('may lie as deep as it likes', async () => {
    let tree: Tree = { 'deep.eml': null };
    for (let depth = 0; depth < 3_000; depth++) tree = { d: tree };
    expect(await droppedFiles(dropOf(tree))).toHaveLength(1);
  });

  it('is left out where it cannot be read', async () => {
    const gone = {
      isFile: true,
      isDirectory: false,
      fullPath: '/gone.eml',
      file: (_found: unknown, failed: () => void) => {
        failed();
      },
    };
    const locked = {
      isFile: false,
      isDirectory: true,
      fullPath: '/locked',
      createReader: () => ({
        readEntries: (_found: unknown, failed: () => void) => {
          failed();
        },
      }),
    };
    const items = [gone, locked].map((entry) => ({ webkitGetAsEntry: () => entry }));
    expect(await droppedFiles({ items } as unknown as DataTransfer)).toEqual([]);
  });
});
