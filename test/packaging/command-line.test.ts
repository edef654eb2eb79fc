import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { languages } from '../../src/locales/languages';

/*
 * The command line as it is built, with its real workers. What becomes of a worker is shown by test/workers.
 */

const folder = mkdtempSync(path.join(tmpdir(), 'emotet-guard-'));
const program = path.join(folder, 'dist', 'cli.js');
const honest = 'From: A <a@b.example>\r\nTo: c@d.example\r\nSubject: Minutes\r\n\r\nThank you.\r\n';
const hostile =
  'From: A <a@b.example>\r\nTo: c@d.example\r\nSubject: Re: Re: Minutes\r\nContent-Type: text/html\r\n\r\n' +
  '<p><a href="ms-appinstaller:?source=https://apps.example/x.appinstaller">the report</a></p>\r\n';

beforeAll(() => {
  const webpack = path.join('node_modules', 'webpack', 'bin', 'webpack.js');
  const args = [webpack, '--mode', 'production', '--config-name', 'cli', '--env', `out=${path.join(folder, 'dist')}`];
  expect(spawnSync(process.execPath, args)).toMatchObject({ status: 0 });
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string): string {
  const at = path.join(folder, name);
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, content);
  return at;
}

const scan = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'scan', ...args], {
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
};
const lines = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { input: string; level?: string; error?: string });

describe('the built command line', () => {
  it('judges one file, and the same on standard input', () => {
    const one = scan([file('hostile.eml', hostile)]);
    expect(one).toMatchObject({ status: 1, stderr: '' });
    expect(one.stdout).toContain('hostile.eml\n  Dangerous');
    const { status, stdout } = scan(['--json', '-'], hostile);
    expect({ status, lines: lines(stdout) }).toMatchObject({ status: 1, lines: [{ input: '-', level: 'danger' }] });
  });

  it.each(['1', '2', '5'])('judges a folder with %s workers in its order', (workers) => {
    const names = Array.from({ length: 40 }, (_, index) => `m${String(index).padStart(3, '0')}.eml`);
    for (const [index, name] of names.entries()) file(`many/${name}`, index % 7 === 3 ? hostile : honest);
    const { status, stdout, stderr } = scan(['--json', '--workers', workers, path.join(folder, 'many')]);
    const judged = lines(stdout);
    expect(judged.map(({ input }) => path.basename(input))).toEqual(names);
    expect(judged.map(({ level }) => level)).toEqual(
      names.map((_, index) => (index % 7 === 3 ? 'danger' : 'no-signs')),
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: '40 judged: 6 danger, 34 no signs.\n' });
  });

  it('shares the messages of one mailbox among its workers, in their order', () => {
    const mailbox = file('Inbox', Array.from({ length: 30 }, () => `From a Mon\n${honest}\n`).join(''));
    const { stdout } = scan(['--json', '--workers', '3', mailbox]);
    expect(lines(stdout).map(({ input }) => input)).toEqual(
      Array.from({ length: 30 }, (_, at) => `${mailbox}#${at + 1}`),
    );
  });

  it('speaks every language, and checks settings', () => {
    const at = file('hostile.eml', hostile);
    for (const { code } of languages) expect(scan(['--lang', code, at])).toMatchObject({ status: 1, stderr: '' });
    const settings = file('contoso.json', '{ "version": 1, "internalDomains": ["gmail.com"] }');
    const { status, stderr } = scan(['--settings', settings, at]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('gmail.com') });
  });

  it('refuses at once what never ends, and goes on with the next', () => {
    const device = path.join(folder, 'device.eml');
    symlinkSync('/dev/zero', device);
    spawnSync('mkfifo', [path.join(folder, 'pipe.eml')]);
    const files = ['/dev/zero', device, path.join(folder, 'pipe.eml'), file('honest.eml', honest)];
    const { status, stdout } = scan(['--json', ...files]);
    const refused = { error: expect.stringContaining('a device, a pipe or a socket') };
    expect(lines(stdout)).toMatchObject([refused, refused, refused, { level: 'no-signs' }]);
    expect(status).toBe(2);
    expect(scan([device]).status).toBe(2);
  });

  it('stops at Ctrl-C with whole lines', async () => {
    for (let index = 0; index < 400; index++) file(`long/${index}.eml`, honest);
    const child = spawn(process.execPath, [program, 'scan', '--json', path.join(folder, 'long')]);
    let written = '';
    child.stdout.on('data', (data: Buffer) => {
      if (written === '') child.kill('SIGINT');
      written += data.toString();
    });
    expect(await once(child, 'close')).toEqual([null, 'SIGINT']);
    expect(written.endsWith('\n')).toBe(true);
    expect(lines(written).length).toBeGreaterThan(0);
  });
});
