/** What `emotet-guard serve` counts, in the text format of Prometheus (version 0.0.4). Nothing of a message is in it. */
import type { Level } from '../../detection/contract';
import { version } from '../../detection/version';

/** Why a message got no verdict. */
export type Refusal = 'unreadable' | 'too-large' | 'busy' | 'broken-off';

export interface Metrics {
  readonly judged: (level: Level, seconds: number) => void;
  readonly refused: (why: Refusal) => void;
  readonly text: (waiting: number) => string;
}

/** Seconds: from a plain letter to what the deadline ends. */
const BUCKETS = [0.005, 0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24];

const LEVELS: readonly Level[] = ['danger', 'caution', 'notice', 'unchecked', 'no-signs'];
const REFUSALS: readonly Refusal[] = ['unreadable', 'too-large', 'busy', 'broken-off'];

export function startMetrics(): Metrics {
  const levels = new Map<Level, number>(LEVELS.map((level) => [level, 0]));
  const refusals = new Map<Refusal, number>(REFUSALS.map((why) => [why, 0]));
  const buckets = BUCKETS.map(() => 0);
  let sum = 0;
  let count = 0;
  return {
    judged(level, seconds) {
      levels.set(level, (levels.get(level) ?? 0) + 1);
      count += 1;
      sum += seconds;
      BUCKETS.forEach((most, index) => {
        if (seconds <= most) buckets[index] = (buckets[index] ?? 0) + 1;
      });
    },
    refused(why) {
      refusals.set(why, (refusals.get(why) ?? 0) + 1);
    },
    text: (waiting) =>
      [
        ...metric('emotet_guard_messages_total', 'counter', 'Messages with a verdict, by level.', levelLines(levels)),
        ...metric(
          'emotet_guard_refused_total',
          'counter',
          'Messages without a verdict, by reason.',
          [...refusals].map(([why, number]) => `emotet_guard_refused_total{reason="${why}"} ${number}`),
        ),
        ...metric('emotet_guard_check_seconds', 'histogram', 'From the last byte of a message to its verdict.', [
          ...BUCKETS.map((most, index) => `emotet_guard_check_seconds_bucket{le="${most}"} ${buckets[index] ?? 0}`),
          `emotet_guard_check_seconds_bucket{le="+Inf"} ${count}`,
          `emotet_guard_check_seconds_sum ${sum}`,
          `emotet_guard_check_seconds_count ${count}`,
        ]),
        ...metric('emotet_guard_waiting', 'gauge', 'Messages that no worker has taken yet.', [
          `emotet_guard_waiting ${waiting}`,
        ]),
        ...metric('emotet_guard_build_info', 'gauge', 'The version that runs.', [
          `emotet_guard_build_info{version="${version}"} 1`,
        ]),
        '',
      ].join('\n'),
  };
}

function levelLines(levels: ReadonlyMap<Level, number>): readonly string[] {
  return [...levels].map(([level, number]) => `emotet_guard_messages_total{level="${level}"} ${number}`);
}

function metric(name: string, type: string, help: string, lines: readonly string[]): readonly string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines];
}
