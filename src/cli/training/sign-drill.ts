import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { inspectWithFacts } from '../../detection';
import { isGap } from '../../detection/contract';
import { sha256Hex } from '../../detection/formats/codec/sha256';
import { DRILL_HEADER, drillCarriers, drillText, drillValue, isDay, isDrillId } from '../../drill/drill';
import { isHarmless } from '../../drill/harmless';
import { hasReplyTo } from '../../drill/verify';
import { forNode } from '../../hosts/for-node';
import { catalogueFor } from '../../locales';
import { titleOf } from '../../locales/format';
import { visible } from '../../locales/visible';
import { readEml } from '../../mail/eml';
import { bindingOf, filesBindingOf } from '../../stamp/binding';
import { EXIT, refuse, sentenceOf } from '../io';
import type { Io } from '../io';
import { readOrganisation } from '../settings/organisation';
import { readKey } from '../signing-key';
import { writeWhole } from '../write-file';

export const signDrillUsage = `Usage: emotet-guard training sign-drill <message.eml> --key <file> --settings <file> --id <name> --until <day> --out <file>

Signs one harmless training message, so that panes with the public key in their settings (drillKey) play the full warning for it,
and then say that it was a drill. The message must carry nothing: no file that can act, links to your own domains alone.

Options:
  --key <file>      private key in PEM, ECDSA with P-256; it stays with you
  --settings <file> your organization's settings, with internalDomains
  --id <name>       name of the drill; each is played once to a reader
  --until <day>     its last day, such as 2026-03-31
  --carrier <kind>  what the warning speaks of: ${drillCarriers.join(', ')} (default document)
  --out <file>      the signed message
`;

const REQUIRED = ['key', 'settings', 'id', 'until', 'out'] as const;

/** `emotet-guard training sign-drill`: writes the signed message and answers the exit code. */
export async function signDrill(args: readonly string[], io: Io): Promise<number> {
  const text = { type: 'string' } as const;
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        key: text,
        settings: text,
        id: text,
        until: text,
        out: text,
        carrier: { ...text, default: 'document' },
      },
    });
  } catch (error) {
    return refuse(io, sentenceOf(error), signDrillUsage);
  }
  const { values, positionals } = parsed;
  const { key = '', settings = '', id = '', until = '', out = '' } = values;
  const [file, ...more] = positionals;
  const carrier = drillCarriers.find((one) => one === values.carrier);
  const missing = REQUIRED.find((name) => values[name] === undefined);
  if (file === undefined || more.length > 0) return refuse(io, 'One message is signed at a time.', signDrillUsage);
  if (missing !== undefined) return refuse(io, `--${missing} is missing.`, signDrillUsage);
  if (!isDrillId(id)) return refuse(io, '--id takes letters, digits, ".", "_" and "-", at most 64.', signDrillUsage);
  if (!isDay(until)) return refuse(io, '--until takes a day, such as 2026-03-31.', signDrillUsage);
  if (carrier === undefined) return refuse(io, `--carrier takes ${drillCarriers.join(', ')}.`, signDrillUsage);

  const inspection = await readOrganisation(settings, 'en', io);
  if (inspection === undefined) return EXIT.failed;
  const signing = await readKey(key);
  if (typeof signing === 'string') return failed(io, key, signing);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return failed(io, file, sentenceOf(error));
  }
  const message = readEml(bytes);
  if (isGap(message)) return failed(io, file, 'This is not a readable message file.');
  const headers = message.rawHeaders ?? '';
  for (const name of ['Message-ID', 'Date', 'From'])
    if (!new RegExp(`^${name}:`, 'im').test(headers))
      return failed(io, file, `It has no ${name}: a drill is bound to it.`);
  if (new RegExp(`^${DRILL_HEADER}:`, 'im').test(headers)) return failed(io, file, 'It is signed already.');
  if (hasReplyTo(headers, forNode.host))
    return failed(io, file, 'It has a Reply-To: replies to a drill go to its sender alone.');
  const inspected = inspectWithFacts(message, { ...forNode, settings: inspection });
  if (!isHarmless(inspected))
    return failed(
      io,
      file,
      'It is not harmless: it must be read to its end, carry no file that can act, and link to internalDomains alone.',
    );
  const found = inspected.verdict.outcomes.flatMap(({ detector, state }) => (state === 'found' ? [detector] : []));
  if (found.length === 0) return failed(io, file, 'Nothing in it gives it away: readers would learn nothing from it.');

  const digest = bindingOf(message, forNode.host, sha256Hex);
  const drill = { id, until, carrier, digest, files: filesBindingOf(message.attachments, sha256Hex) };
  const eol = Buffer.from(bytes).includes('\r\n') ? '\r\n' : '\n';
  const value = drillValue(drill, signing.sign(drillText(drill))).replaceAll('; ', `;${eol} `);
  try {
    await writeWhole(out, Buffer.concat([Buffer.from(`${DRILL_HEADER}: ${value}${eol}`), bytes]));
  } catch (error) {
    return failed(io, out, sentenceOf(error));
  }
  const titles = found.map((detector) => `  ${titleOf(catalogueFor('en'), detector)} (${detector})`);
  io.out(
    `Public key for the settings (drillKey):\n  ${signing.publicKey}\nWhat gives it away:\n${titles.join('\n')}\n`,
  );
  return EXIT.clean;
}

function failed(io: Io, file: string, why: string): number {
  io.err(`${visible(file)}: ${visible(why)}\n`);
  return EXIT.failed;
}
