import type { Finding, Group } from './contract';

/** One finding with what it weighs after dampeners and an organisation's own settings. */
export interface WeighedFinding {
  readonly detector: string;
  readonly group: Group;
  readonly finding: Finding;
  /** Decibans. */
  readonly weight: number;
}
