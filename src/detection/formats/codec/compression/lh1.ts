/**
 * LHA's -lh1- (Haruhiko Okumura's LZHUF, 1988, as LHarc has it): a window of 4 KB, symbols under a Huffman tree that both sides change
 * with every symbol, distances under a fixed code.
 */
import type { Budget } from '../../../budget';
import { HighBits } from './bits';
import { repeatInBlanks } from './lh';
import { Output } from './output';
import type { OutputOptions, Unpacked } from './output';

/** 256 bytes and matches of 3 to 60. */
const SYMBOLS = 314;
const NODES = SYMBOLS * 2 - 1;
const ROOT = NODES - 1;
const FIRST_LENGTH = 256 - 3;
/** All counts are halved when the root's reaches this. */
const MOST_COUNT = 0x8000;

/** Unpacks one file; its size must be known. */
export function unpackLh1(data: Uint8Array, budget: Budget, options: OutputOptions): Unpacked {
  const out = new Output(budget, { packed: data.length, ...options });
  const bits = new HighBits(data);
  const tree = new AdaptiveTree();
  while (!out.full) {
    if (bits.overrun || !budget.takeSteps(16)) {
      out.gap ??= budget.gap ?? 'damaged';
      break;
    }
    const symbol = tree.take(bits);
    if (symbol < 256) {
      out.put(symbol);
      continue;
    }
    repeatInBlanks(out, distanceOf(bits) + 1, symbol - FIRST_LENGTH);
  }
  return out.finish();
}

/** The upper six bits of a distance: codes of 3 to 8 bits, shorter ones for near places, then six bits as they are. */
const CODES_OF_LENGTH = [1, 3, 8, 12, 24, 16] as const;

function distanceOf(bits: HighBits): number {
  let code = 0;
  let base = 0;
  for (const [index, count] of CODES_OF_LENGTH.entries()) {
    const length = index + 3;
    const value = bits.peek(length);
    if (value - code < count) {
      bits.skip(length);
      return ((base + value - code) << 6) | bits.take(6);
    }
    base += count;
    code = (code + count) * 2;
  }
  return 0;
}

/** Nodes in the order of their counts; leaves are `NODES` and more. */
class AdaptiveTree {
  private readonly counts = new Uint16Array(NODES + 1);
  /** Of a node: its left son, whose sister stands behind it; of a leaf: NODES and its symbol. */
  private readonly sons = new Uint16Array(NODES);
  private readonly parents = new Uint16Array(NODES + SYMBOLS);

  constructor() {
    const { counts, sons, parents } = this;
    for (let symbol = 0; symbol < SYMBOLS; symbol++) {
      counts[symbol] = 1;
      sons[symbol] = symbol + NODES;
      parents[symbol + NODES] = symbol;
    }
    for (let left = 0, node = SYMBOLS; node <= ROOT; left += 2, node++) this.join(left, node);
    counts[NODES] = 0xffff;
  }

  take(bits: HighBits): number {
    let node = this.sons[ROOT] ?? 0;
    while (node < NODES) node = this.sons[node + bits.take(1)] ?? NODES;
    this.update(node - NODES);
    return node - NODES;
  }

  private join(left: number, node: number): void {
    const { counts, sons, parents } = this;
    counts[node] = (counts[left] ?? 0) + (counts[left + 1] ?? 0);
    sons[node] = left;
    parents[left] = node;
    parents[left + 1] = node;
  }

  /** Counts a symbol: each node on its way up changes places with the last of those that have now a smaller count. */
  private update(symbol: number): void {
    const { counts, sons, parents } = this;
    if (counts[ROOT] === MOST_COUNT) this.rebuild();
    let node = parents[symbol + NODES] ?? 0;
    do {
      const count = (counts[node] ?? 0) + 1;
      counts[node] = count;
      let other = node + 1;
      if (count > (counts[other] ?? 0)) {
        while (count > (counts[other + 1] ?? 0)) other++;
        counts[node] = counts[other] ?? 0;
        counts[other] = count;
        const [mine, theirs] = [sons[node] ?? 0, sons[other] ?? 0];
        parents[mine] = other;
        if (mine < NODES) parents[mine + 1] = other;
        sons[other] = mine;
        parents[theirs] = node;
        if (theirs < NODES) parents[theirs + 1] = node;
        sons[node] = theirs;
        node = other;
      }
      node = parents[node] ?? 0;
    } while (node !== 0);
  }

  /** Halves the counts of the leaves and builds the tree anew over them. */
  private rebuild(): void {
    const { counts, sons, parents } = this;
    let leaf = 0;
    for (let node = 0; node < NODES; node++) {
      if ((sons[node] ?? 0) < NODES) continue;
      counts[leaf] = ((counts[node] ?? 0) + 1) >>> 1;
      sons[leaf++] = sons[node] ?? 0;
    }
    for (let left = 0, node = SYMBOLS; node < NODES; left += 2, node++) {
      const count = (counts[left] ?? 0) + (counts[left + 1] ?? 0);
      let place = node;
      while (place > 0 && count < (counts[place - 1] ?? 0)) place--;
      counts.copyWithin(place + 1, place, node);
      sons.copyWithin(place + 1, place, node);
      counts[place] = count;
      sons[place] = left;
    }
    for (let node = 0; node < NODES; node++) {
      const son = sons[node] ?? 0;
      parents[son] = node;
      if (son < NODES) parents[son + 1] = node;
    }
  }
}
