import type { Part } from '../../contract';

/** Parts by the path of the part that they lie in. Searching all parts anew for each archive would be quadratic: a bomb has 20,000. */
export type PartTree = ReadonlyMap<string, readonly Part[]>;

/** Sorts parts under what holds them. */
export function partTree(parts: readonly Part[]): PartTree {
  const tree = new Map<string, Part[]>();
  for (const part of parts) {
    const key = keyOf(part.path.slice(0, -1));
    const siblings = tree.get(key);
    if (siblings === undefined) tree.set(key, [part]);
    else siblings.push(part);
  }
  return tree;
}

/** What lies directly in this part. */
export function childrenOf(part: Part, tree: PartTree): readonly Part[] {
  return tree.get(keyOf(part.path)) ?? [];
}

/** Everything inside this part, however deep. */
export function insideOf(part: Part, tree: PartTree): readonly Part[] {
  const inside: Part[] = [];
  // Entries of the same name share a path, and with it their children: each path is visited once.
  const waiting = new Set([keyOf(part.path)]);
  for (const key of waiting) {
    for (const child of tree.get(key) ?? []) {
      inside.push(child);
      waiting.add(keyOf(child.path));
    }
  }
  return inside;
}

function keyOf(path: readonly string[]): string {
  return path.join('\0');
}
