import type { Address } from '../detection/contract';
import type { Language } from '../training/scenario';

/** Whose mailbox it is. */
export const READER: Readonly<Record<Language, Address>> = {
  en: { name: 'Alex Morgan', address: 'alex.morgan@reader.example' },
  ja: { name: '山田 太郎', address: 'yamada@reader.example' },
};
