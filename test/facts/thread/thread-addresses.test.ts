import { Budget, defaultLimits } from '../../../src/detection/budget';
import { collectAddresses } from '../../../src/detection/facts/thread/thread-addresses';

const address = 'suzuki@partner.example';
const purse = (steps = defaultLimits.steps) => new Budget({ ...defaultLimits, steps }, () => 0);
const collected = (texts: readonly string[], sender = '', wanted: (line: number) => boolean = () => true) =>
  collectAddresses(texts, wanted, sender, purse());
/** The name that the last of these lines, an address, gets from those above. */
const nameOf = (above: readonly string[], sender?: string) => collected([...above, address], sender).at(-1)?.name;

describe('the addresses of a conversation', () => {
  it('are those on the lines that are asked for, full-width signs among them', () => {
    const texts = ['a@one.example', 'b＠two.example', 'no address', 'c@three.example'];
    const found = (wanted: (line: number) => boolean) => collected(texts, '', wanted).map(({ address }) => address);
    expect(found(() => true)).toEqual(['a@one.example', 'b@two.example', 'c@three.example']);
    expect(found((line) => line === 1)).toEqual(['b@two.example']);
    expect(found(() => false)).toEqual([]);
  });

  it('keep the name beside them, whatever stands above', () => {
    expect(collected(['Jiro Tanaka', `Hanako Suzuki <${address}>`], 'Jiro Tanaka')).toEqual([
      { name: 'Hanako Suzuki', address },
    ]);
  });

  it('end with the purse, and with the twenty thousandth', () => {
    const texts = [address, 'tanaka@partner.example'];
    // Each line costs its length, and each address 64.
    expect(collectAddresses(texts, () => true, '', purse(address.length + 64))).toHaveLength(1);
    expect(collectAddresses(texts, () => true, '', purse(address.length - 1))).toHaveLength(0);
    expect(collectAddresses(['x'.repeat(500), ...texts], () => true, '', purse(address.length + 64))).toHaveLength(1);
    const pages = Array.from({ length: 300 }, () => 'a@b.example '.repeat(70));
    expect(collected(pages)).toHaveLength(20_000);
  });
});

describe('the name above an address', () => {
  it('is a line that looks like one', () => {
    expect(nameOf(['Hanako Suzuki'])).toBe('Hanako Suzuki');
    expect(nameOf(['* 鈴木花子 *'])).toBe('鈴木花子');
    expect(nameOf([])).toBe('');
    expect(nameOf(['x'.repeat(40)])).toBe('x'.repeat(40));
    expect(nameOf(['x'.repeat(41)])).toBe('');
    expect(nameOf(['one two three four'])).toBe('one two three four');
    expect(nameOf(['one  two three four'])).toBe('one  two three four');
    expect(nameOf(['one two three four five'])).toBe('');
    for (const line of ['Tel 03', 'Name: x', '件名：x', 'a/b', 'Regards.', 'どうぞ。', 'Yes!', 'No？', 'a_b', 'a=b'])
      expect(nameOf([line])).toBe('');
  });

  it('is the nearest that looks like one, and none beyond a line that does not', () => {
    expect(nameOf(['Jiro Tanaka', 'Hanako Suzuki'])).toBe('Hanako Suzuki');
    expect(nameOf(['Hanako Suzuki', 'Tel 03-0000-0000'])).toBe('');
    expect(nameOf(['Hanako Suzuki', '', '', '', ''])).toBe('Hanako Suzuki');
  });

  it('is the sender’s, some lines up', () => {
    const lines = (count: number) => Array.from({ length: count }, () => 'Tel 03');
    expect(nameOf(['Hanako Suzuki', ...lines(7)], 'Hanako Suzuki')).toBe('Hanako Suzuki');
    expect(nameOf(['Hanako Suzuki', ...lines(8)], 'Hanako Suzuki')).toBe('');
    expect(nameOf(['Regards, Hanako Suzuki', 'Partner'], 'Hanako Suzuki')).toBe('Regards, Hanako Suzuki');
    expect(nameOf(['SUZUKI Hanako,', 'Partner'], 'Hanako Suzuki')).toBe('SUZUKI Hanako');
    expect(nameOf(['Jiro Tanaka', 'Partner'], 'Hanako Suzuki')).toBe('Partner');
  });

  it('is the sender’s as written, though that tells nothing by itself', () => {
    expect(nameOf(['tom', 'Partner'], ' Tom ')).toBe('tom');
    expect(nameOf(['tom', 'Partner'], '')).toBe('Partner');
  });

  it('is the sender’s in lines of up to 120 characters', () => {
    const line = (length: number) => `Hanako Suzuki ${'x'.repeat(length - 14)}`;
    expect(nameOf([line(120), 'Tel 03'], 'Hanako Suzuki')).toBe(line(120));
    expect(nameOf([line(121), 'Tel 03'], 'Hanako Suzuki')).toBe('');
  });

  it('is not above another address, nor above a rule', () => {
    expect(nameOf(['Hanako Suzuki', 'tanaka@partner.example', 'Tel 03'], 'Hanako Suzuki')).toBe('');
    for (const rule of ['-----', '__________', '=====', '*****', '~~~~~ x', '#####', '+++++'])
      expect(nameOf(['Hanako Suzuki', rule], 'Hanako Suzuki')).toBe('');
    expect(nameOf(['Hanako Suzuki', '----'], 'Hanako Suzuki')).toBe('Hanako Suzuki');
    expect(nameOf(['Hanako Suzuki', 'x -----'], 'Hanako Suzuki')).toBe('Hanako Suzuki');
  });
});
