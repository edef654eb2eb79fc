/** How much care a message asks for. */

/** Red; yellow; a quiet line; nothing found; nothing found but something that could carry the attack was not readable. */
export type Level = 'danger' | 'caution' | 'notice' | 'no-signs' | 'unchecked';

/** Levels with a banner: they ask for care before anything is opened. */
export type WarningLevel = Extract<Level, 'danger' | 'caution'>;

export function isWarning(level: Level | undefined): level is WarningLevel {
  return level === 'danger' || level === 'caution';
}

/** LAC's advisory of 2021-11-19: link in the body, link in a PDF, macro document, ZIP. */
export type EmotetPattern = 'A' | 'B' | 'C' | 'D';

/** A verified word of the organisation's own mail server. It only ever asks for care: what it thought harmless is not handed in. */
export interface MailServerWarning {
  readonly level: WarningLevel;
  readonly pattern: EmotetPattern | null;
}
