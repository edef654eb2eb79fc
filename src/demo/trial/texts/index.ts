import type { Language } from '../../../training/scenario';
import { en } from './en';
import { ja } from './ja';
import type { TrialTexts } from './trial-texts';

export const trialTexts: Readonly<Record<Language, TrialTexts>> = { en, ja };
