import type { CheckupLanguage } from '../../checkup/texts';
import { en } from './en';
import { ja } from './ja';
import type { SelfCheckTexts } from './selfcheck-texts';

export const selfCheckTexts: Readonly<Record<CheckupLanguage, SelfCheckTexts>> = { en, ja };
