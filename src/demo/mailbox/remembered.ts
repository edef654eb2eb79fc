import { inspectWithFacts } from '../../detection';
import type { Address } from '../../detection/contract';
import { learn } from '../../detection/lesson';
import { emptyMemory } from '../../detection/facts/correspondent/memory';
import { forPane } from '../../hosts/for-pane';
import type { Language } from '../../training/scenario';
import { READER } from '../reader';

/** Who has written to this mailbox before the training mail came, and on how many days. */
const CORRESPONDENTS: Readonly<Record<Language, readonly (readonly [name: string, address: string, days: number])[]>> =
  {
    en: [
      ['Hannah Becker', 'hannah.becker@partner.example', 14],
      ['Mia Jensen', 'mia.jensen@lawfirm.example', 6],
      ['Daniel Roth', 'daniel.roth@studio-nord.example', 9],
      ['Ben Carter', 'ben.carter@carter-roofing.example', 11],
    ],
    ja: [
      ['鈴木 花子', 'suzuki@partner.example', 14],
      ['高橋 美咲', 'takahashi@lawfirm.example', 6],
      ['村上 大輔', 'murakami@kita-studio.example', 9],
      ['石井 浩', 'ishii@ishii-yane.example', 11],
    ],
  };

/** The first of them, and the days from one message of a person to the next. */
const BEGINNING = Date.UTC(2025, 9, 1);
const EVERY = 8;
const MILLISECONDS_A_DAY = 86_400_000;

/** The same in every browser; a real pane takes random bytes. */
const SALT = Uint8Array.from({ length: 16 }, (_, index) => index + 1);

/** What the add-in would remember of this mailbox: learned from messages, as it learns from any. */
export function rememberedMail(language: Language): string {
  let memory = emptyMemory(SALT);
  for (const [name, address, days] of CORRESPONDENTS[language])
    for (let day = 0; day < days; day++) memory = learnFrom(memory, { name, address }, day, language);
  return memory;
}

function learnFrom(memory: string, from: Address, day: number, language: Language): string {
  const message = {
    subject: `Week ${String(day + 1)}`,
    from,
    to: [READER[language]],
    cc: [],
    receivedAt: new Date(BEGINNING + day * EVERY * MILLISECONDS_A_DAY).toISOString(),
    rawHeaders: `From: <${from.address}>\r\nSubject: Week ${String(day + 1)}\r\n`,
    text: `The figures of week ${String(day + 1)}.`,
    attachments: [],
  };
  const { verdict, facts } = inspectWithFacts(message, { ...forPane, settings: { memory, reader: READER[language] } });
  return learn(facts, verdict) ?? memory;
}
