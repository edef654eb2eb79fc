/**
 * Postfix, rspamd and `emotet-guard serve` as docs/gateway/README.md puts them together, on ports of this machine's own address and in
 * a folder of their own. Neither the configuration of the system nor its mail is touched.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { gatewayKey } from '../stamp/keys';
import { findMailPrograms } from './mail-programs.mjs';
import { found, freePorts, listens, run } from './programs';
import type { Running } from './programs';
import { deliver } from './smtp';

const root = path.join(__dirname, '..', '..');
const plugin = path.join(root, 'docs', 'gateway', 'rspamd');

export interface MailSystem {
  /** Base64, as the service showed it. */
  readonly publicKey: string;
  /** Sends to one recipient and answers the file as it was delivered. */
  readonly send: (message: Uint8Array, to: string) => Promise<Buffer>;
  /** What rspamd wrote into its log of the message to this recipient. */
  readonly symbols: (to: string) => Promise<string>;
  /** What rspamd's log says of workers that ended. */
  readonly crashes: () => readonly string[];
  readonly killService: () => Promise<void>;
  readonly startService: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Mail to `reader-1@example.com` and so on is taken. */
const DOMAINS = ['example.com', 'example.co.jp'] as const;
const MOST_RECIPIENTS = 1_000;

const isRoot = process.getuid?.() === 0;

/** Postfix changes to users of its own, which root alone may; on the machines of CI sudo asks nobody. */
function asRoot(program: string, args: readonly string[]): readonly [string, readonly string[]] {
  return isRoot ? [program, args] : ['sudo', ['-n', program, ...args]];
}

/** Starts all three. What is missing is said in a sentence. */
export async function startMailSystem(): Promise<MailSystem> {
  const { postfix, rspamd } = findMailPrograms();
  if (postfix === undefined || rspamd === undefined)
    throw new Error('The tests of the gateway need Postfix and rspamd: apt-get install rspamd postfix');
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0)
    throw new Error(
      'The tests of the gateway need root for Postfix: run them as root, or where sudo asks for no password.',
    );
  const folder = mkdtempSync(path.join(tmpdir(), 'emotet-guard-mail-'));
  // The users of Postfix and rspamd have to get into it.
  chmodSync(folder, 0o755);
  const [smtp = 0, milter = 0, http = 0] = await freePorts(3);
  const key = path.join(folder, 'gateway.pem');
  writeFileSync(key, gatewayKey(), { mode: 0o600 });
  const log = (name: string): string => path.join(folder, `${name}.log`);
  const cli = path.join(root, 'dist', 'cli.js');
  const service = (): Running =>
    run(log('service'), process.execPath, [
      cli,
      'serve',
      '--listen',
      `127.0.0.1:${http}`,
      '--key',
      key,
      '--workers',
      '2',
    ]);
  const mail = postfixFolder(folder, smtp, milter);
  const running = {
    service: service(),
    rspamd: run(log('rspamd'), rspamd, [
      '-f',
      ...(isRoot ? ['-u', '_rspamd', '-g', '_rspamd'] : []),
      '-c',
      rspamdFolder(folder, milter, http),
    ]),
    postfix: run(log('postfix'), ...asRoot(postfix, ['-c', mail, 'start-fg'])),
  };
  const stop = async (): Promise<void> => {
    // Its master is a process of its own, which outlives the script that started it.
    spawnSync(...asRoot(postfix, ['-c', mail, 'stop']));
    await Promise.all(Object.values(running).map((one) => one.end()));
    if (isRoot) rmSync(folder, { recursive: true, force: true });
    else spawnSync('sudo', ['-n', 'rm', '-rf', folder]);
  };
  try {
    await Promise.all([
      listens(http, running.service),
      listens(milter, running.rspamd),
      listens(smtp, running.postfix),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  const [, publicKey = ''] = /public key of the header is (\S+)\.\n/.exec(running.service.said()) ?? [];
  return {
    publicKey,
    async send(message, to) {
      await deliver(smtp, { from: 'sender@partner.example', to: [to] }, message);
      const box = path.join(folder, 'mail', to, 'new');
      const file = await found(() => (existsSync(box) ? readdirSync(box)[0] : undefined), running.postfix);
      return readFileSync(path.join(box, file));
    },
    symbols: (to) =>
      found(
        () =>
          running.rspamd
            .said()
            .split('\n')
            .find((line) => line.includes('task_write_log') && line.includes(`rcpts: <${to}>`)),
        running.rspamd,
      ),
    crashes: () =>
      running.rspamd
        .said()
        .split('\n')
        .filter((line) => line.includes('terminated abnormally')),
    killService: () => running.service.end('SIGKILL'),
    async startService() {
      running.service = service();
      await listens(http, running.service);
    },
    stop,
  };
}

/** One file that takes the plugin and its settings from the documents; the modules that ask the world's DNS stay out. */
function rspamdFolder(folder: string, milter: number, http: number): string {
  const home = path.join(folder, 'rspamd');
  mkdirSync(home);
  chmodSync(home, 0o777);
  const settings = readFileSync(path.join(plugin, 'emotet_guard.conf'), 'utf8');
  const changed = replaced(settings, [
    ['http://127.0.0.1:11340', `http://127.0.0.1:${http}`],
    ['subject = false', 'subject = true'],
    ['body = false', 'body = true'],
    ['# "example.co.jp" = "ja";', '"example.co.jp" = "ja";'],
  ]);
  // Compiling the world's list of suffixes takes rspamd ten seconds.
  writeFileSync(path.join(home, 'suffixes'), 'example\ncom\njp\n');
  writeFileSync(
    path.join(home, 'rspamd.conf'),
    `options {
  filters = "";
  pidfile = "${home}/pid";
  cache_file = "${home}/cache";
  hs_cache_dir = "${home}/";
  control_socket = "${home}/control.sock";
  tempdir = "${home}";
  url_tld = "${home}/suffixes";
  dns { nameserver = ["127.0.0.1"]; }
}
logging { type = "console"; level = "info"; }
modules { path = "${plugin}/emotet_guard.lua"; }
actions { reject = null; greylist = null; add_header = 6; }
worker "rspamd_proxy" {
  bind_socket = "127.0.0.1:${milter}";
  milter = yes;
  count = 1;
  upstream "local" { default = yes; self_scan = yes; }
}
${changed}`,
  );
  return path.join(home, 'rspamd.conf');
}

/** Mail is delivered into a Maildir of the recipient's address. */
function postfixFolder(folder: string, smtp: number, milter: number): string {
  const home = path.join(folder, 'postfix');
  mkdirSync(home);
  const { uid, gid } = isRoot ? { uid: 65_534, gid: 65_534 } : userInfo();
  const mail = path.join(folder, 'mail');
  mkdirSync(mail);
  chmodSync(mail, 0o777);
  const services = [
    `127.0.0.1:${smtp} inet n - n - - smtpd`,
    'cleanup unix n - n - 0 cleanup',
    'qmgr unix n - n 300 1 qmgr',
    'rewrite unix - - n - - trivial-rewrite',
    ...['bounce', 'defer', 'trace'].map((name) => `${name} unix - - n - 0 bounce`),
    ...['error', 'retry'].map((name) => `${name} unix - - n - - error`),
    'proxymap unix - - n - - proxymap',
    'virtual unix - n n - - virtual',
    'anvil unix - - n - 1 anvil',
    'postlog unix-dgram n - n - 1 postlogd',
  ];
  // By name: where it writes files, Postfix takes no pattern's match for a path.
  const boxes = DOMAINS.flatMap((domain) =>
    Array.from({ length: MOST_RECIPIENTS }, (_, index) => `reader-${index + 1}@${domain}`),
  );
  writeFileSync(path.join(home, 'boxes'), boxes.map((address) => `${address} ${address}/\n`).join(''));
  writeFileSync(path.join(home, 'master.cf'), `${services.join('\n')}\n`);
  writeFileSync(
    path.join(home, 'main.cf'),
    `compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
maillog_file = /dev/stdout
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mx.example.com
mynetworks = 127.0.0.0/8
mydestination =
alias_maps =
alias_database =
local_recipient_maps =
message_size_limit = 157286400
virtual_mailbox_limit = 0
virtual_mailbox_domains = ${DOMAINS.join(', ')}
virtual_mailbox_maps = texthash:${home}/boxes
virtual_mailbox_base = ${mail}
virtual_uid_maps = static:${uid}
virtual_gid_maps = static:${gid}
virtual_minimum_uid = 100
smtpd_client_connection_count_limit = 0
smtpd_milters = inet:127.0.0.1:${milter}
milter_default_action = accept
`,
  );
  mkdirSync(path.join(folder, 'queue'));
  return home;
}

/** Every change must find its place: what is tested is what is documented. */
function replaced(text: string, changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`The documented settings have no "${from}".`);
    return before.replace(from, to);
  }, text);
}
