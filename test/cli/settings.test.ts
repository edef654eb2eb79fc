import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildBlockList } from '../../src/cli/blocklist/build';
import { digestOf } from '../../src/settings/block-list';
import { run, temporaryFolder } from './run';

const folder = temporaryFolder();
const example = path.join(__dirname, '..', '..', 'src', 'settings', 'config', 'example.json');

function write(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

describe('an administrator who checks a settings file', () => {
  it('finds nothing wrong with the example, and sees what it lowers', async () => {
    const { code, out } = await run('settings', 'check', example);
    expect(code).toBe(0);
    expect(out).toContain('example.json: no errors found.');
    expect(out).toMatch(/Given half weight by your organization: .* \(urging-text\)/);
  });

  const wrong = [
    '{',
    '  "version": 1,',
    '  "organisaton": "Contoso",',
    '  "internalDomains": [',
    '    "contoso.example",',
    '    "gmail.com"',
    '  ],',
    '  "contact": { "phone": "ask",',
    '    "mail": "soc@contoso.example" },',
    '  "detectors": {',
    '    "padded-document": "off"',
    '  }',
    '}',
  ].join('\n');

  it('reads one line a mistake: file, line, field, and what to do', async () => {
    const file = write('contoso.json', wrong);
    const { code, out } = await run('settings', 'check', file);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toEqual([
      `${file}:6: internalDomains[1]: Anyone can have a mailbox at "gmail.com". List individual addresses, or domains of one organization.`,
      `${file}:8: contact.phone: "ask" is not a phone number. Write at least three digits.`,
      `${file}:3: organisaton: There is no such field. Did you mean "organisation"?`,
      `${file}:11: detectors.padded-document: This detector looks into files and cannot be turned off. Write "lowered" instead.`,
    ]);
  });

  it('reads it in Japanese', async () => {
    const { out } = await run('settings', 'check', '--lang', 'ja', write('contoso.json', wrong));
    expect(out).toContain('contact.phone：「ask」は電話番号ではありません。');
  });

  it.each([
    ['a comma that is missing', '{\n  "version": 1\n  "organisation": "Contoso"\n}', 3],
    ['two commas, one behind the other', '{\n  "version": 1,\n  "notes": ["a",, "b"]\n}', 3],
    ['a comma behind everything', '{ "version": 1 },\n', 1],
    ['a comma before the wrong bracket', '{ "version": 1,\n"notes": ["a",}\n}', 2],
    ['a missing quotation mark', '{\n  "version": 1,\n  "organisation": Contoso\n}', 3],
    ['nothing at all', '', 1],
    ['something behind it', '{ "version": 1 }\n}', 2],
    ['nesting without end', `{\n"a":${'['.repeat(9_000)}`, 2],
  ])('is shown the line of %s', async (_what, text, line) => {
    const file = write('broken.json', text);
    const { code, out } = await run('settings', 'check', file);
    expect([code, out]).toEqual([
      1,
      `${file}:${line}: This is not JSON. Look for a missing comma, quotation mark or bracket.\n`,
    ]);
  });

  it.each([
    ['an object', '{\n  "version": 1,\n}', 2, 15, '}'],
    ['a list', '{\n  "version": 1,\n  "notes": ["a", "b",]\n}', 3, 21, ']'],
    ['a list over several lines', '{ "version": 1,\n"notes": [\n  "a",\n  "b",\n\n]\n}', 4, 6, ']'],
    ['lines as Windows ends them', '{\r\n  "version": 1,\r\n  "organisation": "Contoso",\r\n}\r\n', 3, 28, '}'],
    ['letters of two UTF-16 units before it', '{ "version": 1,\n"organisation": "𠮷野家 🐟",}', 2, 24, '}'],
    ['a byte order mark before it', '\uFEFF{"version": 1,}', 1, 14, '}'],
    ['a blank between it and the bracket', '{ "version": 1 , }', 1, 16, '}'],
    ['a comma in a text', '{ "version": 1, "notes": ["a,]", "b,}" ], }', 1, 41, '}'],
  ])('is told which comma to delete in %s', async (_what, text, line, column, bracket) => {
    const file = write('comma.json', text);
    const { code, out } = await run('settings', 'check', file);
    expect([code, out]).toEqual([
      1,
      `${file}:${line}: Delete the comma in line ${line}, column ${column}. No comma may stand before ${bracket}.\n`,
    ]);
    // It says the truth: without it, the file is JSON.
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    const letters = Array.from(lines[line - 1]!);
    expect(letters.splice(column - 1, 1)).toEqual([',']);
    lines[line - 1] = letters.join('');
    expect(() => JSON.parse(lines.join('\n')) as unknown).not.toThrow();
  });

  it('is told of every comma too many at once, and where the file stops being JSON for another reason', async () => {
    const file = write(
      'commas.json',
      '{ "version": 1,\n"notes": ["a",],\n"contact": { "phone": "110", },\nlanguage: "en"\n}',
    );
    const { out } = await run('settings', 'check', file);
    expect(out.trimEnd().split('\n')).toEqual([
      `${file}:2: Delete the comma in line 2, column 14. No comma may stand before ].`,
      `${file}:3: Delete the comma in line 3, column 28. No comma may stand before }.`,
      `${file}:4: This is not JSON. Look for a missing comma, quotation mark or bracket.`,
    ]);
  });

  const said = (at: string, line: number, sentence: string) => [1, `${at}:${line}: ${sentence}\n`];

  it('is told of a file with more bytes than the pane reads, however few its letters', async () => {
    const at = write('large.json', `{ "version": 1,\n"x": "${'山'.repeat(100_000)}" }`);
    const { code, out } = await run('settings', 'check', at);
    expect([code, out]).toEqual([1, `${at}: The file is larger than 256 kB. Remove what is not needed.\n`]);
  });

  const lost =
    'The file is not in UTF-8, or some of its characters were lost. Open it where all characters look right, and save it as UTF-8.';

  it.each([
    ['Latin-1', Buffer.from('{ "version": 1,\n"organisation": "Müller" }', 'latin1'), 2],
    // "山田" in Shift_JIS.
    ['Shift_JIS', Buffer.from('{ "version": 1,\n\n"organisation": "\x8eR\x93c" }', 'latin1'), 3],
    // "表" in Shift_JIS, whose second byte is a backslash: not even JSON any more.
    ['Shift_JIS with a backslash in a letter', Buffer.from('{ "version": 1,\n"organisation": "\x95\\" }', 'latin1'), 2],
    ['UTF-16 as Notepad saves it', Buffer.from('\ufeff{ "version": 1 }', 'utf16le'), 1],
    ['UTF-16 without a mark', Buffer.from('{ "version": 1 }', 'utf16le'), 1],
  ])('is told of a file in %s, where every name would be another', async (_what, bytes, line) => {
    const at = write('encoded.json', bytes);
    const { code, out } = await run('settings', 'check', at);
    expect([code, out]).toEqual(said(at, line, lost));
    expect(await run('scan', '--settings', at, example)).toMatchObject({ code: 2, out: '' });
  });

  it('is told of a field that is written twice, of which only one counts', async () => {
    const at = write(
      'twice.json',
      '{ "version": 1,\n"internalDomains": ["a.example"],\n"contact": { "mail": "soc@a.example",\n"mail": "it@a.example" },\n"internalDomains": ["b.example"] }',
    );
    const { code, out } = await run('settings', 'check', at);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toEqual([
      `${at}:4: contact.mail: This field appears twice. Keep one of them.`,
      `${at}:5: internalDomains: This field appears twice. Keep one of them.`,
    ]);
  });

  it('is told once of a group that is written twice with the same fields', async () => {
    const at = write('groups.json', '{ "version": 1, "contact": { "phone": "110" },\n"contact": { "phone": "119" } }');
    const { code, out } = await run('settings', 'check', at);
    expect([code, out]).toEqual(said(at, 2, 'contact: This field appears twice. Keep one of them.'));
  });

  it('is told about the block list beside it', async () => {
    const day = 86_400_000;
    const now = Date.now();
    const list = (age: number) =>
      buildBlockList([{ as: 'site', host: 'hacked.example' }], {
        created: new Date(now - age * day).toISOString(),
        expires: new Date(now - (age - 20) * day).toISOString(),
        source: 'Our list',
        licence: 'CC0',
      });
    const settings = (bytes: Uint8Array) =>
      write(
        'listed/contoso.json',
        JSON.stringify({ version: 1, blockList: { file: 'list.bin', digest: digestOf(bytes) } }),
      );
    expect((await run('settings', 'check', settings(list(1)))).out).toContain('The block list was not found.');
    write('listed/list.bin', list(1));
    expect((await run('settings', 'check', settings(list(1)))).code).toBe(0);
    expect((await run('settings', 'check', settings(list(2)))).out).toContain('does not match this digest');
    write('listed/list.bin', list(25));
    expect((await run('settings', 'check', settings(list(25)))).out).toContain('too old');
  });

  it('prints the digest that belongs into the settings', async () => {
    const file = write('list.bin', Uint8Array.of());
    // SHA-256 of nothing at all (FIPS 180-4), in Base64.
    const { code, out } = await run('settings', 'digest', file);
    expect([code, out]).toEqual([0, `sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=  ${file}\n`]);
  });

  it('goes on with the other files when one cannot be read', async () => {
    const copy = path.join(folder, 'copy.json');
    copyFileSync(example, copy);
    const { code, out, err } = await run('settings', 'check', path.join(folder, 'nowhere.json'), copy);
    expect([code, err.includes('nowhere.json: cannot be read.'), out.includes('no errors found')]).toEqual([
      2,
      true,
      true,
    ]);
  });

  it.each([
    ['no command', []],
    ['another command', ['list']],
    ['no file', ['check']],
    ['a language without texts', ['check', '--lang', 'tlh', example]],
    ['an unknown option', ['check', '--fix', example]],
  ])('refuses %s with the usage', async (_what, args) => {
    const { code, err } = await run('settings', ...args);
    expect(code).toBe(2);
    expect(err).toContain('Usage: emotet-guard settings');
  });

  it('shows help', async () => {
    const { code, out } = await run('settings', '--help');
    expect([code, out.startsWith('Usage:')]).toEqual([0, true]);
  });
});
