import type { LetterWords } from './letter-words';

export const en: LetterWords = {
  threads: [
    {
      name: 'Hannah Becker',
      address: 'hannah.becker@partner.example',
      subject: 'Minutes of our meeting',
      text: 'Hi Alex,\n\nThank you for the minutes. I have two small corrections; the dates should now be right.\n\nBest,\nHannah',
    },
    {
      name: 'Mia Jensen',
      address: 'mia.jensen@lawfirm.example',
      subject: 'Lease of the storeroom',
      text: 'Dear Alex,\n\nThe landlord agrees to your changes. I will send the clean copy for signature next week.\n\nKind regards,\nMia Jensen',
    },
    {
      name: 'Daniel Roth',
      address: 'daniel.roth@studio-nord.example',
      subject: 'Drawings for hall 3',
      text: 'Hi Alex,\n\nThe new drawings will be ready on Friday. Could we start with the work on Monday?\n\nDaniel',
    },
    {
      name: 'Ben Carter',
      address: 'ben.carter@carter-roofing.example',
      subject: 'Roof repair, second quote',
      text: 'Hello Alex,\n\nThanks for your call. I will work out the price with the cheaper tiles as well.\n\nBen Carter',
    },
  ],
  reply: 'RE:',
  greeting: 'Hello,',
  confirm: 'Please see the attached file and confirm.',
  online: 'Please see the document here:',
  passwordLine: (_file, password) => `Password: ${password}`,
  overdue: {
    subject: 'Past due invoice',
    text: 'The invoice is past due. Please check it and arrange the payment.',
  },
  bonus: {
    subject: 'Year-end bonus',
    text: 'The notice about the year-end bonus is attached. Please look at it today.',
  },
  virus: {
    subject: 'Notice: coronavirus infections in your district',
    text: 'Infections with the new coronavirus have been reported. The measures are in the attachment.',
  },
  files: {
    invoice: 'Invoice',
    document: 'Document',
    form: 'Electronic form',
    bonus: 'Bonus',
    notice: 'Notice',
    enclosure: 'Drawings',
  },
  enclosed: 'Drawings for hall 3, sheet 1 of 3',
  preview: 'Preview PDF',
  lure: ['This document is protected.', 'Click Enable Editing and then Enable Content to view it.'],
  doubleClick: 'This document is protected. Double click to view',
};
