/**
 * The HTTP side of `emotet-guard serve`: a mail server posts a raw message, and gets what `scan --json` says of it, and with /stamp also
 * what to write into the message. It speaks to the mail server of the same machine; there is no TLS, and nothing of a message is logged
 * or kept.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Language } from '../../locales/languages';
import { visibleJson } from '../../locales/visible';
import type { Stamp } from '../../stamp/stamp';
import type { StampOrder } from '../../stamp/stamp-parts';
import type { Terms } from '../../workers/job';
import type { Pool } from '../../workers/pool';
import { isGivenUp, unread } from '../../workers/unread';
import { startMetrics } from './metrics';
import type { Metrics, Refusal } from './metrics';
import { orderOf, stamped } from './stamping';

export interface GatewayOptions {
  readonly pool: Pool;
  /** Asked for each message: they change when the settings are read again. */
  readonly terms: () => Terms;
  /** Bytes of the largest message that is taken. */
  readonly most: number;
  /** Messages that may wait for a worker; whoever comes then is told to come again. */
  readonly queue: number;
  /** Of notices, where the mail server names none. */
  readonly language: Language;
  /** Signs the header's value; without a key it is unsigned. */
  readonly sign?: ((stamp: Stamp) => string) | undefined;
}

export interface Gateway {
  readonly server: Server;
  /** Takes no more messages, answers those that it has, and resolves when the last answer has gone, or when nobody waits longer. */
  readonly stop: () => Promise<void>;
}

/** Milliseconds in which a message has to arrive whole; whoever sends a byte a minute would keep a place for ever. */
const SLOWEST = 30_000;
/** Milliseconds for which an idle connection stays open: longer than rspamd keeps one (65 s), which would else post into a closing one. */
const IDLE = 75_000;
/**
 * Milliseconds from the order to stop until every connection is cut: Node no longer ends slow ones on a server that closes, so half a
 * message would keep it open for ever. Below the unit's TimeoutStopSec (30 s), above the deadline of a message at hand.
 */
const LAST_CALL = 20_000;
/** Bytes of all messages that are arriving or waiting: three of the largest that mail systems deliver. */
const MOST_IN_HAND = 512 * 1_024 * 1_024;

const STATUS: Readonly<Record<Refusal, number>> = { unreadable: 422, 'too-large': 413, busy: 503, 'broken-off': 500 };

export function openGateway(options: GatewayOptions): Gateway {
  const metrics = startMetrics();
  const state = { stopping: false, bytes: 0 };
  const timeouts = { requestTimeout: SLOWEST, headersTimeout: SLOWEST, keepAliveTimeout: IDLE };
  const server = createServer(timeouts, (request, response) => {
    answer(request, response, { ...options, metrics, state }).catch(() => {
      // The other side has gone; there is nobody to tell.
      response.destroy();
    });
  });
  server.maxConnections = 1_024;
  return {
    server,
    stop: () =>
      new Promise((resolve) => {
        state.stopping = true;
        const lastCall = setTimeout(() => {
          server.closeAllConnections();
        }, LAST_CALL);
        server.close(() => {
          clearTimeout(lastCall);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

interface Open extends GatewayOptions {
  readonly metrics: Metrics;
  readonly state: { stopping: boolean; bytes: number };
}

async function answer(request: IncomingMessage, response: ServerResponse, open: Open): Promise<void> {
  const { metrics, pool, state } = open;
  const [path = '', query = ''] = (request.url ?? '').split('?', 2);
  switch (`${request.method ?? ''} ${path}`) {
    case 'POST /scan':
      await judge(request, response, open);
      return;
    case 'POST /stamp': {
      const order = orderOf(query, open.language);
      if (order !== undefined) {
        await judge(request, response, open, order);
        return;
      }
      request.resume();
      send(response, state, 400, 'text/plain', '/stamp takes lang=<codes> and notice=subject,body\n');
      return;
    }
    case 'GET /health':
      // A stopping server is sick on purpose: whoever shares out the load sends the next message elsewhere.
      send(response, state, state.stopping ? 503 : 200, 'text/plain', state.stopping ? 'stopping\n' : 'ok\n');
      return;
    case 'GET /metrics':
      send(response, state, 200, 'text/plain; version=0.0.4', metrics.text(pool.waiting()));
      return;
    default: {
      const method = { '/scan': 'POST', '/stamp': 'POST', '/health': 'GET', '/metrics': 'GET' }[path];
      if (method !== undefined) response.setHeader('Allow', method);
      request.resume();
      send(
        response,
        state,
        method === undefined ? 404 : 405,
        'text/plain',
        'POST /scan, POST /stamp, GET /health, GET /metrics\n',
      );
    }
  }
}

async function judge(
  request: IncomingMessage,
  response: ServerResponse,
  open: Open,
  stamp?: StampOrder,
): Promise<void> {
  const { metrics, pool, terms, most, queue, state } = open;
  const refuse = (why: Refusal, error: string): void => {
    metrics.refused(why);
    if (why === 'busy') response.setHeader('Retry-After', '1');
    send(response, state, STATUS[why], 'application/json', `${visibleJson({ input: INPUT, error })}\n`);
  };
  if (state.stopping || pool.waiting() >= queue || state.bytes > MOST_IN_HAND) {
    request.resume();
    refuse('busy', 'Too many messages at once.');
    return;
  }
  const bytes = await bodyOf(request, most, state);
  if (bytes === undefined) {
    response.setHeader('Connection', 'close');
    refuse('too-large', `The message is larger than ${most} bytes.`);
    return;
  }
  const arrived = performance.now();
  try {
    const answered = await pool.submit(
      { input: INPUT, source: { bytes }, message: true, ...(stamp && { stamp }) },
      terms(),
    );
    if ('record' in answered) {
      metrics.judged(answered.record.level, (performance.now() - arrived) / 1_000);
      const said = stamp === undefined ? answered.record : stamped(answered, open.sign);
      send(response, state, 200, 'application/json', `${visibleJson(said)}\n`);
    } else if ('error' in answered) refuse(isGivenUp(answered.error) ? 'broken-off' : 'unreadable', answered.error);
    // A message is never taken for a mailbox of several.
    else refuse('unreadable', unread.noMail);
  } finally {
    state.bytes -= bytes.length;
  }
}

/** As `scan` calls standard input. */
const INPUT = '-';

/** The message's bytes, counted among those in hand; undefined where they are more than `most`. Rejects where they stop coming. */
async function bodyOf(
  request: IncomingMessage,
  most: number,
  state: { bytes: number },
): Promise<Uint8Array | undefined> {
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    if (Number(request.headers['content-length'] ?? 0) > most) return undefined;
    for await (const piece of request as AsyncIterable<Buffer>) {
      length += piece.length;
      state.bytes += piece.length;
      if (length > most) break;
      pieces.push(piece);
    }
  } catch (error) {
    state.bytes -= length;
    throw error;
  }
  if (length <= most) return new Uint8Array(Buffer.concat(pieces));
  state.bytes -= length;
  return undefined;
}

function send(response: ServerResponse, { stopping }: Open['state'], status: number, type: string, body: string): void {
  // The last answers close their connections, or an idle one would keep the server from ending.
  if (stopping) response.setHeader('Connection', 'close');
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(body);
}
