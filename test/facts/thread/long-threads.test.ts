import { Budget, defaultLimits } from '../../../src/detection/budget';
import { divideThread } from '../../../src/detection/facts/thread/thread-division';
import { readLines } from '../../../src/detection/facts/thread/thread-lines';

const purse = () => new Budget(defaultLimits, () => 0);
const linesOf = (text: string) =>
  readLines({ known: true, text, anchors: [], foreignDocuments: 0, longestGap: 0 }, purse());
const divide = (text: string) => {
  const lines = linesOf(text);
  const { quoted, isNew, cut } = divideThread(lines, purse());
  return {
    newest: lines.texts.filter((_, line) => isNew(line)).join('|'),
    texts: quoted.map(({ text: quote }) => quote),
    cut,
  };
};
const wrote = 'On Nov 5, 2021, Hanako Suzuki <suzuki@partner.example> wrote:';

describe('of a long thread', () => {
  it('two hundred thousand lines are told apart', () => {
    expect(linesOf('a\n'.repeat(199_999))).toMatchObject({ cut: false });
    const longer = linesOf('a\n'.repeat(200_000));
    expect([longer.texts.length, longer.cut]).toEqual([200_000, true]);
  });

  it('five hundred quotes are told apart, and what lies between further ones is still no new text', () => {
    const quotes = (count: number) =>
      Array.from({ length: count }, () => 'From: a@b.example\nSubject: Plan\n\nx').join('\n');
    expect(divide(`Yes.\n${quotes(499)}`)).toMatchObject({ newest: 'Yes.', cut: false });
    const many = divide(`Yes.\n${quotes(501)}`);
    expect([many.texts.length, many.newest, many.cut]).toEqual([500, 'Yes.', true]);
    expect([many.texts[0], many.texts[499]]).toEqual(['x', 'x\nFrom: a@b.example\nSubject: Plan\n\nx']);
  });

  it('one more than five hundred quotes marks where the new text ends', () => {
    const { newest, texts, cut } = divide(`${`${wrote}\n> x\n`.repeat(500)}Yes.\n${wrote}\nWhen?`);
    expect([newest, texts.length, cut]).toEqual(['Yes.', 500, true]);
  });

  it('ten thousand lines are looked at for the end of an attribution in vain', () => {
    const lines = (count: number) => `${'see below:\n'.repeat(count)}${wrote}\nWhen?`;
    expect(divide(lines(10_000))).toMatchObject({ texts: ['When?'], cut: false });
    const more = divide(lines(10_001));
    expect([more.texts, more.cut]).toEqual([[], true]);
    expect(divide(`${'see below\n'.repeat(10_001)}${wrote}\nWhen?`).cut).toBe(false);
    expect(divide('以下の通り：\n'.repeat(10_001)).cut).toBe(true);
  });
});
