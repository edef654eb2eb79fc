import type { EmotetPattern } from '../../../detection/contract';
import { months, reaches } from './months';
import type { Month, Span } from './months';
import type { SourceName } from './sources';

/** One way in which Emotet came, and when. What came is in `attacks.ts`, what is said of it in `texts`. */
export interface Wave {
  readonly spans: readonly Span[];
  readonly pattern: EmotetPattern;
  readonly source: SourceName;
}

/** Emotet's great breaks: each mail of these years lies between two of them. */
const BEFORE_AUTUMN_2018 = '2018-09-28';
const AFTER_AUTUMN_2018 = '2018-11-05';
const BEFORE_SUMMER_2019 = '2019-05-31';
const AFTER_SUMMER_2019 = '2019-09-16';
const BEFORE_SPRING_2020 = '2020-02-07';
const AFTER_SPRING_2020 = '2020-07-17';
const BEFORE_AUTUMN_2020 = '2020-10-30';
const AFTER_AUTUMN_2020 = '2020-12-21';
const BEFORE_TAKEDOWN = '2021-01-26';
const AFTER_TAKEDOWN = '2021-11-15';
const BEFORE_SUMMER_2022 = '2022-07-13';
const LAST_OF_ALL = '2023-03-31';

/** In the order in which they began. */
export const waves = {
  'invoice-link': {
    spans: [
      ['2018-01-08', BEFORE_AUTUMN_2018],
      [AFTER_AUTUMN_2018, '2019-03-29'],
    ],
    pattern: 'A',
    source: 'usCert',
  },
  'invoice-doc': { spans: [['2018-01-16', BEFORE_AUTUMN_2018]], pattern: 'C', source: 'usCert' },
  'invoice-pdf': {
    spans: [
      ['2018-05-15', BEFORE_AUTUMN_2018],
      [AFTER_AUTUMN_2018, '2018-12-14'],
    ],
    pattern: 'B',
    source: 'usCert',
  },
  'word-xml': { spans: [['2018-11-20', '2019-02-28']], pattern: 'C', source: 'waterIsac' },
  'reply-chain': { spans: [['2019-04-09', BEFORE_SUMMER_2019]], pattern: 'C', source: 'hijack' },
  wmi: { spans: [[AFTER_SUMMER_2019, BEFORE_SPRING_2020]], pattern: 'C', source: 'malwarebytes' },
  script: { spans: [['2019-10-08', '2019-10-31']], pattern: 'C', source: 'jpcert2019' },
  bonus: { spans: [['2019-12-11', '2019-12-20']], pattern: 'C', source: 'ipa' },
  virus: { spans: [['2020-01-29', BEFORE_SPRING_2020]], pattern: 'C', source: 'ipa' },
  'stolen-files': {
    spans: [
      [AFTER_SPRING_2020, BEFORE_AUTUMN_2020],
      [AFTER_AUTUMN_2020, BEFORE_TAKEDOWN],
    ],
    pattern: 'C',
    source: 'proofpoint2020',
  },
  'password-zip': {
    spans: [
      ['2020-09-02', BEFORE_AUTUMN_2020],
      [AFTER_AUTUMN_2020, BEFORE_TAKEDOWN],
      [AFTER_TAKEDOWN, '2021-12-23'],
    ],
    pattern: 'D',
    source: 'ipa',
  },
  return: { spans: [[AFTER_TAKEDOWN, '2021-12-23']], pattern: 'C', source: 'lac' },
  'hacked-site': { spans: [['2021-11-17', '2021-12-10']], pattern: 'A', source: 'lac' },
  installer: { spans: [['2021-11-30', '2021-12-17']], pattern: 'A', source: 'appInstaller' },
  'macro-sheet': { spans: [['2021-12-21', '2021-12-23']], pattern: 'C', source: 'trendMicro' },
  excel: {
    spans: [
      ['2022-01-12', '2022-04-20'],
      ['2022-06-07', BEFORE_SUMMER_2022],
    ],
    pattern: 'C',
    source: 'trendMicro',
  },
  'excel-zip': {
    spans: [
      ['2022-02-03', '2022-04-20'],
      ['2022-06-14', BEFORE_SUMMER_2022],
    ],
    pattern: 'D',
    source: 'jpcert2022',
  },
  shortcut: { spans: [['2022-04-26', '2022-06-08']], pattern: 'D', source: 'jpcert2022' },
  templates: { spans: [['2022-11-02', '2022-11-11']], pattern: 'C', source: 'jpcert2022' },
  padded: { spans: [['2023-03-07', LAST_OF_ALL]], pattern: 'D', source: 'padding' },
  onenote: { spans: [['2023-03-16', LAST_OF_ALL]], pattern: 'C', source: 'oneNote' },
} as const satisfies Readonly<Record<string, Wave>>;

export type WaveName = keyof typeof waves;

export const waveNames = Object.keys(waves) as readonly WaveName[];

/** Months without a message, and why. */
export const pauses = {
  'autumn-2018': { from: '2018-10', to: '2018-10', source: 'eset2018' },
  'summer-2019': { from: '2019-06', to: '2019-08', source: 'malwarebytes' },
  'spring-2020': { from: '2020-03', to: '2020-06', source: 'proofpoint2020' },
  'autumn-2020': { from: '2020-11', to: '2020-11', source: 'lull' },
  takedown: { from: '2021-02', to: '2021-10', source: 'eurojust' },
  'summer-2022': { from: '2022-08', to: '2022-10', source: 'jpcert2022' },
  'winter-2022': { from: '2022-12', to: '2023-02', source: 'jpcert2022' },
  silence: { from: '2023-04', to: '2023-12', source: 'eset2023' },
} as const satisfies Readonly<Record<string, { from: Month; to: Month; source: SourceName }>>;

export type PauseName = keyof typeof pauses;

export const pauseNames = Object.keys(pauses) as readonly PauseName[];

/** The wave's days that lie in a month; undefined where it did not run. */
export function spanIn(name: WaveName, month: Month): Span | undefined {
  const spans: readonly Span[] = waves[name].spans;
  return spans.find((span) => reaches(span, month));
}

/** The month in which a wave is seen first. */
export function beginningOf(name: WaveName): Month {
  return waves[name].spans[0][0].slice(0, 7) as Month;
}

/** What happened in a month. */
export type MonthState =
  | {
      readonly kind: 'waves';
      /** In the order in which they began. */
      readonly running: readonly WaveName[];
      /** Those of them that were never seen before. */
      readonly news: readonly WaveName[];
    }
  | { readonly kind: 'pause'; readonly pause: PauseName };

/** Every month has one: either Emotet wrote, or it is said why it did not. */
export function stateOf(month: Month): MonthState {
  const running = waveNames.filter((name) => spanIn(name, month) !== undefined);
  const pause = pauseNames.find((name) => pauses[name].from <= month && month <= pauses[name].to);
  if (running.length === 0) return { kind: 'pause', pause: pause ?? 'silence' };
  return { kind: 'waves', running, news: running.filter((name) => beginningOf(name) === month) };
}

/** Months in which something begins, a wave or a pause, or Emotet comes back: where the buttons beside the slider lead. */
export const turns: readonly Month[] = months.filter((month, index) => {
  const before = months[index - 1];
  if (before === undefined) return true;
  const [state, last] = [stateOf(month), stateOf(before)];
  return state.kind !== last.kind || (state.kind === 'waves' && state.news.length > 0);
});
