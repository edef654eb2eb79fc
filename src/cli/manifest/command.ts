import { parseArgs } from 'node:util';
import { withoutTrailing } from '../../detection/text/trim';
import { version } from '../../detection/version';
import { visible } from '../../locales/visible';
import { ORGANISATION_NAME } from '../../settings/address';
import { EXIT, refuse, sentenceOf } from '../io';
import type { Io } from '../io';
import { writeWhole } from '../write-file';
import { writeManifest } from './manifest';

const usage = `Usage: emotet-guard manifest --origin <https://…> --out <file> [options]

Writes the manifest for one organization.

Options:
  --origin <url>  https address of the server that hosts the add-in's files
  --out <file>    file to write the manifest to
  --org <name>    load config/<name>.json: up to 40 lowercase letters, digits and hyphens
  --report        add the integrated Report button (Mailbox 1.14). It takes the place of Microsoft's own, and reports go to the
                  address that the settings of --org name (contact.mail), not to Microsoft Defender
  --pilot         add the preview events, when a message or an attachment is opened; for pilot groups only
  --id <GUID>     your own id for the add-in
  --revision <n>  fourth part of the manifest's version, 0 to 99999 (default 0): Outlook accepts a changed manifest only with
                  a higher version. The first part is one ahead of the product's: 0.1.0 is 1.1.0.<n>
  --help          show this text
`;

/** learn.microsoft.com, "Implement an integrated spam-reporting add-in" (2026-02-27); office-js #4570. */
const REPLACES =
  "The Report button of this add-in takes the place of Microsoft's own in Outlook on the web, new and classic Outlook. What readers " +
  'report there no longer reaches Microsoft Defender as "reported by user": tell your security team first.\n';

const REPORTS_NOWHERE =
  "Warning: without --org nobody's address is known, and the Report button can only offer a text to copy. Name your security team in " +
  'config/<name>.json ("contact": { "mail": … }), and write the manifest with --org <name>.\n';

/** The manifest's schema (OfficeAppManifestV1_1.xsd, Version) takes five digits a part. */
const REVISION = /^\d{1,5}$/;

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `emotet-guard manifest`: writes a manifest for an origin and answers the exit code. */
export async function manifest(args: readonly string[], io: Io): Promise<number> {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        origin: { type: 'string' },
        out: { type: 'string' },
        org: { type: 'string' },
        id: { type: 'string' },
        revision: { type: 'string', default: '0' },
        report: { type: 'boolean', default: false },
        pilot: { type: 'boolean', default: false },
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
  const { out, org, id, report, pilot } = values;
  const place = placeOf(values.origin);
  if (place === undefined)
    return refuse(
      io,
      'Give --origin the https address of the folder, without a file, query or fragment, such as https://guard.example.com.',
      usage,
    );
  if (out === undefined) return refuse(io, 'File missing: --out <file>.', usage);
  if (org !== undefined && !ORGANISATION_NAME.test(org))
    return refuse(io, '--org takes small letters, digits and hyphens, at most 40.', usage);
  if (id !== undefined && !GUID.test(id)) return refuse(io, '--id takes a GUID.', usage);
  if (!REVISION.test(values.revision)) return refuse(io, '--revision takes a number from 0 to 99999.', usage);
  const text = writeManifest({
    ...place,
    version,
    revision: Number(values.revision),
    report,
    pilot,
    ...(org !== undefined && { org }),
    ...(id !== undefined && { id }),
  });
  try {
    await writeWhole(out, text);
  } catch {
    io.err(`${visible(out)} could not be written.\n`);
    return EXIT.failed;
  }
  io.err(`Wrote ${visible(out)}.\n`);
  if (report) io.err(REPLACES);
  if (report && org === undefined) io.err(REPORTS_NOWHERE);
  return EXIT.clean;
}

/** Origin and folder of an https address. */
function placeOf(text: string | undefined): { readonly origin: string; readonly path: string } | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const { protocol, origin, hostname, pathname, search, hash, username } = new URL(text);
  if (protocol !== 'https:' || search !== '' || hash !== '' || username !== '') return undefined;
  // A wildcard, a page or the manifest itself: Outlook would say so a day later, if at all.
  if (hostname.includes('*') || pathname.includes('//') || /\.(?:html?|xml|js)\/*$/i.test(pathname)) return undefined;
  return { origin, path: withoutTrailing(pathname, '/') };
}
