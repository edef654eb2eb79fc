import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { visible } from '../../locales/visible';
import { digestOf } from '../../settings/block-list';
import { jsonLines } from '../../settings/json-lines';
import { textOf } from '../../settings/text';
import { writeWhole } from '../write-file';

/*
 * Puts a list into a deployment while panes read it. A list has a name made of its own content, so that settings never name other bytes than
 * those they were written for; it is there before settings name it, and stays for as long as settings in somebody's cache may.
 */

/** What publishing writes, and what it leaves behind when it is ended in the middle. Files of other names are nobody's to remove. */
const OURS = /^blocklist-[\da-f]{16}\.bin(?:\.[\da-f]{12}\.part)?$/;

const MILLISECONDS_A_DAY = 86_400_000;

export interface Published {
  /** Of the list, beside the settings. */
  readonly name: string;
  /** Settings that name the list only now. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Files that could not be read as settings: beside them nothing is removed, for they may name a list. */
  readonly unread: readonly string[];
}

/**
 * Publishes a list beside settings files, and makes them name it. Rejects with a sentence for people, before anything is changed, where one
 * of them cannot be read.
 * @param keep days for which a list stays after settings have named it last
 */
export async function publishList(
  bytes: Uint8Array,
  files: readonly string[],
  { keep, now }: { readonly keep: number; readonly now: Date },
): Promise<Published> {
  const blockList = { file: nameOf(bytes), digest: digestOf(bytes) };
  const settings = await Promise.all(files.map(async (file) => ({ file, text: await settingsText(file) })));
  const folders = [...new Set(files.map((file) => path.dirname(file)))];
  for (const folder of folders) await put(path.join(folder, blockList.file), bytes);
  const changed: string[] = [];
  for (const { file, text } of settings) {
    const before = listNamedIn(text);
    const after = withList(text, blockList);
    if (after === text) continue;
    // From now on its days are counted; before, for who is ended in between has the list of today removed tomorrow at the earliest.
    if (before !== undefined && OURS.test(before))
      await utimes(path.join(path.dirname(file), before), now, now).catch(() => undefined);
    await writeWhole(file, after);
    changed.push(file);
  }
  const removed: string[] = [];
  const unread: string[] = [];
  for (const folder of folders) {
    const named = await listsNamedIn(folder);
    unread.push(...named.unread);
    if (named.unread.length > 0) continue;
    const since = now.getTime() - keep * MILLISECONDS_A_DAY;
    for (const name of (await readdir(folder)).filter((one) => OURS.test(one) && !named.lists.has(one))) {
      const place = path.join(folder, name);
      if ((await stat(place)).mtimeMs >= since) continue;
      await rm(place, { force: true });
      removed.push(place);
    }
  }
  return { name: blockList.file, changed, removed, unread };
}

/** Eight bytes of its SHA-256: enough to tell the lists of a month apart. The settings have all of it, as `digest`. */
function nameOf(bytes: Uint8Array): string {
  return `blocklist-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.bin`;
}

/** Writes the list unless it is there. */
async function put(place: string, bytes: Uint8Array): Promise<void> {
  const there = await readFile(place).catch(() => undefined);
  if (there === undefined || !there.equals(bytes)) await writeWhole(place, bytes);
}

async function settingsText(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) throw new Error(`${visible(file)}: cannot be read.`);
  const { text, problem } = textOf(bytes);
  const { twice } = jsonLines(text);
  // Written again, a field that stands twice would stand once, and perhaps with the value that nobody meant.
  if (problem !== undefined || objectIn(text) === undefined || twice.length > 0)
    throw new Error(
      `${visible(file)}: not the settings of an organization, or with a field that stands twice. "emotet-guard settings check" says more.`,
    );
  return text;
}

/** The text with another list in it: in its own layout where it named one before. */
function withList(text: string, blockList: { readonly file: string; readonly digest: string }): string {
  const settings = objectIn(text) ?? {};
  if (isDeepStrictEqual(settings['blockList'], blockList)) return text;
  const wanted = { ...settings, blockList };
  const { file, digest } = (settings['blockList'] ?? {}) as Readonly<Record<string, unknown>>;
  const swapped = text
    .replace(JSON.stringify(digest ?? ''), () => JSON.stringify(blockList.digest))
    .replace(JSON.stringify(file ?? ''), () => JSON.stringify(blockList.file));
  // The name may stand elsewhere too, in the notes: then the whole is laid out.
  return isDeepStrictEqual(objectIn(swapped), wanted) ? swapped : `${JSON.stringify(wanted, undefined, 2)}\n`;
}

/** All that the settings in a folder name. */
async function listsNamedIn(folder: string): Promise<{ readonly lists: Set<string>; readonly unread: string[] }> {
  const lists = new Set<string>();
  const unread: string[] = [];
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.json'))) {
    const file = path.join(folder, name);
    const bytes = await readFile(file).catch(() => undefined);
    const { text } = textOf(bytes ?? new Uint8Array());
    if (objectIn(text) === undefined) unread.push(file);
    const list = listNamedIn(text);
    if (list !== undefined) lists.add(list);
  }
  return { lists, unread };
}

function listNamedIn(text: string): string | undefined {
  const { file } = (objectIn(text)?.['blockList'] ?? {}) as Readonly<Record<string, unknown>>;
  return typeof file === 'string' ? file : undefined;
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}
