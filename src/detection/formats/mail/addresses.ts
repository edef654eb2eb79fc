/**
 * Address lists (RFC 5322, 3.4): mailboxes, groups, comments, quoted names, and what programs write in their place. One pass,
 * whatever the list looks like.
 */
import type { Budget } from '../../budget';
import type { Address, Gap } from '../../contract';
import type { Host } from '../../host';
import { decodeWords } from './encoded-words';

export interface AddressList {
  readonly mailboxes: readonly Address[];
  /** The list goes on. */
  readonly gap?: Gap;
}

/** Exchange Online lets nobody write to more at once. */
const MOST_MAILBOXES = 1_000;
const LONGEST_NAME = 2_000;

/** The mailboxes of a field's value. A name without an address comes with an empty one. */
export function readAddresses(value: string, host: Host, budget: Budget): AddressList {
  const mailboxes: Address[] = [];
  const list = new Reader();
  const finish = (): void => {
    for (const { name, address } of list.take())
      mailboxes.push({ name: decodeWords(name, host, budget).trim(), address });
  };
  for (let at = 0; at < value.length; at++) {
    const sign = value[at] ?? '';
    if (sign === '"') at = list.quoted(value, at);
    else if (sign === '(') at = list.comment(value, at);
    else if (sign === '<') at = list.bracketed(value, at);
    else if (sign === ',' || sign === ';') finish();
    // The name of a group ends here; its mailboxes follow.
    else if (sign === ':' && !list.hasAt) list.drop();
    else list.add(sign);
    if (mailboxes.length >= MOST_MAILBOXES || !budget.takeSteps()) return { mailboxes, gap: budget.gap ?? 'too-large' };
  }
  finish();
  return { mailboxes };
}

/** One mailbox on its way in: its words, its comment, and what stands in angle brackets. */
class Reader {
  private words: string[] = [];
  private comments = '';
  private addresses: string[] = [];
  private quotedLocal = '';
  private unclosed = false;
  hasAt = false;

  add(sign: string): void {
    // "a b"@partner.example
    if (sign === '@' && this.quotedLocal !== '') this.words[this.words.length - 1] = this.quotedLocal;
    this.quotedLocal = '';
    this.hasAt ||= sign === '@';
    this.words.push(sign);
  }

  /** Each of these answers where the last character that it took stands. */
  quoted(value: string, open: number): number {
    let end = open + 1;
    while (end < value.length && value[end] !== '"') end += value[end] === '\\' ? 2 : 1;
    this.words.push(value.slice(open + 1, end).replace(/\\([\s\S])/g, '$1'));
    this.quotedLocal = value.slice(open, end + 1);
    return Math.min(end, value.length - 1);
  }

  comment(value: string, open: number): number {
    let depth = 1;
    let end = this.unclosed ? value.length : open + 1;
    for (; end < value.length && depth > 0; end++) {
      if (value[end] === '\\') end++;
      else if (value[end] === '(') depth++;
      else if (value[end] === ')') depth--;
    }
    // A comment that is never closed is none, and neither is any behind it.
    if (depth > 0) this.unclosed = true;
    if (this.unclosed) {
      this.words.push('(');
      return open;
    }
    this.comments ||= value.slice(open + 1, end - 1);
    return end - 1;
  }

  bracketed(value: string, open: number): number {
    const close = value.indexOf('>', open);
    const end = close === -1 ? value.length : close;
    // RFC 5322, 4.4: a route stands in front ("<@relay.example:a@partner.example>").
    const inside = value.slice(open + 1, end).replace(/\s/g, '');
    this.addresses.push(inside.startsWith('@') ? inside.slice(inside.indexOf(':') + 1) : inside);
    return Math.min(end, value.length - 1);
  }

  drop(): void {
    this.words = [];
    this.comments = '';
  }

  take(): readonly Address[] {
    const text = this.words.join('').trim();
    const [address, ...further] = this.addresses;
    const { comments } = this;
    this.drop();
    this.addresses = [];
    this.hasAt = false;
    this.quotedLocal = '';
    // A second address in brackets belongs to the same mailbox for one program and is the only one for another.
    if (address !== undefined)
      return [
        { name: (text === '' ? comments : text).slice(0, LONGEST_NAME), address },
        ...further.map((other) => ({ name: '', address: other })),
      ];
    const word = /"[^"]{1,64}"@\S+/.exec(text)?.[0] ?? text.split(/\s+/).find((one) => one.includes('@'));
    if (word === undefined) return text === '' ? [] : [{ name: text.slice(0, LONGEST_NAME), address: '' }];
    const name = text === word ? comments : text.replace(word, ' ');
    return [{ name: name.slice(0, LONGEST_NAME), address: word }];
  }
}
