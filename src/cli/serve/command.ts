import { isIP } from 'node:net';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { InspectionSettings } from '../../detection/contract';
import { languages } from '../../locales/languages';
import { visible } from '../../locales/visible';
import { openPool } from '../../workers/pool';
import { EXIT, refuse, sentenceOf } from '../io';
import type { Io } from '../io';
import { isCount, languageCodes, MOST_WORKERS } from '../option-values';
import { readOrganisation } from '../settings/organisation';
import { openGateway } from './gateway';
import { readSigning } from './signing';

/** Milliseconds for one message; detection ends by itself after five seconds of its own clock. */
const DEADLINE = 8_000;
/** Messages that wait for each worker: at 20 ms a message, whoever is last waits half a second. */
const QUEUE = 25;
/** Exchange and Gmail take no message above 150 MB. */
const MOST_BYTES = 157_286_400;

const usage = `Usage: emotet-guard serve [options]

Checks messages for the mail server on this computer, over HTTP:
  POST /scan     a raw message (RFC 5322); the answer is the object that "scan --json" prints
  POST /stamp    the same, and what to write into the message: the signed header, and notices (?lang=ja,en&notice=subject,body)
  GET  /health   200 while messages are accepted, 503 while stopping
  GET  /metrics  for Prometheus

Options:
  --listen <address:port>  default 127.0.0.1:11340
  --settings <file>        an organization's settings; its block list is read from the same folder. SIGHUP reads both again
  --key <file>             private key (PEM, ECDSA P-256) that signs the header X-Emotet-Guard; its public key is shown at start
  --workers <n>            number of messages checked in parallel (default: number of cores)
  --max <bytes>            largest message accepted (default and maximum ${MOST_BYTES})
  --lang <code>            language of the sentences, and of notices unless others are asked for: ${languageCodes.join(', ')} (default en)
  --help                   show this text

SIGTERM finishes the messages at hand and exits with 0. Exit code 2: usage error, invalid settings, or the address is taken.
`;

/** What tells a running service what to do; a test hands in its own. */
export interface Signals {
  readonly on: (signal: 'SIGHUP' | 'SIGTERM' | 'SIGINT', listener: () => void) => void;
  readonly off: (signal: 'SIGHUP' | 'SIGTERM' | 'SIGINT', listener: () => void) => void;
}

/** `emotet-guard serve`: resolves with the exit code when it has been told to stop. */
export async function serve(args: readonly string[], io: Io, signals: Signals = process): Promise<number> {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        listen: { type: 'string', default: '127.0.0.1:11340' },
        settings: { type: 'string' },
        key: { type: 'string' },
        workers: { type: 'string', default: String(availableParallelism()) },
        max: { type: 'string', default: String(MOST_BYTES) },
        lang: { type: 'string', default: 'en' },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return refuse(io, sentenceOf(error), usage);
  }
  if (values.help) {
    io.out(usage);
    return EXIT.clean;
  }
  const place = placeOf(values.listen);
  const workers = Number(values.workers);
  const most = Number(values.max);
  if (place === undefined)
    return refuse(io, '--listen takes an address and a port: 127.0.0.1:11340, [::1]:11340.', usage);
  if (!isCount(workers, MOST_WORKERS)) return refuse(io, `--workers takes a number from 1 to ${MOST_WORKERS}.`, usage);
  if (!isCount(most, MOST_BYTES)) return refuse(io, `--max takes a number from 1 to ${MOST_BYTES}.`, usage);
  const language = languages.find(({ code }) => code === values.lang)?.code;
  if (language === undefined) return refuse(io, `Language "${values.lang}" is not available.`, usage);
  const signing = values.key === undefined ? undefined : await readSigning(values.key);
  if (typeof signing === 'string') return refuse(io, `${visible(values.key ?? '')}: ${signing}`, usage);

  const termsOf = (settings: Partial<InspectionSettings>) => ({
    settings,
    language: values.lang,
    explain: false,
    text: false,
  });
  const read = () =>
    values.settings === undefined ? Promise.resolve({}) : readOrganisation(values.settings, values.lang, io);
  const settings = await read();
  if (settings === undefined) return EXIT.failed;
  let terms = termsOf(settings);
  const pool = openPool({ start: io.startWorker, workers, milliseconds: DEADLINE });
  const { server, stop } = openGateway({
    pool,
    terms: () => terms,
    most,
    queue: QUEUE * workers,
    language,
    sign: signing?.stamp,
  });

  let reading: Promise<void> = Promise.resolve();
  const reload = () => {
    // One after the other: a large list of before may not come in the place of the small one of now.
    reading = reading.then(read).then((again) => {
      // Broken settings would let everything pass that the organisation watches for: the old ones stay.
      if (again === undefined) io.err('The settings are not valid. The previous settings stay in use.\n');
      else {
        terms = termsOf(again);
        io.err('The settings have been read again.\n');
      }
    });
  };
  return new Promise((resolve) => {
    const end = (code: number) => {
      signals.off('SIGHUP', reload);
      signals.off('SIGTERM', stopNow);
      signals.off('SIGINT', stopNow);
      pool.close();
      resolve(code);
    };
    const stopNow = () => {
      void stop().then(() => {
        end(EXIT.clean);
      });
    };
    server.once('error', (error) => {
      io.err(`${visible(values.listen)}: ${visible(sentenceOf(error))}\n`);
      end(EXIT.failed);
    });
    server.listen(place, () => {
      pool.warm();
      signals.on('SIGHUP', reload);
      signals.on('SIGTERM', stopNow);
      signals.on('SIGINT', stopNow);
      if (signing !== undefined) io.err(`The public key of the header is ${signing.publicKey}.\n`);
      const { port } = server.address() as { port: number };
      io.err(`Listening on ${place.host.includes(':') ? `[${place.host}]` : place.host}:${port}.\n`);
    });
  });
}

/** "127.0.0.1:11340", "[::1]:11340"; port 0 takes any that is free. Names would need a look into DNS, which may answer anything. */
function placeOf(listen: string): { readonly host: string; readonly port: number } | undefined {
  const [, six, four, digits = ''] = /^(?:\[([0-9a-f:.]{2,45})\]|([0-9.]{7,15})):(\d{1,5})$/i.exec(listen) ?? [];
  const host = six ?? four ?? '';
  const port = Number(digits);
  return isIP(host) !== 0 && port <= 65_535 ? { host, port } : undefined;
}
