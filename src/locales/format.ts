import type { Finding, GapAt, PutTogether, StartKind, Value, Where } from '../detection/contract';
import type { Catalogue, TextsOf } from './catalogue';
import type { Sentence } from './sentence';
import { defang, defangWithin, isAddress, isolate, visible, visibleLines } from './visible';

export type Values = Readonly<Record<string, Value>>;

/** A stretch of a sentence: our own words, or a value that came from outside and is shown as such. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string; readonly text: string };

/**
 * A sentence taken apart at its `{name}`s, with the values put in: plural chosen by the value `count`, `{when}` said in words,
 * control characters shown, addresses defanged. A name without a value stays as it stands, for a wrong sentence is better than
 * none.
 */
export function piecesOf(catalogue: Catalogue, sentence: Sentence, values: Values = {}): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string) => {
    if (text !== '') pieces.push({ kind: 'text', text });
  };
  let at = 0;
  const text = chosen(catalogue, sentence, values);
  for (const { 0: placeholder, 1: name = '', index } of text.matchAll(/\{([A-Za-z]+)\}/g)) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    add(text.slice(at, index));
    if (value === undefined) add(placeholder);
    else if (name === 'when') add(whenOf(catalogue, value));
    else pieces.push({ kind: 'value', name, text: shownValue(value) });
    at = index + placeholder.length;
  }
  add(text.slice(at));
  return pieces;
}

export interface FormatOptions {
  /**
   * Put U+2068 and U+2069 around every value, so that right-to-left letters in it cannot reorder the sentence. On by
   * default; off for output that programs read.
   */
  readonly isolated?: boolean;
}

/** The sentence as one text. */
export function formatSentence(
  catalogue: Catalogue,
  sentence: Sentence,
  values: Values = {},
  { isolated = true }: FormatOptions = {},
): string {
  return piecesOf(catalogue, sentence, values)
    .map((piece) => (piece.kind === 'value' && isolated && !isPlain(piece.text) ? isolate(piece.text) : piece.text))
    .join('');
}

/** What a language says about a detector; undefined for one that this version does not know. */
export function textsOf(catalogue: Catalogue, detectorId: string): TextsOf<string> | undefined {
  const all: Readonly<Record<string, TextsOf<string>>> = catalogue.detectors;
  return Object.hasOwn(all, detectorId) ? all[detectorId] : undefined;
}

/** What was found, in one sentence. */
export function sentenceOf(
  catalogue: Catalogue,
  finding: Finding,
  detectorId: string,
  options?: FormatOptions,
): string {
  return formatSentence(catalogue, sentenceFor(catalogue, finding, detectorId), finding.values, options);
}

/** The sentence of a finding before its values are put in; the title where the message id is unknown. */
export function sentenceFor(catalogue: Catalogue, finding: Finding, detectorId: string): Sentence {
  const texts = textsOf(catalogue, detectorId);
  const found: Readonly<Record<string, Sentence>> = texts?.found ?? {};
  const known = Object.hasOwn(found, finding.message) ? found[finding.message] : undefined;
  return known ?? texts?.title ?? detectorId;
}

/** Of one finding: lines of a file, and commands or addresses that it puts together, as many as faces without pages print. */
export const MOST_LINES = 8;
export const MOST_PUT_TOGETHER = 3;

/** What shows a finding to be true, line by line, with nothing invisible left in it: for text, where nothing can be drawn. */
export function proofLines({ proof }: Finding): readonly string[] {
  if (proof?.kind === 'code') return visibleLines(proof.lines).split('\n');
  return proof?.kind === 'link' ? [visibleLines(proof.link)] : [];
}

/** Characters of a command that are shown; of a longer one its beginning and its end. */
const LONGEST_COMMAND = 300;

/** A command or an address that a file puts together, fit to be shown: defanged, "…" for what is known at run time alone. */
export function shownCommand({ text }: PutTogether): string {
  return visible(defangWithin(text), LONGEST_COMMAND);
}

/** What comes about by itself once macros are allowed is said as what opens with the document. */
const WORDED = {
  opening: 'opening',
  event: 'opening',
  calculation: 'opening',
  closing: 'closing',
  editing: 'editing',
  click: 'click',
} as const;

/** "As soon as you click …": the words for a kind of start. */
function whenOf(catalogue: Catalogue, start: Value): string {
  const { evidence, office } = catalogue.pane;
  const kind = Object.hasOwn(WORDED, start) ? WORDED[start as StartKind] : 'opening';
  return formatSentence(catalogue, evidence.when[kind], { enableContent: office.enableContent }, { isolated: false });
}

/** Above the commands that a macro would run; `needs`: what they wait for. */
export function runsHeading(catalogue: Catalogue, needs: StartKind = 'opening', options: FormatOptions = {}): string {
  const { evidence, office } = catalogue.pane;
  return formatSentence(catalogue, evidence.runs[WORDED[needs]], { enableContent: office.enableContent }, options);
}

/** The heading of a detector's findings. */
export function titleOf(catalogue: Catalogue, detectorId: string): string {
  return textsOf(catalogue, detectorId)?.title ?? detectorId;
}

/** Why it matters; '' for a detector that this version does not know. */
export function whyOf(catalogue: Catalogue, detectorId: string): string {
  return textsOf(catalogue, detectorId)?.why ?? '';
}

/** What honest mail does instead. */
export function honestOf(catalogue: Catalogue, detectorId: string): string {
  return textsOf(catalogue, detectorId)?.honest ?? '';
}

/** A place in the message, for people: "invoice.zip › invoice.doc". */
export function placeOf(catalogue: Catalogue, where: Where): string {
  const { places } = catalogue.pane;
  if (where.in === 'body') return places.body;
  if (where.in === 'part') return where.path.map((name) => isolate(visible(name))).join(' › ');
  return where.name === '' ? places.headers : formatSentence(catalogue, places.header, { name: where.name });
}

/** "Points: 12", with the language's own colon. The value stays as it is. */
export function labelled({ pane }: Catalogue, label: string, value: string | number): string {
  return pane.labelled
    .split(/(\{\w+\})/)
    .map((piece) => (piece === '{label}' ? label : piece === '{value}' ? String(value) : piece))
    .join('');
}

/** Why something could not be looked at. S/MIME locks a whole message, and no password opens it. */
export function reasonOf({ pane }: Catalogue, { gap, where, kind }: GapAt): string {
  if (kind !== undefined) return pane.unopened[kind];
  return gap === 'encrypted' && where.in !== 'part' ? pane.encryptedMessage : pane.gaps[gap];
}

/** One thing that could not be looked at, and why. */
export function gapSentence(catalogue: Catalogue, at: GapAt): string {
  return labelled(catalogue, placeOf(catalogue, at.where), reasonOf(catalogue, at));
}

function chosen(catalogue: Catalogue, sentence: Sentence, values: Values): string {
  if (typeof sentence === 'string') return sentence;
  return sentence[new Intl.PluralRules(catalogue.language).select(Number(values['count'] ?? 0))] ?? sentence.other;
}

function shownValue(value: Value): string {
  if (typeof value === 'number') return String(value);
  return visible(isAddress(value) ? defang(value) : value);
}

/** Printable ASCII has no direction of its own to spread: no marks are needed around it. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
