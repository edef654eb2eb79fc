import type { Language } from '../../../training/scenario';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import type { TrainingTexts } from './training-texts';

export const trainingTexts: Readonly<Record<Language, TrainingTexts>> = { en, ja, de, fr, it, es };
