/** Whether the unit tests alone are asked for: by `--unit`, or by naming folders or files of theirs and no others. */
export function asksForUnitOnly(args: readonly string[]): boolean;

/** What jest is given of them, and the project that they ask for. */
export function jestArguments(args: readonly string[]): string[];
