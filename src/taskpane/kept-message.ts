import { inspect, OpenedFiles } from '../detection';
import type { Equipment } from '../detection';
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

/** The message as the worker keeps it between the stages: bytes that have crossed once, and what was opened of them. */
export function keepMessage(equipment: Equipment): (request: InspectionRequest) => Verdict {
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
    return inspect({ ...message, attachments }, { ...equipment, settings, opened });
  };
}
