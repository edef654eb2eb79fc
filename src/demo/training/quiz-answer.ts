import type { Level, MessageInput, Verdict, Where } from '../../detection/contract';
import type { Catalogue } from '../../locales/catalogue';
import { sentenceOf, titleOf } from '../../locales/format';
import { isProgram } from '../../locales/warning';
import { catalogueOf } from '../../training/catalogues';
import type { Language, Place, Told } from '../../training/scenario';
import type { MessagePart } from '../components/message-part';
import { judged } from './judged';
import { shownFiles } from './presentation';
import { trainingTexts } from './texts';

/** What Emotet Guard says of a quiz's message, and what its story adds. */
export interface QuizVerdict {
  readonly level: Level;
  /** The banner's sentence; the pane's heading where there is no banner. */
  readonly says: string;
  readonly clues: readonly Clue[];
}

interface Clue {
  readonly part: MessagePart;
  readonly title: string;
  readonly sentence: string;
}

/** Findings below this many decibans are no answer to "what gives it away": they are common in honest mail as well. */
const WORTH_NAMING = 3;

/** The real verdict on a message of a story. Strongest clue first, then what only its story can know. */
export function verdictOn(message: MessageInput, scenario: Told, language: Language): QuizVerdict {
  const verdict = verdictOf(message, language);
  const { clues } = verdict;
  return scenario.honest
    ? verdict
    : { ...verdict, clues: [...clues, ...toldClues(scenario, message, language, clues)] };
}

/** The real verdict: the message is inspected here and now. Strongest clue first. */
export function verdictOf(message: MessageInput, language: Language): QuizVerdict {
  const catalogue = catalogueOf(language);
  const verdict = judged(message, language);
  const found = verdict.outcomes.flatMap((outcome) => (outcome.state === 'found' ? [outcome] : []));
  const included = new Set(found.flatMap(({ findings }) => findings.flatMap(({ replaces = [] }) => replaces)));
  const clues = found
    .flatMap((outcome) =>
      included.has(outcome.detector)
        ? []
        : outcome.findings.map((finding) => ({
            weight: finding.weight ?? outcome.weight,
            part: partOf(finding.where, message),
            title: titleOf(catalogue, outcome.detector),
            sentence: sentenceOf(catalogue, finding, outcome.detector),
          })),
    )
    .filter(({ weight }) => weight >= WORTH_NAMING)
    .sort((a, b) => b.weight - a.weight);
  return { level: verdict.level, says: saidBy(catalogue, verdict), clues };
}

function saidBy({ pane }: Catalogue, { level, emotetPattern, carrier }: Verdict): string {
  const words = isProgram(carrier) ? pane.banners.program : pane.banners;
  if (level === 'danger') return emotetPattern === null ? words.danger : words.emotet;
  return level === 'caution' ? words.caution : pane.headings[level];
}

/** Places that the story points at and no finding does: a stranger's first mail from an address that fits nobody. */
function toldClues(
  { telling }: Told,
  message: MessageInput,
  language: Language,
  found: readonly Clue[],
): readonly Clue[] {
  const { places } = trainingTexts[language].present;
  const told = telling.steps.flatMap(({ at, say }): readonly Clue[] => {
    const part = partAt(at, message);
    if (part === undefined || found.some((clue) => clue.part === part)) return [];
    const title = part === 'from' ? places.from : part === 'text' ? places.text : places.subject;
    return [{ part, title: part.startsWith('attachment-') ? places.attachment : title, sentence: say }];
  });
  return told.filter(({ part }, index) => told.findIndex((clue) => clue.part === part) === index);
}

function partAt(place: Place, message: MessageInput): MessagePart | undefined {
  if (place === 'from') return 'from';
  if (place === 'subject' || place === 'thread') return 'subject';
  if (typeof place !== 'object' || 'opened' in place) return undefined;
  if ('text' in place) return 'text';
  const index = shownFiles(message).indexOf(place.attachment);
  return index === -1 ? undefined : `attachment-${index}`;
}

/** The part of the message that a reader would point at. */
function partOf(where: Where, message: MessageInput): MessagePart {
  if (where.in === 'body') return 'text';
  if (where.in === 'part') {
    const index = shownFiles(message).indexOf(where.path[0] ?? '');
    return index === -1 ? 'text' : `attachment-${index}`;
  }
  return /^(?:from|sender|reply-to|authentication-results|return-path)$/i.test(where.name) ? 'from' : 'subject';
}

/** What a reader can point at. */
export function pointable(message: MessageInput): readonly MessagePart[] {
  return ['from', 'subject', 'text', ...shownFiles(message).map((_name, index) => `attachment-${index}` as const)];
}

/** What became of one message of the quiz. */
export interface Result {
  readonly id: string;
  readonly honest: boolean;
  readonly right: boolean;
  /** Of an attack that was recognised: one of the parts pointed at holds a clue. */
  readonly pointed: boolean;
}

/** Judges an answer. */
export function resultOf(
  scenario: { readonly id: string; readonly honest: boolean },
  saidHonest: boolean,
  parts: ReadonlySet<MessagePart>,
  { clues }: QuizVerdict,
): Result {
  const right = saidHonest === scenario.honest;
  return {
    id: scenario.id,
    honest: scenario.honest,
    right,
    pointed: right && !scenario.honest && clues.some(({ part }) => parts.has(part)),
  };
}
