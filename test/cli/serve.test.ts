import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, linkSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Answer } from '../../src/workers/job';
import type { StartWorker } from '../../src/workers/worker';
import { readCases } from '../messages/read-cases';
import { run, temporaryFolder, world } from './run';
import { start } from './service';

const stolen = readCases(path.join(__dirname, '..', 'messages')).find(({ name }) => name === 'emotet-2021-11-docm');
const hijacked = Buffer.from(stolen?.eml ?? new Uint8Array());

const folder = temporaryFolder();

const post = (origin: string, body: Buffer<ArrayBuffer> | string) => fetch(`${origin}/scan`, { method: 'POST', body });

describe('emotet-guard serve', () => {
  it('says of a message what scan --json says', async () => {
    const { origin, signal, ended } = await start();
    const response = await post(origin, hijacked);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
    const file = path.join(folder, 'hijacked.eml');
    writeFileSync(file, hijacked);
    const { out } = await run('scan', '--json', file);
    const expected = JSON.parse(out) as object;
    expect(await response.json()).toEqual({ ...expected, input: '-', milliseconds: expect.any(Number) as number });
    expect(expected).toMatchObject({ level: 'danger' });
    signal('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('is healthy, and counts what it has judged and refused', async () => {
    const { origin, signal, ended } = await start();
    await post(origin, hijacked);
    await post(origin, '');
    const health = await fetch(`${origin}/health`);
    expect([health.status, await health.text()]).toEqual([200, 'ok\n']);
    const metrics = await (await fetch(`${origin}/metrics`)).text();
    expect(metrics).toContain('\nemotet_guard_messages_total{level="danger"} 1\n');
    expect(metrics).toContain('\nemotet_guard_messages_total{level="no-signs"} 0\n');
    expect(metrics).toContain('\nemotet_guard_refused_total{reason="unreadable"} 1\n');
    expect(metrics).toContain('\nemotet_guard_check_seconds_count 1\n');
    // A line is a comment, or a name, perhaps labels, and a number.
    for (const line of metrics.trimEnd().split('\n'))
      expect(line).toMatch(/^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{\w+="[^"\\]*"\})? [\d.e+-]+)$/);
    signal('SIGTERM');
    await ended;
  });

  it.each([
    ['GET', '/scan', 405, 'POST'],
    ['POST', '/health', 405, 'GET'],
    ['GET', '/', 404, null],
    ['GET', '/scan/../../etc/passwd', 404, null],
  ])('answers %s %s with %d', async (method, place, status, allow) => {
    const { origin, signal, ended } = await start();
    const response = await fetch(origin + place, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([status, allow]);
    signal('SIGTERM');
    await ended;
  });

  it('takes no message above its size, announced or not', async () => {
    const { origin, signal, ended } = await start(['--max', '1000']);
    expect((await post(origin, 'a'.repeat(1_001))).status).toBe(413);
    const pieces = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let piece = 0; piece < 3; piece++) controller.enqueue(new Uint8Array(500).fill(97));
        controller.close();
      },
    });
    const options = { method: 'POST', body: pieces, duplex: 'half' };
    expect((await fetch(`${origin}/scan`, options)).status).toBe(413);
    expect((await post(origin, `Subject: a\n\n${'a'.repeat(980)}`)).status).toBe(200);
    signal('SIGTERM');
    await ended;
  });

  it('tells who comes when too many wait to come again, and answers all others', async () => {
    const held: (() => void)[] = [];
    const startWorker: StartWorker = ({ answered }) => ({
      send({ job: { input } }) {
        held.push(() => {
          answered({ input, error: 'There is nothing in it.' } satisfies Answer);
        });
      },
      kill: () => undefined,
      isReady: () => true,
    });
    const { origin, signal, ended } = await start([], { startWorker });
    // One is at the worker, 25 wait.
    const first = Array.from({ length: 26 }, () => post(origin, 'Subject: a\n\na'));
    const waiting = async () => /emotet_guard_waiting (\d+)/.exec(await (await fetch(`${origin}/metrics`)).text())?.[1];
    while ((await waiting()) !== '25') await new Promise((resolve) => setImmediate(resolve));
    const refused = await post(origin, 'Subject: a\n\na');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    let answered = 0;
    const all = Promise.all(first.map(async (one) => [(await one).status, ++answered]));
    while (answered < 26) {
      held.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await all).every(([status]) => status === 422)).toBe(true);
    signal('SIGTERM');
    await ended;
  });

  it('loses one message with a worker that dies, and judges the next', async () => {
    let started = 0;
    const startWorker: StartWorker = (events) => {
      started += 1;
      const dies = started === 1;
      const worker = world({}).startWorker(events);
      return dies
        ? {
            send: () =>
              setImmediate(() => {
                events.ended(true);
              }),
            kill: () => undefined,
            isReady: () => true,
          }
        : worker;
    };
    const { origin, signal, ended } = await start([], { startWorker });
    const lost = await post(origin, 'Subject: a\n\na');
    expect([lost.status, await lost.json()]).toEqual([500, { input: '-', error: 'The check ran out of memory.' }]);
    expect((await post(origin, 'Subject: a\n\na')).status).toBe(200);
    signal('SIGTERM');
    await ended;
  });

  it('reads the settings again when it is told to, and keeps the old ones where the new are broken', async () => {
    const file = path.join(folder, 'contoso.json');
    writeFileSync(file, '{"version": 1}');
    const { origin, said, signal, ended } = await start(['--settings', file]);
    const found = async () => {
      const record = (await (await post(origin, hijacked)).json()) as {
        findings: { detector: string }[];
      };
      return record.findings.map(({ detector }) => detector);
    };
    expect(await found()).toContain('urging-text');
    const reread = async (text: string, sentence: string) => {
      writeFileSync(file, text);
      signal('SIGHUP');
      while (!said().includes(sentence)) await new Promise((resolve) => setImmediate(resolve));
    };
    await reread('{"version": 1, "detectors": {"urging-text": "off"}}', 'have been read again');
    expect(await found()).not.toContain('urging-text');
    await reread('{"detectors": ', 'previous settings stay in use');
    expect(await found()).not.toContain('urging-text');
    signal('SIGTERM');
    await ended;
  });

  const onUnix = process.platform === 'win32' ? it.skip : it;
  onUnix(
    'goes by the settings of the last order to read them, also where those of an earlier one come later',
    async () => {
      const file = path.join(folder, 'twice.json');
      const slow = path.join(folder, 'slow.json');
      writeFileSync(file, '{"version": 1}');
      const { origin, said, signal, ended } = await start(['--settings', file]);
      execFileSync('mkfifo', [slow]);
      rmSync(file);
      linkSync(slow, file);
      signal('SIGHUP');
      let pipe: number | undefined;
      // There is nobody to write to before the pipe is being read.
      while (pipe === undefined) {
        await new Promise((resolve) => setImmediate(resolve));
        try {
          pipe = openSync(slow, constants.O_WRONLY | constants.O_NONBLOCK);
        } catch {
          // Not yet.
        }
      }
      rmSync(file);
      writeFileSync(file, '{"version": 1, "detectors": {"urging-text": "off"}}');
      signal('SIGHUP');
      // Whoever reads both at once has the second by now.
      for (let time = 0; time < 20; time++) await readFile(file);
      writeSync(pipe, '{"version": 1}');
      closeSync(pipe);
      while (said().split('have been read again').length < 3) await new Promise((resolve) => setImmediate(resolve));
      const record = (await (await post(origin, hijacked)).json()) as { findings: { detector: string }[] };
      expect(record.findings.map(({ detector }) => detector)).not.toContain('urging-text');
      signal('SIGTERM');
      await ended;
    },
  );

  it('finishes the message at hand before it stops, and takes no other', async () => {
    let release: () => void = () => undefined;
    let taken: () => void = () => undefined;
    const isTaken = new Promise<void>((resolve) => {
      taken = resolve;
    });
    const startWorker: StartWorker = ({ answered }) => ({
      send({ job: { input } }) {
        release = () => {
          answered({ input, error: 'There is nothing in it.' });
        };
        taken();
      },
      kill: () => undefined,
      isReady: () => true,
    });
    const { origin, signal, ended } = await start([], { startWorker });
    const atHand = post(origin, 'Subject: a\n\na');
    await isTaken;
    signal('SIGTERM');
    await expect(post(origin, 'Subject: b\n\nb')).rejects.toThrow();
    release();
    expect((await atHand).status).toBe(422);
    expect(await ended).toBe(0);
  });

  it.each([
    ['header', 'POST /scan HTTP/1.1\r\nHost: a\r\nContent-Len'],
    ['message', 'POST /scan HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nSubject: a\n'],
  ])('stops although somebody has sent half a %s and no more', async (_name, half) => {
    const { origin, signal, ended } = await start();
    const socket = connect(Number(new URL(origin).port), '127.0.0.1').on('error', () => undefined);
    socket.write(half);
    await once(socket, 'connect');
    // What was sent before this has arrived when this is answered.
    await (await fetch(`${origin}/health`)).text();
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance', 'Date'] });
    signal('SIGTERM');
    jest.advanceTimersByTime(20_000);
    jest.useRealTimers();
    expect(await ended).toBe(0);
  });

  it('forgets a message whose sender goes away in the middle', async () => {
    const { origin, signal, ended } = await start();
    const half = request(`${origin}/scan`, { method: 'POST', headers: { 'Content-Length': 1_000 } });
    half.on('error', () => undefined);
    half.write('Subject: a\n\n');
    await once(half, 'socket');
    half.destroy();
    expect((await post(origin, 'Subject: a\n\na')).status).toBe(200);
    signal('SIGTERM');
    expect(await ended).toBe(0);
  });

  it.each([
    [['--listen', 'localhost:1'], '--listen takes'],
    [['--listen', '127.0.0.1:70000'], '--listen takes'],
    [['--workers', '0'], '--workers takes'],
    [['--max', '1e12'], '--max takes'],
    [['--lang', 'xx'], 'Language "xx"'],
    [['--nonsense'], 'nonsense'],
    [['--settings', '/nowhere/contoso.json'], 'contoso.json'],
  ])('refuses %j with a reason', async (args, reason) => {
    const { code, err } = await run('serve', ...args);
    expect([code, err]).toEqual([2, expect.stringContaining(reason)]);
  });

  it('says so where the address is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, err } = await run('serve', '--listen', `127.0.0.1:${port}`);
    expect([code, err]).toEqual([2, expect.stringContaining('EADDRINUSE')]);
    other.close();
  });
});
