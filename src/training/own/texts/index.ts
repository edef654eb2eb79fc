import type { Language } from '../../scenario';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import type { ProblemTexts } from './problem-texts';

export const problemTexts: Readonly<Record<Language, ProblemTexts>> = { en, ja, de, fr, it, es };
