/** Files of dist/ that no browser asks for. */
export const PROGRAMS = ['cli.js', 'cli', 'library', 'training'];

/**
 * The simulated Outlook with its training room: nobody's server shall show a mailbox that looks like theirs and is none. Nor shall it
 * ask readers for their mail: trying one's own is for whoever decides, at their own computer.
 */
const SIMULATED_OUTLOOK =
  /^(?:demo\.html|try\.html|message\.html|handout\..*|config\/scenarios(?:\/.*)?|assets\/demo[-.].*)$/;

/** Of dist/, what speaks of the add-in's own server, and the page for one's own mail, which is no part of the training room. */
const NOT_FOR_TRAINING = /^(?:manifest\.xml|release\.json|selfcheck\..*|try\.html|assets\/demo-(?:try|judge)\b.*)$/;

/**
 * Does a file or folder of dist/ belong on the add-in's server?
 * @param {string} file path below dist/, with forward slashes
 */
export function isOfTheAddIn(file) {
  return !PROGRAMS.includes(file.split('/', 1)[0]) && !SIMULATED_OUTLOOK.test(file) && file !== 'manifest.xml';
}

/**
 * Does a file or folder of dist/ belong to the training room, which any web server may have?
 * @param {string} file path below dist/, with forward slashes
 */
export function isOfTheTrainingRoom(file) {
  return !PROGRAMS.includes(file.split('/', 1)[0]) && !NOT_FOR_TRAINING.test(file);
}
