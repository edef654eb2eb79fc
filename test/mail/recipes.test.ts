import { inspectWithFacts } from '../../src/detection';
import { readAgile } from '../../src/detection/formats/office/encryption/office-crypto-agile';
import { readEml } from '../../src/mail/eml';
import { isGap } from '../../src/detection/contract';
import { languages } from '../../src/specimens/mail/correspondence';
import type { Attached } from '../../src/specimens/recipe/attached';
import type { Letter, Quoting } from '../../src/specimens/recipe/letter';
import { macros } from '../../src/specimens/recipe/macros';
import type { MacroName } from '../../src/specimens/recipe/macros';
import { workbooks } from '../../src/specimens/recipe/workbooks';
import type { WorkbookName } from '../../src/specimens/recipe/workbooks';
import { emlOfLetter } from '../../src/specimens/recipe/write-letter';
import { testHost } from '../host';

const letter: Letter = {
  from: 'Hanako Suzuki <suzuki@partner.example>',
  to: ['Taro Yamada <yamada@reader.example>'],
  subject: 'Re: Minutes of March',
  date: '2026-03-06T10:00:00+09:00',
  thread: ['<1@reader.example>'],
  text: 'Thank you for the minutes. I am going to look at them on Friday.',
};

function look(recipe: Letter) {
  const mail = readEml(emlOfLetter(recipe));
  if (isGap(mail)) throw new Error('no mail');
  return inspectWithFacts(mail, { host: testHost, agile: readAgile });
}

const script: Attached = { kind: 'text', name: 'click.vbs', text: 'MsgBox "notreal"' };
const files: readonly (readonly [Attached, expected: Readonly<Record<string, unknown>>])[] = [
  [
    { kind: 'doc', name: 'a.doc', macro: 'bookkeeping', lines: ['Hello'] },
    { kind: 'ole', document: { vba: {} } },
  ],
  [
    { kind: 'docx', name: 'a.docx', picture: 'png' },
    { kind: 'ooxml', document: { pictures: 1 } },
  ],
  [
    { kind: 'docm', name: 'a.docm', macro: 'bookkeeping' },
    { kind: 'ooxml', document: { vba: {} } },
  ],
  [
    { kind: 'dotm', name: 'a.dotm', macro: 'bookkeeping' },
    { kind: 'ooxml', document: { vba: {} } },
  ],
  [
    { kind: 'word-xml', name: 'a.doc', macro: 'bookkeeping' },
    { kind: 'word-xml', document: { vba: {} } },
  ],
  [
    { kind: 'flat-opc', name: 'a.doc', macro: 'bookkeeping' },
    { kind: 'flat-opc', document: { vba: {} } },
  ],
  [
    { kind: 'mht', name: 'a.doc', macro: 'bookkeeping' },
    { kind: 'mht', document: { vba: {} } },
  ],
  [
    { kind: 'docx', name: 'a.docx', template: 'https://files.invalid/a.dotm' },
    { document: { externals: [{ target: 'https://files.invalid/a.dotm' }] } },
  ],
  [
    { kind: 'doc', name: 'a.doc', macro: 'bookkeeping', properties: { author: 'A', editMinutes: 0 } },
    { document: { author: 'A', editMinutes: 0 } },
  ],
  [
    { kind: 'xls', name: 'a.xls', macro: 'bookkeeping', lines: ['品名'] },
    { kind: 'ole', document: { vba: {} } },
  ],
  [
    { kind: 'xlsm', name: 'a.xlsm', macro: 'bookkeeping' },
    { kind: 'ooxml', document: { vba: {} } },
  ],
  [
    { kind: 'xlsx', name: 'a.xlsx', lines: ['品名'] },
    { kind: 'ooxml', document: { text: '品名' } },
  ],
  [{ kind: 'xlsb', name: 'a.xlsb', workbook: 'emotet-2021-12' }, { document: { macroSheets: [{ name: 'Macro1' }] } }],
  [
    { kind: 'xlsm', name: 'a.xlsm', workbook: 'emotet-2021-12', macro: 'bookkeeping' },
    { document: { macroSheets: [{ name: 'Macro1' }], vba: {} } },
  ],
  [
    { kind: 'pptm', name: 'a.pptm', macro: 'bookkeeping' },
    { kind: 'ooxml', document: { vba: {} } },
  ],
  [
    { kind: 'xls', name: 'a.xls', lines: ['x'], lock: {} },
    { document: { encryption: { scheme: 'rc4', openedWith: 'default' } } },
  ],
  [
    { kind: 'docm', name: 'a.docm', macro: 'bookkeeping', lock: {} },
    { document: { encryption: { scheme: 'agile', openedWith: 'default' }, vba: {} } },
  ],
  [
    { kind: 'xlsx', name: 'a.xlsx', lock: { password: 'secret', scheme: 'standard' } },
    { document: { encryption: { scheme: 'standard' } } },
  ],
  [{ kind: 'doc', name: 'a.doc', lock: { password: 'secret' } }, { document: { encryption: { scheme: 'rc4' } } }],
  [
    { kind: 'pdf', name: 'a.pdf', lines: ['Hi'], links: ['https://a.example/'] },
    { pdf: { links: ['https://a.example/'] } },
  ],
  [
    { kind: 'zip', name: 'a.zip', password: 'secret', encryption: 'aes', entries: [script] },
    { kind: 'zip', archive: { names: ['click.vbs'], encrypted: true } },
  ],
  [
    { kind: '7z', name: 'a.7z', names: ['a.js'] },
    { kind: '7z', archive: { names: ['a.js'] } },
  ],
  [
    { kind: 'rar', name: 'a.rar', names: ['a.js'] },
    { kind: 'rar', archive: { names: ['a.js'] } },
  ],
  [
    { kind: 'iso', name: 'a.iso', files: [script] },
    { kind: 'iso', archive: { names: ['click.vbs'] } },
  ],
  [
    { kind: 'lnk', name: 'a.lnk', target: 'C:\\nowhere\\notreal.exe', args: '/x', padding: 9, appended: 'text' },
    { kind: 'lnk', shortcut: { arguments: '/x', padding: 9, appended: 4 } },
  ],
  [
    { kind: 'onenote', name: 'a.one', text: 'View', files: [script] },
    { kind: 'onenote', onenote: {} },
  ],
  [
    { kind: 'html', name: 'a.html', html: '<html><body>Hi</body></html>' },
    { kind: 'html', html: {} },
  ],
  [script, { kind: 'text' }],
  [{ kind: 'text', name: 'a.csv', text: 'a,b\n1,2\n', mime: 'text/csv' }, { kind: 'text' }],
  [
    { kind: 'jpeg', name: 'a.jpg' },
    { kind: 'picture', inline: false },
  ],
  [
    { kind: 'png', name: 'a.png', contentId: 'logo@a' },
    { kind: 'picture', inline: true },
  ],
  [{ kind: 'eml', name: 'a.eml', letter }, { kind: 'message' }],
  [{ kind: 'msg', name: 'a.msg', letter }, { kind: 'message' }],
];

describe('a letter written from a recipe', () => {
  it.each(files.map(([attached, expected]) => [attached.kind, attached, expected] as const))(
    'carries a %s',
    (_kind, attached, expected) => {
      const { facts } = look({ ...letter, attachments: [attached] });
      expect(facts.parts[0]).toMatchObject({ name: attached.name, ...expected });
    },
  );

  it('carries what lies inside of something else', () => {
    const inner: Attached = { kind: 'zip', name: 'inner.zip', password: '4432', entries: [script] };
    const { facts } = look({
      ...letter,
      password: '4432',
      attachments: [{ kind: 'zip', name: 'outer.zip', entries: [inner, { kind: 'eml', name: 'm.eml', letter }] }],
    });
    expect(facts.parts.map(({ path }) => path.join(' > '))).toEqual(
      expect.arrayContaining(['outer.zip > inner.zip > click.vbs', 'outer.zip > m.eml']),
    );
  });

  const quotings: readonly Quoting[] = ['outlook', 'gmail', 'inline', 'pasted', 'pre'];
  it.each(languages.flatMap((language) => quotings.map((quoting) => [language, quoting] as const)))(
    'quotes in %s as %s does',
    (language, quoting) => {
      const { facts } = look({
        ...letter,
        language,
        quoting,
        ...(quoting === 'inline' && { format: 'text' }),
        quoted: [
          {
            from: 'Taro Yamada <yamada@reader.example>',
            to: ['Hanako Suzuki <suzuki@partner.example>'],
            date: '2026-03-02T18:00:00+09:00',
            subject: 'Minutes of March',
            text: 'Here are the minutes.',
          },
        ],
      });
      expect(facts.thread.newestText).toBe(letter.text);
      expect(facts.thread.quoted).toMatchObject([{ from: { address: 'yamada@reader.example' }, date: '2026-03-02' }]);
    },
  );

  it('says no to a macro or a workbook that nobody wrote', () => {
    const named = (attached: unknown) => () => emlOfLetter({ ...letter, attachments: [attached as Attached] });
    expect(named({ kind: 'docm', name: 'a.docm', macro: 'nothing' })).toThrow('nothing');
    expect(named({ kind: 'xls', name: 'a.xls', workbook: 'nothing' })).toThrow('nothing');
  });
});

describe('the macros that recipes name', () => {
  const names = Object.keys(macros) as MacroName[];
  const isHonest = (name: string) => /^(?:honest-|bookkeeping)/.test(name);

  it.each(names)('%s does in Word and in Excel what its name says', (macro) => {
    for (const kind of ['docm', 'xlsm'] as const) {
      const { verdict } = look({ ...letter, attachments: [{ kind, name: `a.${kind}`, macro }] });
      if (isHonest(macro)) expect(['no-signs', 'notice']).toContain(verdict.level);
      else expect(verdict.level).toBe('danger');
    }
  });

  it.each(Object.keys(workbooks) as WorkbookName[])('the workbook %s does what its name says', (workbook) => {
    const { verdict } = look({ ...letter, attachments: [{ kind: 'xls', name: 'a.xls', workbook }] });
    if (workbook.startsWith('emotet')) expect(verdict.level).toBe('danger');
    else expect(['no-signs', 'notice']).toContain(verdict.level);
  });
});
