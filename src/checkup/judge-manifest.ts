import { judgeAnswer } from './files';
import { isHigher, organisationOf, productVersionOf } from './manifest';
import type { Manifest } from './manifest';
import { pngSize } from './png-size';
import { remark } from './remark';
import type { Remark } from './remark';
import { contentOf } from './sent';
import type { Visit } from './visit';

/** For classic Outlook's event runtime (learn.microsoft.com, "Use single sign-on or cross-origin resource sharing in your event-based add-in"). */
const ALLOWED = '/.well-known/microsoft-officeaddins-allowed.json';
const LARGEST_ALLOWED = 64 * 1024;

interface Known {
  /** It was found on the server, and nobody says that it is the one that was deployed. */
  readonly isServers: boolean;
  /** That the checkup was asked for. */
  readonly org: string | undefined;
  /** The release on the server. */
  readonly version: string | undefined;
}

/** A manifest beside the server that it leads to. */
export async function judgeManifest(manifest: Manifest, visit: Visit, known: Known): Promise<readonly Remark[]> {
  const { folder } = visit;
  const ours = manifest.addresses.filter((address) => address.startsWith(folder));
  const foreign = manifest.addresses.filter((address) => !address.startsWith(folder));
  if (known.isServers && ours.length === 0) return [remark('manifestOfAnother', { host: hostOf(foreign[0] ?? '') })];

  const remarks: Remark[] = [];
  for (const host of new Set(foreign.map(hostOf))) remarks.push(remark('manifestElsewhere', { host }));
  const inManifest = organisationOf(manifest);
  if (known.org !== undefined && known.org !== inManifest)
    remarks.push(remark('manifestOrganisation', { manifest: inManifest ?? '–', org: known.org }));
  const version = productVersionOf(manifest);
  if (known.version !== undefined && isHigher(version, known.version))
    remarks.push(remark('manifestNewer', { manifest: version, server: known.version }));

  let hasFailed = false;
  for (const address of ours) {
    const [name = '', query] = address.slice(folder.length).split(/[#?]/, 2);
    const wasAsked = contentOf(visit.answer(name)) !== undefined;
    const answer = await visit.file(name, undefined, query === undefined ? '' : `?${query}`);
    const problems = judgeAnswer(name, answer);
    if (problems.length > 0) hasFailed = true;
    if (!wasAsked) remarks.push(...problems);
    const size = manifest.icons.get(address);
    const content = contentOf(answer);
    if (size !== undefined && content !== undefined) remarks.push(...judgeIcon(name, content, size));
  }
  if (manifest.script !== undefined) remarks.push(...(await judgeScript(manifest.script, visit)));
  return remarks.length > 0 || hasFailed
    ? remarks
    : [remark('manifestFine', { version: manifest.version, count: ours.length })];
}

function judgeIcon(name: string, content: Uint8Array, wanted: number): readonly Remark[] {
  const size = pngSize(content);
  if (size?.width === wanted && size.height === wanted) return [];
  const found = size === undefined ? '–' : `${size.width} × ${size.height}`;
  return [remark('manifestIconSize', { found, wanted: `${wanted} × ${wanted}` }, { files: [name] })];
}

/** Does the server allow the script that runs without a page to fetch the settings? */
async function judgeScript(script: string, visit: Visit): Promise<readonly Remark[]> {
  const bytes = contentOf(await visit.elsewhere(ALLOWED, LARGEST_ALLOWED));
  return bytes !== undefined && allowedIn(bytes).includes(script)
    ? []
    : [remark('scriptNotAllowed', { script: script.replace(/^https:\/\//, '') }, { files: [ALLOWED] })];
}

function allowedIn(bytes: Uint8Array): readonly unknown[] {
  try {
    const { allowed } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly allowed?: unknown };
    return Array.isArray(allowed) ? allowed : [];
  } catch {
    return [];
  }
}

function hostOf(address: string): string {
  return /^https?:\/\/([^/?#]*)/i.exec(address)?.[1] ?? address;
}
