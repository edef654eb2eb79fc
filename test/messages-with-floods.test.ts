import { join } from 'node:path';
import { inspect, inspectWithFacts } from '../src/detection';
import type { InspectOptions } from '../src/detection';
import { defaultLimits } from '../src/detection/budget';
import type { Level, MessageInput } from '../src/detection/contract';
import { forNode } from '../src/hosts/for-node';
import { zip } from '../src/specimens/archive/zip';
import { attachment, message } from '../src/specimens/mail/message';
import { hostileMacros } from '../src/specimens/office/macros';
import { macroDocument } from '../src/specimens/office/vba';
import { openCase, readCases } from './messages/read-cases';

/*
 * What is written into a message can only make it look worse. Five hundred lines "Password: x…" in front of the true one once kept
 * the archive of eleven of our messages closed.
 */

const RANK: Readonly<Record<Level, number>> = { 'no-signs': 0, unchecked: 0, notice: 1, caution: 2, danger: 3 };
const still: InspectOptions = { ...forNode, host: { ...forNode.host, now: () => 0 } };
const levelOf = (one: MessageInput): Level => inspect(one, still).level;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const many = (count: number, line: (index: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, index) => line(index));

const withLines = (one: MessageInput, lines: readonly string[], place: 'front' | 'end'): MessageInput => {
  const join = (parts: readonly string[]): string => (place === 'front' ? parts : [...parts].reverse()).join('\n');
  const html = `<p>${lines.join('<br>')}</p>`;
  return {
    ...one,
    ...(one.text !== undefined && { text: join([lines.join('\n'), one.text]) }),
    ...(one.html !== undefined && { html: join([html, one.html]) }),
  };
};
const withFiles = (one: MessageInput, names: readonly string[], text: string): MessageInput => ({
  ...one,
  attachments: [...names.map((name) => attachment(name, bytesOf(text))), ...one.attachments],
});
const passwords = many(500, (index) => `Password: x${String(index)}q`);
const codes = many(500, (index) => `The code is c${String(index)}x`);

const floods: readonly (readonly [string, (one: MessageInput) => MessageInput])[] = [
  ['five hundred passwords in front', (one) => withLines(one, passwords, 'front')],
  ['five hundred passwords in one line', (one) => withLines(one, [passwords.join(' ')], 'front')],
  ['five hundred codes in front', (one) => withLines(one, codes, 'front')],
  [
    'five hundred quoted words in front',
    (one) =>
      withLines(
        one,
        many(500, (index) => `"w${String(index)}k"`),
        'front',
      ),
  ],
  [
    'five hundred passwords in a quote below',
    (one) =>
      withLines(
        one,
        passwords.map((line) => `> ${line}`),
        'end',
      ),
  ],
  ['a note of five hundred passwords', (one) => withFiles(one, ['a.txt'], passwords.join('\n'))],
  ['a note of five hundred codes', (one) => withFiles(one, ['a.txt'], codes.join('\n'))],
  [
    'a hundred and fifty files named after passwords',
    (one) =>
      withFiles(
        one,
        many(150, (index) => `password_n${String(index)}z.txt`),
        'See the other file.',
      ),
  ],
  [
    'half a megabyte of blank lines',
    (one) =>
      withLines(
        one,
        many(500_000, () => ''),
        'front',
      ),
  ],
];

const warned = readCases(join(__dirname, 'messages')).flatMap((one) => {
  const read = openCase(one);
  const { verdict, facts } = inspectWithFacts(read, still);
  if (RANK[verdict.level] === 0) return [];
  const isLocked = facts.parts.some(
    ({ archive, document }) => archive?.encrypted ?? document?.encryption !== undefined,
  );
  return [{ name: one.name, message: read, level: verdict.level, isLocked }];
});

/** Which of these the change brings down. */
const lowered = (tried: typeof warned, change: (one: MessageInput) => MessageInput): readonly string[] =>
  tried.flatMap(({ name, message: one, level }) => {
    const after = levelOf(change(one));
    return RANK[after] < RANK[level] ? [`${name}: ${level} became ${after}`] : [];
  });

describe('words in front of a password or behind it', () => {
  it.each(floods.map(([name, flood]) => ({ name, flood })))('lower the level of none: $name', ({ flood }) => {
    const locked = warned.filter(({ isLocked }) => isLocked);
    expect(locked.length).toBeGreaterThan(10);
    expect(lowered(locked, flood)).toEqual([]);
  });
});

const withHeader = (one: MessageInput, line: string): MessageInput => ({
  ...one,
  ...(one.rawHeaders !== undefined && { rawHeaders: `${one.rawHeaders.trimEnd()}\r\n${line}\r\n` }),
});
/** As Outlook puts it above the mail that it answers. */
const block = [
  'From: Robin Roe <roe@nobody.example>',
  'Sent: Monday, 3 January 2022 10:00',
  'To: Kim Kay <kay@nobody.example>',
  'Subject: Lunch',
  '',
  'See you there.',
  '',
];
const additions: readonly (readonly [string, (one: MessageInput) => MessageInput])[] = [
  ["an In-Reply-To with the id of nobody's message", (one) => withHeader(one, 'In-Reply-To: <1@nobody.example>')],
  [
    "References with the id of nobody's message",
    (one) => withHeader(one, 'References: <1@nobody.example> <2@nobody.example>'),
  ],
  ['References without an id', (one) => withHeader(one, 'References: ticket 4711')],
  ['a quoted header block in front', (one) => withLines(one, block, 'front')],
  ['a quoted header block at the end', (one) => withLines(one, block, 'end')],
  [
    'a hundred addresses in front',
    (one) =>
      withLines(
        one,
        many(600, (index) => `n${String(index)}@nobody.example`),
        'front',
      ),
  ],
];

describe('what the sender writes about the conversation', () => {
  const hostile = warned.filter(({ name }) => !name.startsWith('honest-'));

  it.each(additions.map(([name, change]) => ({ name, change })))('lowers the level of none: $name', ({ change }) => {
    expect(hostile.length).toBeGreaterThan(40);
    expect(lowered(hostile, change)).toEqual([]);
  });
});

describe('an archive whose key costs too much to try them all', () => {
  const attack = macroDocument(hostileMacros['emotet 2019: WMI with a hidden window']!);
  const archive = zip([{ name: 'minutes.doc', data: attack, encryption: { kind: 'aes', password: 'K7MDq' } }]);
  const told = (lines: readonly string[]) =>
    inspect(message({ text: lines.join('\n'), attachments: [attachment('files.zip', archive)] }), {
      ...still,
      // Enough for ten wrong passwords and the right one.
      limits: { ...defaultLimits, keySteps: 10_000_000 },
    });
  const foundIn = (lines: readonly string[]) =>
    told(lines).outcomes.flatMap((outcome) =>
      outcome.state === 'found' && outcome.detector === 'password-in-same-message' ? outcome.findings : [],
    );

  it('is opened while they can be tried', () => {
    expect(told([...passwords.slice(0, 5), 'Password: K7MDq']).level).toBe('danger');
  });

  it('is a sign where the message states more of them than anyone can try', () => {
    expect(foundIn([...passwords, 'Password: K7MDq'])).toMatchObject([{ message: 'flooded', weight: 30 }]);
    expect(foundIn([...passwords.slice(0, 60), 'Password: K7MDq'])).toMatchObject([{ message: 'flooded', weight: 18 }]);
    const { level, gaps } = told([...passwords, 'Password: K7MDq']);
    expect(level).toBe('caution');
    expect(gaps).toContainEqual({ gap: 'encrypted', where: { in: 'part', path: ['files.zip', 'minutes.doc'] } });
  });

  it('counts a text that is too long to be searched as such a flood', () => {
    const lines = many(60_000, (index) => `The drawing ${String(index)} is ready.`);
    expect(foundIn([...lines, 'Password: K7MDq', ...lines])).toMatchObject([{ message: 'flooded', weight: 30 }]);
  });
});

describe('a list of passwords for fifty people', () => {
  const attack = macroDocument(hostileMacros['emotet 2019: WMI with a hidden window']!);
  const list = many(50, (index) => `User ${String(index)}, password: u${String(index)}P7k`);
  const mail = (kind: 'zipcrypto' | 'aes', password: string, data: Uint8Array): MessageInput =>
    message({
      text: list.join('\n'),
      attachments: [attachment('files.zip', zip([{ name: 'minutes.doc', data, encryption: { kind, password } }]))],
    });

  it.each(['zipcrypto', 'aes'] as const)('is tried to its end on a ZIP locked by %s', (kind) => {
    expect(levelOf(mail(kind, 'u49P7k', attack))).toBe('danger');
    expect(levelOf(mail(kind, 'sent later', attack))).toBe('unchecked');
  });
});
