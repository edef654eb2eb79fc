import { prefixWord, readPrefixes } from '../../../src/detection/facts/thread/reply-prefixes';

describe('what stands in front of a subject', () => {
  it.each([
    ['Minutes', 'new', []],
    ['Re: Minutes', 'reply', ['Re:']],
    ['RE：議事録', 'reply', ['RE：']],
    ['Fw: Minutes', 'forward', ['Fw:']],
    ['Fwd: Re: Minutes', 'forward', ['Fwd:', 'Re:']],
    ['Re: Fw: Minutes', 'reply', ['Re:', 'Fw:']],
    ['  Re:Re:  Minutes', 'reply', ['Re:', 'Re:']],
    ['RE[2]: Minutes', 'reply', ['RE[2]:']],
    ['Re(3): Minutes', 'reply', ['Re(3):']],
    ['Re^2: Minutes', 'reply', ['Re^2:']],
    ['Re : Minutes', 'reply', ['Re :']],
    ['ＲＥ: Minutes', 'reply', ['ＲＥ:']],
    ['【転送】議事録', 'forward', ['【転送】']],
    ['【返信】：議事録', 'reply', ['【返信】：']],
    ['[Fwd] Minutes', 'forward', ['[Fwd]']],
    ['[Fwd: Minutes', 'forward', ['[Fwd:']],
    ['[EXTERNAL] Re: Minutes', 'reply', ['Re:']],
    ['[EXTERNAL]Re: Minutes', 'reply', ['Re:']],
    ['[a] [b] Re: Minutes', 'reply', ['Re:']],
    ['Re: [list] Re: Minutes', 'reply', ['Re:']],
    ['Minutes: Re: x', 'new', []],
    ['re Minutes', 'new', []],
    ['Minutes [x] Re: y', 'new', []],
    [': Re: x', 'new', []],
    ['', 'new', []],
    ['[never closed Re: x', 'new', []],
  ] as const)('%j: %s', (subject, kind, prefixes) => {
    expect(readPrefixes(subject)).toEqual({ kind, prefixes });
  });

  it('is passed over as a tag up to sixty characters', () => {
    expect(readPrefixes(`[${'x'.repeat(60)}] Re: x`).kind).toBe('reply');
    expect(readPrefixes(`[${'x'.repeat(61)}] Re: x`).kind).toBe('new');
  });

  it('is read twenty times, and in two thousand characters', () => {
    expect(readPrefixes('Re: '.repeat(25)).prefixes).toHaveLength(20);
    expect(readPrefixes(`${' '.repeat(1_997)}Re: x`).kind).toBe('reply');
    expect(readPrefixes(`${' '.repeat(1_998)}Re: x`).kind).toBe('new');
  });

  it('is short', () => {
    expect(readPrefixes(`Re${' '.repeat(21)}: x`).kind).toBe('reply');
    expect(readPrefixes(`Re${' '.repeat(22)}: x`).kind).toBe('new');
  });
});

describe('the word of a prefix', () => {
  it.each([
    ['Re:', 're'],
    ['RE[2]:', 're'],
    ['RE [2] :', 're'],
    ['Re(12):', 're'],
    ['Re^3:', 're'],
    ['ＦＷ：', 'fw'],
    ['【転送】', '転送'],
    ['[Fwd]', 'fwd'],
    ['re[2]', 're'],
    ['re', 're'],
    ['Ré :', 'ré'],
    ['  Re:', 're'],
    ['x(2)', 'x(2)'],
    ['a[2]b:', 'a[2]b'],
  ])('of %j is %j', (prefix, word) => {
    expect(prefixWord(prefix)).toBe(word);
  });
});
