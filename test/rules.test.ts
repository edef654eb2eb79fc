import type { Group, Outcome } from '../src/detection/contract';
import { at, body, emptyDocument, found, part, verdictOf } from './builders/judgement';

const rulesOf = (...of: Parameters<typeof verdictOf>) => verdictOf(...of).rules;

const contact = found('contact-from-elsewhere', 'sender', 12);
const stranger = found('stranger-in-thread', 'sender', 10);
const noThread = found('reply-without-thread', 'thread', 4);
const doubled = found('doubled-reply-prefix', 'thread', 6);
const ofDocument = (detector: string, ...path: readonly string[]) => found(detector, 'document', 5, at(...path));

describe('rules that one finding fulfills', () => {
  it.each([
    ['H1', 'program-starting-macro', 'document', 'x'],
    ['H4', 'padded-document', 'carrier', 'x'],
    ['H5', 'onenote-script', 'document', 'x'],
    ['H5', 'shortcut-command', 'document', 'x'],
    ['H5', 'risky-archive-entry', 'carrier', 'script'],
    ['H5', 'attached-program', 'carrier', 'script'],
    ['H6', 'app-launching-link', 'link', 'x'],
    ['H7', 'listed-link', 'link', 'listedAddress'],
    ['H9', 'equation-exploit', 'document', 'x'],
  ] as const)('%s is that of %s', (rule, detector, group, text) => {
    const finding = found(detector, group, 5, at('a.bin'), { message: text });
    expect(verdictOf([finding])).toMatchObject({ level: 'danger', rules: [rule] });
  });

  it.each([
    ['risky-archive-entry', 'carrier', 'document'],
    ['attached-program', 'carrier', 'program'],
    ['html-smuggling', 'carrier', 'script'],
    ['listed-link', 'link', 'listedDomain'],
    ['unrelated-link-domain', 'link', 'listedAddress'],
  ] as const)('none is that of %s (%s) saying %s', (detector, group, text) => {
    expect(rulesOf([found(detector, group, 5, at('a.bin'), { message: text })])).toEqual([]);
  });

  it('make no exception for colleagues but where firms do the same themselves', () => {
    const ruleAmongColleagues = (detector: string, group: Group, text: string) =>
      rulesOf([found(detector, group, 5, at('a.bin'), { message: text })], { internalSender: true });
    expect(ruleAmongColleagues('program-starting-macro', 'document', 'x')).toEqual([]);
    expect(ruleAmongColleagues('attached-program', 'carrier', 'script')).toEqual([]);
    expect(ruleAmongColleagues('onenote-script', 'document', 'x')).toEqual(['H5']);
    expect(ruleAmongColleagues('padded-document', 'carrier', 'x')).toEqual(['H4']);
  });

  it('leave links that open Office to an intranet', () => {
    const launching = found('app-launching-link', 'link', 5, body, { dampener: 'organisation' });
    expect(rulesOf([launching])).toEqual([]);
  });
});

describe('a macro sheet', () => {
  it.each(['self-starting-macro-sheet', 'macro-sheet-command'])('that is a %s is danger', (sign) => {
    const sheet = ofDocument('excel4-macro-sheet', 'a.xls');
    expect(rulesOf([sheet, ofDocument(sign, 'a.xls')])).toEqual(['H2']);
    expect(rulesOf([sheet, ofDocument(sign, 'b.xls')])).toEqual([]);
    expect(rulesOf([ofDocument(sign, 'a.xls')])).toEqual([]);
  });

  it('belongs to no attachment when it was found in the body', () => {
    const inBody = (detector: string) => found(detector, 'document', 5);
    expect(rulesOf([inBody('excel4-macro-sheet'), inBody('macro-sheet-command')])).toEqual([]);
  });
});

describe('a locked archive with its password beside it', () => {
  const password = found('password-in-same-message', 'carrier', 10, at('a.zip'), { message: 'opened' });
  const entry = found('risky-archive-entry', 'carrier', 3, at('a.zip', 'a.xls'), { message: 'document' });
  const starts = ofDocument('self-starting-macro', 'a.zip', 'a.xls');
  const inside = { ...part('ole', 'a.zip', 'a.xls'), document: emptyDocument };
  // Of a colleague: H1 does not speak, H3 does.
  const among = { parts: [part('zip', 'a.zip'), inside], internalSender: true };

  it.each(['obfuscated-macro', 'picture-lure', 'hidden-payload', 'written-script'])(
    'is danger with a macro that starts by itself, and a %s',
    (sign) => {
      expect(rulesOf([password, entry, starts], among)).toEqual([]);
      expect(rulesOf([password, entry, starts, ofDocument(sign, 'a.zip', 'a.xls')], among)).toEqual(['H3']);
      expect(rulesOf([password, entry, starts, ofDocument(sign, 'b.xls')], among)).toEqual([]);
      expect(rulesOf([password, entry, ofDocument(sign, 'a.zip', 'a.xls')], among)).toEqual([]);
    },
  );

  it.each(['program-starting-macro', 'excel4-macro-sheet'])('is danger with a %s', (sign) => {
    expect(rulesOf([password, entry, ofDocument(sign, 'a.zip', 'a.xls')], among)).toEqual(['H3']);
    expect(rulesOf([password, entry, ofDocument(sign, 'b.xls')], among)).toEqual([]);
    expect(rulesOf([password, ofDocument(sign, 'a.zip', 'a.xls')], among)).toEqual([]);
  });

  it('is danger in a broken conversation, if something in an archive was not read', () => {
    const unread = (...path: readonly string[]) => ({ ...part('unread', ...path), gap: 'denied' }) as const;
    for (const sign of [noThread, doubled]) {
      expect(rulesOf([password, entry, sign], among)).toEqual([]);
      expect(rulesOf([password, entry, sign], { parts: [inside, unread('b.zip', 'b.doc')] })).toEqual(['H3']);
      // A file beside it is no part of what the password opens.
      expect(rulesOf([password, entry, sign], { parts: [inside, unread('b.doc')] })).toEqual([]);
    }
    expect(rulesOf([password, entry, stranger], { parts: [inside, unread('b.zip', 'b.doc')] })).toEqual([]);
  });
});

describe('a link into a directory that only a break-in makes', () => {
  const hacked = found('hacked-wordpress-link', 'link', 20);
  const under = found('random-directory-link', 'link', 8, body, { message: 'randomUnderSystem' });
  const long = found('random-directory-link', 'link', 12, body, { message: 'longRandomName' });

  it.each(['address-in-name', 'contact-from-elsewhere', 'stranger-in-thread', 'doubled-reply-prefix'])(
    'is danger with the sign %s',
    (sign) => {
      for (const link of [hacked, under]) expect(rulesOf([link, found(sign, 'sender', 5)])).toEqual(['H8']);
    },
  );

  it('is not with a lost thread alone, nor with none of them', () => {
    for (const link of [hacked, under]) expect([rulesOf([link]), rulesOf([link, noThread])]).toEqual([[], []]);
  });

  it('is danger with a long random name where the sender is strange, and nowhere else', () => {
    for (const sender of [contact, stranger]) expect(rulesOf([long, sender])).toEqual(['H8']);
    expect(rulesOf([long, doubled])).toEqual([]);
    const popular = found('random-directory-link', 'link', 12, body, {
      message: 'longRandomName',
      dampener: 'popular',
    });
    expect(rulesOf([popular, contact])).toEqual([]);
  });

  it('is not accused by a belying text of which nobody knows the link', () => {
    expect(rulesOf([hacked, found('mismatched-link-text', 'link', 6, body, { message: 'otherDomain' })])).toEqual([]);
  });
});

describe('a link in a stolen conversation', () => {
  const stolen: readonly Outcome[] = [contact, doubled];

  it.each([
    'direct-download-link',
    'hacked-cgi-link',
    'invoice-directory-link',
    'number-query-link',
    'pdf-with-link',
    'random-directory-link',
  ])('is danger when it is a %s', (detector) => {
    const link = found(detector, 'link', 3);
    expect(rulesOf([...stolen, link])).toEqual(['H8']);
    expect(rulesOf([contact, stranger, link])).toEqual(['H8']);
    expect(rulesOf([stranger, noThread, link])).toEqual([]);
    expect(rulesOf([contact, link])).toEqual([]);
  });

  it('is none on a familiar host, or when another finding replaces it', () => {
    const popular = found('direct-download-link', 'link', 12, body, { dampener: 'popular' });
    expect(verdictOf([...stolen, popular])).toMatchObject({ level: 'caution', rules: ['S1'] });
    expect(verdictOf([...stolen, found('direct-download-link', 'link', 0)]).level).toBe('notice');
  });

  it('is danger when its text names a file, and not for another text', () => {
    const text = (message: string, dampener?: 'popular') =>
      found('mismatched-link-text', 'link', 12, body, { message, ...(dampener && { dampener }) });
    expect(rulesOf([...stolen, text('fileName')])).toEqual(['H8']);
    expect(rulesOf([...stolen, text('otherDomain')])).toEqual(['S1']);
    expect(rulesOf([...stolen, text('fileName', 'popular')])).toEqual(['S1']);
    expect(rulesOf([...stolen, found('unrelated-link-domain', 'link', 2, body, { message: 'fileName' })])).toEqual([
      'S1',
    ]);
  });
});

describe('the name of Emotet', () => {
  const named = (...outcomes: readonly Outcome[]) => verdictOf(outcomes).emotetPattern !== null;
  /** Enough for caution, and nothing that Emotet alone makes. */
  const heavy = found('self-updating-object', 'document', 30, at('z.doc'));

  it('is given for the rules that only Emotet fulfills, be others fulfilled as well', () => {
    const padded = found('padded-document', 'carrier', 5, at('a.doc'));
    expect(named(padded)).toBe(true);
    expect(named(padded, ofDocument('equation-exploit', 'a.doc'))).toBe(true);
    expect(named(ofDocument('equation-exploit', 'a.doc'))).toBe(false);
    expect(named(heavy)).toBe(false);
  });

  it.each([
    'contact-from-elsewhere',
    'stranger-in-thread',
    'doubled-reply-prefix',
    'reply-without-thread',
    'foreign-html-document',
    'pasted-address-block',
  ])('is given in a conversation broken by %s', (sign) => {
    expect(named(heavy, found(sign, 'thread', 1))).toBe(true);
  });

  it.each([
    ['program-starting-macro', 'picture-lure'],
    ['excel4-macro-sheet', 'templates-folder-lure'],
    ['program-starting-macro', 'templates-folder-lure'],
  ])('is given for a %s with a %s in the same file', (one, other) => {
    expect(named(heavy, ofDocument(one, 'a.doc'), ofDocument(other, 'a.doc'))).toBe(true);
    expect(named(heavy, ofDocument(one, 'a.doc'), ofDocument(other, 'b.doc'))).toBe(false);
  });

  it.each(['onenote-script', 'shortcut-command'])('is given for a %s under a name as Emotet gives them', (sign) => {
    const name = found('emotet-file-name', 'carrier', 2, at('a.zip'));
    expect(named(ofDocument(sign, 'a.zip', 'a.one'), name)).toBe(true);
    expect(named(ofDocument(sign, 'a.zip', 'a.one'))).toBe(false);
    expect(named(heavy, name)).toBe(false);
  });
});
