import type { Language } from '../../../../training/scenario';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { GroupTexts } from './group-texts';
import { it } from './it';
import { ja } from './ja';

export const groupTexts: Readonly<Record<Language, GroupTexts>> = { en, ja, de, fr, it, es };
