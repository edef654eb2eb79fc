import { findPastedBlock } from '../../../src/detection/facts/thread/pasted-block';

const address = 'suzuki@partner.example';
/** Emotet's block: its line, the name, the address, empty lines, the stolen mail. */
const block = (
  change: { above?: readonly string[]; name?: string; line?: string; gap?: number; below?: string[] } = {},
) => {
  const { above = ['See the minutes.', '', ''], name = 'Hanako Suzuki', line = address, gap = 3 } = change;
  return [...above, name, line, ...Array.from({ length: gap }, () => ''), ...(change.below ?? ['Dear Taro,'])];
};

describe('the block that is pasted under a short line', () => {
  it('gives the name above the address, and where the stolen mail begins', () => {
    expect(findPastedBlock(block())).toEqual({ address: { name: 'Hanako Suzuki', address }, next: 8 });
    expect(findPastedBlock(block({ gap: 9 }))?.next).toBe(14);
    expect(findPastedBlock(block({ above: [] }))?.next).toBe(5);
  });

  it('ends in three empty lines, with something below', () => {
    expect(findPastedBlock(block({ gap: 2 }))).toBeUndefined();
    expect(findPastedBlock(block({ below: [] }))).toBeUndefined();
    expect(findPastedBlock(block({ gap: 0 }))).toBeUndefined();
  });

  it('holds little beside the address: up to twenty characters', () => {
    expect(findPastedBlock(block({ line: `${'m'.repeat(19)} ${address}` }))).toBeDefined();
    expect(findPastedBlock(block({ line: `${'m'.repeat(20)} ${address}` }))).toBeUndefined();
    expect(findPastedBlock(block({ line: `E-mail: ${address}` }))?.address.address).toBe(address);
    expect(findPastedBlock(block({ line: 'suzuki＠partner.example' }))?.address.address).toBe(address);
  });

  it('has a name of up to sixty characters above', () => {
    expect(findPastedBlock(block({ name: 'n'.repeat(60) }))?.address.name).toBe('n'.repeat(60));
    expect(findPastedBlock(block({ name: 'n'.repeat(61) }))).toBeUndefined();
    expect(findPastedBlock([address, '', '', '', 'Dear Taro,'])).toBeUndefined();
  });

  it('may follow another address', () => {
    const lines = [address, ...block()];
    expect(findPastedBlock(lines)?.next).toBe(9);
    expect(findPastedBlock(['Hanako', address, '', ...block()])?.next).toBe(11);
  });

  it('stands under a short text: four hundred characters and twenty lines, its own included', () => {
    const own = 'Hanako Suzuki'.length + address.length;
    expect(findPastedBlock(block({ above: ['x'.repeat(400 - own)] }))).toBeDefined();
    expect(findPastedBlock(block({ above: ['x'.repeat(401 - own)] }))).toBeUndefined();
    expect(findPastedBlock(block({ above: Array.from({ length: 18 }, () => 'x') }))).toBeDefined();
    expect(findPastedBlock(block({ above: Array.from({ length: 19 }, () => 'x') }))).toBeUndefined();
    // Empty lines do not count.
    expect(findPastedBlock(block({ above: Array.from({ length: 100 }, () => '') }))).toBeDefined();
  });

  it('is not in a text without addresses', () => {
    expect(findPastedBlock([])).toBeUndefined();
    expect(findPastedBlock(['Hello', '', '', '', 'Hanako @ Partner', '', '', '', 'x'])).toBeUndefined();
  });
});
