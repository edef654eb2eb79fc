import type { Catalogue } from '../catalogue';
import { carrier } from './carrier';
import { content } from './content';
import { document } from './document';
import { link } from './link';
import { pane } from './pane';
import { sender } from './sender';
import { settings } from './settings';
import { thread } from './thread';

export const fr: Catalogue = {
  language: 'fr',
  detectors: { ...sender, ...thread, ...carrier, ...document, ...link, ...content },
  pane,
  settings,
};
