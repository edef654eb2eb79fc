import { PASS_MARK } from '../../../training/scorm/pass-mark';
import type { ScormApi } from './find-api';

/** How the learning platform stands to this attempt. */
export type Platform =
  /** It records. */
  | 'recording'
  /** There is none. */
  | 'missing'
  /** A call of it failed: what it has recorded nobody knows. */
  | 'failing';

export interface Outcome {
  /** 0 to 100. */
  readonly points: number;
  readonly passed: boolean;
}

/**
 * One visit to the quiz, told to a learning platform (SCORM 1.2 Run-Time Environment, 3.4). No call of the platform's may stop the
 * quiz: one that throws or says "false" only makes the visit a failing one.
 */
export class Attempt {
  /** What an earlier visit left; empty where there was none. */
  readonly suspended: string;
  /** Points of 100 from which it is passed: the platform's, or ours. */
  readonly passMark: number;
  #platform: Platform;
  /** Looking at it, as a teacher does, changes nothing. */
  readonly #isCounted: boolean;
  #best: number | undefined;
  #isDone = false;
  #isFinished = false;

  constructor(
    private readonly api: ScormApi | undefined,
    private readonly now: () => number = Date.now,
    private readonly started = now(),
  ) {
    this.#platform = api === undefined ? 'missing' : 'recording';
    if (api !== undefined && this.#ask(() => api.LMSInitialize('')) !== 'true') this.#platform = 'failing';
    this.suspended = this.#get('cmi.suspend_data');
    const mode = this.#get('cmi.core.lesson_mode');
    this.#isCounted = mode === '' || mode === 'normal';
    const mark = this.#get('cmi.student_data.mastery_score');
    this.passMark = isPoints(mark) ? Number(mark) : PASS_MARK;
    const status = this.#get('cmi.core.lesson_status');
    const points = this.#get('cmi.core.score.raw');
    if (['passed', 'failed', 'completed'].includes(status)) {
      this.#isDone = true;
      this.#best = isPoints(points) ? Number(points) : undefined;
    } else this.#set('cmi.core.lesson_status', 'incomplete');
    this.#commit();
  }

  get platform(): Platform {
    return this.#platform;
  }

  /** What so many right answers are worth. */
  outcomeOf(right: number, of: number): Outcome {
    const points = of === 0 ? 0 : Math.round((right / of) * 100);
    return { points, passed: points >= this.passMark };
  }

  /**
   * Records how far the quiz has come.
   * @param progress for the next visit; SCORM 1.2 keeps 4,096 characters
   * @param outcome of a quiz that is complete. A worse one than before is not told: trying again does no harm.
   */
  record(progress: string, outcome?: Outcome): void {
    this.#set('cmi.suspend_data', progress);
    if (outcome !== undefined && (this.#best === undefined || outcome.points > this.#best)) {
      this.#best = outcome.points;
      this.#isDone = true;
      this.#set('cmi.core.score.raw', String(outcome.points));
      // Platforms may leave these two out.
      this.#setIfKnown('cmi.core.score.min', '0');
      this.#setIfKnown('cmi.core.score.max', '100');
      this.#set('cmi.core.lesson_status', outcome.passed ? 'passed' : 'failed');
    }
    this.#commit();
  }

  /** Ends the visit, once. */
  finish(): void {
    if (this.#isFinished || this.api === undefined) return;
    const { api } = this;
    this.#setIfKnown('cmi.core.session_time', timespan(this.now() - this.started));
    this.#setIfKnown('cmi.core.exit', this.#isDone ? '' : 'suspend');
    this.#commit();
    this.#isFinished = true;
    this.#ask(() => api.LMSFinish(''));
  }

  #get(element: string): string {
    const { api } = this;
    // A platform that did not begin has nothing to say.
    if (api === undefined || this.#platform === 'failing') return '';
    const answer: unknown = this.#ask(() => api.LMSGetValue(element));
    return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';
  }

  #set(element: string, value: string): void {
    if (!this.#setIfKnown(element, value)) this.#platform = 'failing';
  }

  #setIfKnown(element: string, value: string): boolean {
    const { api } = this;
    if (api === undefined || !this.#isCounted || this.#isFinished) return true;
    return this.#ask(() => api.LMSSetValue(element, value)) === 'true';
  }

  #commit(): void {
    const { api } = this;
    if (api === undefined || this.#isFinished) return;
    if (this.#ask(() => api.LMSCommit('')) !== 'true') this.#platform = 'failing';
  }

  /** @returns the answer, a truth value as the word for it; undefined where the platform threw */
  #ask(call: () => unknown): string | undefined {
    try {
      return String(call());
    } catch {
      this.#platform = 'failing';
      return undefined;
    }
  }
}

function isPoints(text: string): boolean {
  return text.trim() !== '' && Number(text) >= 0 && Number(text) <= 100;
}

/** CMITimespan, HHHH:MM:SS.SS. */
export function timespan(milliseconds: number): string {
  const hundredths = Math.min(Math.max(Math.round(milliseconds / 10), 0), 9_999 * 360_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = String(Math.floor(hundredths / 360_000)).padStart(4, '0');
  const minutes = two(Math.floor(hundredths / 6_000) % 60);
  return `${hours}:${minutes}:${two(Math.floor(hundredths / 100) % 60)}.${two(hundredths % 100)}`;
}
