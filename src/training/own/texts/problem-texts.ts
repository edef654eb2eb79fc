import type { ProblemId } from './en';

export type ProblemTexts = Readonly<Record<ProblemId, string>>;
