import { inMegabytes } from './megabytes';
import type { TrialTexts } from './trial-texts';

const number = new Intl.NumberFormat('en-US');

export const en: TrialTexts = {
  intro:
    'What would Emotet Guard say in your organization? Choose messages that you have already received: you see how many would be reported, which ones, and why.',
  staysHere: 'They are judged in this browser. Nothing leaves this computer, and nothing is stored.',
  toMail: 'To the mailbox',
  dropHere: 'Drop messages, mailboxes or folders here',
  mail: {
    heading: 'Messages',
    hint: 'Message files (.eml, .msg), mailboxes (mbox), or a folder of them. You can also drop them anywhere on this page.',
    chooseFiles: 'Choose files',
    chooseFolder: 'Choose a folder',
    searching: 'Looking through the folders …',
    nothingFound: 'There is no file in there.',
    chosen: (files, bytes) =>
      `${files === 1 ? '1 file' : `${number.format(files)} files`}, ${inMegabytes(bytes, number)} MB`,
    remove: 'Remove',
  },
  settings: {
    heading: 'Your organization’s settings',
    hint: 'Optional. Choose the settings file and, if it names a block list, that file together with it.',
    choose: 'Choose settings',
    used: (fileName) => `Judged with ${fileName}.`,
    notUsed: (fileName) =>
      `There are errors in ${fileName}. Correct them and choose it again, or judge without settings.`,
    remove: 'Without settings',
  },
  judge: 'Judge them',
  judgeAgain: 'Judge them again',
  stop: 'Stop',
  progress: 'Progress',
  judgedSoFar: (messages) => (messages === 1 ? '1 message judged' : `${number.format(messages)} messages judged`),
  stopped: 'Stopped: this is about the messages that were judged until then.',
  otherChecks: (checks) =>
    checks === 1 ? '1 more check found something' : `${number.format(checks)} more checks found something`,
  saveHtml: 'Save as a page (HTML)',
  saveJson: 'Save as JSON',
};
