import { inspect } from '../../detection';
import type { MessageInput, Verdict } from '../../detection/contract';
import { textHost } from '../../hosts/browser';
import type { Language } from '../../training/scenario';
import { READER } from '../reader';

/** The real verdict on a message to the room's reader: it is inspected here and now. */
export function judged(message: MessageInput, language: Language): Verdict {
  return inspect(message, { host: textHost, settings: { reader: READER[language] } });
}
