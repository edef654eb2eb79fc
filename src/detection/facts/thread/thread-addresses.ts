/** Who is named in a conversation: addresses with the name in front of them, or in the lines of the signature above them. */
import type { Budget } from '../../budget';
import type { Address } from '../../contract';
import { cleanName, findAddresses } from '../../text/mailboxes';
import { holdsName } from './names';

/** A page of addresses in front of the contact's own must not keep that from being found. */
const MOST_ADDRESSES = 20_000;

/** Lines of a signature between a name and its address (firm, department, street, two telephones, fax). */
const SIGNATURE_LINES = 8;

/** The addresses on the lines that `wanted` picks. `senderName`: a signature is searched for this name first. */
export function collectAddresses(
  texts: readonly string[],
  wanted: (line: number) => boolean,
  senderName: string,
  budget: Budget,
): readonly Address[] {
  const found: Address[] = [];
  for (const [line, text] of texts.entries()) {
    if (!text.includes('@') && !text.includes('＠')) continue;
    if (!wanted(line)) continue;
    if (!budget.takeSteps(text.length)) break;
    for (const { name, address } of findAddresses(text, budget)) {
      found.push({ address, name: name === '' ? nameAbove(texts, line, senderName) : name });
      if (found.length === MOST_ADDRESSES) return found;
    }
  }
  return found;
}

/** The name that a line of its own gives to the address below it. */
function nameAbove(texts: readonly string[], line: number, senderName: string): string {
  let nearest = '';
  for (let above = line - 1, seen = 0; above >= 0 && seen < SIGNATURE_LINES; above--) {
    const text = texts[above] ?? '';
    // Below a rule stands what mailing lists and firms put under everybody's text.
    if (text.includes('@') || isRule(text)) break;
    if (text === '') continue;
    if (text.toLowerCase() === senderName.trim().toLowerCase()) return text;
    if (text.length <= 120 && holdsName(text, senderName)) return cleanName(text);
    if (seen === 0 && isName(text)) nearest = cleanName(text);
    seen++;
  }
  return nearest;
}

function isName(text: string): boolean {
  return text.length <= 40 && !/[0-9:：/。.!?！？_=]/.test(text) && text.split(/\s+/).length <= 4;
}

function isRule(text: string): boolean {
  return /^[-_=*~#+]{5}/.test(text);
}
