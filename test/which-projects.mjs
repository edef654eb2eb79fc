// What the arguments of `npm test` ask jest for. Plain Node, no packages.

/** Tests that need the built folder, and a browser, an archive of the release, or mail programs. */
const NEEDS_BUILD = /^test[\\/](?:browser|packaging|gateway)(?:[\\/]|$)/;

/**
 * @param {readonly string[]} args
 * @returns whether the unit tests alone are asked for: by `--unit`, or by naming folders or files of theirs and no others
 */
export function asksForUnitOnly(args) {
  const named = args.filter((argument) => /^test[\\/]/.test(argument));
  return args.includes('--unit') || (named.length > 0 && !named.some((name) => NEEDS_BUILD.test(name)));
}

/** Arguments that are ours, and that jest does not know. */
const OWN = ['--unit', '--install'];

/**
 * @param {readonly string[]} args
 * @returns what jest is given. `--selectProjects` takes every word behind it for the name of a project, folders too: it stands last
 */
export function jestArguments(args) {
  const theirs = args.filter((argument) => !OWN.includes(argument));
  return asksForUnitOnly(args) ? [...theirs, '--selectProjects', 'unit'] : theirs;
}
