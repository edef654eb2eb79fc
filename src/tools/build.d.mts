/** Runs `npm run build` unless the built folder is up to date. Ends the process when that fails. */
export function buildMissing(): void;
