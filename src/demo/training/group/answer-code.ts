import { fnv1a } from '../../../training/quiz/hash';
import { QUIZ_LENGTH } from '../../../training/quiz/draw';

/**
 * A quiz's answers as six letters, to be read out or typed: five for the answers and the draw, one to check them.
 *
 * Without I, L and O, which look like others, 23 letters are left. That is a prime number: the weighted sum that the last letter
 * completes notices every wrong letter and every two that changed places (as ISBN-10 does with 11, ISO 2108).
 */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ';
const BASE = LETTERS.length;

/** Letters of a code. */
export const CODE_LENGTH = 6;

/** What five letters can say. */
const VALUES = BASE ** (CODE_LENGTH - 1);
const ANSWERS = 2 ** QUIZ_LENGTH;
/** As many draws are told apart: a code of another one passes once in 6,285 times. */
const DRAWS = Math.floor(VALUES / ANSWERS);

/** Prime to 23: multiplied by it, neighbours among the numbers have nothing in common, and nobody reads answers from letters. */
const STRIDE = 4_001_989;

/** 6 × 4 = 1 modulo 23. */
const INVERSE_OF_LAST_WEIGHT = 4;

/** Phones differ by this many letters more, which stand in their QR code alone. */
export const DEVICE_LENGTH = 4;

/** Which messages a quiz asks about, in their order: not its name, for other scenarios make other quizzes of the same name. */
export type DrawnIds = readonly string[];

/** What a code says; for one that is none, why. */
export type ReadCode =
  /** For each message: was it taken for an attack? */
  | { readonly saidAttack: readonly boolean[] }
  /** It has too few letters or too many. */
  | 'wrong-length'
  /** A letter is wrong, or two changed places. */
  | 'mistyped'
  | 'other-draw';

/** The code of a whole quiz's answers. */
export function writeCode(saidAttack: readonly boolean[], drawn: DrawnIds): string {
  const answers = saidAttack.reduce((sum, attack, index) => (attack ? sum + 2 ** index : sum), 0);
  let rest = ((numberOf(drawn) * ANSWERS + answers) * STRIDE) % VALUES;
  const digits: number[] = [];
  for (let place = 1; place < CODE_LENGTH; place++) {
    digits.push(rest % BASE);
    rest = Math.floor(rest / BASE);
  }
  digits.push((INVERSE_OF_LAST_WEIGHT * (BASE - (weigh(digits) % BASE))) % BASE);
  return digits.map((digit) => LETTERS[digit]).join('');
}

/** Reads a code however it was typed: small letters, blanks, and the wide letters of a Japanese keyboard. */
export function readCode(typed: string, drawn: DrawnIds): ReadCode {
  const letters = lettersOf(typed);
  if (letters.length !== CODE_LENGTH) return 'wrong-length';
  const digits = Array.from(letters, (letter) => LETTERS.indexOf(letter));
  if (digits.includes(-1) || weigh(digits) % BASE !== 0) return 'mistyped';
  const scattered = digits.slice(0, -1).reduceRight((sum, digit) => sum * BASE + digit, 0);
  const value = (scattered * STRIDE_BACK) % VALUES;
  const answers = value % ANSWERS;
  // Some numbers are no draw's, and a short quiz has fewer answers than a code could say.
  if (Math.floor(value / ANSWERS) !== numberOf(drawn) || answers >= 2 ** drawn.length) return 'other-draw';
  return { saidAttack: drawn.map((_id, index) => Math.floor(answers / 2 ** index) % 2 === 1) };
}

/** What was typed, as letters of a code: capitals, and nothing between them. */
export function lettersOf(typed: string): string {
  return typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
}

/** "ABC DEF": in two halves it can be read out. */
export function inHalves(code: string): string {
  return `${code.slice(0, CODE_LENGTH / 2)} ${code.slice(CODE_LENGTH / 2)}`;
}

/** Letters by which one phone's QR code differs from that of another one with the same answers. They say nothing of either. */
export function newDevice(): string {
  return [...crypto.getRandomValues(new Uint32Array(DEVICE_LENGTH))].map((number) => LETTERS[number % BASE]).join('');
}

/** A draw as a number below `DRAWS`. */
function numberOf(drawn: DrawnIds): number {
  return fnv1a(drawn.join(' ')) % DRAWS;
}

function weigh(digits: readonly number[]): number {
  return digits.reduce((sum, digit, index) => sum + digit * (index + 1), 0);
}

/** Undoes STRIDE: the number whose product with it is 1 (Euclid). */
const STRIDE_BACK = inverse(STRIDE, VALUES);

function inverse(number: number, modulus: number): number {
  let [rest, next] = [modulus, number];
  let [factor, nextFactor] = [0, 1];
  while (next > 0) {
    const times = Math.floor(rest / next);
    [rest, next] = [next, rest - times * next];
    [factor, nextFactor] = [nextFactor, factor - times * nextFactor];
  }
  return (factor + modulus) % modulus;
}
