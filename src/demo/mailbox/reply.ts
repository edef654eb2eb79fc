import type { MessageInput } from '../../detection/contract';
import type { NewMessage } from '../host/dispatch';

export type ReplyKind = 'reply' | 'replyAll' | 'forward';

/** What the form for a new message holds after a click on a reply button. `me` is the reader's address. */
export function replyTo({ subject, from, to, cc }: MessageInput, kind: ReplyKind, me: string): NewMessage {
  const sender = from === undefined ? [] : [from.address];
  const others = [...to, ...cc].map(({ address }) => address).filter((address) => address !== me);
  return {
    to: { reply: sender, replyAll: [...sender, ...others], forward: [] }[kind],
    subject: `${kind === 'forward' ? 'Fw' : 'Re'}: ${subject}`,
    html: '',
    attachments: [],
  };
}
