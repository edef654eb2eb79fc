import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A program that runs until it is told to stop. */
export interface Running {
  readonly said: () => string;
  /** Resolves when it is gone. */
  readonly end: (signal?: NodeJS.Signals) => Promise<void>;
  /** Rejects when it ends by itself. */
  readonly early: Promise<never>;
}

/**
 * Starts a program.
 * @param log the file into which it says what it says: the pipes of Node are sockets, which Postfix cannot open as /dev/stdout
 */
export function run(log: string, program: string, args: readonly string[]): Running {
  const file = openSync(log, 'a');
  const child = spawn(program, args, { stdio: ['ignore', file, file] });
  closeSync(file);
  const said = (): string => readFileSync(log, 'utf8');
  const gone = once(child, 'exit');
  const early = gone.then(() => {
    throw new Error(`${program} ended: ${said()}`);
  });
  early.catch(() => undefined);
  return {
    said,
    early,
    async end(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await gone;
    },
  };
}

/** Milliseconds between two looks. */
const LOOK = 20;

/** What `look` finds, as soon as it finds something; the test's own time ends it. */
export async function found<Found>(look: () => Found | undefined, { early }: Pick<Running, 'early'>): Promise<Found> {
  for (;;) {
    const seen = look();
    if (seen !== undefined) return seen;
    await Promise.race([pause(LOOK), early]);
  }
}

/** Resolves as soon as somebody listens there. */
export async function listens(port: number, running: Running): Promise<void> {
  while (!(await isOpen(port))) await Promise.race([pause(LOOK), running.early]);
}

async function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Ports of this machine on which nobody listens. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  for (const server of servers) server.close();
  return ports;
}
