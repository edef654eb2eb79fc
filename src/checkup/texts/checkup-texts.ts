import type { Sentence } from '../../locales/sentence';
import type { Area, RemarkId, State } from '../remark';

/** What is said of one thing, and what to do about it. */
interface RemarkTexts {
  readonly says: Sentence;
  readonly todo?: Sentence;
}

/** What a checkup says; a language that leaves one out does not compile. */
export interface CheckupTexts {
  readonly states: Readonly<Record<State, string>>;
  readonly areas: Readonly<Record<Area, string>>;
  /** `{first}`, `{count}`: files that are named, and how many more there are. */
  readonly filesAndMore: Sentence;
  /** `{faults}`, `{warnings}` in the first. */
  readonly summary: { readonly wrong: string; readonly fine: string };
  /** Faults and warnings with their number, for the summary. */
  readonly faults: Sentence;
  readonly warnings: Sentence;
  readonly remarks: Readonly<Record<RemarkId, RemarkTexts>>;
}
