import { notices as en } from './en/notices';
import { notices as ja } from './ja/notices';
import { notices as de } from './de/notices';
import { notices as fr } from './fr/notices';
import { notices as it } from './it/notices';
import { notices as es } from './es/notices';
import { notices as pt } from './pt/notices';
import { notices as nl } from './nl/notices';
import { notices as pl } from './pl/notices';
import { notices as zh } from './zh/notices';
import { notices as ko } from './ko/notices';
import type { Language } from './languages';
import type { NoticeTexts } from './notice-texts';

/** The notices of every language, without the rest of the catalogues: a message for many people carries several. */
export const notices: Readonly<Record<Language, NoticeTexts>> = { en, ja, de, fr, it, es, pt, nl, pl, zh, ko };

/** Every sentence that stands at the head of a message by our doing, in any language. */
export const noticeSentences: readonly string[] = Object.values(notices).flatMap(
  ({ danger, caution, macroCapable, locked }) => [danger, caution, macroCapable, locked],
);
