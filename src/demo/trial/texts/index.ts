import type { Language } from '../../../training/scenario';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import type { TrialTexts } from './trial-texts';

export const trialTexts: Readonly<Record<Language, TrialTexts>> = { en, ja, de, fr, it, es };
