/** The indicators of all messages of a run, each thing once, with where it was seen. */
import type { Level } from '../detection/contract';
import { levelsByLoudness } from '../report/tally';
import type { Indicator, MessageIndicators, Role } from './indicator';

export interface Sighting {
  readonly input: string;
  readonly messageId: string | null;
  readonly level: Level;
  readonly role: Role;
  readonly where: readonly string[];
}

/** One thing, over all messages. */
export interface Collected extends Omit<Indicator, 'role' | 'where'> {
  /** By whom, in whichever message; none: it was seen, and nothing more. */
  readonly detectors: readonly string[];
  /** The first messages that show it. */
  readonly seen: readonly Sighting[];
  /** Messages that show it, in all. */
  readonly messages: number;
}

export interface Collection {
  /** What is accused first; then by type and value. */
  readonly indicators: readonly Collected[];
  /** Messages that were gathered from. */
  readonly messages: number;
  /** The worst level among them. */
  readonly level: Level | null;
  /** Indicators that found no room. */
  readonly leftOut: number;
}

/** More no import takes in one piece, and the process that gathers has no limit of memory of its own. */
const MOST_INDICATORS = 100_000;
const MOST_SIGHTINGS = 20;

const TYPES: readonly Indicator['type'][] = ['url', 'host', 'ip', 'email', 'file', 'file-name'];

export function startCollection(): {
  readonly add: (message: MessageIndicators) => void;
  readonly collection: () => Collection;
} {
  const known = new Map<
    string,
    { indicator: Indicator; readonly detectors: Set<string>; readonly seen: Sighting[]; messages: number }
  >();
  let messages = 0;
  let leftOut = 0;
  let level: Level | null = null;
  return {
    add(message) {
      const { input, messageId } = message;
      messages++;
      leftOut += message.leftOut;
      if (level === null || rankOf(message.level) < rankOf(level)) level = message.level;
      for (const indicator of message.indicators) {
        const key = `${indicator.type}\n${indicator.value}`;
        const before = known.get(key);
        if (before === undefined && known.size >= MOST_INDICATORS) {
          leftOut++;
          continue;
        }
        const one = before ?? { indicator, detectors: new Set<string>(), seen: [], messages: 0 };
        known.set(key, one);
        one.messages++;
        for (const detector of indicator.detectors) one.detectors.add(detector);
        const { role, where } = indicator;
        if (one.seen.length < MOST_SIGHTINGS) one.seen.push({ input, messageId, level: message.level, role, where });
      }
    },
    collection() {
      const indicators = [...known.values()].map(
        ({ indicator: { type, value, file }, detectors, seen, messages: count }) => ({
          type,
          value,
          ...(file && { file }),
          detectors: [...detectors].sort(),
          seen,
          messages: count,
        }),
      );
      return { indicators: indicators.sort(byUse), messages, level, leftOut };
    },
  };
}

function byUse(one: Collected, other: Collected): number {
  return (
    Number(other.detectors.length > 0) - Number(one.detectors.length > 0) ||
    TYPES.indexOf(one.type) - TYPES.indexOf(other.type) ||
    (one.value < other.value ? -1 : 1)
  );
}

function rankOf(level: Level): number {
  return levelsByLoudness.indexOf(level);
}
