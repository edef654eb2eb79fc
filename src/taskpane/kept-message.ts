import { inspectWithFacts, OpenedFiles } from '../detection';
import type { Equipment } from '../detection';
import { learn } from '../detection/lesson';
import type { InspectionSettings, Verdict } from '../detection/contract';
import { createDecoder } from '../outlook/encoded';
import type { EncodedMessage } from '../outlook/encoded';

/** What the pane sends to its worker at each stage of the reading. */
export interface InspectionRequest {
  readonly id: number;
  /** The first of a message: what is kept of another one goes. */
  readonly begins: boolean;
  /** Attachments that have crossed come without their content: it was handed over, and the pane has it no longer. */
  readonly message: EncodedMessage;
  readonly settings: InspectionSettings;
}

/** What the worker says of the message as far as it is read. */
export interface Looked {
  readonly verdict: Verdict;
  /** The memory of correspondents with this message in it, where it teaches something. */
  readonly memory?: string;
}

/** The message as the worker keeps it between the stages: what has crossed once and was decoded once, and what was opened of it. */
export function keepMessage(equipment: Equipment): (request: InspectionRequest) => Looked {
  let decode = createDecoder();
  let opened = new OpenedFiles();
  return ({ begins, message, settings }) => {
    if (begins) {
      decode = createDecoder();
      opened = new OpenedFiles();
    }
    const { verdict, facts } = inspectWithFacts(decode(message), { ...equipment, settings, opened });
    const memory = learn(facts, verdict);
    return { verdict, ...(memory !== undefined && { memory }) };
  };
}
