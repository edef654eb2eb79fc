import { emlOfLetter } from '../../specimens/recipe/write-letter';
import type { MessageInput } from '../../detection/contract';
import { isGap } from '../../detection/contract';
import { readEml } from '../../mail/eml';
import { readMsg } from '../../mail/msg';
import type { Language, Told } from '../../training/scenario';
import { toldIn } from '../../training/scenarios';

/** A line of the inbox: what Outlook shows before the message is opened. */
export interface Entry {
  readonly id: string;
  readonly from: string;
  readonly subject: string;
  readonly preview: string;
  /** ISO 8601. */
  readonly date: string;
  readonly hasAttachments: boolean;
  /** The scenario behind it; a dropped message has none. */
  readonly scenario?: Told;
  /** Reads the message from its .eml or .msg file. */
  open(): Promise<MessageInput>;
}

/** The training mailbox in one language, which is there already, newest message first. */
export function inbox(language: Language): readonly Entry[] {
  return toldIn(language).map((scenario) => {
    const { letter } = scenario.telling;
    return {
      id: scenario.id,
      from: letter.from.slice(0, letter.from.lastIndexOf('<')).trim(),
      subject: letter.subject,
      preview: letter.text
        .replace(/^# /gm, '')
        .replace(/\[([^[\]]+)\]\([^)\s]+\)/g, '$1')
        .replace(/\s+/g, ' ')
        .slice(0, 160),
      date: letter.date,
      hasAttachments: (letter.attachments ?? []).length > 0,
      scenario,
      open() {
        const message = readEml(emlOfLetter(letter, language));
        return isGap(message)
          ? Promise.reject(new Error(`The scenario ${scenario.id} is no mail: ${message}`))
          : Promise.resolve(message);
      },
    };
  });
}

/** The magic number of an OLE compound file ([MS-CFB] 2.2): a .msg is one, an .eml never. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** @returns the line of the inbox for a dropped file, or undefined when the file is no mail */
export function entryOf(fileName: string, bytes: Uint8Array, number: number): Entry | undefined {
  const message = COMPOUND_FILE.every((byte, index) => bytes[index] === byte) ? readMsg(bytes) : readEml(bytes);
  if (isGap(message)) return undefined;
  return {
    id: `dropped-${number}`,
    from:
      message.from?.name === '' || message.from === undefined ? (message.from?.address ?? fileName) : message.from.name,
    subject: message.subject,
    preview: (message.text ?? '').replace(/\s+/g, ' ').slice(0, 160),
    date: message.receivedAt ?? '',
    hasAttachments: message.attachments.some(({ inline }) => !inline),
    open: () => Promise.resolve(message),
  };
}
