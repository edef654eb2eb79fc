/** Functions that Excel 4 macro sheets alone know, by what they do. One list for all who look for them in formulas. */

/** They start a program or call a function of a library. */
export const STARTING = ['EXEC', 'CALL', 'REGISTER', 'REGISTER.ID'] as const;

/** They write a formula, a value or a name. */
export const WRITING = ['FORMULA', 'FORMULA.FILL', 'FORMULA.ARRAY', 'SET.VALUE', 'SET.NAME', 'DEFINE.NAME'] as const;

/** They reach out of the workbook. No macro needs them which only works on its own workbook. */
export const REACHING = [
  ...STARTING,
  'EXECUTE',
  'INITIATE',
  'POKE',
  'FOPEN',
  'FWRITE',
  'FWRITELN',
  'EVALUATE',
  'SEND.KEYS',
  'FILE.DELETE',
  'VBA.INSERT.FILE',
] as const;

/** Finds a call of one of them, its name in group 1. A name that only ends so ("MY.EXEC") is another function. */
export function callOf(names: readonly string[], flags = 'i'): RegExp {
  return new RegExp(`(?<![A-Z0-9_.])(${names.join('|').split('.').join('\\.')})\\s?\\(`, flags);
}
