import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { signOfLife } from '../../src/tools/sign-of-life.mjs';

const program = path.join(__dirname, '..', '..', 'src', 'tools', 'run-with-sign.mjs');

/** A stream that keeps what is written, and the clock that the test sets. */
function watched(isTTY: boolean) {
  let text = '';
  const clock = { milliseconds: 0 };
  const out = {
    isTTY,
    write(piece: string) {
      text += piece;
      return true;
    },
  } as unknown as NodeJS.WriteStream;
  const sign = signOfLife({ what: 'Building', howLong: 'about a minute', out, now: () => clock.milliseconds });
  const pass = (seconds: number) => {
    clock.milliseconds += seconds * 1_000;
    jest.advanceTimersByTime(seconds * 1_000);
  };
  return { ...sign, pass, seen: () => text };
}

describe('a sign of life', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('says at once what is being done, and how long it takes', () => {
    for (const isTTY of [true, false]) {
      const { seen, stop } = watched(isTTY);
      expect(seen().trimEnd()).toBe('Building, about a minute …');
      stop();
    }
  });

  it('is a plain line now and then where lines stay, as in a log', () => {
    const { seen, pass, stop } = watched(false);
    for (let second = 0; second < 60; second++) pass(1);
    stop();
    pass(60);
    expect(seen()).toBe(
      [
        'Building, about a minute …',
        ...[15, 30, 45, 60].map((seconds) => `Building, about a minute … ${seconds} s`),
        '',
      ].join('\n'),
    );
  });

  it('is one line that is written over on a terminal, and gone when the work is done', () => {
    const { seen, pass, stop } = watched(true);
    pass(1);
    pass(1);
    stop();
    const lines = seen().split('\r\u001b[2K');
    expect(lines).toEqual([
      'Building, about a minute …',
      'Building, about a minute … 1 s',
      'Building, about a minute … 2 s',
      '',
    ]);
    expect(seen()).not.toContain('\n');
  });

  it('makes room for what the program says, and waits for the end of its line', () => {
    const { seen, pass, write, stop } = watched(true);
    write('half a ');
    pass(1);
    write('line\n');
    pass(1);
    stop();
    expect(seen().split('\r\u001b[2K')).toEqual([
      'Building, about a minute …',
      'half a line\nBuilding, about a minute … 2 s',
      '',
    ]);
  });
});

describe('a program that runs with a sign beside it', () => {
  it('is announced before it has said anything, and what it says comes through', async () => {
    // It waits for its standard input to end: only after the announcement was seen.
    const script = "process.stdin.resume().on('end', () => { console.log('done'); console.error('with a warning'); })";
    const child = spawn(process.execPath, [program, 'Waiting', 'not long', process.execPath, '-e', script]);
    let said = '';
    for await (const piece of child.stdout.setEncoding('utf8')) {
      said += String(piece);
      if (said.includes('\n')) child.stdin.end();
    }
    expect(said.startsWith('Waiting, not long …\n')).toBe(true);
    expect(said).toContain('done\n');
    expect(said).toContain('with a warning\n');
    expect(said).not.toContain('\u001b');
  });

  it('hands on the exit code, and a program that is not there is a failure', () => {
    const run = (...args: string[]) => spawnSync(process.execPath, [program, 'x', 'y', ...args], { encoding: 'utf8' });
    expect(run(process.execPath, '-e', 'process.exit(7)').status).toBe(7);
    const absent = run(path.join(__dirname, 'no-such-program'));
    expect(absent.status).not.toBe(0);
    expect(absent.stdout).toContain('ENOENT');
  });
});
