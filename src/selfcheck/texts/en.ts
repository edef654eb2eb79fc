import type { SelfCheckTexts } from './selfcheck-texts';

export const en: SelfCheckTexts = {
  title: 'Is it healthy?',
  intro:
    'What this browser sees of the server: its files, policies and settings. Nothing is sent, and nothing is loaded from elsewhere.',
  withoutOrganisation: 'To check an organization’s settings too, add ?org=name to the address of this page.',
  organisation: (name) => `Organization: ${name}`,
  checking: 'Checking …',
  progress: (done, all) => `${done} of ${all} files`,
  again: 'Check again',
  otherLanguage: '日本語',
  wrong: 'What is wrong',
  unseen: 'Not checked',
  fine: 'As it should be',
  whatToDo: 'What to do:',
  office: { load: 'Load Office.js', hint: 'Asks Microsoft’s server, as the pane does.' },
  manifest: { choose: 'Choose a manifest', chosen: (name) => `Manifest: ${name}` },
  version: (version) => `This page is of version ${version}. It cannot see the certificate: the command line can.`,
};
