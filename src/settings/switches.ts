import { carrier } from '../locales/en/carrier';
import { content } from '../locales/en/content';
import { document } from '../locales/en/document';
import { link } from '../locales/en/link';
import { sender } from '../locales/en/sender';
import { thread } from '../locales/en/thread';

/*
 * Which checks an organisation may switch off. The texts of a language name every detector by group, and leaving one out
 * does not compile: no list of our own could fall behind.
 */

/** They look into files: without them a macro document would pass unseen, so they can only be lowered. */
const lookIntoFiles = { ...document, ...carrier };
const others = { ...sender, ...thread, ...link, ...content };

export type CheckId = keyof typeof lookIntoFiles | keyof typeof others;

const idsOf = <Id extends string>(texts: Readonly<Record<Id, unknown>>) => Object.keys(texts) as Id[];

/** Every check, sorted. */
export const checkIds: readonly CheckId[] = [...idsOf(lookIntoFiles), ...idsOf(others)].sort();

/** May the organisation switch this check off, or only lower it? */
export function canBeOff(check: string): boolean {
  return Object.hasOwn(others, check);
}
