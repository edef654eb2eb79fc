import type { AttachmentInput, MessageInput } from '../../src/detection/contract';

/** Milliseconds that making a case smaller may take: a small one is a convenience. */
const PATIENCE = 20_000;

/** The smallest file found that still fails. */
export function minimiseFile(file: Uint8Array, fails: (smaller: Uint8Array) => boolean): Uint8Array {
  const end = performance.now() + PATIENCE;
  let smallest = file;
  shrink(file, (fewer) => {
    if (performance.now() > end || !fails(fewer)) return false;
    smallest = fewer;
    return true;
  });
  return smallest;
}

/** The smallest message found that still fails: texts and attachments dropped, then bytes cut out in ever smaller pieces. */
export function minimise(message: MessageInput, fails: (smaller: MessageInput) => boolean): MessageInput {
  const end = performance.now() + PATIENCE;
  let smallest = message;
  const attempt = (smaller: MessageInput): boolean => {
    if (performance.now() > end || !fails(smaller)) return false;
    smallest = smaller;
    return true;
  };
  for (const part of ['html', 'text', 'rawHeaders'] as const) attempt(without(smallest, part));
  attempt({ ...smallest, subject: '', to: [], cc: [] });
  for (const one of message.attachments)
    attempt({ ...smallest, attachments: smallest.attachments.filter((other) => other !== one) });
  for (let index = 0; index < smallest.attachments.length; index++) {
    const { bytes } = smallest.attachments[index] ?? {};
    if (bytes === undefined) continue;
    shrink(bytes, (fewer) =>
      attempt({
        ...smallest,
        attachments: smallest.attachments.map((one, at) => (at === index ? withBytes(one, fewer) : one)),
      }),
    );
  }
  for (const part of ['html', 'text', 'rawHeaders', 'subject'] as const) {
    const value = smallest[part];
    if (value === undefined) continue;
    shrink(new TextEncoder().encode(value), (fewer) =>
      attempt({ ...smallest, [part]: new TextDecoder().decode(fewer) }),
    );
  }
  return smallest;
}

/** Delta debugging (Zeller and Hildebrandt, 2002), without its complements. */
function shrink(bytes: Uint8Array, stillFails: (fewer: Uint8Array) => boolean): void {
  let left = bytes;
  for (let size = left.length >>> 1; size >= 1; size >>>= 1) {
    for (let at = 0; at < left.length;) {
      const fewer = new Uint8Array([...left.subarray(0, at), ...left.subarray(at + size)]);
      if (stillFails(fewer)) left = fewer;
      else at += size;
    }
  }
}

function without(message: MessageInput, part: keyof MessageInput): MessageInput {
  return Object.fromEntries(Object.entries(message).filter(([name]) => name !== part)) as unknown as MessageInput;
}

function withBytes(one: AttachmentInput, bytes: Uint8Array): AttachmentInput {
  return { ...one, bytes, size: bytes.length };
}
