/** What `emotet-guard serve` does for a mail server that asks about four messages at once, and whether its memory stays where it was. */
import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildMissing } from '../../src/tools/build.mjs';
import { manyMessages } from './many-messages';
import { summarise } from './measure';
import type { Timing } from './measure';
import { peaksOf } from './peaks';
import type { Peaks } from './peaks';

export interface GatewayTimes extends Timing {
  readonly messages: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly workers: number;
  /** The most that the service and one of its workers held when a quarter was judged, and in the end. */
  readonly quarter: Peaks | undefined;
  readonly end: Peaks | undefined;
}

/** What docs/gateway promises, for two cores. */
export const LEAST_A_SECOND = 250;
export const MOST_P95 = 40;

const AT_ONCE = 4;
const WORKERS = 2;
/** Messages before the first that is measured: V8 compiles as it goes. */
const WARM = 500;

export async function measureGateway(messages: number): Promise<GatewayTimes> {
  buildMissing();
  const folder = mkdtempSync(path.join(tmpdir(), 'emotet-guard-'));
  const key = path.join(folder, 'gateway.pem');
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  const args = ['serve', '--listen', '127.0.0.1:0', '--workers', String(WORKERS), '--key', key];
  const service = spawn(process.execPath, [path.resolve('dist', 'cli.js'), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const stamp = stampAt(await portOf(service.stderr));
    const messageAt = manyMessages();
    await inParallel(WARM, async (index) => {
      await stamp(messageAt(index));
    });
    const times: number[] = [];
    let bytes = 0;
    let quarter: Peaks | undefined;
    const started = performance.now();
    await inParallel(messages, async (index) => {
      const message = messageAt(index, WARM + index);
      bytes += message.length;
      const before = performance.now();
      await stamp(message);
      times.push(performance.now() - before);
      if (times.length === Math.ceil(messages / 4)) quarter = peaksOf(service.pid ?? 0);
    });
    const seconds = (performance.now() - started) / 1_000;
    const end = peaksOf(service.pid ?? 0);
    return { messages, bytes, seconds, workers: WORKERS, quarter, end, ...summarise(times) };
  } finally {
    service.kill('SIGTERM');
    await once(service, 'exit');
    rmSync(folder, { recursive: true });
  }
}

async function portOf(said: NodeJS.ReadableStream): Promise<number> {
  let text = '';
  for await (const piece of said) {
    text += String(piece);
    const port = /Listening on 127\.0\.0\.1:(\d+)\./.exec(text)?.[1];
    if (port !== undefined) return Number(port);
  }
  throw new Error(`The service does not listen: ${text}`);
}

/** Posts one message and waits for its answer, on connections that are kept, as rspamd does. */
function stampAt(port: number): (message: Buffer) => Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  return async (message) => {
    const asked = request({
      agent,
      port,
      host: '127.0.0.1',
      path: '/stamp',
      method: 'POST',
      headers: { 'Content-Length': message.length },
    });
    const answered = once(asked, 'response') as Promise<[IncomingMessage]>;
    asked.end(message);
    const [response] = await answered;
    response.resume();
    await once(response, 'end');
    if (response.statusCode !== 200) throw new Error(`The service answers ${response.statusCode}.`);
  };
}

async function inParallel(count: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const take = async (): Promise<void> => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
}
