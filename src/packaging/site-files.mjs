/** Files of dist/ that no browser asks for. */
export const PROGRAMS = ['cli.js', 'cli', 'library'];

/**
 * The simulated Outlook with its training room: nobody's server shall show a mailbox that looks like theirs and is none. Nor shall it
 * ask readers for their mail: trying one's own is for whoever decides, at their own computer.
 */
const SIMULATED_OUTLOOK = /^(?:demo\.html|try\.html|message\.html|handout\..*|assets\/demo[-.].*)$/;

/**
 * Does a file or folder of dist/ belong on the add-in's server?
 * @param {string} file path below dist/, with forward slashes
 */
export function isOfTheAddIn(file) {
  return !PROGRAMS.includes(file.split('/', 1)[0]) && !SIMULATED_OUTLOOK.test(file) && file !== 'manifest.xml';
}
