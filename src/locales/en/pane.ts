import type { PaneTexts } from '../pane-texts';

export const pane: PaneTexts = {
  product: 'Emotet Guard',
  headings: {
    danger: 'Dangerous: do not click "Enable Content"',
    caution: 'Be careful with this message',
    notice: 'Something to know about this message',
    'no-signs': 'No signs of Emotet found',
    unchecked: 'Not everything could be checked',
  },
  advice: {
    danger: 'Do not open the attachment or the link. If a document is already open: do not click "Enable Content", close it.',
    caution: 'Ask the sender by phone before you open the attachment or the link. If a document asks for "Enable Content", close it.',
    notice: 'This alone is no reason to worry.',
    'no-signs': 'This does not mean that the message is harmless.',
    unchecked: 'No signs of Emotet were found in what could be read.',
  },
  banners: {
    danger: 'This message looks like Emotet. Do not open its attachment or link, and never click "Enable Content".',
    caution: 'Be careful: ask the sender by phone before you open the attachment or link. Do not click "Enable Content".',
  },
  gaps: {
    'not-supported-here': 'cannot be read here',
    encrypted: 'locked with a password',
    'too-large': 'too large to check',
    damaged: 'damaged',
    'time-up': 'took too long to check',
    denied: 'Outlook did not hand it over',
  },
  notChecked: 'Not checked:',
};
