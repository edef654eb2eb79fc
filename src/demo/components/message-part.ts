/** Parts of a message that something can be said about; attachments by their index. */
export type MessagePart = 'from' | 'to' | 'subject' | 'date' | 'text' | `attachment-${number}`;
