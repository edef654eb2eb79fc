import { chmodSync, chownSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import type * as FilePromises from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '../../src/cli/write-file';
import { run, temporaryFolder } from './run';

let full = false;

// A disk that is full after the first bytes of a file.
jest.mock('node:fs/promises', (): typeof FilePromises => {
  const actual = jest.requireActual<typeof FilePromises>('node:fs/promises');
  const open: typeof actual.open = async (...args) => {
    const file = await actual.open(...args);
    if (!full) return file;
    file.writeFile = async () => {
      await file.write('half of i');
      throw new Error('ENOSPC');
    };
    return file;
  };
  return { ...actual, open };
});

const folder = temporaryFolder();
const target = path.join(folder, 'out.bin');

beforeEach(() => {
  full = false;
  writeFileSync(target, 'as it was');
});

describe('a file that is written', () => {
  it('has the new content and the rights that it had, and leaves nothing beside it', async () => {
    chmodSync(target, 0o640);
    await writeWhole(target, 'new');
    expect(readFileSync(target, 'utf8')).toBe('new');
    if (process.platform !== 'win32') expect(statSync(target).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['out.bin']);
  });

  const asRoot = process.getuid?.() === 0 ? it : it.skip;
  asRoot('stays its owner’s and its group’s, also where the process’ mask is narrower', async () => {
    chmodSync(target, 0o664);
    chownSync(target, 12_345, 23_456);
    await writeWhole(target, 'new');
    const { uid, gid, mode } = statSync(target);
    expect([uid, gid, mode & 0o777]).toEqual([12_345, 23_456, 0o664]);
  });

  it('stays as it was when the disk is full, and leaves nothing beside it', async () => {
    full = true;
    await expect(writeWhole(target, 'new')).rejects.toThrow('ENOSPC');
    expect(readFileSync(target, 'utf8')).toBe('as it was');
    expect(readdirSync(folder)).toEqual(['out.bin']);
  });

  it('is the one that a symbolic link leads to', async () => {
    const link = path.join(folder, 'link');
    symlinkSync(target, link);
    await writeWhole(link, 'new');
    expect([readFileSync(target, 'utf8'), readFileSync(link, 'utf8')]).toEqual(['new', 'new']);
  });

  it.each(['/dev/null'])('is not put in the place of a device: %s', async (device) => {
    const before = statSync(device, { throwIfNoEntry: false })?.isCharacterDevice();
    await writeWhole(device, 'new');
    expect(statSync(device, { throwIfNoEntry: false })?.isCharacterDevice()).toBe(before);
  });
});

describe('a command that cannot write', () => {
  const feed = path.join(folder, 'feed.txt');

  it.each([
    ['blocklist build', ['blocklist', 'build', '--out', target, feed]],
    ['manifest', ['manifest', '--origin', 'https://guard.example.com', '--out', target]],
  ])('%s exits 2 and keeps the good file of yesterday', async (_name, args) => {
    writeFileSync(feed, 'http://evil.example/a\n');
    full = true;
    expect((await run(...args)).code).toBe(2);
    expect(readFileSync(target, 'utf8')).toBe('as it was');
  });

  it('training export leaves no half of a mailbox', async () => {
    const out = path.join(folder, 'training');
    full = true;
    expect((await run('training', 'export', '--out', out)).code).toBe(2);
    expect(readdirSync(out)).toEqual([]);
  });
});
