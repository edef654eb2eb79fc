import { inspect } from '../../detection';
import { isGap } from '../../detection/contract';
import type { EmotetPattern, Level, MessageInput } from '../../detection/contract';
import { textHost } from '../../hosts/browser';
import { readEml } from '../../mail/eml';
import { emlOfLetter } from '../../specimens/recipe/write-letter';
import { difficulties, languages } from '../scenario';
import type { Language, ScenarioFile, Telling } from '../scenario';
import { startersIn, strangersIn } from './harmless';
import { readJson, type ReadJson } from './issues';
import type { OwnProblem, Path } from './problem';
import { storySchema, type WrittenStory } from './schema';

/** What a story's file gives. */
export interface ExaminedStory {
  readonly story: ScenarioFile | undefined;
  readonly problems: readonly OwnProblem[];
  /** A problem at a place of this file. */
  readonly problemAt: ReadJson<unknown>['problemAt'];
}

/** Words by which a draw chooses otherwise. */
const RESERVED: readonly string[] = [...difficulties, 'own'];

/**
 * Reads a story of a company's own, makes its messages, and has the detection judge them: what it must say stands in the file, or is
 * what it says. Never throws.
 */
export function examineStory(file: string, bytes: Uint8Array): ExaminedStory {
  const { value, problems, problemAt } = readJson(file, bytes, storySchema);
  if (value === undefined) return { story: undefined, problems, problemAt };
  const told = languages.flatMap((language) => {
    const telling = value[language];
    // Exactly as optional as ours: the schema gave nothing where the file says nothing.
    return telling === undefined ? [] : [{ language, telling: telling }];
  });
  const found = [
    ...value.sets.flatMap((set, index) =>
      RESERVED.includes(set.toLowerCase()) || /^in-/i.test(set)
        ? [problemAt(['sets', index], 'notSet', { found: set })]
        : [],
    ),
    ...(told.length === 0 ? [problemAt([], 'noLanguage', { known: languages.join(', ') })] : []),
    ...told.flatMap(({ language, telling }) => harmIn(telling, language, problemAt)),
  ];
  if (found.length > 0) return { story: undefined, problems: [...problems, ...found], problemAt };

  const judged = told.map(({ language, telling }) => judge(telling, language, problemAt));
  const [first] = judged;
  const all = [...problems, ...judged.flatMap((one) => one.problems), ...disagreements(value, judged, problemAt)];
  const story =
    first?.verdict === undefined || all.length > 0
      ? undefined
      : ({ ...value, level: first.verdict.level, pattern: first.verdict.pattern } as ScenarioFile);
  return { story, problems: all, problemAt };
}

type At = ReadJson<unknown>['problemAt'];

function harmIn(telling: Telling, language: Language, problemAt: At): readonly OwnProblem[] {
  const inLetter = (path: Path): Path => [language, 'letter', ...path];
  return [
    ...strangersIn(telling.letter).map(({ path, host }) => problemAt(inLetter(path), 'realHost', { found: host })),
    ...startersIn(telling.letter).map(({ path }) => problemAt(inLetter(path), 'startsProgram')),
  ];
}

interface Judged {
  readonly language: Language;
  readonly verdict: { readonly level: Level; readonly pattern: EmotetPattern | null } | undefined;
  readonly problems: readonly OwnProblem[];
}

function judge(telling: Telling, language: Language, problemAt: At): Judged {
  let message: MessageInput;
  try {
    const read = readEml(emlOfLetter(telling.letter, language));
    if (isGap(read)) throw new Error(read);
    message = read;
  } catch (error) {
    const found = error instanceof Error ? error.message : '';
    return { language, verdict: undefined, problems: [problemAt([language, 'letter'], 'notBuilt', { found })] };
  }
  const { level, emotetPattern } = inspect(message, { host: textHost });
  return {
    language,
    verdict: { level, pattern: emotetPattern },
    problems: strayPlaces(telling, language, message, problemAt),
  };
}

/** Steps that point at what is not there. */
function strayPlaces(
  { steps }: Telling,
  language: Language,
  message: MessageInput,
  problemAt: At,
): readonly OwnProblem[] {
  const text = squeezed(message.text ?? '');
  const files = message.attachments.filter(({ inline }) => !inline).map(({ name }) => name);
  return steps.flatMap(({ at }, index) => {
    const place = [language, 'steps', index, 'at'];
    if (typeof at === 'string') return [];
    if ('text' in at && !text.includes(squeezed(at.text)))
      return [problemAt([...place, 'text'], 'notInText', { found: at.text })];
    if ('attachment' in at && !files.includes(at.attachment))
      return [
        problemAt([...place, 'attachment'], 'notAttached', { found: at.attachment, known: files.join(', ') || '–' }),
      ];
    return [];
  });
}

/** Where the detection says something else than the file. */
function disagreements(
  { honest, level, pattern }: WrittenStory,
  judged: readonly Judged[],
  problemAt: At,
): readonly OwnProblem[] {
  return judged.flatMap(({ language, verdict }) => {
    if (verdict === undefined) return [];
    const values = { found: verdict.level, language };
    const isLevel = level === undefined || level === verdict.level;
    const isPattern = pattern === undefined || pattern === verdict.pattern;
    return [
      ...(honest && verdict.level === 'danger' ? [problemAt(['honest'], 'honestDanger', values)] : []),
      ...(!honest && verdict.level !== 'danger' ? [problemAt(['honest'], 'attackUnseen', values)] : []),
      ...(isLevel ? [] : [problemAt(['level'], 'otherLevel', values)]),
      ...(isPattern
        ? []
        : [
            problemAt(['pattern'], 'otherPattern', {
              language,
              found: verdict.pattern === null ? 'null' : `"${verdict.pattern}"`,
            }),
          ]),
    ];
  });
}

/** As the page compares them: blanks and line breaks do not count. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
