import { rootCertificates } from 'node:tls';
import { parseArgs } from 'node:util';
import { judgeCertificate } from '../../checkup/certificate';
import { checkUp } from '../../checkup/check-up';
import { readRelease } from '../../checkup/release';
import { inOrderOfGravity, worst } from '../../checkup/remark';
import type { Remark } from '../../checkup/remark';
import { checkupTexts } from '../../checkup/texts';
import { catalogueFor } from '../../locales';
import { visible } from '../../locales/visible';
import { ORGANISATION_NAME } from '../../settings/address';
import { folderAddressOf } from '../folder-address';
import { EXIT, refuse, sentenceOf } from '../io';
import type { Io } from '../io';
import { readBytes } from '../settings/from-disk';
import { unreadable } from '../settings/command';
import { certificateOf } from './certificate-of';
import { askOver } from './https';
import { NAGIOS_UNKNOWN, nagiosCode, reportJson, reportNagios, reportText } from './output';

const LANGUAGES = ['en', 'ja'] as const;
const FAIL_ON = ['warning', 'fault'] as const;

const usage = `Usage: emotet-guard check <https://…> [options]

Checks whether a server with the add-in on it is healthy: certificate, every file and its digest, headers, policies, settings,
block list and manifest. It only reads, and asks no other server.

Options:
  --org <name>       check config/<name>.json and its block list too
  --manifest <file>  check the manifest that was deployed, in XML (default: the server's manifest.xml, if there is one)
  --ca <file>        certificates (PEM) of an authority of your own
  --fail-on <state>  exit with 1 from this state on: warning (default) or fault
  --nagios           status line, performance data and exit codes of a Nagios or Icinga plugin
  --json             one JSON object
  --lang <code>      language of the output: ${LANGUAGES.join(', ')} (default en)
  --help             show this text

Exit code 0: no faults, no warnings · 1: at least one · 2: usage error, or the server does not answer
With --nagios 0: OK · 1: warnings · 2: faults, or the server does not answer · 3: usage error
`;

/** `emotet-guard check`: answers the exit code. */
export async function check(args: readonly string[], io: Io): Promise<number> {
  const wrong = (why: string) => {
    const code = refuse(io, why, usage);
    return args.includes('--nagios') ? NAGIOS_UNKNOWN : code;
  };
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        org: { type: 'string' },
        manifest: { type: 'string' },
        ca: { type: 'string' },
        'fail-on': { type: 'string', default: 'warning' },
        nagios: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'en' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return wrong(sentenceOf(error));
  }
  const { values, positionals } = parsed;
  if (values.help) {
    io.out(usage);
    return EXIT.clean;
  }
  const place = folderAddressOf(positionals[0]);
  if (place === undefined || positionals.length !== 1)
    return wrong('Give the https address of the folder with taskpane.html, such as https://guard.example.com.');
  const { org } = values;
  if (org !== undefined && !ORGANISATION_NAME.test(org))
    return wrong('--org takes small letters, digits and hyphens, at most 40.');
  const language = LANGUAGES.find((one) => one === values.lang);
  if (language === undefined) return wrong(`--lang takes ${LANGUAGES.join(', ')}.`);
  const failOn = FAIL_ON.find((one) => one === values['fail-on']);
  if (failOn === undefined) return wrong(`--fail-on takes ${FAIL_ON.join(', ')}.`);
  if (values.json && values.nagios) return wrong('Use either --json or --nagios.');

  const files = await filesNamed([values.manifest, values.ca], io);
  if (files === undefined) return values.nagios ? NAGIOS_UNKNOWN : EXIT.failed;
  const [manifest, authorities] = files;
  const ca = authorities === undefined ? undefined : [...rootCertificates, new TextDecoder().decode(authorities)];

  const now = new Date();
  const own = await io.ownRelease();
  const folder = `${place.origin}${place.path}/`;
  const words = { catalogue: catalogueFor(language), texts: checkupTexts[language] };
  const certificate = await certificateOf(new URL(folder), ca);
  const { ask, close } = askOver(now);
  const found = await checkUp(ask, {
    folder,
    org,
    manifest,
    own: own && readRelease(own),
    catalogue: words.catalogue,
    now,
  }).finally(close);
  const remarks: readonly Remark[] =
    certificate === undefined ? found : inOrderOfGravity([judgeCertificate(certificate, now), ...found]);

  const address = visible(folder.replace(/\/$/, ''));
  if (values.nagios) {
    io.out(reportNagios(words, remarks));
    return nagiosCode(remarks);
  }
  io.out(values.json ? reportJson(words, address, remarks) : reportText(words, address, remarks));
  if (remarks.some(({ id }) => id === 'noAnswer')) return EXIT.failed;
  const state = worst(remarks);
  return state === 'fault' || state === failOn ? EXIT.found : EXIT.clean;
}

/** The content of files that the call names; undefined, after saying which, where one cannot be read. */
async function filesNamed(
  names: readonly [string | undefined, string | undefined],
  io: Io,
): Promise<readonly [Uint8Array | undefined, Uint8Array | undefined] | undefined> {
  const read: (Uint8Array | undefined)[] = [];
  for (const name of names) {
    const bytes = name === undefined ? undefined : await readBytes(name);
    if (name !== undefined && bytes === undefined) {
      unreadable(name, io);
      return undefined;
    }
    read.push(bytes);
  }
  return [read[0], read[1]];
}
