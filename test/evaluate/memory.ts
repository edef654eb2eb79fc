/** What the memory of correspondents would say of honest mail, were all of it one mailbox that is read from its beginning. */
import path from 'node:path';
import { inspectWithFacts } from '../../src/detection';
import { emptyMemory, readMemory, SALT_BYTES } from '../../src/detection/facts/correspondent/memory';
import { learn } from '../../src/detection/lesson';
import { forNode } from '../../src/hosts/for-node';
import { messageIn } from './look';
import { shareOf } from './shares';
import type { Share } from './shares';
import { fileOf } from './tables';
import type { Table } from './tables';

export interface MemoryReport {
  readonly messages: number;
  /** Messages that taught it something. */
  readonly taught: number;
  readonly names: number;
  /** Messages from a name that was known for long when they came, from where it was known or from elsewhere. */
  readonly known: number;
  /** Messages in which a known name is told to write from a new address. */
  readonly unfamiliar: Share;
  /** "mail/honest/a.eml: Hanako Suzuki". */
  readonly named: readonly string[];
}

export function evaluateMemory(tables: readonly Table[], root: string): MemoryReport {
  const mails = tables
    .flatMap((table) =>
      table.rows.flatMap((row) => {
        const file = fileOf(row, table, root);
        const message = file === undefined ? undefined : messageIn(file);
        return file === undefined || message === undefined ? [] : [{ name: path.relative(root, file), message }];
      }),
    )
    .sort((one, other) => ((one.message.receivedAt ?? '') < (other.message.receivedAt ?? '') ? -1 : 1));
  let memory = emptyMemory(new Uint8Array(SALT_BYTES));
  let taught = 0;
  let known = 0;
  const named: string[] = [];
  for (const { name, message } of mails) {
    const { verdict, facts } = inspectWithFacts(message, { ...forNode, settings: { memory } });
    const { correspondent } = facts;
    if (correspondent?.longKnown === true || correspondent?.elsewhere !== undefined) known++;
    if (verdict.outcomes.some(({ detector, state }) => detector === 'unfamiliar-address' && state === 'found'))
      named.push(`${name}: ${message.from?.name ?? ''}`);
    const after = learn(facts, verdict);
    if (after !== undefined) taught++;
    memory = after ?? memory;
  }
  return {
    messages: mails.length,
    taught,
    names: readMemory(memory)?.names.length ?? 0,
    known,
    unfamiliar: shareOf(named.length, mails.length),
    named,
  };
}
