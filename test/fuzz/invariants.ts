/** What must hold for every message, whatever it is made of. */
import { isDeepStrictEqual } from 'node:util';
import { inspectWithFacts } from '../../src/detection';
import { defaultLimits } from '../../src/detection/budget';
import { isGap } from '../../src/detection/contract';
import { readAgile } from '../../src/detection/formats/office/encryption/office-crypto-agile';
import { nodeHost } from '../../src/hosts/node';
import type { Host } from '../../src/detection/host';
import { catalogues } from '../../src/locales';
import { visibleJson } from '../../src/locales/visible';
import { recordOf } from '../../src/workers/record';
import { textOf } from '../../src/workers/record-text';
import { readMessageFile } from '../../src/mail/message-file';
import { testHost } from '../host';
import type { Case } from './cases';

/** Smaller purses than in production find the same errors in a tenth of the time. */
const LIMITS = { ...defaultLimits, outputBytes: 16 * 1_024 * 1_024, entries: 5_000, steps: 60_000_000 };

/** The second time as the command line does it: what Node inflates and hashes itself may not change the answer. */
const hostInNode: Host = { ...nodeHost, decode: (bytes, charset) => testHost.decode(bytes, charset), now: () => 0 };

/** Milliseconds of the processor, with a wide margin over what 60 million steps take: a loop that nobody counts lasts longer. */
const MOST_MILLISECONDS = 4_000;

/** Milliseconds of the processor for taking a message file of 2 MB apart: a hundred times what it needs. */
const MOST_FOR_READING = 2_000;

/** What went wrong, as one line that stays the same while the case is made smaller; undefined when nothing did. */
export function failureOf(found: Case): string | undefined {
  let first, second;
  try {
    const beforeReading = process.cpuUsage();
    const message = found instanceof Uint8Array ? readMessageFile(found) : found;
    if (processorSince(beforeReading) > MOST_FOR_READING)
      return `slow to read: above ${MOST_FOR_READING} ms of the processor`;
    // A file that is no message is told as such.
    if (isGap(message)) return undefined;
    if (found instanceof Uint8Array && !isDeepStrictEqual(readMessageFile(found), message))
      return 'the file is read otherwise the second time';
    const started = process.cpuUsage();
    first = inspectWithFacts(message, { host: testHost, limits: LIMITS, agile: readAgile });
    if (processorSince(started) > MOST_MILLISECONDS) return `slow: above ${MOST_MILLISECONDS} ms of the processor`;
    second = inspectWithFacts(message, { host: hostInNode, limits: LIMITS, agile: readAgile });
  } catch (error) {
    return `throws: ${firstLine(error)}`;
  }
  const { verdict, facts } = first;
  for (const outcome of verdict.outcomes) {
    if (outcome.state === 'failed') return `detector ${outcome.detector} failed: ${outcome.error}`;
    if (outcome.state !== 'found') continue;
    for (const { where } of outcome.findings) {
      const stray = where.in === 'part' && !facts.parts.some(({ path }) => isFrontOf(path, where.path));
      if (stray) return `detector ${outcome.detector} points at a part that is not there`;
    }
  }
  const fault = facts.parts.find((part) => part.fault !== undefined);
  if (fault !== undefined) return `the reader of ${fault.kind} has a fault: ${fault.fault ?? ''}`;
  if (!isDeepStrictEqual(second.verdict, verdict)) return 'the second verdict, Node’s own, differs from the first';
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(verdict)), verdict)) return 'the verdict is not plain data';
  try {
    for (const catalogue of catalogues) {
      const described = { input: 'fuzz', sha256: '', ...first, catalogue, explain: true };
      JSON.parse(visibleJson(recordOf(described)));
      textOf(described);
    }
  } catch (error) {
    return `cannot be told: ${firstLine(error)}`;
  }
  return undefined;
}

function processorSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function isFrontOf(front: readonly string[], path: readonly string[]): boolean {
  return front.length <= path.length && front.every((name, index) => name === path[index]);
}

function firstLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = error.stack?.split('\n').find((line) => line.trim().startsWith('at ')) ?? '';
  return `${error.name}: ${error.message.split('\n', 1)[0] ?? ''} ${place.trim().replace(/\(?file:.*\//, '(')}`;
}
