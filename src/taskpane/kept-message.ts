import { OpenedFiles } from '../detection';
import type { Equipment, Inspected } from '../detection';
import { learn } from '../detection/lesson';
import { isWarning } from '../detection/contract';
import type { InspectionSettings, MailServerWarning, MessageInput, Verdict } from '../detection/contract';
import { sha256Hex } from '../detection/formats/codec/sha256';
import { inspectWithWebKeys } from '../hosts/inspect-with-web-keys';
import { createWebKeys } from '../hosts/web-keys';
import { verifyStamp, warningOf } from '../stamp/verify';
import type { Drill } from '../drill/drill';
import { isHarmless } from '../drill/harmless';
import { verifyDrill } from '../drill/verify';
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
  readonly settings: CheckSettings;
}

/** What the pane's worker needs to know: of detection, and of the organisation's mail server. */
export interface CheckSettings extends InspectionSettings {
  /** The public key with which the mail server's stamp is verified; left out: nobody stamps. */
  readonly mailServerKey?: string;
  /** The public key with which drills are verified; left out: nobody holds any. */
  readonly drillKey?: string;
}

/** What the worker says of the message as far as it is read. */
export interface Looked {
  readonly verdict: Verdict;
  /** The memory of correspondents with this message in it, where it teaches something. */
  readonly memory?: string;
  /** Of the attachments that were read: of a message that is warned of, for what is reported of it. */
  readonly files?: readonly FileDigest[];
  /** The message is a drill of the organisation's own, and harmless. */
  readonly drill?: Pick<Drill, 'id' | 'carrier'>;
}

/**
 * The message as the worker keeps it between the stages: what has crossed once and was decoded once, what was opened of it, and what
 * its stamp says.
 * @param subtle the browser's cryptography, where it has one
 */
export function keepMessage(
  equipment: Equipment,
  subtle?: SubtleCrypto,
): (request: InspectionRequest) => Promise<Looked> {
  const keys = createWebKeys(subtle);
  let decode = createDecoder();
  let opened = new OpenedFiles();
  let stamped = readStampOnce(equipment);
  let digests = new WeakMap<Uint8Array, string>();
  return async ({ begins, message, settings }) => {
    if (begins) {
      decode = createDecoder();
      opened = new OpenedFiles();
      keys.forget();
      stamped = readStampOnce(equipment);
      digests = new WeakMap();
    }
    const mailServer = await stamped(message, settings.mailServerKey);
    const whole = { ...decode(message), ...(mailServer !== undefined && { mailServer }) };
    const inspected = await inspectWithWebKeys(whole, { ...equipment, settings, opened }, keys);
    const { verdict, facts } = inspected;
    const drill = await drillIn(whole, inspected, settings, equipment);
    const memory = learn(facts, verdict);
    const files = isWarning(verdict.level) ? digestsOf(whole, digests) : undefined;
    return { verdict, ...(memory !== undefined && { memory }), ...(files && { files }), ...(drill && { drill }) };
  };
}

/** Bytes of all attachments that are digested: some tenths of a second, which the warning waits for. */
const MOST_BYTES = 32 * 2 ** 20;

function digestsOf({ attachments }: MessageInput, known: WeakMap<Uint8Array, string>): readonly FileDigest[] {
  let left = MOST_BYTES;
  return attachments.flatMap(({ name, bytes, gap, inline }) => {
    // What came cut off has another digest than the file.
    if (bytes === undefined || bytes.length === 0 || gap !== undefined || inline || bytes.length > left) return [];
    left -= bytes.length;
    const digest = known.get(bytes) ?? sha256Hex(bytes);
    known.set(bytes, digest);
    return [{ name, bytes: bytes.length, sha256: digest }];
  });
}

async function drillIn(
  message: MessageInput,
  inspected: Inspected,
  { drillKey, today = new Date().toISOString().slice(0, 10) }: CheckSettings,
  { host }: Equipment,
): Promise<Pick<Drill, 'id' | 'carrier'> | undefined> {
  if (drillKey === undefined || !isHarmless(inspected)) return undefined;
  const verified = await verifyDrill(message, drillKey, today, { host, sha256: sha256Hex }).catch(() => undefined);
  if (verified?.state !== 'genuine') return undefined;
  const { id, carrier } = verified.drill;
  return { id, carrier };
}

/**
 * Verifies the stamp of one message, once: when its headers have come, behind its text. Here and not in detection, which is synchronous:
 * verifying waits for the browser's cryptography. Whatever is no genuine warning says nothing.
 */
function readStampOnce({ host }: Equipment) {
  let said: Promise<MailServerWarning | undefined> | undefined;
  return (message: EncodedMessage, key: string | undefined): Promise<MailServerWarning | undefined> => {
    if (said === undefined && key !== undefined && message.rawHeaders !== undefined)
      said = verifyStamp(message, key, { host, sha256: sha256Hex }).then(warningOf, () => undefined);
    return said ?? Promise.resolve(undefined);
  };
}
