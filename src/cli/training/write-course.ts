import { visible } from '../../locales/visible';
import { loadLanguage } from '../../training/load-language';
import { choiceOf } from '../../training/quiz/choice';
import { drawable, QUIZ_LENGTH } from '../../training/quiz/draw';
import type { Language } from '../../training/scenario';
import { toldIn } from '../../training/scenarios';
import { EXIT, refuse } from '../io';
import type { Io } from '../io';
import { writeWhole } from '../write-file';
import { scormPackage } from './scorm-package';

export interface AskedCourse {
  readonly language: Language;
  /** What is drawn from, with commas between. */
  readonly choose?: string | undefined;
  /** Name of the draw. */
  readonly draw?: string | undefined;
  /** Files of the company's own, by their path in the room. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** Writes the quiz as a package for a learning platform, and answers the exit code. */
export async function writeCourse(file: string, asked: AskedCourse, io: Io, usage: string): Promise<number> {
  const { language, choose = '', draw = '', files } = asked;
  if (!/^[\p{L}\p{N}-]{0,40}$/u.test(draw)) return refuse(io, '--draw takes letters, digits and "-".', usage);
  await loadLanguage(language);
  const told = toldIn(language);
  const parts = choose.split(',').map((part) => part.trim());
  const named = choose === '' ? draw : [draw, ...parts].join('.');
  const { difficulties, sets, own } = choiceOf(named, told);
  const known = [...difficulties, ...sets.map((set) => set.toLowerCase()), ...(own ? ['own'] : [])];
  const stranger = choose === '' ? undefined : parts.find((part) => !known.includes(part.toLowerCase()));
  if (stranger !== undefined) return refuse(io, `--choose: no scenario is "${stranger}".`, usage);
  const left = drawable(told, named);
  if (!left.some(({ honest }) => honest) || left.every(({ honest }) => honest))
    return refuse(io, '--choose leaves too few messages: a quiz needs genuine ones and attacks.', usage);

  try {
    await writeWhole(file, await scormPackage(io.room, { language, draw: named, files }));
  } catch {
    io.err(`${visible(file)} could not be written.\n`);
    return EXIT.failed;
  }
  const count = Math.min(left.length, QUIZ_LENGTH);
  io.err(`Wrote a quiz of ${count} messages, drawn from ${left.length}, to ${visible(file)} (SCORM 1.2).\n`);
  return EXIT.clean;
}
