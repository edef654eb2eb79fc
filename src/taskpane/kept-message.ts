import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { inspectWithFacts, OpenedFiles } from '../detection';
import type { Equipment } from '../detection';
import { learn } from '../detection/lesson';
import type { InspectionSettings, MessageInput, Verdict } from '../detection/contract';
import { createDecoder } from '../outlook/encoded';
import type { EncodedMessage } from '../outlook/encoded';
import type { FileDigest } from '../replay/report-facts';

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
  /** Of the attachments that were read: of a message that is warned of, for what is reported of it. */
  readonly files?: readonly FileDigest[];
}

/** The message as the worker keeps it between the stages: what has crossed once and was decoded once, and what was opened of it. */
export function keepMessage(equipment: Equipment): (request: InspectionRequest) => Looked {
  let decode = createDecoder();
  let opened = new OpenedFiles();
  let digests = new WeakMap<Uint8Array, string>();
  return ({ begins, message, settings }) => {
    if (begins) {
      decode = createDecoder();
      opened = new OpenedFiles();
      digests = new WeakMap();
    }
    const decoded = decode(message);
    const { verdict, facts } = inspectWithFacts(decoded, { ...equipment, settings, opened });
    const memory = learn(facts, verdict);
    const files = WARNS.includes(verdict.level) ? digestsOf(decoded, digests) : undefined;
    return { verdict, ...(memory !== undefined && { memory }), ...(files && { files }) };
  };
}

const WARNS: readonly Verdict['level'][] = ['danger', 'caution'];

/** Bytes of all attachments that are digested: some tenths of a second, which the warning waits for. */
const MOST_BYTES = 32 * 2 ** 20;

function digestsOf({ attachments }: MessageInput, known: WeakMap<Uint8Array, string>): readonly FileDigest[] {
  let left = MOST_BYTES;
  return attachments.flatMap(({ name, bytes, gap, inline }) => {
    // What came cut off has another digest than the file.
    if (bytes === undefined || bytes.length === 0 || gap !== undefined || inline || bytes.length > left) return [];
    left -= bytes.length;
    const digest = known.get(bytes) ?? bytesToHex(sha256(bytes));
    known.set(bytes, digest);
    return [{ name, bytes: bytes.length, sha256: digest }];
  });
}
