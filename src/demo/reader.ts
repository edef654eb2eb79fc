import type { Address } from '../detection/contract';
import type { Language } from '../training/scenario';

/** Whose mailbox it is. */
export const READER: Readonly<Record<Language, Address>> = {
  en: { name: 'Alex Morgan', address: 'alex.morgan@reader.example' },
  ja: { name: '山田 太郎', address: 'yamada@reader.example' },
  de: { name: 'Sabine Köhler', address: 'sabine.koehler@reader.example' },
  fr: { name: 'Camille Durand', address: 'camille.durand@reader.example' },
  it: { name: 'Chiara Conti', address: 'chiara.conti@reader.example' },
  es: { name: 'Laura Martín', address: 'laura.martin@reader.example' },
};
