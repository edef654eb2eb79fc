import type { EmotetPattern, Level } from '../../../detection/contract';
import type { Language } from '../../../training/scenario';
import { judged } from '../judged';
import { mailOf } from './month-mail';
import { beginningOf, waveNames } from './waves';
import type { WaveName } from './waves';

/** What the detection says of a wave's first message. */
export interface WaveVerdict {
  readonly wave: WaveName;
  readonly level: Level;
  readonly pattern: EmotetPattern | null;
  /** Ids of the detectors that found something. */
  readonly lit: ReadonlySet<string>;
}

/** Inspects the first message of a wave, here and now. */
export async function judge(wave: WaveName, language: Language): Promise<WaveVerdict> {
  const entry = mailOf(beginningOf(wave), language).find((one) => one.wave === wave);
  if (entry === undefined) throw new Error(`The wave ${wave} begins without a message.`);
  const message = await entry.open();
  const { level, emotetPattern, outcomes } = judged(message, language);
  return {
    wave,
    level,
    pattern: emotetPattern,
    lit: new Set(outcomes.flatMap(({ state, detector }) => (state === 'found' ? [detector] : []))),
  };
}

/** Judges all waves in the order in which they began, and hands over what is known after each; stops when told to. */
export async function judgeAll(
  language: Language,
  onKnown: (known: readonly WaveVerdict[]) => void,
  stop: AbortSignal,
): Promise<void> {
  const known: WaveVerdict[] = [];
  for (const wave of waveNames) {
    // Keys and clicks come first: a wave takes some 20 milliseconds, the padded one 400.
    await new Promise((resolve) => setTimeout(resolve));
    if (stop.aborted) return;
    known.push(await judge(wave, language));
    onKnown([...known]);
  }
}

/** Detectors that some wave lights, in the order in which the years lit them. */
export function rowsOf(known: readonly WaveVerdict[]): readonly string[] {
  return [...new Set(known.flatMap(({ lit }) => [...lit].sort()))];
}

/** Patterns of the rows above them. */
export const patternRows: readonly EmotetPattern[] = ['A', 'B', 'C', 'D'];
