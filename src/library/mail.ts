/** `emotet-guard/mail`: .eml, .msg and .mbox files as the messages that `emotet-guard/detection` inspects. */
export { isGap } from '../detection/contract';
export type { Gap, MessageInput } from '../detection/contract';
export { splitMbox } from '../mail/mbox';
export { readMessageFile } from '../mail/message-file';
