import type { BannerTexts } from '../pane-texts';

export const banners: BannerTexts = {
  emotet: 'Do not open the attachment or link: this looks like an Emotet attack. Never click "Enable Content".',
  danger: 'Do not open the attachment or link: this message is dangerous. Never click "Enable Content".',
  caution:
    'Before you open the attachment or link, call the sender on a number you already have. Do not click "Enable Content".',
  program: {
    emotet:
      'Do not double-click the attachment or open a link: this looks like Emotet. Already opened it? Disconnect from the network and call your security team.',
    danger:
      'Do not double-click the attachment or open a link: this is dangerous. Already opened it? Disconnect from the network and call your security team.',
    caution:
      'Before you double-click the attachment or open a link, call the sender on a number you already have. Already opened it? Call your security team.',
  },
  unread:
    'Do not open this attachment unless you were expecting it: not everything in it could be checked. First call the sender on a number you already have.',
  why: 'Why?',
  whyLine: 'Emotet Guard shows what it found in this message and what you can do.',
};
