/** Text as Shift_JIS, for which hosts have a reader and no writer: passwords of Japanese archives are bytes of the sender's code page. */
import type { Host } from '../../host';

const LEADS = [
  [0x81, 0x9f],
  [0xe0, 0xea],
] as const;

const tables = new WeakMap<Host, ReadonlyMap<string, number>>();

/** Undefined where a character has no place in Shift_JIS, or this host does not know it. */
export function shiftJisBytes(text: string, host: Host): Uint8Array | undefined {
  const table = tables.get(host) ?? tableOf(host);
  tables.set(host, table);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character < '\x80' ? character.charCodeAt(0) : table.get(character);
    if (code === undefined) return undefined;
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  return Uint8Array.from(bytes);
}

/** What the host reads in each code of one and of two bytes. */
function tableOf(host: Host): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const learn = (code: number, bytes: Uint8Array): void => {
    const [character = '', ...more] = host.decode(bytes, 'shift_jis');
    // A code without a character is replaced, or falls into two.
    if (more.length === 0 && character !== '\ufffd' && !table.has(character)) table.set(character, code);
  };
  for (let code = 0xa1; code <= 0xdf; code++) learn(code, Uint8Array.of(code));
  for (const [from, to] of LEADS) {
    for (let lead = from; lead <= to; lead++)
      for (let trail = 0x40; trail <= 0xfc; trail++)
        if (trail !== 0x7f) learn((lead << 8) | trail, Uint8Array.of(lead, trail));
  }
  return table;
}
