/** What procedures answered before, by their arguments: a decoder is asked for the same key a thousand times. */
import { numberText } from '../values/make';
import type { ArrayValue, Value } from '../values/value';
import type { Given } from './given';
import type { Procedure } from './project';

/** Characters of arguments by which answers are told apart; longer ones are computed anew. */
const LONGEST_SIGNATURE = 400;
/** Answers of one procedure. */
const MOST_ANSWERS = 512;

interface Answer {
  readonly value: Value;
  /** The state of the modules' variables that it hangs on; undefined where it hangs on none. */
  readonly changes: number | undefined;
}

export class Answers {
  private readonly known = new Map<Procedure, Map<string, Answer>>();

  find(procedure: Procedure, signature: string | undefined, changes: number): Value | undefined {
    if (signature === undefined) return undefined;
    const answer = this.known.get(procedure)?.get(signature);
    return answer === undefined || (answer.changes !== undefined && answer.changes !== changes)
      ? undefined
      : answer.value;
  }

  keep(procedure: Procedure, signature: string | undefined, value: Value, changes: number | undefined): void {
    if (signature === undefined) return;
    let answers = this.known.get(procedure);
    if (answers === undefined) this.known.set(procedure, (answers = new Map<string, Answer>()));
    if (answers.size < MOST_ANSWERS || answers.has(signature)) answers.set(signature, { value, changes });
  }
}

/** How often procedures were followed, and how often with the same arguments. */
export class Visits {
  private readonly vague = new Map<Procedure, number>();
  private readonly all = new Map<Procedure, number>();
  private readonly same = new Map<Procedure, Map<string, number>>();

  /** Counts one more with arguments that are not known to their end. */
  countVague(procedure: Procedure): number {
    const count = (this.vague.get(procedure) ?? 0) + 1;
    this.vague.set(procedure, count);
    return count;
  }

  count(procedure: Procedure): number {
    const count = (this.all.get(procedure) ?? 0) + 1;
    this.all.set(procedure, count);
    return count;
  }

  /** Counts one more with these arguments. */
  countSame(procedure: Procedure, signature: string): number {
    let counts = this.same.get(procedure);
    if (counts === undefined) this.same.set(procedure, (counts = new Map<string, number>()));
    const count = (counts.get(signature) ?? 0) + 1;
    if (counts.size < MOST_ANSWERS || counts.has(signature)) counts.set(signature, count);
    return count;
  }
}

/** Arguments as a text that is the same for the same ones; undefined where it would be too long. */
export function signatureOf({ values, named }: Given): string | undefined {
  let signature = '';
  for (const value of values) {
    signature += value === undefined ? '_\0' : `${signatureOfValue(value)}\0`;
    if (signature.length > LONGEST_SIGNATURE) return undefined;
  }
  for (const [name, value] of named) {
    signature += `${name}=${signatureOfValue(value)}\0`;
    if (signature.length > LONGEST_SIGNATURE) return undefined;
  }
  return signature;
}

/** No signature is as long: what has this one has none. */
const TOO_LONG = '.'.repeat(LONGEST_SIGNATURE + 1);

/** `within` an array: arrays in it are not gone through, which may hold themselves forty times over. */
function signatureOfValue(value: Value, within = false): string {
  switch (value.kind) {
    case 'text':
      return `"${value.text.length > LONGEST_SIGNATURE ? value.text.slice(0, LONGEST_SIGNATURE + 1) : value.text}`;
    case 'number':
      return numberText(value);
    case 'object':
      return `o${value.className}@${value.module ?? ''}`;
    case 'unknown':
      return value.pieces.map((piece) => (typeof piece === 'string' ? piece : `?${piece.shown}`)).join('');
    case 'alternatives':
      return value.values.map((one) => signatureOfValue(one, within)).join('|');
    case 'array':
      return within ? TOO_LONG : signatureOfItems(value);
  }
}

function signatureOfItems({ items, first }: ArrayValue): string {
  let signature = `[${String(first)}`;
  for (const item of items) {
    signature += `,${signatureOfValue(item, true)}`;
    if (signature.length > LONGEST_SIGNATURE) return TOO_LONG;
  }
  return signature;
}
