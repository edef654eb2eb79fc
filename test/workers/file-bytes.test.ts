import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readBytes, readStream } from '../../src/workers/file-bytes';
import { streamOf, temporaryFolder } from '../cli/run';

const folder = temporaryFolder();
const at = (name: string) => path.join(folder, name);
const text = (bytes: Uint8Array | string) =>
  typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('latin1');

describe('the bytes of a file', () => {
  writeFileSync(at('file'), 'From the beginning to the end');

  it('are those of the whole file, or of a stretch of it', () => {
    expect(text(readBytes(at('file')))).toBe('From the beginning to the end');
    expect(text(readBytes(at('file'), { start: 5, end: 8 }))).toBe('the');
    expect(text(readBytes(at('file'), { start: 26, end: 29 }))).toBe('end');
  });

  it('are not the half of a stretch, where the file has become shorter since somebody looked', () => {
    expect(readBytes(at('file'), { start: 26, end: 90 })).toBe('The file has become shorter while it was read.');
    expect(readBytes(at('file'), { start: 90, end: 95 })).toBe('The file has become shorter while it was read.');
  });

  it('are refused beyond the limit, by what the file says of its size', () => {
    expect(readBytes(at('file'), undefined, 28)).toBe('The file is larger than 28 bytes.');
    expect(text(readBytes(at('file'), undefined, 29))).toHaveLength(29);
  });

  it('are told from a folder and from what is not there', () => {
    expect(readBytes(folder)).toBe('This folder may not be read.');
    expect(readBytes(at('nowhere'))).toBe('There is no such file.');
  });
});

describe('what is no file', () => {
  const NO_FILE = /^This is no file but a device, a pipe or a socket/;

  it('is refused at once: a device, also behind a symbolic link', () => {
    symlinkSync('/dev/zero', at('mail.eml'));
    expect(readBytes('/dev/zero')).toMatch(NO_FILE);
    expect(readBytes(at('mail.eml'))).toMatch(NO_FILE);
  });

  it('is refused at once: a named pipe that nobody writes to', () => {
    execFileSync('mkfifo', [at('pipe')]);
    expect(readBytes(at('pipe'))).toMatch(NO_FILE);
  });

  it('is refused at once: a socket', async () => {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(at('socket'), listening));
    expect(readBytes(at('socket'))).toMatch(NO_FILE);
    server.close();
  });
});

describe('a file that says it has no bytes, as one that grows while it is read', () => {
  it('is read to its end, and counted', () => {
    const whole = readBytes('/proc/self/status');
    expect(text(whole)).toContain('Pid:');
    expect(readBytes('/proc/self/status', undefined, 20)).toBe('The file is larger than 20 bytes.');
  });
});

describe('a stream', () => {
  it('is read to its end', async () => {
    expect(text(await readStream(streamOf('Subject:', ' hello')))).toBe('Subject: hello');
  });

  it('is counted, and left where it goes on for ever', async () => {
    let chunks = 0;
    async function* endless() {
      for (;;) yield await Promise.resolve(new Uint8Array(100).fill((chunks += 1)));
    }
    expect(await readStream(endless(), 1_000)).toBe('The file is larger than 1000 bytes.');
    expect(chunks).toBe(11);
  });

  it('that breaks off is told', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield await Promise.reject(new Error('EIO'));
    }
    expect(await readStream(broken())).toBe('The file could not be read.');
  });
});
