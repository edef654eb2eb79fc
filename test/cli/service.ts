import { EventEmitter } from 'node:events';
import type { Io } from '../../src/cli/io';
import { serve } from '../../src/cli/serve/command';
import { world } from './run';

export interface Service {
  readonly origin: string;
  readonly said: () => string;
  readonly signal: (name: 'SIGHUP' | 'SIGTERM') => void;
  readonly ended: Promise<number>;
}

/** A test that failed leaves its service behind. */
const running: (() => void)[] = [];
afterEach(() => {
  for (const stop of running.splice(0)) stop();
});

/** A service on a port that was free, with the worker inside this process unless a test hands in another. */
export async function start(args: readonly string[] = [], changed: Partial<Io> = {}): Promise<Service> {
  const signals = new EventEmitter();
  let said = '';
  let listening: (origin: string) => void = () => undefined;
  const origin = new Promise<string>((resolve) => {
    listening = resolve;
  });
  const io = world({
    ...changed,
    err(text) {
      said += text;
      const port = /Listening on 127\.0\.0\.1:(\d+)/.exec(text)?.[1];
      if (port !== undefined) listening(`http://127.0.0.1:${port}`);
    },
  });
  running.push(() => void signals.emit('SIGTERM'));
  const ended = serve(['--listen', '127.0.0.1:0', '--workers', '1', ...args], io, signals);
  const early = ended.then((code) => {
    throw new Error(`It ended with ${code}: ${said}`);
  });
  return {
    origin: await Promise.race([origin, early]),
    said: () => said,
    signal: (name) => void signals.emit(name),
    ended,
  };
}
