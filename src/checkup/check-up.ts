import type { Catalogue } from '../locales/catalogue';
import { judgeFiles, judgeList } from './files';
import { judgeHeaders } from './headers';
import { judgeManifest } from './judge-manifest';
import { organisationOf, readManifest } from './manifest';
import type { Manifest } from './manifest';
import { areaOf, inOrderOfGravity, remark, together } from './remark';
import type { Remark } from './remark';
import type { Release } from './release';
import { contentOf, isSent } from './sent';
import type { Ask } from './sent';
import { judgeSettings } from './settings';
import { Visit } from './visit';

/** What is to be looked at. */
export interface Asked {
  /** The add-in's folder on its server: "https://guard.example.com/mail/". */
  readonly folder: string;
  /** Whose settings the panes load: `?org=`. */
  readonly org: string | undefined;
  /** The manifest as it was deployed; left out, the server's own copy, where it has one. */
  readonly manifest?: Uint8Array | undefined;
  /** The release that whoever asks is part of: no server could have changed it. */
  readonly own?: Release | undefined;
  /** For the exact errors in the settings. */
  readonly catalogue: Catalogue;
  readonly now: Date;
  /** Told of every file that has been looked at. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** Looks at a deployment through what its server answers. Never rejects; what is wrong comes first. */
export async function checkUp(ask: Ask, asked: Asked): Promise<readonly Remark[]> {
  const { folder, now, own, onProgress } = asked;
  const visit = new Visit(ask, folder);
  const first = await visit.list();
  if (!isSent(first) && first.failure === 'unreachable') return [remark('noAnswer', { reason: first.detail ?? '–' })];
  const { compared, other, remarks } = judgeList(first, own);
  const names = [...(compared?.files.keys() ?? ESSENTIAL)];
  await visit.all(names, onProgress);
  if (names.every((name) => contentOf(visit.answer(name)) === undefined) && contentOf(first) === undefined) {
    const failed = visit.answer('taskpane.html');
    return isSent(failed) && failed.status === 404
      ? [remark('noAddIn')]
      : inOrderOfGravity(together(judgeFiles(['taskpane.html'], visit, compared, other)));
  }

  const given = asked.manifest ?? contentOf(await visit.file('manifest.xml'));
  const manifest = given && readManifest(given);
  const deployed = asked.manifest === undefined ? undefined : manifest;
  const org = asked.org ?? (deployed && organisationOf(deployed));
  const wanted = (compared ?? own)?.headers ?? new Map<string, string>();
  const about: Remark[] = [
    ...remarks,
    ...judgeFiles(names, visit, compared, other),
    ...(await judgeSettings(visit, org, asked.catalogue, now)),
    ...(await manifestRemarks(manifest, given, asked, visit, compared)),
  ];
  // What the settings and the manifest asked for is looked at as well.
  const seen = visit.answered().filter(([name]) => name !== 'manifest.xml');
  for (const [name, answer] of seen) about.push(...judgeHeaders(name, answer, wanted));
  about.push(...fine(about, seen.length, names.length, compared));
  return inOrderOfGravity(together(about));
}

/** Without a list: what the panes of every version load. */
const ESSENTIAL = [
  'taskpane.html',
  'taskpane.css',
  'trusted-types.js',
  'worker.js',
  'help.html',
  'events.html',
  'events.js',
];

async function manifestRemarks(
  manifest: Manifest | undefined,
  given: Uint8Array | undefined,
  asked: Asked,
  visit: Visit,
  compared: Release | undefined,
): Promise<readonly Remark[]> {
  if (given === undefined) return [remark('manifestNotGiven')];
  const isServers = asked.manifest === undefined;
  // A page of errors in its place is the server's way of saying no.
  if (manifest === undefined) return [remark(isServers ? 'manifestNotGiven' : 'manifestDamaged')];
  return judgeManifest(manifest, visit, { isServers, org: asked.org, version: compared?.version });
}

/** A line for each area in which there is nothing to say. */
function fine(
  remarks: readonly Remark[],
  seen: number,
  listed: number,
  compared: Release | undefined,
): readonly Remark[] {
  const isQuiet = (area: ReturnType<typeof areaOf>) => remarks.every((one) => areaOf(one) !== area);
  const hasGoodFiles = remarks.every(
    (one) => areaOf(one) !== 'files' || ['otherVersion', 'otherCloud'].includes(one.id),
  );
  return [
    ...(hasGoodFiles && compared !== undefined
      ? [remark('filesFine', { count: listed, version: compared.version })]
      : []),
    ...(isQuiet('headers') ? [remark('headersFine', { count: seen })] : []),
    ...(isQuiet('policy') ? [remark('policyFine')] : []),
  ];
}
