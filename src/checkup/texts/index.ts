import type { CheckupTexts } from './checkup-texts';
import { en } from './en';
import { ja } from './ja';

/** Those who run servers read one of these. */
export type CheckupLanguage = 'en' | 'ja';

export const checkupTexts: Readonly<Record<CheckupLanguage, CheckupTexts>> = { en, ja };
