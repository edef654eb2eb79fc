import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../../src/workers/compile-cache';
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
    expect(cacheFolder('linux', { XDG_CACHE_HOME: 'caches' }, home)).toBe(path.join(home, '.cache', 'emotet-guard'));
  });

  it('is none where others may write, for what lies there is run', () => {
    chmodSync(caches, 0o777);
    expect(cacheFolder('linux', { XDG_CACHE_HOME: caches }, home)).toBeUndefined();
    chmodSync(caches, 0o700);
  });

  it('is none in a home of somebody else, as sudo leaves it', () => {
    const own = process.getuid?.() ?? 0;
    const getuid = jest.spyOn(process, 'getuid' as never).mockReturnValue((own + 1) as never);
    expect(cacheFolder('linux', {}, home)).toBeUndefined();
    getuid.mockRestore();
  });
});
