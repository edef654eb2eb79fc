/** Addresses as links: alone in a plain message, and in a hijacked conversation. They are never visited. */
import path from 'node:path';
import { languages } from '../../src/specimens/mail/correspondence';
import { hijack } from '../builders/hijack';
import { mailWithLink } from '../builders/links';
import { honestReply } from '../builders/thread';
import { look } from './look';
import { levelsOf } from './mail';
import type { Levels } from './mail';
import { isHonest } from './tables';
import type { Row, Table } from './tables';

interface AddressGroup {
  readonly name: string;
  readonly honest: boolean;
  /** One link in a plain message of a stranger. */
  readonly alone: Levels;
  /** One link in a hijacked conversation, in turn in every language. */
  readonly hijacked?: Levels;
}

export interface AddressReport {
  readonly table: string;
  readonly groups: readonly AddressGroup[];
}

export function evaluateAddresses(table: Table, root: string): AddressReport {
  const honest = isHonest(table);
  const groups = new Map<string, string[]>();
  for (const row of table.rows) {
    const name = groupOf(row);
    const list = groups.get(name) ?? [];
    groups.set(name, list);
    list.push(refang(row['url'] ?? ''));
  }
  if (honest) groups.set('all', [...groups.values()].flat());
  return {
    table: path.relative(root, table.file),
    groups: [...groups]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, addresses]) => ({
        name,
        honest,
        alone: levelsOf(addresses.map((address) => ({ name: address, ...look(mailWithLink(address)) }))),
        ...(!honest && {
          hijacked: levelsOf(addresses.map((address, index) => ({ name: address, ...look(hijacked(address, index)) }))),
        }),
      })),
  };
}

/** By role and age, since Emotet changed its links in 2020; or by the set that the table names. */
function groupOf({ role, date, set }: Row): string {
  if (role === undefined || role === '') return set === undefined || set === '' ? 'addresses' : set;
  return date === undefined || date === '' ? role : `${role} ${date < '2021' ? 'until 2020' : '2021 and later'}`;
}

/** "hxxp://site[.]example/" as it was; only in memory. */
export function refang(address: string): string {
  return address
    .replace(/^hxxp/i, 'http')
    .replace(/\[(?:\.|dot)\]/gi, '.')
    .replace(/\[:\]/g, ':');
}

function hijacked(address: string, index: number) {
  const language = languages[index % languages.length] ?? 'en';
  return hijack(honestReply({ language }), { seed: index + 1, language, link: address }).mail;
}
