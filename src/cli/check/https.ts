import { Agent, request } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { version } from '../../detection/version';
import { DEADLINE } from '../../checkup/sent';
import type { Ask, Sent, Unanswered } from '../../checkup/sent';

/** Milliseconds for all files together. */
const DEADLINE_OF_ALL = 120_000;

/** Servers that compress although nobody asked: bytes are compared as a browser has them. */
const DECODERS: Readonly<Record<string, (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>>> =
  {
    gzip: promisify(gunzip),
    'x-gzip': promisify(gunzip),
    deflate: promisify(inflate),
    br: promisify(brotliDecompress),
  };

/** The host of an address as one connects to it. */
export function bareHostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

/** Asks over HTTPS with Node's own client; `close` ends the connections that it kept. */
export function askOver(began: Date): { readonly ask: Ask; readonly close: () => void } {
  // Whether the certificate is trusted is told apart, so that everything else can be told with it.
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
  const end = began.getTime() + DEADLINE_OF_ALL;
  return {
    ask: (address, most) => askOnce(address, most, agent, Math.min(DEADLINE, end - Date.now())),
    close: () => {
      agent.destroy();
    },
  };
}

function askOnce(address: string, most: number, agent: Agent, milliseconds: number): Promise<Sent | Unanswered> {
  if (milliseconds <= 0) return Promise.resolve({ failure: 'time-up' });
  return new Promise((resolve) => {
    const asked = request(address, {
      agent,
      headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': `emotet-guard/${version} (check)` },
    });
    const done = (answer: Sent | Unanswered) => {
      clearTimeout(alarm);
      resolve(answer);
      if (!isWhole(answer)) asked.destroy();
    };
    const alarm = setTimeout(() => {
      done({ failure: 'time-up' });
    }, milliseconds);
    asked.once('error', (error: NodeJS.ErrnoException) => {
      done({ failure: 'unreachable', detail: error.code ?? error.message });
    });
    asked.once('response', (response) => {
      const { statusCode = 0 } = response;
      if (statusCode >= 300 && statusCode < 400) {
        done({ failure: 'redirected', detail: response.headers.location ?? `HTTP ${statusCode}` });
        return;
      }
      read(response, most).then(done, (error: unknown) => {
        done({ failure: 'unreachable', detail: (error as NodeJS.ErrnoException).code ?? 'ERR_READ' });
      });
    });
    asked.end();
  });
}

/** Nothing of it is still to come. */
function isWhole(answer: Sent | Unanswered): boolean {
  return 'status' in answer;
}

async function read(response: IncomingMessage, most: number): Promise<Sent | Unanswered> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response) {
    size += (chunk as Uint8Array).length;
    if (size > most) return { failure: 'too-large' };
    chunks.push(chunk as Uint8Array);
  }
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(response.headersDistinct)) headers.set(name, (value ?? []).join(', '));
  const bytes = await decoded(Buffer.concat(chunks), headers.get('content-encoding'), most);
  if (bytes === undefined) return { failure: 'too-large' };
  return { status: response.statusCode ?? 0, headers, bytes: new Uint8Array(bytes) };
}

/** What was compressed, as it was; undefined where that is larger than anybody wants it. */
async function decoded(bytes: Buffer, encoding: string | undefined, most: number): Promise<Buffer | undefined> {
  const decode = DECODERS[encoding?.trim().toLowerCase() ?? ''];
  if (decode === undefined || bytes.length === 0) return bytes;
  return decode(bytes, { maxOutputLength: most }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw error;
  });
}
