import { chmodSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, makeOurs } from '../../src/workers/compile-cache';
import { temporaryFolder } from '../cli/run';

describe('the folder for compiled code', () => {
  const home = temporaryFolder();
  const caches = path.join(home, 'caches');
  mkdirSync(caches, { mode: 0o700 });

  it('is the one that the platform sets apart for it', () => {
    expect(cacheFolder('linux', {}, home)).toBe(path.join(home, '.cache', 'emotet-guard'));
    expect(cacheFolder('linux', { XDG_CACHE_HOME: caches }, home)).toBe(path.join(caches, 'emotet-guard'));
    expect(cacheFolder('darwin', {}, home)).toBe(path.join(home, 'Library', 'Caches', 'emotet-guard'));
    expect(cacheFolder('win32', { LOCALAPPDATA: caches }, home)).toBe(path.join(caches, 'emotet-guard', 'Cache'));
  });

  it('is none where there is no home, and none beside a path that means another place in every folder', () => {
    expect(cacheFolder('linux', {}, path.join(home, 'nowhere'))).toBeUndefined();
    expect(cacheFolder('win32', {}, home)).toBeUndefined();
    expect(cacheFolder('win32', { LOCALAPPDATA: '' }, home)).toBeUndefined();
    expect(cacheFolder('linux', { XDG_CACHE_HOME: 'caches' }, home)).toBe(path.join(home, '.cache', 'emotet-guard'));
  });

  it('is none where others may write, for what lies there is run', () => {
    chmodSync(caches, 0o777);
    expect(cacheFolder('linux', { XDG_CACHE_HOME: caches }, home)).toBeUndefined();
    chmodSync(caches, 0o700);
  });

  it('is made for this user alone, and is none where it lies in, or leads to, a place of others', () => {
    const folder = path.join(home, 'own', 'emotet-guard');
    expect(makeOurs(folder)).toBe(true);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const shared = path.join(home, 'shared');
    mkdirSync(shared);
    chmodSync(shared, 0o777);
    expect(makeOurs(path.join(shared, 'emotet-guard'))).toBe(false);
    const link = path.join(home, 'link');
    symlinkSync(shared, link);
    expect(makeOurs(link)).toBe(false);
    writeFileSync(path.join(home, 'file'), '');
    expect(makeOurs(path.join(home, 'file', 'emotet-guard'))).toBe(false);
  });

  it('is none in a home of somebody else, as sudo leaves it', () => {
    const own = process.getuid?.() ?? 0;
    const getuid = jest.spyOn(process, 'getuid' as never).mockReturnValue((own + 1) as never);
    expect(cacheFolder('linux', {}, home)).toBeUndefined();
    getuid.mockRestore();
  });
});
