import type { Language } from '../../../training/scenario';
import { en } from './en';
import { ja } from './ja';
import type { TrainingTexts } from './training-texts';

export const trainingTexts: Readonly<Record<Language, TrainingTexts>> = { en, ja };
