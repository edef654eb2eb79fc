import { at, body, emptyDocument, found, part, verdictOf } from './builders/judgement';

const contact = found('contact-from-elsewhere', 'sender', 25, body, { replaces: ['reply-without-thread'] });
const contactByName = found('contact-from-elsewhere', 'sender', 12);
const noThread = found('reply-without-thread', 'thread', 4);
const doubled = found('doubled-reply-prefix', 'thread', 6);
const hacked = found('hacked-wordpress-link', 'link', 20);

describe('the worked examples', () => {
  const document = [part('ole', 'Mes_G1.doc')];
  const capable = found('macro-capable-document', 'carrier', 2, at('Mes_G1.doc'));
  const startsProgram = found('program-starting-macro', 'document', 30, at('Mes_G1.doc'));

  it('a hijacked reply with a macro document that starts a program is danger, pattern C', () => {
    expect(verdictOf([contact, noThread, doubled, capable, startsProgram], { parts: document })).toMatchObject({
      level: 'danger',
      emotetPattern: 'C',
      rules: ['H1'],
    });
  });
  it('the same without the document’s bytes is caution', () => {
    expect(verdictOf([contact, noThread, doubled, capable], { parts: document })).toMatchObject({
      level: 'caution',
      score: 32,
      emotetPattern: 'C',
    });
  });
  it('a link to a hacked site in a stolen thread is danger, pattern A', () => {
    expect(verdictOf([hacked, noThread, contactByName])).toMatchObject({
      level: 'danger',
      emotetPattern: 'A',
      rules: ['H8'],
    });
  });
  it('the same link without any thread is a notice, and nobody says Emotet', () => {
    expect(verdictOf([hacked])).toMatchObject({ level: 'notice', emotetPattern: null });
  });
  it('a locked ZIP with its password, a workbook inside and a broken reply is danger, pattern D', () => {
    const zip = at('list.zip');
    const outcomes = [
      found('risky-archive-entry', 'carrier', 3, at('list.zip', 'list.xls')),
      found('locked-archive', 'carrier', 2, zip),
      found('password-in-same-message', 'carrier', 10, zip),
      noThread,
      contactByName,
    ];
    expect(
      verdictOf(outcomes, { parts: [part('zip', 'list.zip'), part('unread', 'list.zip', 'list.xls')] }),
    ).toMatchObject({
      level: 'danger',
      emotetPattern: 'D',
      rules: ['H3'],
    });
  });
  it('a padded document is danger', () => {
    expect(verdictOf([found('padded-document', 'carrier', 30, at('x.zip', 'x.doc'))])).toMatchObject({
      level: 'danger',
      rules: ['H4'],
    });
  });
  it('a locked ZIP of spreadsheets whose password comes later says nothing', () => {
    expect(verdictOf([found('locked-archive', 'carrier', 2, at('a.zip'))]).level).toBe('no-signs');
  });
  it('a locked ZIP with its password beside it and nothing else wrong says nothing', () => {
    expect(
      verdictOf([
        found('locked-archive', 'carrier', 2, at('a.zip')),
        found('password-in-same-message', 'carrier', 5, at('a.zip')),
      ]).level,
    ).toBe('no-signs');
  });
  it('a partner’s workbook that starts itself and only saves a copy says nothing', () => {
    expect(
      verdictOf([
        found('macro-capable-document', 'carrier', 2, at('a.xlsm')),
        found('self-starting-macro', 'document', 10, at('a.xlsm')),
      ]).level,
    ).toBe('no-signs');
  });
  it('a newsletter that quotes the words, without anything to click, says nothing', () => {
    expect(verdictOf([]).level).toBe('no-signs');
  });
  it('a help desk’s reply without thread headers and with a link to a popular host says nothing', () => {
    expect(verdictOf([noThread, found('unrelated-link-domain', 'link', 2, body, { dampener: 'popular' })]).level).toBe(
      'no-signs',
    );
  });
});

describe('a verdict', () => {
  it('never warns of a message that carries nothing, whatever its sender looks like', () => {
    const outcomes = [
      contact,
      doubled,
      found('stranger-in-thread', 'sender', 10),
      found('colleague-from-outside', 'sender', 10),
    ];
    expect(verdictOf(outcomes)).toMatchObject({ level: 'notice', score: 30 });
  });
  it('does not let correlated traits pile up', () => {
    const outcomes = ['a', 'b', 'c', 'd'].map((id) => found(id, 'link', 20));
    expect(verdictOf(outcomes).score).toBe(35);
  });
  it('lets a trusted sender silence sender and thread, and nothing else', () => {
    expect(verdictOf([contact, hacked], { trustedSender: true })).toMatchObject({ level: 'notice', score: 20 });
    const document = found('program-starting-macro', 'document', 30, at('a.doc'));
    expect(verdictOf([document], { trustedSender: true }).level).toBe('danger');
  });
  it('lowers a soft score for a familiar host, and no hard rule', () => {
    expect(verdictOf([found('hacked-wordpress-link', 'link', 20, body, { dampener: 'popular' })]).score).toBe(12);
    expect(
      verdictOf([found('hacked-wordpress-link', 'link', 20, body, { dampener: 'popular' }), contactByName]).level,
    ).toBe('danger');
  });
  it('takes a link to the sender’s own site for no break-in', () => {
    for (const dampener of ['same-domain', 'organisation', 'trusted'] as const) {
      expect(verdictOf([found('hacked-wordpress-link', 'link', 10, body, { dampener }), doubled]).rules).toEqual([]);
      const random = found('random-directory-link', 'link', 12, body, { message: 'longRandomName', dampener });
      expect(verdictOf([random, contactByName]).rules).toEqual([]);
    }
  });
  it('believes a belying text only of the very link that leads into a broken-into directory', () => {
    const broken = found('hacked-wordpress-link', 'link', 20, body, {
      proof: { kind: 'link', link: 'hxxp://broken[.]invalid/wp-content/x/' },
    });
    const text = (link: string) =>
      found('mismatched-link-text', 'link', 6, body, {
        message: 'otherDomain',
        proof: { kind: 'link', link, shown: 'partner[.]example' },
      });
    expect(verdictOf([broken, text('hxxp://broken[.]invalid/wp-content/x/')]).rules).toEqual(['H8']);
    expect(verdictOf([broken, text('hxxps://click[.]mailer[.]example/c/abc')]).rules).toEqual([]);
  });
  describe('of a locked ZIP with its password beside it', () => {
    const password = (message: string) => found('password-in-same-message', 'carrier', 10, at('a.zip'), { message });
    const entry = found('risky-archive-entry', 'carrier', 3, at('a.zip', 'a.xls'), { message: 'document' });

    it('doubts the conversation only where something inside was not read or can start', () => {
      const unread = { ...part('unread', 'a.zip', 'a.xls'), gap: 'too-large' } as const;
      expect(verdictOf([password('opened'), entry, noThread, doubled]).rules).toEqual([]);
      expect(verdictOf([password('opened'), entry, noThread], { parts: [unread] }).rules).toEqual(['H3']);
      expect(verdictOf([password('stated'), entry, noThread]).rules).toEqual(['H3']);
      expect(verdictOf([password('opened'), entry, contactByName]).rules).toEqual(['H3']);
    });

    it('asks of a macro inside that it does more than start', () => {
      const starts = found('self-starting-macro', 'document', 8, at('a.zip', 'a.xls'));
      const hidden = found('obfuscated-macro', 'document', 10, at('a.zip', 'a.xls'));
      expect(verdictOf([password('openedMacro'), entry, noThread, starts]).rules).toEqual([]);
      expect(verdictOf([password('openedMacro'), entry, noThread, hidden]).rules).toEqual(['H3']);
      const elsewhere = found('obfuscated-macro', 'document', 10, at('b.xls'));
      expect(verdictOf([password('openedMacro'), entry, noThread, elsewhere]).rules).toEqual([]);
      for (const one of [part('lnk', 'a.zip', 'a.lnk'), part('executable', 'a.zip', 'a.pif')])
        expect(verdictOf([password('openedMacro'), entry, noThread], { parts: [one] }).rules).toEqual(['H3']);
    });

    it('pays next to nothing for a lock that hid nothing', () => {
      const macros = found('password-in-same-message', 'carrier', 18, at('a.zip'), { message: 'openedMacro' });
      const starts = found('self-starting-macro', 'document', 10, at('a.zip', 'a.xls'));
      const hidden = found('obfuscated-macro', 'document', 10, at('a.zip', 'a.xls'));
      expect(verdictOf([macros, starts]).score).toBe(15);
      expect(verdictOf([macros, hidden]).score).toBe(28);
      const stated = found('password-in-same-message', 'carrier', 10, at('a.zip'), { message: 'stated' });
      expect(verdictOf([stated]).score).toBe(10);
    });

    it('takes a file that rights management locks for no hiding place', () => {
      const locked = part('ole', 'a.zip', 'a.doc');
      const withLock = (scheme: 'rights-management' | 'agile') =>
        verdictOf([password('opened'), entry, noThread], {
          parts: [{ ...locked, gap: 'encrypted', document: { ...emptyDocument, encryption: { scheme } } }],
        });
      expect(withLock('rights-management').rules).toEqual([]);
      expect(withLock('agile').rules).toEqual(['H3']);
    });

    it('finds nothing hidden in a contact’s name when all that was opened can do nothing', () => {
      const zip = part('zip', 'a.zip');
      const inert = { ...part('ole', 'a.zip', 'a.xls'), document: emptyDocument };
      const linked = { ...inert, document: { ...emptyDocument, hyperlinks: ['http://firm.example/x'] } };
      const outcomes = [password('opened'), entry, contactByName];
      expect(verdictOf(outcomes, { parts: [zip, inert] }).rules).toEqual([]);
      expect(verdictOf(outcomes, { parts: [zip, linked] }).rules).toEqual(['H3']);
    });

    it('asks a macro that starts by itself for a second sign', () => {
      const starts = found('self-starting-macro', 'document', 8, at('a.zip', 'a.xls'));
      const lure = found('picture-lure', 'document', 10, at('a.zip', 'a.xls'));
      expect(verdictOf([password('openedMacro'), entry, starts]).rules).toEqual([]);
      expect(verdictOf([password('openedMacro'), entry, starts, lure]).rules).toEqual(['H3']);
    });
  });
  describe('in a conversation that is broken twice, in the name of a contact', () => {
    const withoutThread = found('contact-from-elsewhere', 'sender', 25, body, { message: 'otherDomainWithoutThread' });
    const link = found('unrelated-link-domain', 'link', 2, body, { message: 'inName' });
    const capable = found('macro-capable-document', 'carrier', 2, at('a.doc'));
    const inert = { ...part('ole', 'a.doc'), document: emptyDocument };

    it('suspects any link of the newest text, whatever the sum says', () => {
      expect(verdictOf([withoutThread, link])).toMatchObject({ level: 'caution', rules: ['S1'], carrier: 'link' });
      expect(verdictOf([contactByName, doubled, link])).toMatchObject({ level: 'caution', rules: ['S1'] });
      expect(verdictOf([withoutThread])).toMatchObject({ level: 'notice', rules: [] });
      expect(verdictOf([contactByName, link])).toMatchObject({ level: 'no-signs', rules: [] });
      const own = found('unrelated-link-domain', 'link', 2, body, { message: 'inName', dampener: 'same-domain' });
      expect(verdictOf([withoutThread, own])).toMatchObject({ level: 'notice', rules: [] });
    });

    it('lets a document that can do nothing carry nothing, unless the mail only sends the reader to it', () => {
      const urging = found('urging-text', 'content', 1);
      expect(verdictOf([withoutThread, capable], { parts: [inert] })).toMatchObject({ level: 'notice', carrier: null });
      expect(verdictOf([withoutThread, capable, urging], { parts: [inert] })).toMatchObject({ level: 'caution' });
      const unread = { ...part('unread', 'a.doc'), gap: 'denied' } as const;
      expect(verdictOf([withoutThread, capable], { parts: [unread] })).toMatchObject({
        level: 'caution',
        rules: ['S1'],
      });
      const remote = { ...inert, document: { ...emptyDocument, externals: [{ relationship: 'frame', target: 'x' }] } };
      expect(verdictOf([withoutThread, capable], { parts: [remote] })).toMatchObject({ level: 'caution' });
    });
  });

  it('leaves a script in a colleague’s ZIP to the sum', () => {
    const script = found('risky-archive-entry', 'carrier', 20, at('a.zip', 'a.js'), { message: 'script' });
    expect(verdictOf([script]).rules).toEqual(['H5']);
    expect(verdictOf([script], { internalSender: true }).level).toBe('notice');
  });
  it('takes a weak link in a contact’s name for danger where the conversation is broken twice, and not on a familiar host', () => {
    const invoice = found('invoice-directory-link', 'link', 3);
    const withoutThread = found('contact-from-elsewhere', 'sender', 25, body, { message: 'otherDomainWithoutThread' });
    const danger = { level: 'danger', rules: ['H8'], emotetPattern: 'A' };
    const fileName = found('mismatched-link-text', 'link', 6, body, { message: 'fileName' });
    expect(verdictOf([withoutThread, fileName])).toMatchObject(danger);
    expect(verdictOf([contactByName, found('foreign-html-document', 'thread', 6), fileName])).toMatchObject(danger);
    expect(verdictOf([contactByName, invoice]).rules).toEqual([]);
    expect(verdictOf([noThread, doubled, invoice]).rules).toEqual([]);
    const familiar = found('invoice-directory-link', 'link', 3, body, { dampener: 'popular' });
    expect(verdictOf([withoutThread, familiar]).rules).toEqual([]);
  });
  it('lets a link without any shape carry in a conversation that is broken twice, for caution, and nowhere else', () => {
    const unrelated = found('unrelated-link-domain', 'link', 2);
    const withoutThread = found('contact-from-elsewhere', 'sender', 25, body, { message: 'otherDomainWithoutThread' });
    const stranger = found('stranger-in-thread', 'sender', 10);
    expect(verdictOf([withoutThread, stranger, unrelated])).toMatchObject({ level: 'caution', emotetPattern: 'A' });
    expect(
      verdictOf([stranger, doubled, noThread, found('colleague-from-outside', 'sender', 10), unrelated]),
    ).toMatchObject({
      level: 'notice',
      score: 32,
    });
  });
  it('halves what the organisation lowered', () => {
    expect(verdictOf([hacked], { lowered: (id) => id === 'hacked-wordpress-link' }).score).toBe(10);
  });
  it('asks that both halves of a rule speak of the same attachment', () => {
    const sheet = found('excel4-macro-sheet', 'document', 12, at('old.xls'));
    expect(verdictOf([sheet, found('self-starting-macro-sheet', 'document', 8, at('old.xls'))]).rules).toEqual(['H2']);
    expect(verdictOf([sheet, found('self-starting-macro-sheet', 'document', 8, at('other.xls'))]).rules).toEqual([]);
  });
  it('is "unchecked" when something that could carry the attack was not read, and not for a picture or the headers', () => {
    const parts = [part('unread', 'a.zip'), { ...part('unread', 'logo.png'), inline: true }];
    expect(verdictOf([], { parts, gaps: [{ gap: 'denied', where: at('a.zip') }] }).level).toBe('unchecked');
    expect(verdictOf([], { parts, gaps: [{ gap: 'denied', where: at('logo.png') }] }).level).toBe('no-signs');
    expect(verdictOf([], { gaps: [{ gap: 'not-supported-here', where: { in: 'header', name: '' } }] }).level).toBe(
      'no-signs',
    );
    expect(verdictOf([], { gaps: [{ gap: 'time-up', where: body }] }).level).toBe('unchecked');
  });
  it('shows every pattern that the message carries, the heaviest first', () => {
    const parts = [part('pdf', 'a.pdf'), part('zip', 'b.zip')];
    const outcomes = [
      contact,
      found('hacked-wordpress-link', 'link', 20, at('a.pdf')),
      found('risky-archive-entry', 'carrier', 3, at('b.zip', 'c.doc')),
    ];
    expect(verdictOf(outcomes, { parts })).toMatchObject({ level: 'danger', emotetPattern: 'B', patterns: ['B', 'D'] });
  });
});

describe('a sender whom the mailbox has long known', () => {
  it('is believed as far as the sender’s own signs go, and no further', () => {
    const elsewhere = found('contact-from-elsewhere', 'sender', 12);
    expect(verdictOf([elsewhere], { longKnownSender: true }).score).toBe(4);
    expect(verdictOf([noThread, hacked], { longKnownSender: true }).score).toBe(24);
  });

  it('is not believed by the rules: a hacked friend is Emotet’s usual sender', () => {
    const link = found('direct-download-link', 'link', 8);
    const outcomes = [found('contact-from-elsewhere', 'sender', 12), noThread, link];
    const { level, rules } = verdictOf(outcomes);
    expect(verdictOf(outcomes, { longKnownSender: true })).toMatchObject({ level, rules });
  });
});

describe('a name that this mailbox knows from elsewhere', () => {
  const unfamiliar = found('unfamiliar-address', 'sender', 12, body, { message: 'firstTime' });
  const locked = found('locked-archive', 'carrier', 2, at('scan.zip'));

  it('is worth caution in a broken conversation that carries something', () => {
    expect(verdictOf([unfamiliar, noThread, locked])).toMatchObject({ level: 'caution', rules: ['S1'] });
  });

  it('alone is not even a notice, nor after a calm day from there', () => {
    expect(verdictOf([unfamiliar]).level).toBe('no-signs');
    const few = found('unfamiliar-address', 'sender', 6, body, { message: 'fewTimes' });
    expect(verdictOf([few, noThread, locked]).rules).toEqual([]);
  });
});
