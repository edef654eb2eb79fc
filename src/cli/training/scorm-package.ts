import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Language } from '../../training/scenario';
import { imsManifest } from '../../training/scorm/manifest';
import { NOTICES } from './folders';

const LAUNCH = 'index.html';

/** Of the room, what the quiz needs not: paper, and who took part in a class. */
const NOT_OF_THE_QUIZ = /^handout\./;

export interface Course {
  readonly language: Language;
  /** Name of the draw; with nothing before its first ".", everyone gets a draw of their own. */
  readonly draw: string;
  /** Files in the place of those of the room, or beside them, by their path in it. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** The quiz as a ZIP for a learning platform (SCORM 1.2): everything that it needs is in it. The same course gives the same bytes. */
export async function scormPackage(room: string, { language, draw, files }: Course): Promise<Uint8Array> {
  const built = { ...(await filesBelow(room)), ...files };
  const html = Buffer.from(built[LAUNCH] ?? []).toString('utf8');
  const address = new URLSearchParams({ lang: language, draw }).toString().replaceAll('&', '&amp;');
  const all: Record<string, Uint8Array> = {
    ...built,
    [LAUNCH]: strToU8(html.replace('</head>', `<meta name="emotet-guard-course" content="${address}" /></head>`)),
  };
  const notices = await readFile(path.join(room, '..', NOTICES)).catch(() => undefined);
  if (notices !== undefined) all[NOTICES] = notices;
  const names = Object.keys(all).sort();
  const manifest = imsManifest({ language, launch: LAUNCH, files: names });
  return zipSync(
    // Some platforms look for the manifest among the first entries alone.
    {
      'imsmanifest.xml': strToU8(manifest),
      ...Object.fromEntries(names.map((name) => [name, all[name] ?? new Uint8Array()])),
    },
    // The earliest time that a ZIP can tell.
    { level: 9, mtime: new Date(1980, 0, 1) },
  );
}

async function filesBelow(folder: string): Promise<Record<string, Uint8Array>> {
  const found: Record<string, Uint8Array> = {};
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    const file = path.join(folder, name);
    const inRoom = name.split(path.sep).join('/');
    if (!NOT_OF_THE_QUIZ.test(inRoom) && (await stat(file)).isFile()) found[inRoom] = await readFile(file);
  }
  return found;
}
