import type { Language } from '../../../../training/scenario';
import { en } from './en';
import type { GroupTexts } from './group-texts';
import { ja } from './ja';

export const groupTexts: Readonly<Record<Language, GroupTexts>> = { en, ja };
