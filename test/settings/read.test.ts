import { generateKeyPairSync } from 'node:crypto';
import { catalogues } from '../../src/locales';
import { defaultSettings } from '../../src/settings/defaults';
import { pathText, problemLine } from '../../src/settings/problem';
import { LARGEST_FILE } from '../../src/settings/limits';
import { readSettings as readBytes } from '../../src/settings/read';

const digest = `sha256-${'A'.repeat(43)}=`;

/** A file in which everything is right. */
const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const otherCurve = generateKeyPairSync('ec', { namedCurve: 'P-384' });

const right = {
  version: 1,
  organisation: 'Example Trading',
  language: 'ja',
  internalDomains: ['Example.co.jp'],
  imitatedDomains: ['bank.example'],
  colleagueNames: ['鈴木 花子'],
  contact: {
    mail: 'soc@example.co.jp',
    phone: '03-0000-0000（内線 12）',
    url: 'https://intra.example.co.jp/help',
    text: { ja: '夜間もつながります。' },
  },
  alreadyClicked: { en: ['Pull the cable.', 'Call 12.'] },
  banners: { en: { danger: 'Dangerous. Do not click "Enable Content".' } },
  trustedSenders: ['News@Partner.example', '@branch.example.co.jp'],
  notices: ['This message is from outside.'],
  countVerdicts: true,
  detectors: { 'urging-text': 'off', 'picture-lure': 'lowered' },
  blockList: { file: 'list.bin', digest },
  mailServerKey: keys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  passwords: ['partner2026'],
};

const readSettings = (text: string) => readBytes(new TextEncoder().encode(text));
const read = (file: unknown) => readSettings(JSON.stringify(file));
const lines = (file: unknown) => read(file).problems.map(({ id, path }) => `${pathText(path)} ${id}`);

it('wrong entries of a list go, and no others, whatever else is wrong in the file', () => {
  const { settings } = read({
    version: 2,
    language: 'tlh',
    internalDomains: ['no domain', 'example.co.jp', 'co.jp', 5, 'partner.example'],
    organisation: '',
    passwords: ['', 'partner2026', 7],
  });
  expect(settings.inspection).toMatchObject({
    internalDomains: ['example.co.jp', 'partner.example'],
    passwords: ['partner2026'],
  });
});

describe('a settings file in which everything is right', () => {
  it('is taken as it stands, domains and senders in small letters', () => {
    const { settings, problems } = read(right);
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      name: 'Example Trading',
      language: 'ja',
      contact: right.contact,
      alreadyClicked: right.alreadyClicked,
      banners: right.banners,
      blockList: right.blockList,
      countVerdicts: true,
    });
    expect(settings.inspection).toEqual({
      internalDomains: ['example.co.jp'],
      imitatedDomains: ['bank.example'],
      colleagueNames: ['鈴木 花子'],
      trustedSenders: ['news@partner.example', '@branch.example.co.jp'],
      notices: ['This message is from outside.'],
      detectors: { 'urging-text': 'off', 'picture-lure': 'lowered' },
      passwords: ['partner2026'],
    });
  });

  it('may say nothing but its version, and begin with a byte order mark', () => {
    expect(readSettings('\uFEFF{"version": 1}')).toEqual({
      settings: expect.objectContaining(defaultSettings),
      problems: [],
    });
  });
});

/** One field wrong at a time: the one line, and the safe default in its place. */
const wrong: readonly (readonly [line: string, change: Readonly<Record<string, unknown>>])[] = [
  ['version unknownVersion', { version: 2 }],
  ['version missingField', { version: undefined }],
  ['organisation notText', { organisation: 7 }],
  ['organisation empty', { organisation: '' }],
  ['organisation tooLong', { organisation: 'x'.repeat(101) }],
  ['language unknownLanguage', { language: 'tlh' }],
  ['internalDomains notList', { internalDomains: 'example.co.jp' }],
  ['internalDomains tooMany', { internalDomains: Array.from({ length: 201 }, (_, index) => `x${index}.example`) }],
  ['internalDomains[1] notDomain', { internalDomains: ['example.co.jp', 'https://example.co.jp'] }],
  ['internalDomains[0] notDomain', { internalDomains: ['192.0.2.1'] }],
  ['internalDomains[0] openDomain', { internalDomains: ['co.jp'] }],
  ['internalDomains[0] openDomain', { internalDomains: ['com'] }],
  ['internalDomains[0] openDomain', { internalDomains: ['sakura.ne.jp'] }],
  ['internalDomains[0] publicDomain', { internalDomains: ['gmail.com'] }],
  ['imitatedDomains[0] notDomain', { imitatedDomains: ['a b'] }],
  ['colleagueNames[0] hiddenCharacters', { colleagueNames: ['Hanako\u202eikuzuS'] }],
  ['contact notGroup', { contact: 'soc@example.co.jp' }],
  ['contact notGroup', { contact: ['soc@example.co.jp'] }],
  ['contact.mail notMail', { contact: { ...right.contact, mail: 'soc' } }],
  ['contact.mail notMail', { contact: { ...right.contact, mail: 'soc@example.co.jp?bcc=x@evil.example' } }],
  ['contact.phone notPhone', { contact: { ...right.contact, phone: 'ask reception' } }],
  ['contact.url notUrl', { contact: { ...right.contact, url: 'http://intra.example.co.jp' } }],
  ['contact.text.ja hiddenCharacters', { contact: { ...right.contact, text: { ja: 'a\nb' } } }],
  ['contact.text.xx unknownLanguage', { contact: { ...right.contact, text: { xx: 'a' } } }],
  ['alreadyClicked.en[1] notText', { alreadyClicked: { en: ['Pull the cable.', 2] } }],
  ['alreadyClicked.en empty', { alreadyClicked: { en: [] } }],
  ['banners.en.danger tooLong', { banners: { en: { danger: 'x'.repeat(151) } } }],
  ['banners.en.panic unknownField', { banners: { en: { panic: 'x' } } }],
  ['trustedSenders[1] publicDomain', { trustedSenders: ['a@partner.example', '@gmail.com'] }],
  ['trustedSenders[0] openDomain', { trustedSenders: ['@com'] }],
  ['trustedSenders[0] notSender', { trustedSenders: ['@'] }],
  ['trustedSenders[0] notSender', { trustedSenders: ['partner.example'] }],
  ['countVerdicts notTrueOrFalse', { countVerdicts: 'https://elsewhere.example/' }],
  ['detectors notGroup', { detectors: ['urging-text'] }],
  ['detectors.urging-text notOffOrLowered', { detectors: { 'urging-text': false } }],
  ['detectors.urging-texts misspeltCheck', { detectors: { 'urging-texts': 'off' } }],
  ['detectors.everything unknownCheck', { detectors: { everything: 'off' } }],
  ['detectors.program-starting-macro cannotBeOff', { detectors: { 'program-starting-macro': 'off' } }],
  ['detectors.padded-document cannotBeOff', { detectors: { 'padded-document': 'off' } }],
  ['blockList.file notFileName', { blockList: { file: '../list.bin', digest } }],
  ['blockList.file notFileName', { blockList: { file: 'https://evil.example/list.bin', digest } }],
  ['blockList.digest notDigest', { blockList: { file: 'list.bin', digest: 'sha256-x' } }],
  ['blockList.digest missingField', { blockList: { file: 'list.bin' } }],
  ['mailServerKey notPublicKey', { mailServerKey: 'our key' }],
  ['mailServerKey notPublicKey', { mailServerKey: right.mailServerKey.slice(0, -4) }],
  [
    'mailServerKey notPublicKey',
    { mailServerKey: otherCurve.publicKey.export({ type: 'spki', format: 'der' }).toString('base64') },
  ],
  [
    'mailServerKey privateKey',
    { mailServerKey: keys.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64') },
  ],
  [
    'mailServerKey privateKey',
    { mailServerKey: keys.privateKey.export({ type: 'sec1', format: 'der' }).toString('base64') },
  ],
  ['passwords[0] tooLong', { passwords: ['x'.repeat(65)] }],
  ['internalDomain misspeltField', { internalDomain: ['example.co.jp'] }],
  ['telemetry unknownField', { telemetry: true }],
];

describe('a settings file with one field wrong', () => {
  it.each(wrong)('gives the one line "%s", and all the rest holds', (line, change) => {
    const { settings, problems } = read({ ...right, ...change });
    expect(problems.map(({ id, path }) => `${pathText(path)} ${id}`)).toEqual([line]);
    const whole = read(right).settings;
    const touched = Object.keys(change)[0]!;
    // Where "organisation" is called by another name, and where the wish stands among those for the check.
    for (const [name, value] of Object.entries({ ...whole, ...whole.inspection })) {
      if (name === touched || name === 'inspection' || (name === 'name' && touched === 'organisation')) continue;
      expect([name, { ...settings, ...settings.inspection }[name as keyof typeof settings]]).toEqual([name, value]);
    }
  });

  it.each([
    ['a sender that is none', { trustedSenders: ['a@partner.example', '@gmail.com'] }, ['a@partner.example']],
    ['the only sender', { trustedSenders: ['@com'] }, []],
    ['no list at all', { trustedSenders: 'everybody' }, []],
  ])('trusts nobody by mistake: %s', (_what, change, trusted) => {
    expect(read({ ...right, ...change }).settings.inspection.trustedSenders).toEqual(trusted);
  });

  it('shows our own steps rather than half of theirs, and uses no list without its digest', () => {
    const { settings } = read({
      ...right,
      alreadyClicked: { en: ['Do not', 2], ja: ['切る'] },
      blockList: { file: 'a.bin' },
    });
    expect(settings.alreadyClicked).toEqual({ ja: ['切る'] });
    expect(settings.blockList).toBeUndefined();
  });
});

describe('a settings file with everything wrong', () => {
  it('gives a line for each field', () => {
    const file = {
      version: '1',
      organization: 'x',
      unknown: 1,
      internalDomains: ['com', 'example.co.jp', 'gmail.com'],
      contact: { mail: 1, fax: 2 },
      detectors: { 'padded-document': 'off', a: 'off' },
    };
    expect(lines(file)).toEqual([
      'version unknownVersion',
      'internalDomains[0] openDomain',
      'internalDomains[2] publicDomain',
      'contact.mail notText',
      'contact.fax unknownField',
      'detectors.a unknownCheck',
      'organization misspeltField',
      'unknown unknownField',
      'detectors.padded-document cannotBeOff',
    ]);
    expect(read(file).settings.inspection.internalDomains).toEqual(['example.co.jp']);
  });

  it.each([
    ['is no JSON', '{"version": 1 "notes": []}', 'notJson'],
    ['has a comma too many', '{"version": 1,}', 'trailingComma'],
    ['is empty', '', 'notJson'],
    ['is a list', '[]', 'notSettings'],
    ['is nothing', 'null', 'notSettings'],
    ['is a page of the server', '<!doctype html><title>404</title>', 'notJson'],
    ['has letters that were lost', '{"version":1,"organisation":"M\uFFFDller"}', 'notUtf8'],
    ['is far too large', ' '.repeat(LARGEST_FILE + 1), 'fileTooLarge'],
    ['nests without end', '['.repeat(100_000), 'notJson'],
    ['nests far too deep', `{"version":1,"contact":${'['.repeat(5_000)}${']'.repeat(5_000)}}`, 'notGroup'],
    [
      'is full of unknown fields',
      JSON.stringify(Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`field${index}`, 1]))),
      'notSettings',
    ],
  ])('that %s gives the defaults and says so', (_what, text, problem) => {
    const { settings, problems } = readSettings(text);
    expect(problems.map(({ id }) => id)).toEqual([problem]);
    expect(settings.inspection).toEqual(defaultSettings.inspection);
    expect(settings.contact).toBeUndefined();
  });
});

describe('a hostile settings file', () => {
  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' https://a.example',
    'java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///c:/windows/system32/calc.exe',
    'https://bank.example@evil.example/',
    'https://',
    'https:\\\\evil.example',
    'hxxps://evil.example/',
    'ms-word:ofe|u|https://evil.example/a.docm',
    'mailto:a@b.example?cc=c@evil.example',
    'tel:1;x=javascript:alert(1)',
    '//evil.example/',
    'https://evil.example/\u202Efdp.exe',
  ])('cannot make "%s" an address of the contact', (url) => {
    expect(read({ version: 1, contact: { url } }).settings.contact?.url).toBeUndefined();
  });

  it.each(['https://intra.example.co.jp/help?a=1', 'mailto:soc@example.co.jp', 'tel:+81-3-0000-0000'])(
    'while "%s" is one',
    (url) => {
      expect(read({ version: 1, contact: { url } }).settings.contact?.url).toBe(url);
    },
  );

  it('cannot change what all objects have', () => {
    const text =
      '{"version":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},' +
      '"contact":{"__proto__":{"mail":"evil@evil.example"}},"detectors":{"__proto__":{"padded-document":"off"}}}';
    const { settings, problems } = readSettings(text);
    expect(problems.map(({ id, path }) => `${pathText(path)} ${id}`)).toEqual([
      '["__proto__"] unknownField',
      'constructor unknownField',
      'contact["__proto__"] unknownField',
      'detectors["__proto__"] unknownField',
    ]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(settings.contact?.mail).toBeUndefined();
    expect(settings.inspection.detectors['padded-document']).toBeUndefined();
  });

  it('switches no check off that looks into files, whatever it writes', () => {
    const everything = Object.fromEntries(
      Object.keys(catalogues[0]!.detectors).map((detector) => [detector, 'off'] as const),
    );
    const { settings, problems } = read({ version: 1, detectors: everything });
    const off = Object.keys(settings.inspection.detectors);
    const files = [
      'program-starting-macro',
      'excel4-macro-sheet',
      'shortcut-command',
      'onenote-script',
      'padded-document',
    ];
    for (const detector of files) expect(off).not.toContain(detector);
    expect(problems.every(({ id }) => id === 'cannotBeOff')).toBe(true);
    expect(off.length + problems.length).toBe(Object.keys(everything).length);
  });

  it('cannot reorder or hide words with characters that nobody sees', () => {
    for (const hidden of ['\u202e', '\u2066', '\u200b', '\u0000', '\u0007', '\ud800', '\n', '\u00ad', '\ufeff']) {
      expect(lines({ version: 1, organisation: `a${hidden}b` })).toEqual(['organisation hiddenCharacters']);
    }
  });
});

describe.each(catalogues.map((catalogue) => [catalogue.language, catalogue] as const))(
  'in %s, every problem',
  (_language, catalogue) => {
    it('names the same values as in English', () => {
      const values = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      for (const [id, english] of Object.entries(catalogues[0]!.settings.problems)) {
        const text = new Map(Object.entries(catalogue.settings.problems)).get(id) ?? '';
        expect([id, values(text)]).toEqual([id, values(english)]);
      }
    });

    it('a comma too many is one line with its place', () => {
      const [problem] = readSettings('{\n  "version": 1,\n}').problems;
      const line = problemLine(catalogue, problem!, 'example.json');
      expect(line).toMatch(/2\D*15.*\}/);
      expect(line).not.toMatch(/\{\w|\n/);
    });

    it.each(wrong)('"%s" is one line that leaves no value open', (_line, change) => {
      const [problem] = read({ ...right, ...change }).problems;
      const line = problemLine(catalogue, problem!, 'example.json');
      expect(line).not.toMatch(/\{\w|\n/);
      expect(line.startsWith(pathText(problem!.path))).toBe(true);
    });
  },
);
