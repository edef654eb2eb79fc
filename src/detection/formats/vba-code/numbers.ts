/** Numbers as VBA writes them ([MS-VBAL] 3.3.2): `&HFFFF` is the Integer -1, `&HFFFF&` the Long 65535. */

/** The value of a literal, NaN for none. */
export function readNumber(written: string): number {
  if (!written.startsWith('&')) return Number(written.replace(/[dD]/, 'e'));
  const hexadecimal = /^&h/i.test(written);
  const suffix = /[&%^]$/.exec(written)?.[0] ?? '';
  const digits = written.slice(/^&[ho]/i.test(written) ? 2 : 1, suffix === '' ? undefined : -1);
  const value = Number.parseInt(digits, hexadecimal ? 16 : 8);
  if (suffix === '^' || value > 0xffffffff) return value;
  if (value > 0xffff || suffix === '&') return value | 0;
  return (value << 16) >> 16;
}
