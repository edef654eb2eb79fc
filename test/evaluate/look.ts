import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inspectWithFacts } from '../../src/detection';
import { isGap } from '../../src/detection/contract';
import type { InspectionSettings, MessageInput, Part, Verdict } from '../../src/detection/contract';
import { readMessageFile } from '../../src/mail/message-file';
import { forNode } from '../../src/hosts/for-node';
import { carrying } from '../bench/inspection';

export interface Look {
  readonly verdict: Verdict;
  readonly parts: readonly Part[];
  readonly milliseconds: number;
}

/** The whole inspection, as the command line and the pane's worker do it, timed. */
export function look(message: MessageInput, settings: Partial<InspectionSettings> = {}): Look {
  const started = performance.now();
  const { verdict, facts } = inspectWithFacts(message, { ...forNode, settings });
  const milliseconds = performance.now() - started;
  return { verdict, parts: facts.parts, milliseconds };
}

/** A message file, or any other file as the only attachment of an empty message. Undefined for mail that cannot be read. */
export function messageIn(file: string): MessageInput | undefined {
  const bytes = readFileSync(file);
  if (!/\.(?:eml|msg)$/i.test(file)) return carrying(path.basename(file), bytes);
  const message = readMessageFile(bytes);
  return isGap(message) ? undefined : message;
}
