import { placeKey } from '../../contract';
import type { Part, PartTree } from '../../contract';

/** Sorts parts under what holds them: searching all parts anew for each archive would be quadratic, and a bomb has 20,000. */
export function partTree(parts: readonly Part[]): PartTree {
  const byHolder = new Map<string, Part[]>();
  for (const part of parts) {
    const key = placeKey(part.path.slice(0, -1));
    const siblings = byHolder.get(key);
    if (siblings === undefined) byHolder.set(key, [part]);
    else siblings.push(part);
  }
  return {
    childrenOf: (part) => byHolder.get(placeKey(part.path)) ?? [],
    insideOf: (part) => insideOf(part, byHolder),
  };
}

function insideOf(part: Part, byHolder: ReadonlyMap<string, readonly Part[]>): readonly Part[] {
  const inside: Part[] = [];
  const waiting = [placeKey(part.path)];
  for (const key of waiting) {
    for (const child of byHolder.get(key) ?? []) {
      inside.push(child);
      waiting.push(placeKey(child.path));
    }
  }
  return inside;
}
