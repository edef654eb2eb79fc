import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { iconSizes } from '../../src/cli/manifest/xml';
import { headers as documented } from '../../src/packaging/headers.mjs';
import { writeReleaseList } from '../../src/packaging/release-list.mjs';
import { version } from '../../src/detection/version';

/** What the server sends in place of what it should. */
export interface Answer {
  readonly status?: number;
  /** `undefined` takes a header away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: Uint8Array | string;
}

/** A fault that a test plants: for each path below the server's root, what is other than it should be. */
export type Fault = (name: string) => Answer | ((response: ServerResponse) => void) | undefined;

/** An HTTPS server with a release on it, as the guide has it, in which faults can be planted. */
export interface Deployment {
  /** "https://localhost:1234", without a slash at its end. */
  readonly origin: string;
  /** The certificate of the authority that signed the server's, as a file. */
  readonly ca: string;
  /** The release's own list. */
  readonly list: Uint8Array;
  /** From now on; the last one that was planted holds. */
  plant(fault: Fault): void;
  /** Puts a file on the server, beside the release. */
  put(name: string, content: string | Uint8Array): void;
  /** Paths that were asked for since the last call. */
  asked(): readonly string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.xml': 'text/xml',
};

const PAGE = '<!doctype html><script src="trusted-types.js"></script>';

/** The files of a small release: what every release has, each with content of its own. */
function release(of: string): Readonly<Record<string, string | Uint8Array>> {
  const names = ['taskpane.html', 'help.html', 'events.html', 'taskpane.css', 'help.css', 'worker.js', 'events.js'];
  return {
    ...Object.fromEntries(names.map((name) => [name, `${PAGE} ${name} ${of}`])),
    'trusted-types.js': '// policy',
    'assets/taskpane.0a1b2c3d.js': `// ${of}`,
    ...Object.fromEntries(
      iconSizes.map((size) => [`assets/icon-${size}.png`, readFileSync(`assets/icon-${size}.png`)]),
    ),
  };
}

function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
}

/** The list of a release of another version, and its files. */
export function anotherRelease(of: string): { readonly list: Uint8Array; readonly files: ReturnType<typeof release> } {
  const folder = mkdtempSync(path.join(tmpdir(), 'emotet-guard-release-'));
  const files = release(of);
  write(folder, files);
  writeReleaseList(folder, { version: of });
  const list = new Uint8Array(readFileSync(path.join(folder, 'release.json')));
  rmSync(folder, { recursive: true });
  return { list, files };
}

/**
 * Starts it.
 * @param certificate how the server's certificate is other than it should be
 */
export async function deploy({ days = 90, name = 'localhost' } = {}): Promise<Deployment> {
  const home = mkdtempSync(path.join(tmpdir(), 'emotet-guard-deployment-'));
  const folder = path.join(home, 'site');
  write(folder, release(version));
  writeReleaseList(folder, { version });
  const certificate = certify(home, days, name);

  let fault: Fault = () => undefined;
  let asked: string[] = [];
  const server = createServer(certificate, (request: IncomingMessage, response: ServerResponse) => {
    const file = (request.url ?? '/').slice(1);
    asked.push(file);
    const planted = fault(file.replace(/[?#].*/, ''));
    if (typeof planted === 'function') {
      planted(response);
      return;
    }
    answer(response, folder, file.replace(/[?#].*/, ''), planted ?? {});
  });
  // A handshake that the other side breaks off is the other side's to tell.
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    ca: path.join(home, 'ca.pem'),
    list: new Uint8Array(readFileSync(path.join(folder, 'release.json'))),
    plant: (next) => (fault = next),
    put: (file, content) => {
      write(folder, { [file]: content });
    },
    asked() {
      const all = asked;
      asked = [];
      return all;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          rmSync(home, { recursive: true });
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function answer(response: ServerResponse, folder: string, file: string, planted: Answer): void {
  let body: Uint8Array | string | undefined = planted.body;
  try {
    body ??= readFileSync(path.join(folder, file));
  } catch {
    // No such file.
  }
  const headers: Record<string, string | undefined> = {
    ...documented,
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Cache-Control': file.startsWith('assets/') ? 'public, max-age=604800' : 'no-cache',
    ...planted.headers,
  };
  const sent = Object.entries(headers).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  response.writeHead(planted.status ?? (body === undefined ? 404 : 200), Object.fromEntries(sent));
  response.end(body ?? '');
}

/** A certificate signed by an authority of its own, as an organisation's is. */
function certify(home: string, days: number, name: string): { readonly key: Buffer; readonly cert: Buffer } {
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { cwd: home, stdio: 'pipe' });
  const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl('req', '-x509', ...ec, '-days', '3650', '-subj', '/CN=Authority', '-keyout', 'ca.key', '-out', 'ca.pem');
  openssl('req', ...ec, '-subj', `/CN=${name}`, '-keyout', 'key.pem', '-out', 'request.pem');
  writeFileSync(path.join(home, 'names'), `subjectAltName=DNS:${name}`);
  const signed = [
    '-req',
    '-in',
    'request.pem',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-extfile',
    'names',
  ];
  openssl('x509', ...signed, '-days', String(days), '-out', 'certificate.pem');
  return { key: readFileSync(path.join(home, 'key.pem')), cert: readFileSync(path.join(home, 'certificate.pem')) };
}
