import type { Address } from '../detection/contract';

/** Addresses of the Reply-To header, which Office.js does not offer by itself (RFC 5322, section 3.6.2). Names are left out. */
export function replyToOf(rawHeaders: string): readonly Address[] {
  const lines = rawHeaders.split(/\r?\n/);
  const first = lines.findIndex((line) => /^reply-to:/i.test(line));
  if (first === -1) return [];
  let value = lines[first]?.slice('reply-to:'.length) ?? '';
  for (let next = first + 1; /^[ \t]/.test(lines[next] ?? ''); next++) value += lines[next] ?? '';
  return value
    .split(/[,;<>\s"]+/)
    .filter((word) => word.includes('@'))
    .slice(0, 20)
    .map((address) => ({ name: '', address }));
}
