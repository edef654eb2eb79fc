import { spawnSync } from 'node:child_process';
import path from 'node:path';

const explain = (...args: string[]) =>
  spawnSync(process.execPath, [path.join(__dirname, '..', '..', 'src', 'tools', 'explain.mjs'), ...args], {
    encoding: 'utf8',
  });

describe('npm run explain', () => {
  it('says that a file is not there before anything is installed or built', () => {
    const { status, stdout, stderr } = explain('nowhere.eml', '--json');
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: 'There is no "nowhere.eml".\n' });
  });

  it('asks for a file where none is named', () => {
    expect(explain()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Name a message') });
  });
});
