import { readTnef } from '../../../formats/mail/tnef';
import type { Opener } from '../opening';
import { openedMessage } from './outlook-message';

/** winmail.dat: the message that Outlook would show in its place. */
export const openTnef: Opener = (bytes, context) => {
  const { gap, ...message } = readTnef(bytes, context.host, context.budget);
  const opened = openedMessage(message, context);
  const why = gap ?? opened.gap;
  return { ...opened, ...(why && { gap: why }) };
};
