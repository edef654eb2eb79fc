import type { Language } from '../../../../training/scenario';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import type { TimeTexts } from './time-texts';

export const timeTexts: Readonly<Record<Language, TimeTexts>> = { en, ja, de, fr, it, es };
