import { inspectWithFacts, OpenedFiles } from '../detection';
import type { Equipment } from '../detection';
import { learn } from '../detection/lesson';
import type { AttachmentInput, InspectionSettings, MessageInput, Verdict } from '../detection/contract';

/** What the pane sends to its worker at each stage of the reading. */
export interface InspectionRequest {
  readonly id: number;
  /** The first of a message: what is kept of another one goes. */
  readonly begins: boolean;
  /** Attachments that have crossed come without their bytes: those were handed over, and the pane has them no longer. */
  readonly message: MessageInput;
  readonly settings: InspectionSettings;
}

/** What the worker says of the message as far as it is read. */
export interface Looked {
  readonly verdict: Verdict;
  /** The memory of correspondents with this message in it, where it teaches something. */
  readonly memory?: string;
}

/** The message as the worker keeps it between the stages: bytes that have crossed once, and what was opened of them. */
export function keepMessage(equipment: Equipment): (request: InspectionRequest) => Looked {
  let bytes = new Map<number, Uint8Array>();
  let opened = new OpenedFiles();
  return ({ begins, message, settings }) => {
    if (begins) {
      bytes = new Map();
      opened = new OpenedFiles();
    }
    const attachments = message.attachments.map((attachment, place): AttachmentInput => {
      if (attachment.bytes !== undefined) bytes.set(place, attachment.bytes);
      const kept = bytes.get(place);
      return kept === undefined ? attachment : { ...attachment, bytes: kept };
    });
    const { verdict, facts } = inspectWithFacts({ ...message, attachments }, { ...equipment, settings, opened });
    const memory = learn(facts, verdict);
    return { verdict, ...(memory !== undefined && { memory }) };
  };
}
