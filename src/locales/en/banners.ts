import type { BannerTexts } from '../pane-texts';

export const banners: BannerTexts = {
  emotet:
    'This message looks like an Emotet attack. Do not open its attachment or link, and never click "Enable Content".',
  danger: 'This message is dangerous. Do not open its attachment or link, and never click "Enable Content".',
  caution: 'Be careful: ask the sender by phone before you open the attachment or link. Do not click "Enable Content".',
  why: 'Why?',
  whyLine: 'Emotet Guard shows what it found in this message and what you can do.',
};
