import type { Language } from '../../../../training/scenario';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import type { LetterWords } from './letter-words';

export const letterWords: Readonly<Record<Language, LetterWords>> = { en, ja, de, fr, it, es };
