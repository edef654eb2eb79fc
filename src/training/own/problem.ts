import type { ProblemId } from './texts/en';

export type Path = readonly (string | number)[];

/** One thing that is wrong with a company's scenarios, and what would be right. */
export interface OwnProblem {
  readonly file: string;
  readonly line?: number | undefined;
  /** From the top of the file to the value; empty: the file itself. */
  readonly path: Path;
  readonly id: ProblemId;
  /** For the sentence. */
  readonly values: Readonly<Record<string, string | number>>;
}
