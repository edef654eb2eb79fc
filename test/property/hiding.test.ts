import { unzipSync } from 'fflate';
import { inspectWithFacts } from '../../src/detection';
import { defaultLimits } from '../../src/detection/budget';
import type { AttachmentInput, Verdict } from '../../src/detection/contract';
import { forNode } from '../../src/hosts/for-node';
import { crowdedZip, nestedBomb, zip } from '../../src/specimens/archive/zip';
import { emlOf } from '../../src/specimens/mail/eml';
import { attachment, message } from '../../src/specimens/mail/message';
import { hostileMacros } from '../../src/specimens/office/macros';
import { docx } from '../../src/specimens/office/ooxml';
import { macroDocument, vbaProject } from '../../src/specimens/office/vba';

/*
 * Nothing hides behind what is put in front of it: decoys of the same kind as the real thing, so many that one purse for all of
 * them would be spent before it is reached. The clock stands still, for it is the last net alone. There is a twentieth of
 * production's steps and bytes, and decoys as many times shorter: thirty documents of 5,000 lines were such an attack.
 */

const limits = { ...defaultLimits, steps: defaultLimits.steps / 20, outputBytes: defaultLimits.outputBytes / 20 };
const still = { ...forNode, limits, host: { ...forNode.host, now: () => 0 } };
const inspected = (attachments: readonly AttachmentInput[]) => inspectWithFacts(message({ attachments }), still);
const level = (attachments: readonly AttachmentInput[]): Verdict['level'] => inspected(attachments).verdict.level;
const many = <One>(count: number, one: (index: number) => One): readonly One[] =>
  Array.from({ length: count }, (_, index) => one(index));
const lines = (count: number, line: (index: number) => string): string => many(count, line).join('\n');

const attack = macroDocument(hostileMacros['emotet 2019: WMI with a hidden window']!);
/** Honest in what it does, and long. */
const sums = (seed: number, length: number): string =>
  lines(length, (line) => `v${String(line)} = v${String(line + 1)} & Chr(${String(seed % 50)} + 4) & "abc"`);
const decoy = (seed: number, length: number): Uint8Array =>
  macroDocument([
    { name: 'ThisDocument', kind: 'document', source: `Sub Document_Open()\n${sums(seed, length)}\nEnd Sub` },
  ]);

describe('a macro document stays dangerous', () => {
  it('behind thirty documents with long macros', () => {
    const decoys = many(30, (index) => attachment(`${String(index)}.doc`, decoy(index, 250)));
    const { verdict, facts } = inspected([...decoys, attachment('z.doc', attack)]);
    expect(verdict.level).toBe('danger');
    expect(facts.macros.find(({ part }) => part.name === 'z.doc')).toMatchObject({ startsProgram: true });
    expect(facts.macros.find(({ part }) => part.name === 'z.doc')).not.toHaveProperty('gap');
  });

  it('behind three hundred small ones', () => {
    const decoys = many(300, (index) => attachment(`${String(index)}.doc`, decoy(index, 25)));
    expect(level([...decoys, attachment('z.doc', attack)])).toBe('danger');
  });

  it('behind thirty in the same ZIP', () => {
    const entries = many(30, (index) => ({ name: `${String(index)}.doc`, data: decoy(index, 250) }));
    expect(level([attachment('a.zip', zip([...entries, { name: 'z.doc', data: attack }]))])).toBe('danger');
  });

  it('behind thirty modules of its own project', () => {
    const modules = many(30, (index) => ({
      name: `Sums${String(index)}`,
      source: `Sub Sums${String(index)}()\n${sums(index, 250)}\nEnd Sub`,
    }));
    const real = hostileMacros['emotet 2019: WMI with a hidden window']!;
    expect(level([attachment('a.doc', macroDocument([...modules, ...real]))])).toBe('danger');
  });
});

it('a macro that starts by itself stays dangerous behind three hundred empty ones in its project', () => {
  const modules = many(300, (index) => ({ name: `M${String(index)}`, source: 'Sub AutoOpen()\nEnd Sub' }));
  const real = { name: 'Z', source: 'Sub AutoOpen()\nCreateObject("WScript.Shell").Run "notreal.exe /x", 0\nEnd Sub' };
  expect(level([attachment('a.doc', macroDocument([real]))])).toBe('danger');
  expect(level([attachment('a.doc', macroDocument([...modules, real]))])).toBe('danger');
});

it('a macro that starts by itself, and is not read to its end because of the others, is worth caution', () => {
  const decoys = many(60, (index) => attachment(`${String(index)}.doc`, decoy(index, 250)));
  const { verdict, facts } = inspected(decoys);
  expect(facts.macros.some(({ crowded }) => crowded)).toBe(true);
  expect(verdict.level).toBe('caution');
});

it('a large honest project is read whole beside small ones', () => {
  const small = many(5, (index) => attachment(`${String(index)}.doc`, decoy(index, 5)));
  const { facts } = inspected([...small, attachment('large.doc', decoy(9, 250))]);
  expect(facts.macros.map(({ gap }) => gap)).toEqual(Array.from({ length: 6 }, () => undefined));
});

describe('two attachments of the same name', () => {
  const script = new TextEncoder().encode('CreateObject("WScript.Shell").Run "notreal.exe", 0');
  const text = new TextEncoder().encode('Minutes of our meeting.\n'.repeat(20));

  it('are two places, also where a third is called as the second is numbered', () => {
    const names = ['a.doc', 'a.doc', 'a.doc (2)', 'a.doc', 'b\0a.doc'];
    const { facts } = inspected(names.map((name) => attachment(name, text)));
    const places = facts.parts.map(({ path }) => path.join('/'));
    expect(new Set(places).size).toBe(names.length);
  });

  it('keep the name that decides what a double click does', () => {
    const alone = level([attachment('minutes.vbs', script)]);
    expect(alone).not.toBe('no-signs');
    expect(level([attachment('minutes.vbs', text), attachment('minutes.vbs', script)])).toBe(alone);
    const entries = [
      { name: 'minutes.doc', data: text },
      { name: 'minutes.doc', data: attack },
    ];
    expect(level([attachment('a.zip', zip(entries))])).toBe('danger');
  });
});

it('the findings that weigh most are told, not the first ones', () => {
  const decoys = many(30, (index) => attachment(`${String(index)}.doc`, decoy(index, 5)));
  const crowd = many(60, (index) => attachment(`z${String(index)}.doc`, decoy(index, 250)));
  const { outcomes } = inspected([...decoys, ...crowd]).verdict;
  const told = outcomes.flatMap((outcome) =>
    outcome.state === 'found' && outcome.detector === 'self-starting-macro' ? outcome.findings : [],
  );
  expect(told).toHaveLength(20);
  expect(told.every(({ weight }) => weight === 30)).toBe(true);
});

describe('what is opened last is not starved', () => {
  const bomb = nestedBomb(2);
  const script = new TextEncoder().encode('CreateObject("WScript.Shell").Run "notreal.exe", 0');

  it('a script behind twenty-five ZIPs that spend all they get, beside it and in one ZIP with it', () => {
    const alone = level([attachment('minutes.js', script)]);
    expect(['caution', 'danger']).toContain(alone);
    const beside = many(25, (index) => attachment(`${String(index)}.zip`, bomb));
    expect(level([...beside, attachment('minutes.js', script)])).toBe(alone);
    const entries = many(25, (index) => ({ name: `${String(index)}.zip`, data: bomb }));
    const { facts } = inspected([attachment('a.zip', zip([...entries, { name: 'minutes.js', data: script }]))]);
    expect(facts.parts.find(({ name }) => name === 'minutes.js')).not.toHaveProperty('gap');
  });

  it('a locked document whose password is told, behind a ZIP of 20,000 entries', () => {
    const locked = zip([{ name: 'minutes.doc', data: attack, encryption: { kind: 'zipcrypto', password: 'k7Tq2' } }]);
    const mail = (...front: readonly AttachmentInput[]) =>
      inspectWithFacts(
        message({ text: 'Password: k7Tq2', attachments: [...front, attachment('minutes.zip', locked)] }),
        still,
      ).verdict.level;
    expect(mail()).toBe('danger');
    expect(mail(attachment('crowd.zip', crowdedZip(20_000)))).toBe('danger');
    const decoys = many(200, (index) =>
      attachment(
        `${String(index)}.zip`,
        zip([{ name: 'a.doc', data: script, encryption: { kind: 'zipcrypto', password: 'unsaid' } }]),
      ),
    );
    expect(mail(...decoys)).toBe('danger');
  });
});

it('a link stays listed behind files and a body of more links than are kept', () => {
  const page = (host: string, count: number): Uint8Array =>
    new TextEncoder().encode(
      `<html><body>${many(count, (index) => `<a href="https://h${String(index)}.${host}.example/">x</a>`).join(' ')}</body></html>`,
    );
  const front = many(5, (index) => attachment(`${String(index)}.html`, page(`front${String(index)}`, 5_000)));
  const attachments = [...front, attachment('minutes.html', page('real', 1))];
  const html = many(6_000, (index) => `<a href="https://h${String(index)}.body.example/">x</a>`).join(' ');
  const { links } = inspectWithFacts(message({ html, attachments }), {
    ...forNode,
    host: { ...forNode.host, now: () => 0 },
  }).facts;
  expect(links).toHaveLength(5_000);
  expect(links.map(({ host }) => host)).toContain('h0.real.example');
});

describe('what a cap leaves out is not what matters', () => {
  const whole = { ...forNode, host: { ...forNode.host, now: () => 0 } };
  const levelOf = (...attachments: readonly AttachmentInput[]) =>
    inspectWithFacts(message({ attachments }), whole).verdict.level;
  const text = new TextEncoder().encode('Minutes of our meeting.\n');

  it('the macros of a package with sixteen thousand parts in front of them', () => {
    const vba = vbaProject({ modules: hostileMacros['emotet 2019: WMI with a hidden window']! });
    const parts = Object.entries(unzipSync(docx({ vba }))).map(([name, data]) => ({ name, data }));
    const isFirst = ({ name }: { readonly name: string }): boolean => name === '[Content_Types].xml';
    const junk = many(16_000, (index) => ({ name: `junk/${String(index)}.xml`, data: text }));
    const [types, others] = [parts.filter(isFirst), parts.filter((part) => !isFirst(part))];
    expect(types).toHaveLength(1);
    expect(levelOf(attachment('a.docm', zip([...types, ...junk, ...others])))).toBe('danger');
  });

  it('the document behind fifteen hundred texts in an attached message', () => {
    const texts = many(1_500, (index) => attachment(`${String(index)}.txt`, text));
    const mail = emlOf(message({ attachments: [...texts, attachment('z.doc', attack)] }));
    expect(levelOf(attachment('a.eml', mail))).toBe('danger');
  });

  it('the locked document behind entries that another password locks', () => {
    const lock = (password: string) => ({ encryption: { kind: 'aes', password } }) as const;
    const decoys = many(8, (index) => ({ name: `${String(index)}.doc`, data: text, ...lock('unsaid') }));
    const archive = zip([...decoys, { name: 'z.doc', data: attack, ...lock('k7Tq2') }]);
    const mail = message({ text: 'Password: k7Tq2', attachments: [attachment('a.zip', archive)] });
    expect(inspectWithFacts(mail, whole).verdict.level).toBe('danger');
  });
});

describe('what a cap leaves out is told', () => {
  const gapsOf = (parts: Parameters<typeof message>[0]) =>
    inspectWithFacts(message(parts), { ...forNode, host: { ...forNode.host, now: () => 0 } }).verdict.gaps;
  const inBody = { gap: 'too-large', where: { in: 'body' } };

  it('of links', () => {
    const page = (count: number) =>
      many(count, (index) => `<a href="https://h${String(index)}.stuffed.example/">x</a>`).join(' ');
    expect(gapsOf({ html: page(100) })).toEqual([]);
    expect(gapsOf({ html: page(6_000) })).toContainEqual(inBody);
  });

  it('of lines and quotes', () => {
    expect(gapsOf({ text: 'a\n'.repeat(1_000) })).toEqual([]);
    expect(gapsOf({ text: 'a\n'.repeat(250_000) })).toContainEqual(inBody);
    expect(
      gapsOf({ text: '> On 2 March 2026, Robin Roe <roe@nobody.example> wrote:\n> > a\n'.repeat(600) }),
    ).toContainEqual(inBody);
  });
});
