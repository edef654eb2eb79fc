import { useState } from 'react';
import type { MessageInput } from '../../detection/contract';
import type { ActionEnd } from '../host/attachment-action';
import type { SimulatedOutlook } from '../host/host';

/** An attachment that the reader wants to open: the add-in looks at it, or it opens. */
export type AttachmentAction = { readonly name: string } & (
  | { readonly state: 'waiting'; readonly skip: () => void }
  | { readonly state: 'opens'; readonly why: ActionEnd | 'not-asked' }
);

interface AttachmentActions {
  /** Undefined: the reader has opened none in this message. */
  readonly action: AttachmentAction | undefined;
  readonly open: (place: number) => void;
}

/** Opening the attachments of a message. @param pilot the add-in's manifest has the event, and this Outlook asks its handler first */
export function useAttachmentAction(
  host: SimulatedOutlook,
  message: MessageInput | 'opening' | undefined,
  pilot: boolean,
): AttachmentActions {
  const [last, setLast] = useState<{ readonly of: MessageInput; readonly action: AttachmentAction }>();
  const open = async (place: number): Promise<void> => {
    if (message === undefined || message === 'opening') return;
    const name = message.attachments[place]?.name ?? '';
    const show = (action: AttachmentAction): void => {
      setLast({ of: message, action });
    };
    const held = pilot ? host.openAttachment(place) : undefined;
    if (held !== undefined) show({ name, state: 'waiting', skip: held.skip });
    const why = held === undefined ? 'not-asked' : await held.ended;
    if (why !== 'left') show({ name, state: 'opens', why });
  };
  return {
    action: last !== undefined && last.of === message ? last.action : undefined,
    open: (place) => void open(place),
  };
}
