import type { Part, PartTree } from '../../contract';

/** Sorts parts under what holds them: searching all parts anew for each archive would be quadratic, and a bomb has 20,000. */
export function partTree(parts: readonly Part[]): PartTree {
  const byHolder = new Map<string, Part[]>();
  for (const part of parts) {
    const key = keyOf(part.path.slice(0, -1));
    const siblings = byHolder.get(key);
    if (siblings === undefined) byHolder.set(key, [part]);
    else siblings.push(part);
  }
  return {
    childrenOf: (part) => byHolder.get(keyOf(part.path)) ?? [],
    insideOf: (part) => insideOf(part, byHolder),
  };
}

function insideOf(part: Part, byHolder: ReadonlyMap<string, readonly Part[]>): readonly Part[] {
  const inside: Part[] = [];
  const waiting = [keyOf(part.path)];
  for (const key of waiting) {
    for (const child of byHolder.get(key) ?? []) {
      inside.push(child);
      waiting.push(keyOf(child.path));
    }
  }
  return inside;
}

function keyOf(path: readonly string[]): string {
  return path.join('\0');
}
