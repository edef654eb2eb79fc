/** What a worker prepares of a stamp. It never sees the key: it is what takes hostile messages apart. */
import { isWarning } from '../detection/contract';
import type { Level, MessageInput } from '../detection/contract';
import type { Host } from '../detection/host';
import type { Language } from '../locales/languages';
import { bindingOf, filesBindingOf } from './binding';
import type { Sha256 } from './binding';
import { bodyNotice } from './body-notice';
import type { BodyNotice } from './body-notice';
import { subjectNotice } from './subject-notice';

/** What a mail server wants to write into a message. */
export interface StampOrder {
  /** Of the recipients, as the notices are to follow each other. */
  readonly languages: readonly Language[];
  readonly subject: boolean;
  readonly body: boolean;
}

export interface StampParts {
  /** `bindingOf` the message, and `filesBindingOf` its attachments. */
  readonly digest: string;
  readonly files: string;
  /** Where the level asks for a notice: the new subject, ready for the header. */
  readonly subject?: string;
  readonly body?: BodyNotice;
}

/** The parts of a message's stamp, with the notices that its level asks for. */
export function stampParts(
  bytes: Uint8Array,
  message: MessageInput,
  level: Level,
  { languages, subject, body }: StampOrder,
  { host, sha256 }: { readonly host: Host; readonly sha256: Sha256 },
): StampParts {
  const digest = bindingOf(message, host, sha256);
  const files = filesBindingOf(message.attachments, sha256);
  if (!isWarning(level)) return { digest, files };
  const notice = body ? bodyNotice(bytes, level, languages, host) : undefined;
  return {
    digest,
    files,
    ...(subject && { subject: subjectNotice(message.subject, level, languages) }),
    ...(notice && { body: notice }),
  };
}
