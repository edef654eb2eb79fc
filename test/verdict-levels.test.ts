import type { Finding, GapAt, Outcome } from '../src/detection/contract';
import { toldOf } from '../src/detection/verdict';
import { at, body, emptyDocument, found, part, verdictOf } from './builders/judgement';

/** A detector that has found as many things as weights are given. */
const foundAll = (detector: string, ...weights: readonly number[]): Extract<Outcome, { state: 'found' }> => ({
  detector,
  group: 'link',
  state: 'found',
  weight: 1,
  attack: [],
  findings: weights.map((weight): Finding => ({ message: 'x', values: {}, where: body, weight })),
});

describe('the level', () => {
  const file = (weight: number) => found('macro-capable-document', 'carrier', weight, at('a.doc'));
  const code = (weight: number) => found('obfuscated-macro', 'document', weight, at('a.doc'));

  it.each([
    [10, 40, 'danger'],
    [9.9, 40, 'caution'],
    [0, 30, 'caution'],
    [0, 29.9, 'notice'],
    [0, 15, 'notice'],
    [0, 14.9, 'no-signs'],
  ])('of a carrier of %d and a macro of %d is %s', (carrier, macro, level) => {
    expect(verdictOf([file(carrier), code(macro)])).toMatchObject({ level, rules: [] });
  });

  it('stays at notice where nothing carries', () => {
    const sender = found('lookalike-domain', 'sender', 30);
    const link = (weight: number) => found('unrelated-link-domain', 'link', weight);
    expect(verdictOf([sender, link(3.9)])).toMatchObject({ level: 'notice', score: 33.9, carrier: null });
    expect(verdictOf([sender, link(4)])).toMatchObject({ level: 'caution', score: 34, carrier: 'link' });
  });

  it('counts what the document itself shows, even where nothing in it was found to act', () => {
    const lure = found('enable-content-lure', 'document', 35, at('a.doc'));
    const inert = { ...part('ole', 'a.doc'), document: emptyDocument };
    expect(verdictOf([lure], { parts: [inert] })).toMatchObject({ level: 'caution', carrier: 'document' });
  });

  it('counts a file that is nowhere in particular', () => {
    expect(verdictOf([found('emotet-file-name', 'carrier', 30)])).toMatchObject({ level: 'caution' });
  });

  it('asks nothing of detectors that did not find anything', () => {
    const others: readonly Outcome[] = [
      { detector: 'padded-document', group: 'carrier', state: 'clear' },
      { detector: 'listed-link', group: 'link', state: 'off' },
      { detector: 'picture-lure', group: 'document', state: 'failed', error: 'x' },
    ];
    expect(verdictOf([...others, code(15)])).toMatchObject({ level: 'notice', score: 15 });
  });
});

describe('the sum', () => {
  it('counts each detector by its strongest finding, wherever that stands', () => {
    expect(verdictOf([foundAll('number-query-link', 3, 12, 5)]).score).toBe(12);
  });

  it('leaves out what another detector’s finding replaces', () => {
    const contact = found('contact-from-elsewhere', 'sender', 12, body, { replaces: ['reply-without-thread'] });
    expect(verdictOf([contact, found('reply-without-thread', 'thread', 4)]).score).toBe(12);
  });
});

describe('what was not read', () => {
  const denied = (...path: readonly string[]): GapAt => ({ gap: 'denied', where: at(...path) });

  it('could carry the attack, be it in no list of parts', () => {
    expect(verdictOf([], { gaps: [denied('a.zip')] }).level).toBe('unchecked');
  });

  it.each(['picture', 'media'] as const)('could not, being a %s', (kind) => {
    expect(verdictOf([], { parts: [part(kind, 'a.bin')], gaps: [denied('a.bin')] }).level).toBe('no-signs');
  });
});

describe('the pattern', () => {
  const heavy = found('program-starting-macro', 'document', 30, at('x.doc'));
  const link = (...path: readonly string[]) =>
    found('hacked-wordpress-link', 'link', 20, path.length === 0 ? body : at(...path));

  it('is D for anything in an archive, whatever its kind', () => {
    const state = { encrypted: false, namesEncrypted: false, inconsistent: false };
    const archive = { names: ['a.doc'], count: 1, prefix: 0, ...state };
    const parts = [{ ...part('unknown', 'a.bin'), archive }, part('ole', 'a.bin', 'a.doc')];
    const macro = found('obfuscated-macro', 'document', 20, at('a.bin', 'a.doc'));
    expect(verdictOf([macro], { parts }).patterns).toEqual(['D']);
  });

  it('is A for a link in the text of an attached message, and C for a document attached to that', () => {
    const parts = [part('message', 'mail.eml'), part('ole', 'mail.eml', 'a.doc')];
    expect(verdictOf([link('mail.eml')], { parts }).patterns).toEqual(['A']);
    expect(verdictOf([link('mail.eml', 'a.doc')], { parts }).patterns).toEqual(['C']);
  });

  it('that weighs most comes first, all its carriers together', () => {
    const parts = [part('pdf', 'a.pdf'), part('zip', 'b.zip')];
    const inZip = (detector: string, weight: number) => found(detector, 'carrier', weight, at('b.zip', 'c.doc'));
    const inPdf = found('pdf-with-link', 'link', 8, at('a.pdf'));
    const two = [inZip('risky-archive-entry', 5), inZip('twin-archive-name', 5)];
    expect(verdictOf([inPdf, ...two], { parts }).patterns).toEqual(['D', 'B']);
    expect(verdictOf([...two, inPdf], { parts }).patterns).toEqual(['D', 'B']);
    expect(verdictOf([two[0]!, inPdf], { parts }).patterns).toEqual(['B', 'D']);
  });

  it('comes first with more carriers of no weight, and by its letter with as many', () => {
    const none = (detector: string, file: string) => found(detector, 'carrier', 0, at(file));
    const parts = [part('pdf', 'a.pdf'), part('ole', 'c.doc'), part('zip', 'd.zip')];
    const inZip = [none('two-faced-archive', 'd.zip'), none('disguised-file-name', 'd.zip')];
    expect(verdictOf([none('x', 'a.pdf'), ...inZip], { parts }).patterns).toEqual(['D', 'B']);
    const one = [none('x', 'd.zip'), none('x', 'a.pdf'), none('x', 'c.doc')];
    expect(verdictOf(one, { parts }).patterns).toEqual(['B', 'C', 'D']);
    expect(verdictOf([...one].reverse(), { parts }).patterns).toEqual(['B', 'C', 'D']);
  });

  it('is named in warnings alone, and only where Emotet is meant', () => {
    const thread = found('reply-without-thread', 'thread', 4);
    expect(verdictOf([thread, link()])).toMatchObject({ level: 'notice', patterns: ['A'], emotetPattern: null });
    expect(verdictOf([heavy])).toMatchObject({ level: 'danger', patterns: ['C'], emotetPattern: null });
    expect(verdictOf([thread, heavy])).toMatchObject({ level: 'danger', emotetPattern: 'C' });
  });

  it('of a mail that only sends its reader to an inert document is that of the document', () => {
    const parts = [{ ...part('ole', 'a.doc'), document: emptyDocument }];
    const stolen = found('contact-from-elsewhere', 'sender', 25, body, { message: 'otherDomainWithoutThread' });
    const capable = found('macro-capable-document', 'carrier', 2, at('a.doc'));
    const urging = found('urging-text', 'content', 1);
    expect(verdictOf([stolen, capable, urging], { parts }).patterns).toEqual(['C']);
    // Counted once: a document that carries anyway is not made heavier.
    const lit = found('unrelated-link-domain', 'link', 3);
    expect(verdictOf([stolen, capable, urging, lit], { parts: [part('unread', 'a.doc')] }).patterns).toEqual([
      'A',
      'C',
    ]);
  });
});

describe('what is told of one detector', () => {
  const weightsOf = ([outcome]: readonly Outcome[]) =>
    outcome?.state === 'found' ? outcome.findings.map(({ weight }) => weight) : undefined;
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

  it('is everything, in its own order, up to twenty findings', () => {
    const outcomes = [foundAll('number-query-link', ...numbers(20))];
    expect(toldOf(outcomes)).toEqual(outcomes);
    const clear: readonly Outcome[] = [{ detector: 'padded-document', group: 'carrier', state: 'clear' }];
    expect(toldOf(clear)).toEqual(clear);
  });

  it('is the twenty heaviest of more, so that decoys in front push nothing out', () => {
    const outcome = foundAll('number-query-link', ...numbers(25));
    const told = toldOf([outcome]);
    expect(weightsOf(told)).toEqual(numbers(25).reverse().slice(0, 20));
    expect(told[0]).toMatchObject({ detector: 'number-query-link', group: 'link', state: 'found' });
  });
});
