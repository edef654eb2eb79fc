import type { Language } from '../../../training/scenario';

/** What is said of a company's own scenarios. */
export interface OwnTexts {
  /** Above what is wrong with them. */
  readonly problems: (count: number) => string;
  readonly leftOut: string;
}

export const ownTexts: Readonly<Record<Language, OwnTexts>> = {
  en: {
    problems: (count) => (count === 1 ? 'Your own scenarios: 1 error' : `Your own scenarios: ${count} errors`),
    leftOut: 'A scenario with an error is left out until it is corrected. Then load this page again.',
  },
  ja: {
    problems: (count) => `自社のシナリオ：エラー ${count} 件`,
    leftOut: 'エラーのあるシナリオは、直すまで使われません。直したら、このページを再読み込みしてください。',
  },
  de: {
    problems: (count) => `Eigene Szenarien: ${count} Fehler`,
    leftOut: 'Ein Szenario mit Fehlern fehlt, bis es berichtigt ist. Laden Sie diese Seite danach neu.',
  },
  fr: {
    problems: (count) =>
      count === 1 ? 'Vos propres scénarios : 1 erreur' : `Vos propres scénarios : ${count} erreurs`,
    leftOut: 'Un scénario qui contient une erreur est écarté jusqu’à sa correction. Rechargez ensuite cette page.',
  },
  it: {
    problems: (count) => (count === 1 ? 'I vostri scenari: 1 errore' : `I vostri scenari: ${count} errori`),
    leftOut: 'Uno scenario con errori resta escluso finché non è corretto. Poi ricarichi questa pagina.',
  },
  es: {
    problems: (count) => (count === 1 ? 'Sus propios escenarios: 1 error' : `Sus propios escenarios: ${count} errores`),
    leftOut: 'Un escenario con errores queda fuera hasta que se corrija. Después, vuelva a cargar esta página.',
  },
};
