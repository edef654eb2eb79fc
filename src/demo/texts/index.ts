import type { Language } from '../../training/scenario';
import type { DemoTexts } from './demo-texts';
import { en } from './en';
import { ja } from './ja';

export const texts: Readonly<Record<Language, DemoTexts>> = { en, ja };
