import type { Language } from '../../../../training/scenario';

/** What the training room's first page says of the time machine, without fetching it. */
export const timeCards: Readonly<Record<Language, { readonly title: string; readonly intro: string }>> = {
  en: {
    title: 'Time machine',
    intro: 'The same mailbox from 2018 to 2023: what Emotet would have sent each month, and which checks light up.',
  },
  ja: {
    title: 'タイムマシン',
    intro:
      '2018年から2023年まで、同じメールボックスに毎月どんな Emotet のメールが届いたか。どのチェックが反応するかもわかります。',
  },
  de: {
    title: 'Zeitmaschine',
    intro:
      'Dasselbe Postfach von 2018 bis 2023: was Emotet in jedem Monat geschickt hätte und welche Prüfungen anschlagen.',
  },
  fr: {
    title: 'Machine à remonter le temps',
    intro:
      'La même boîte de réception de 2018 à 2023 : ce qu’Emotet y aurait envoyé chaque mois, et quels contrôles réagissent.',
  },
  it: {
    title: 'Macchina del tempo',
    intro:
      'La stessa casella dal 2018 al 2023: che cosa avrebbe inviato Emotet ogni mese e quali controlli si accendono.',
  },
  es: {
    title: 'Máquina del tiempo',
    intro: 'El mismo buzón de 2018 a 2023: qué habría enviado Emotet cada mes y qué comprobaciones se encienden.',
  },
};
