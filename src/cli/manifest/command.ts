import { parseArgs } from 'node:util';
import { version } from '../../detection/version';
import { visible } from '../../locales/visible';
import { ORGANISATION_NAME } from '../../settings/address';
import { folderAddressOf } from '../folder-address';
import { EXIT, refuse, sentenceOf } from '../io';
import type { Io } from '../io';
import { writeWhole } from '../write-file';
import { describeAddIn } from './add-in';
import type { AddIn } from './add-in';
import { appPackage } from './app-package';
import { MOST_UNIFIED_REVISIONS, notInUnified, PACKAGE_ICONS, unifiedManifest } from './unified';
import { xmlManifest } from './xml';

const usage = `Usage: emotet-guard manifest --origin <https://…> --out <file.xml> [--unified <file.zip>] [options]

Writes the manifest for one organization.

Options:
  --origin <url>  https address of the server that hosts the add-in's files
  --out <file>    file to write the XML manifest to, which every Outlook takes
  --unified <zip> file to write the app package to: the unified manifest for Microsoft 365 (JSON) with its icons and languages.
                  Outlook on the web, new Outlook and classic Outlook take it, the others need the XML manifest beside it
  --org <name>    load config/<name>.json: up to 40 lowercase letters, digits and hyphens
  --report        add the integrated Report button (Mailbox 1.14). It takes the place of Microsoft's own, and reports go to the
                  address that the settings of --org name (contact.mail), not to Microsoft Defender
  --pilot         add the preview events, when a message or an attachment is opened; for pilot groups only, and not with --unified
  --id <GUID>     your own id for the add-in
  --revision <n>  fourth part of the manifest's version, 0 to 99999 (default 0): Outlook accepts a changed manifest only with
                  a higher version. The first part is one ahead of the product's: 0.1.0 is 1.1.0.<n>. An app package
                  takes numbers up to ${MOST_UNIFIED_REVISIONS} and has them in its third part: 1.1.<n>
  --help          show this text
`;

/** learn.microsoft.com, "Implement an integrated spam-reporting add-in" (2026-02-27); office-js #4570. */
const REPLACES =
  "The Report button of this add-in takes the place of Microsoft's own in Outlook on the web, new and classic Outlook. What readers " +
  'report there no longer reaches Microsoft Defender as "reported by user": tell your security team first.\n';

const REPORTS_NOWHERE =
  "Warning: without --org nobody's address is known, and the Report button can only offer a text to copy. Name your security team in " +
  'config/<name>.json ("contact": { "mail": … }), and write the manifest with --org <name>.\n';

/**
 * "Not available" for those of reading (learn.microsoft.com, "Activate add-ins with events"; read in November 2026). That of attachments is
 * described for the add-in only manifest alone (outlook/attachment-action.ts has the source).
 */
const NO_PILOT =
  'The unified manifest does not know the preview events, which are all that --pilot adds: leave out --unified or --pilot.';

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
        unified: { type: 'string' },
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
  const { out, unified, org, id, report, pilot } = values;
  const place = folderAddressOf(values.origin);
  if (place === undefined)
    return refuse(
      io,
      'Give --origin the https address of the folder, without a file, query or fragment, such as https://guard.example.com.',
      usage,
    );
  if (out === undefined && unified === undefined)
    return refuse(io, 'File missing: --out <file.xml>, --unified <file.zip>, or both.', usage);
  if (org !== undefined && !ORGANISATION_NAME.test(org))
    return refuse(io, '--org takes small letters, digits and hyphens, at most 40.', usage);
  if (id !== undefined && !GUID.test(id)) return refuse(io, '--id takes a GUID.', usage);
  if (!REVISION.test(values.revision)) return refuse(io, '--revision takes a number from 0 to 99999.', usage);
  const revision = Number(values.revision);
  if (unified !== undefined && pilot) return refuse(io, NO_PILOT, usage);
  if (unified !== undefined && revision > MOST_UNIFIED_REVISIONS)
    return refuse(io, `With --unified, --revision takes a number from 0 to ${MOST_UNIFIED_REVISIONS}.`, usage);
  const addIn = describeAddIn({
    ...place,
    version,
    revision,
    report,
    pilot,
    ...(org !== undefined && { org }),
    ...(id !== undefined && { id }),
  });
  const files = [
    ...(out === undefined ? [] : [[out, xmlManifest(addIn)] as const]),
    ...(unified === undefined ? [] : [[unified, await packageOf(addIn, io)] as const]),
  ];
  for (const [name, content] of files) {
    try {
      await writeWhole(name, content);
    } catch {
      io.err(`${visible(name)} could not be written.\n`);
      return EXIT.failed;
    }
    io.err(`Wrote ${visible(name)}.\n`);
  }
  if (report) io.err(REPLACES);
  if (report && org === undefined) io.err(REPORTS_NOWHERE);
  if (unified !== undefined) io.err(`About the unified manifest:\n${linesOf(notInUnified(addIn))}`);
  return EXIT.clean;
}

async function packageOf(addIn: AddIn, io: Io): Promise<Uint8Array> {
  const [color, outline] = await Promise.all([io.icon(PACKAGE_ICONS.color), io.icon(PACKAGE_ICONS.outline)]);
  return appPackage(unifiedManifest(addIn), { color, outline });
}

function linesOf(points: readonly string[]): string {
  return points.map((point) => `- ${point}\n`).join('');
}
