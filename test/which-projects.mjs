// Which of jest's projects the arguments of `npm test` ask for. Plain Node, no packages.

/** Tests that need the built folder, and a browser or an archive of the release. */
const NEEDS_BUILD = /^test[\\/](?:browser|packaging)(?:[\\/]|$)/;

/**
 * @param {readonly string[]} args
 * @returns whether the unit tests alone are asked for: by `--unit`, or by naming folders or files of theirs and no others
 */
export function asksForUnitOnly(args) {
  const named = args.filter((argument) => /^test[\\/]/.test(argument));
  return args.includes('--unit') || (named.length > 0 && !named.some((name) => NEEDS_BUILD.test(name)));
}
