import type { Level } from '../detection/contract';
import type { Catalogue } from '../locales/catalogue';
import { report as english } from '../locales/en/report';
import { formatSentence, titleOf } from '../locales/format';
import type { Values } from '../locales/format';
import type { ReportTexts } from '../locales/report-texts';
import type { Sentence } from '../locales/sentence';
import { visible } from '../locales/visible';
import { canBeOff } from '../settings/switches';
import type { CheckTally, Tally } from './tally';

/** A language, in which a report is written. */
export interface ReportLanguage {
  readonly catalogue: Catalogue;
  readonly texts: ReportTexts;
}

/** A sentence of ours with its values in it. */
export function said({ catalogue }: ReportLanguage, sentence: Sentence, values: Values): string {
  return formatSentence(catalogue, sentence, values, { isolated: false });
}

/** "12.5 %" of all messages; a dash where there are none. */
export function shareOf(level: Level, { levels, judged }: Tally): string {
  return judged === 0 ? '–' : `${((100 * levels[level]) / judged).toFixed(1)} %`;
}

/** What an organisation may set for a check, and what would change then; `changes` is empty where nothing would. */
export function withoutIt(
  { detector, changes }: CheckTally,
  language: ReportLanguage,
): { readonly setting: 'off' | 'lowered'; readonly changes: string } {
  const { change, between, levels } = language.texts;
  return {
    setting: canBeOff(detector) ? 'off' : 'lowered',
    changes: changes
      .map(([from, to, count]) => said(language, change, { count, from: levels[from], to: levels[to] }))
      .join(between),
  };
}

/** What a check is called. */
export function checkTitle(detector: string, { catalogue }: ReportLanguage): string {
  return titleOf(catalogue, detector);
}

/** The day and the minute of a message, in UTC and in ISO 8601, as its header may state it: anybody's text otherwise. */
export function timeOf(receivedAt: string): string {
  const minute = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(receivedAt);
  return minute === null ? visible(receivedAt, 40) : `${minute[1] ?? ''} ${minute[2] ?? ''} UTC`;
}

/** Why a file was not read, in the report's language; sentences that are none of these, as they are. */
export function reasonIn({ texts }: ReportLanguage, error: string): string {
  for (const [reason, sentence] of Object.entries(english.unread)) {
    const translated = texts.unread[reason as keyof ReportTexts['unread']];
    const [before = '', rest] = sentence.split(/\{\w+\}/);
    if (rest === undefined && error === sentence) return translated;
    if (rest !== undefined && error.startsWith(before) && error.endsWith(rest)) {
      const value = error.slice(before.length, error.length - rest.length);
      return translated.replace(/\{\w+\}/, () => value);
    }
  }
  return error;
}
