import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Attached } from '../../src/specimens/recipe/attached';
import { attachmentOf, emlOfLetter } from '../../src/specimens/recipe/write-letter';
import { refang } from './addresses';
import { evaluate } from './evaluate';
import type { Evaluation } from './evaluate';
import { printed } from './print';
import { atLeast, shareOf } from './shares';

const files: readonly (readonly [Attached, labels: string])[] = [
  [{ kind: 'doc', name: 'lure.doc', macro: 'emotet-2019-wmi' }, '1\t0\t0\t1\tSUSPICIOUS\t0.5'],
  [{ kind: 'xlsm', name: 'prices.xlsm', macro: 'bookkeeping' }, '1\t0\t0\t0\tMacroOK\t0.25'],
  [{ kind: 'xls', name: 'sheet.xls', workbook: 'formatting-macro-sheet' }, '0\t1\t0\t0\tNoMacro\t0.25'],
  [{ kind: 'xlsx', name: 'locked.xlsx', lock: { password: 'secret' } }, '0\t0\t1\t0\tNoMacro\t0.125'],
  [{ kind: 'docx', name: 'letter.docx', lines: ['Hello'] }, '0\t0\t0\t0\tNoMacro\t0.125'],
  // Labelled wrongly on purpose: a miss and a false alarm must show by name.
  [{ kind: 'docx', name: 'wrong.docx', lines: ['Hello'] }, '1\t0\t0\t0\tNoMacro\t0.125'],
  [{ kind: 'docm', name: 'forgotten.docm', macro: 'bookkeeping' }, '0\t0\t0\t0\tNoMacro\t0.125'],
];

const letters = [1, 2, 3, 4].map((number) =>
  emlOfLetter({
    from: `Hanako Suzuki <suzuki${number}@partner.example>`,
    to: ['Taro Yamada <yamada@reader.example>'],
    subject: `Re: Drawings ${number}`,
    date: '2021-11-08T18:00:00+09:00',
    thread: ['<question@reader.example>'],
    text: 'The drawings will be ready on Friday. I am going to send them with the list of prices.',
    quoted: [
      {
        from: 'Taro Yamada <yamada@reader.example>',
        to: [`Hanako Suzuki <suzuki${number}@partner.example>`],
        date: '2021-11-05T10:00:00+09:00',
        subject: `Drawings ${number}`,
        text: 'When will the drawings be ready?',
      },
    ],
  }),
);

describe('the evaluation of a folder', () => {
  let folder: string;
  let evaluation: Evaluation;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'evaluate-'));
    const put = (name: string, content: string | Uint8Array): void => {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    };
    for (const [file] of files) put(`office/of-us/${file.name}`, attachmentOf(file).bytes);
    const rows = files.map(([{ name }, labels]) => `office/of-us/${name}\t${labels}`);
    const head = 'path\tvba\txlm\tencrypted\tautoexec\tmraptor\tolevba_seconds';
    put('office/labels.tsv', [head, ...rows, 'office/of-us/gone.doc\t0\t0\t0\t0\tNoMacro\t0.125', ''].join('\n'));
    letters.forEach((bytes, index) => {
      put(`mail/honest/${index}.eml`, bytes);
    });
    put('mail/honest.tsv', ['path\treply', ...letters.map((_, index) => `mail/honest/${index}.eml\t1`)].join('\n'));
    put(
      'urls/emotet.tsv',
      [
        'url\trole\tdate',
        'hxxp://garden-club[.]example/wp-content/sHpp6WBO6d/\tmaldoc_link\t2021-11-17',
        'hxxp://garden-club[.]example/Question/\tmaldoc_link\t2018-04-04',
      ].join('\r\n'),
    );
    put('urls/honest.tsv', 'url\tset\nhttps://www.partner.example/about\tpages\n');
    put(
      'readers.tsv',
      [
        'file\tformat\tpassword\tmust_find',
        `office/of-us/lure.doc\tdoc\t\tlure.doc (${attachmentOf(files[0]![0]).bytes.length} B, Word file with VBA)`,
        'office/of-us/locked.xlsx\tlocked\t\tmust be told encrypted',
        'office/of-us/prices.xlsm\txlsm\t\tlink https://files.example/prices',
        'office/of-us/letter.docx\tdocx\t\tsome words',
        'office/of-us/gone.doc\tdoc\t\tmacro-bearing',
      ].join('\n'),
    );
    evaluation = await evaluate(folder);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('tells where labels and detection differ, by name', () => {
    const [{ files: read, absent, agreements } = { files: 0, absent: [], agreements: [] }] = evaluation.documents;
    expect(read).toBe(7);
    expect(absent).toEqual(['office/of-us/gone.doc']);
    expect(agreements.find(({ label }) => label === 'vba')).toMatchObject({
      recall: { count: 2, of: 3 },
      falseAlarms: { count: 1, of: 4 },
      missed: ['office/of-us/wrong.docx'],
      extra: ['office/of-us/forgotten.docm'],
    });
    expect(agreements.find(({ label }) => label === 'xlm')).toMatchObject({ recall: { count: 1, of: 1 }, extra: [] });
    expect(agreements.find(({ label }) => label === 'encrypted')).toMatchObject({ recall: { count: 1, of: 1 } });
    expect(agreements.find(({ label }) => label === 'autoexec')).toMatchObject({
      recall: { count: 1, of: 1 },
      extra: [],
    });
  });

  it('counts levels by label, and stands them beside what the peers said', () => {
    const [{ groups, peers } = { groups: [], peers: [] }] = evaluation.documents;
    expect(groups.find(({ name }) => name === 'autoexec')).toMatchObject({ danger: { count: 1, of: 1 } });
    expect(groups.find(({ name }) => name === 'vba or xlm')).toMatchObject({ danger: { count: 1, of: 4 } });
    expect(groups.find(({ name }) => name === 'all files')?.warned).toEqual([
      expect.stringMatching(/^danger office\/of-us\/lure\.doc \(H1, .*program-starting-macro/),
    ]);
    expect(peers).toMatchObject([
      { peer: 'mraptor', suspicious: { count: 1, of: 3 }, oursAtDanger: { count: 1, of: 3 } },
      {
        peer: 'olevba',
        times: [
          { files: 7, seconds: 1.5 },
          { files: 6, seconds: 1.375 },
        ],
      },
    ]);
  });

  it('plays the hijack over every reply, and its honest twins', () => {
    const [mail] = evaluation.mail;
    expect(mail).toMatchObject({ messages: 4, levels: { notice: { count: 0, of: 4 } } });
    const hostile = mail?.pairs.filter((pair) => pair.hostile) ?? [];
    expect(hostile.length).toBeGreaterThanOrEqual(5);
    for (const { name, levels, addressesNamed } of hostile) {
      expect([name, addressesNamed]).toMatchObject([name, { count: 4, of: 4 }]);
      const { caution, danger } = levels;
      expect([name, name.endsWith('not handed over') ? caution : danger]).toMatchObject([name, { count: 4, of: 4 }]);
    }
    for (const { name, levels } of mail?.pairs.filter((pair) => !pair.hostile) ?? [])
      expect([name, levels.caution]).toMatchObject([name, { count: 0, of: 4 }]);
  });

  it('judges addresses alone and in a hijacked conversation, honest ones alone', () => {
    expect(evaluation.addresses).toMatchObject([
      {
        table: path.join('urls', 'emotet.tsv'),
        groups: [
          { name: 'maldoc_link 2021 and later', alone: { notice: { count: 1 } }, hijacked: { danger: { count: 1 } } },
          { name: 'maldoc_link until 2020', alone: { notice: { count: 0 } }, hijacked: { caution: { count: 1 } } },
        ],
      },
      { groups: [{ name: 'all', honest: true, alone: { notice: { count: 0, of: 1 } } }, { name: 'pages' }] },
    ]);
  });

  it('tells what a reader found of the files of other programs, what a gap tells, and what it is silent about', () => {
    expect(evaluation.readers).toMatchObject([
      {
        absent: ['office/of-us/gone.doc'],
        formats: [
          { format: 'doc', found: 1, silent: 0 },
          { format: 'locked', found: 1 },
          { format: 'xlsm', found: 0, told: 0, silent: 1 },
          { format: 'docx', unstated: 1 },
        ],
        silent: ['office/of-us/prices.xlsm (https://files.example/prices)'],
        unstated: ['office/of-us/letter.docx'],
      },
    ]);
  });

  it('prints all of it, and its JSON holds all of it', () => {
    const text = printed(evaluation);
    for (const line of [
      'office/labels.tsv: 7 files',
      'mail/honest.tsv: 4 messages',
      'office/of-us/wrong.docx',
      'files of other programs',
    ])
      expect(text).toContain(
        line.replace('/labels', `${path.sep}labels`).replace('mail/honest.tsv', path.join('mail', 'honest.tsv')),
      );
    expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
  });
});

describe('a share', () => {
  it('has the bounds of Wilson’s interval', () => {
    // As R's binom::binom.confint(method = "wilson") gives them.
    expect(shareOf(90, 92).low).toBeCloseTo(0.9242, 3);
    expect(shareOf(90, 92).high).toBeCloseTo(0.994, 3);
    expect(shareOf(0, 900)).toMatchObject({ low: 0, share: 0 });
    expect(shareOf(0, 900).high).toBeCloseTo(0.00425, 4);
    expect(shareOf(0, 0)).toEqual({ count: 0, of: 0, share: 0, low: 0, high: 1 });
  });

  it('counts what could not be looked at as below a notice', () => {
    expect(atLeast('notice', ['unchecked', 'notice', 'danger']).count).toBe(2);
    expect(atLeast('caution', ['unchecked', 'notice', 'danger']).count).toBe(1);
  });
});

describe('a defanged address', () => {
  it.each([
    ['hxxp://a[.]example/x', 'http://a.example/x'],
    ['hXXps://a[dot]example', 'https://a.example'],
    ['http://a.example/[1]/', 'http://a.example/[1]/'],
  ])('%s is read as it was', (defanged, address) => {
    expect(refang(defanged)).toBe(address);
  });
});
