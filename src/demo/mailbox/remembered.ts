import { withMessage } from '../../detection/facts/correspondent/learning';
import { writeMemory } from '../../detection/facts/correspondent/memory';
import type { Memory } from '../../detection/facts/correspondent/memory';
import type { Language } from '../../training/scenario';

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
    de: [
      ['Thomas Brandt', 'thomas.brandt@partner.example', 14],
      ['Dr. Katrin Seidel', 'seidel@kanzlei-seidel.example', 6],
      ['Jan Hofer', 'jan.hofer@studio-nord.example', 9],
      ['Markus Wenger', 'wenger@wenger-bedachungen.example', 11],
    ],
    fr: [
      ['Julien Moreau', 'julien.moreau@partner.example', 14],
      ['Maître Claire Fontaine', 'fontaine@cabinet-fontaine.example', 6],
      ['Nicolas Perrin', 'nicolas.perrin@studio-nord.example', 9],
      ['Bruno Lacroix', 'lacroix@couverture-lacroix.example', 11],
    ],
    it: [
      ['Davide Marchetti', 'davide.marchetti@partner.example', 14],
      ['Avv. Elena Ricci', 'ricci@studio-ricci.example', 6],
      ['Matteo Gallo', 'matteo.gallo@studio-nord.example', 9],
      ['Stefano Colombo', 'colombo@coperture-colombo.example', 11],
    ],
    es: [
      ['Javier Ortega', 'javier.ortega@partner.example', 14],
      ['Elena Vidal', 'vidal@abogados-vidal.example', 6],
      ['Daniel Ruiz', 'daniel.ruiz@studio-nord.example', 9],
      ['Manuel Herrero', 'herrero@cubiertas-herrero.example', 11],
    ],
  };

/** 1 October 2025 in days since 2000-01-01, and the days from one message of a person to the next. */
const FIRST_DAY = 9_405;
const EVERY = 8;

/** The same in every browser; a real pane takes random bytes. */
const SALT = Uint8Array.from({ length: 16 }, (_, index) => index + 1);

/** What the add-in would remember of this mailbox. */
export function rememberedMail(language: Language): string {
  let memory: Memory = { salt: SALT, names: [] };
  for (const [name, address, days] of CORRESPONDENTS[language])
    for (let week = 0; week < days; week++)
      memory = withMessage(memory, {
        sender: { name, address },
        day: FIRST_DAY + week * EVERY,
        text: `The figures of week ${String(week + 1)}.`,
      });
  return writeMemory(memory);
}
