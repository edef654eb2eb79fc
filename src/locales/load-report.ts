import { report as en } from './en/report';
import { languageFor } from './languages';
import type { Language } from './languages';
import type { ReportTexts } from './report-texts';

const loaders: Readonly<Record<Language, () => Promise<ReportTexts>>> = {
  en: () => Promise.resolve(en),
  ja: async () => (await import('./ja/report')).report,
  de: async () => (await import('./de/report')).report,
  fr: async () => (await import('./fr/report')).report,
  it: async () => (await import('./it/report')).report,
  es: async () => (await import('./es/report')).report,
  pt: async () => (await import('./pt/report')).report,
  nl: async () => (await import('./nl/report')).report,
  pl: async () => (await import('./pl/report')).report,
  zh: async () => (await import('./zh/report')).report,
  ko: async () => (await import('./ko/report')).report,
};

/** The words of a report for a BCP 47 tag, fetched when they are first asked for; rejects where their file cannot be fetched. */
export function loadReportTexts(tag: string): Promise<ReportTexts> {
  return loaders[languageFor(tag)]();
}
