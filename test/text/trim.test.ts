import { withoutLeading, withoutTrailing } from '../../src/detection/text/trim';

describe('ends of texts', () => {
  it.each([
    ['a.,', '.,', 'a'],
    ['a. ,', '.,', 'a. '],
    ['a \t\u3000.', '. ', 'a'],
    ['.,', '.,', ''],
    ['', '.', ''],
    ['a', '.', 'a'],
  ])('%j without trailing %j is %j', (text, unwanted, left) => {
    expect(withoutTrailing(text, unwanted)).toBe(left);
  });

  it.each([
    ['.,a', '.,', 'a'],
    ['.\u3000 a', '. ', 'a'],
    ['..', '.', ''],
    ['a.', '.', 'a.'],
  ])('%j without leading %j is %j', (text, unwanted, left) => {
    expect(withoutLeading(text, unwanted)).toBe(left);
  });
});
