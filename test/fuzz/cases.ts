/** What is bent: every fixture, every message of test/messages, and the files of a folder. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AttachmentInput, MessageInput } from '../../src/detection/contract';
import { emlOf } from '../../src/specimens/mail/eml';
import { hijack } from '../builders/hijack';
import { attachment } from '../../src/specimens/mail/message';
import { Chance } from '../builders/random-numbers';
import { honestReply } from '../builders/thread';
import { fixtures } from '../fixtures';
import type { Fixture } from '../fixtures';
import { macroDocument } from '../../src/specimens/office/vba';
import { macroOf } from './macros';
import { bend, bendText } from './mutations';
import { namingDocument } from './named-macros';

/** What the cases are made of; the same in every process of a run. */
export interface Seeds {
  readonly files: readonly Fixture[];
  readonly bytes: readonly Uint8Array[];
}

export function seedsWith(paths: readonly string[]): Seeds {
  const files = [
    ...fixtures,
    ...paths.map((file) => ({ name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) })),
  ];
  return { files, bytes: files.map(({ bytes }) => bytes) };
}

/** As it comes in: the bytes of a message file, or what Outlook hands over, which no file can state. */
export type Case = Uint8Array | MessageInput;

/** What one iteration inspects; it depends on the seed and the number alone. `macros`: documents whose code a grammar wrote, and no other. */
export function caseOf(seeds: Seeds, seed: number, number: number, macros = false): Case {
  const chance = new Chance(Math.imul(seed, 0x9e3779b1) ^ number);
  if (macros) return { ...honestReply({ language: 'en' }), attachments: [macroAttachment(seeds, chance)] };
  const whole = messageOf(seeds, seed, chance);
  if (chance.happens(0.2)) return whole;
  // Files that are messages by themselves, .msg and .mht among them, as somebody would drop them on the command line.
  if (chance.happens(0.1)) return bend(chance.pick(seeds.bytes), chance, seeds.bytes);
  const eml = emlOf(whole);
  if (chance.happens(0.4)) return eml;
  const bent = bend(eml, chance, seeds.bytes);
  return chance.happens(0.8)
    ? bent
    : emlOf({ ...whole, attachments: [attachment('forwarded.eml', bent, 'message/rfc822')] });
}

/** Code as it is written, cells and names that hold its texts, and one in five bent on the way. */
function macroAttachment(seeds: Seeds, chance: Chance): AttachmentInput {
  const { name, bytes } = chance.happens(0.3)
    ? namingDocument(chance)
    : { name: 'macro.doc', bytes: macroDocument(macroOf(chance)) };
  return attachment(name, chance.happens(0.2) ? bend(bytes, chance, seeds.bytes) : bytes);
}

function messageOf(seeds: Seeds, seed: number, chance: Chance): MessageInput {
  const attachments = Array.from({ length: chance.pick([1, 1, 1, 2, 3]) }, () => {
    const { name, bytes } = chance.pick(seeds.files);
    return attachment(chance.happens(0.2) ? chance.pick(seeds.files).name : name, bend(bytes, chance, seeds.bytes));
  });
  if (chance.happens(0.25)) attachments.push(attachment('macro.doc', macroDocument(macroOf(chance))));
  if (chance.happens(0.15)) {
    const { name, bytes } = namingDocument(chance);
    attachments.push(attachment(name, chance.happens(0.3) ? bend(bytes, chance, seeds.bytes) : bytes));
  }
  const language = chance.pick(['en', 'ja', 'de', 'fr', 'it', 'es', 'pt', 'nl', 'pl', 'ko', 'zh'] as const);
  const mail = hijack(honestReply({ language }), { seed, language, password: 'W4ALLD' }).mail;
  return {
    ...mail,
    ...(chance.happens(0.3) ? { subject: bendText(mail.subject, chance, seeds.bytes) } : {}),
    ...(mail.html !== undefined && chance.happens(0.5) ? { html: bendText(mail.html, chance, seeds.bytes) } : {}),
    ...(mail.text !== undefined && chance.happens(0.5) ? { text: bendText(mail.text, chance, seeds.bytes) } : {}),
    ...(mail.rawHeaders !== undefined && chance.happens(0.3)
      ? { rawHeaders: bendText(mail.rawHeaders, chance, seeds.bytes) }
      : {}),
    attachments,
  };
}
