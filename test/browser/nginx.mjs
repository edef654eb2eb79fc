// A real nginx for the test of the documented configuration. Plain Node, no packages.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PLACES = ['/usr/sbin', '/usr/local/sbin', '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];
const MIME_TYPES = ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types'];

export function findNginx() {
  const named = process.env['NGINX_PATH'];
  if (named) return existsSync(named) ? named : undefined;
  const folders = [...PLACES, ...(process.env['PATH'] ?? '').split(path.delimiter)];
  return folders.map((folder) => path.join(folder, 'nginx')).find((program) => existsSync(program));
}

/** Trusted Types enforced: both directives where they hold, and without the two headers that only have them reported. */
export const ENFORCING = [
  ["form-action 'none';", "form-action 'none'; require-trusted-types-for 'script'; trusted-types default;"],
  ['add_header Content-Security-Policy-Report-Only', '# add_header Content-Security-Policy-Report-Only'],
  ['add_header Server-Timing', '# add_header Server-Timing'],
];

/** @param edits what else is changed in the documented configuration */
export async function serveWithNginx({ site, folder, edits = [] }) {
  const program = findNginx();
  const mimeTypes = MIME_TYPES.find((file) => existsSync(file));
  if (program === undefined || mimeTypes === undefined) {
    throw new Error(
      'No nginx found. On Debian: apt-get install nginx-light. Elsewhere name one: NGINX_PATH=/path/to/nginx',
    );
  }
  const home = mkdtempSync(path.join(tmpdir(), 'emotet-guard-nginx-'));
  const port = await freePort();
  const certificate = path.join(home, 'certificate.pem');
  const key = path.join(home, 'key.pem');
  const subject = ['-subj', '/CN=guard.example.com', '-addext', 'subjectAltName=DNS:guard.example.com,DNS:localhost'];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '90', '-keyout', key, '-out', certificate, ...subject],
    { stdio: 'pipe' },
  );
  writeFileSync(
    path.join(home, 'site.conf'),
    replaced(readFileSync(site, 'utf8'), [
      ['listen 443 ssl;', `listen 127.0.0.1:${port} ssl;`],
      ['/var/www/emotet-guard', folder],
      ['/etc/ssl/emotet-guard/fullchain.pem', certificate],
      ['/etc/ssl/emotet-guard/privkey.pem', key],
      ...edits,
    ]),
  );
  writeFileSync(path.join(home, 'nginx.conf'), mainConfiguration(home, mimeTypes));

  let said = '';
  const nginx = spawn(program, ['-p', home, '-c', path.join(home, 'nginx.conf'), '-g', 'daemon off;'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stopped = new Promise((resolve) => nginx.once('exit', resolve));
  nginx.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  const close = async () => {
    nginx.kill('SIGTERM');
    await stopped;
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await Promise.race([answers(port), stopped.then(() => Promise.reject(new Error(`nginx did not start: ${said}`)))]);
  } catch (error) {
    await close();
    throw error;
  }
  return { port, certificate, close };
}

/** What surrounds a site in Debian's nginx.conf, with everything that is written kept in one folder. */
function mainConfiguration(home, mimeTypes) {
  const user = process.getuid?.() === 0 ? `user ${userInfo().username};\n` : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${home}/${name};`,
  );
  return `${user}worker_processes 1;
pid ${home}/nginx.pid;
error_log stderr warn;
events {}
http {
  include ${mimeTypes};
  default_type application/octet-stream;
  access_log off;
${temporary.join('\n')}
  include ${home}/site.conf;
}
`;
}

/** Every change must find its place: the configuration under test is the one that is documented. */
function replaced(text, changes) {
  return changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`The configuration does not say "${from}"`);
    return before.replaceAll(from, to);
  }, text);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answers(port) {
  for (let tried = 0; tried < 200; tried++) {
    const isOpen = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (isOpen) return;
    await pause(50);
  }
  throw new Error('nginx does not listen');
}
