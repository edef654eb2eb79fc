import type { Language } from '../../training/scenario';
import type { DemoTexts } from './demo-texts';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';

/** All at once: 3 kB each. */
export const texts: Readonly<Record<Language, DemoTexts>> = { en, ja, de, fr, it, es };
