/**
 * The header X-Emotet-Guard, with which a gateway tells every program behind it what it found. The format is written down in
 * docs/gateway/README.md.
 */
import type { EmotetPattern, Level } from '../detection/contract';
import { tagsOf } from './tags';
import type { Signed } from './tags';

export const STAMP_HEADER = 'X-Emotet-Guard';

export interface Stamp {
  readonly level: Level;
  readonly pattern: EmotetPattern | null;
  /** When it was checked: ISO 8601, UTC, to the second. */
  readonly at: string;
  /** What it is bound to, in hexadecimal (`bindingOf`, `filesBindingOf`). */
  readonly digest: string;
  readonly files: string;
}

const LEVELS: readonly Level[] = ['danger', 'caution', 'notice', 'no-signs', 'unchecked'];
const PATTERNS: readonly EmotetPattern[] = ['A', 'B', 'C', 'D'];

/** The header's value without its signature: what is signed. */
export function stampText({ level, pattern, at, digest, files }: Stamp): string {
  return `v=1; level=${level}; ${pattern === null ? '' : `pattern=${pattern}; `}t=${at}; h=${digest}; f=${files}`;
}

/** The value of the header; unsigned where there is no signature. */
export function stampValue(stamp: Stamp, signature: string | undefined): string {
  return signature === undefined ? stampText(stamp) : `${stampText(stamp)}; s=${signature}`;
}

/** Takes a signed value apart. undefined: it is none that we write, letter for letter. */
export function readStamp(value: string): Signed<Stamp> | undefined {
  const { unfolded, tags } = tagsOf(value);
  const level = LEVELS.find((one) => one === tags.get('level'));
  const pattern = PATTERNS.find((one) => one === tags.get('pattern')) ?? null;
  const signature = tags.get('s');
  if (level === undefined || signature === undefined) return undefined;
  const stamp = { level, pattern, at: tags.get('t') ?? '', digest: tags.get('h') ?? '', files: tags.get('f') ?? '' };
  // A tag twice, one more, another order: somebody tries what two readers make of it.
  return stampValue(stamp, signature) === unfolded ? { said: stamp, text: stampText(stamp), signature } : undefined;
}
