import { spawnSync } from 'node:child_process';
import path from 'node:path';

const sideload = (...options: readonly string[]) =>
  spawnSync(process.execPath, [path.join(__dirname, '..', '..', 'src', 'tools', 'sideload.mjs'), ...options], {
    encoding: 'utf8',
  });

describe('npm run sideload', () => {
  it('says what it can load the add-in into, before anything is installed or built', () => {
    expect(sideload('--help').stdout).toMatch(/classic Outlook on Windows[^]*--stop/);
    expect(sideload('--nothing')).toMatchObject({ status: 2, stderr: expect.stringContaining('--stop') });
  });
});
