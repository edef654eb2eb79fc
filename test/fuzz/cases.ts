/** What is bent: every fixture, every message of test/messages, and the files of a folder. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MessageInput } from '../../src/detection/contract';
import { isGap } from '../../src/detection/contract';
import { readMessageFile } from '../../src/mail/message-file';
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

/** The message of one iteration; it depends on the seed and the number alone. */
export function caseOf(seeds: Seeds, seed: number, number: number): MessageInput {
  const chance = new Chance(Math.imul(seed, 0x9e3779b1) ^ number);
  const attachments = Array.from({ length: chance.pick([1, 1, 1, 2, 3]) }, () => {
    const { name, bytes } = chance.pick(seeds.files);
    return attachment(chance.happens(0.2) ? chance.pick(seeds.files).name : name, bend(bytes, chance, seeds.bytes));
  });
  if (chance.happens(0.25)) attachments.push(attachment('macro.doc', macroDocument(macroOf(chance))));
  const language = chance.pick(['en', 'ja', 'de', 'fr', 'it', 'es', 'pt', 'nl', 'pl', 'ko', 'zh'] as const);
  const honest = honestReply({ language });
  const mail = hijack(honest, { seed: number, language, password: 'W4ALLD' }).mail;
  const whole: MessageInput = {
    ...mail,
    ...(chance.happens(0.3) ? { subject: bendText(mail.subject, chance, seeds.bytes) } : {}),
    ...(mail.html !== undefined && chance.happens(0.5) ? { html: bendText(mail.html, chance, seeds.bytes) } : {}),
    ...(mail.text !== undefined && chance.happens(0.5) ? { text: bendText(mail.text, chance, seeds.bytes) } : {}),
    ...(mail.rawHeaders !== undefined && chance.happens(0.3)
      ? { rawHeaders: bendText(mail.rawHeaders, chance, seeds.bytes) }
      : {}),
    attachments,
  };
  if (!chance.happens(0.3)) return whole;
  // As a file, bent: attached to another mail, so that the reading of it is watched like everything else, or on its own.
  const eml = bend(emlOf(whole), chance, seeds.bytes);
  if (chance.happens(0.5)) return { ...honest, attachments: [attachment('forwarded.eml', eml, 'message/rfc822')] };
  const file = readMessageFile(eml);
  return isGap(file) ? whole : file;
}
