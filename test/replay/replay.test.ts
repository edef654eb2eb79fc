import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { join } from 'node:path';
import type { MessageInput, Verdict } from '../../src/detection/contract';
import { inspect } from '../../src/detection';
import { forPane } from '../../src/hosts/for-pane';
import { catalogueFor, catalogues } from '../../src/locales';
import type { Catalogue } from '../../src/locales/catalogue';
import { languages } from '../../src/locales/languages';
import { blockOf, payloadIn, withBlock } from '../../src/replay/block';
import { writeBlock } from '../../src/replay/write';
import { withFacts } from '../../src/taskpane/report-block';
import { reportText } from '../../src/taskpane/report-text';
import type { ReportKind } from '../../src/taskpane/report-text';
import type { Inspected } from '../../src/taskpane/inspection';
import { eml } from '../../src/specimens/mail/eml';
import { message } from '../../src/specimens/mail/message';
import { verdictLines } from '../../src/workers/record-text';
import { judgedFields } from '../../src/workers/record';
import { openCase, readCases } from '../messages/read-cases';
import { runWith, streamOf } from '../cli/run';

const cases = readCases(join(__dirname, '..', 'messages'));

function shown(mail: MessageInput, verdict: Verdict, changed: Partial<Inspected> = {}): Inspected {
  return {
    message: mail,
    verdict,
    readingGaps: [],
    done: true,
    failure: undefined,
    ...changed,
  } as unknown as Inspected;
}

/** What a reader hands over, as the pane in this language makes it. */
async function reportOf(inspected: Inspected, catalogue: Catalogue, kind: ReportKind = 'copy'): Promise<string> {
  return withFacts(reportText(catalogue, inspected, inspected.verdict!.level, kind), inspected, kind);
}

/** A mail on its way: lines wrapped at 72 characters, quoted, ended by CR LF. */
function mailed(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => line.match(/.{1,72}/gu) ?? [''])
    .map((line) => `> ${line}`)
    .join('\r\n');
}

const replay = (text: string, ...args: readonly string[]) => runWith({ input: streamOf(text) }, 'replay', ...args, '-');

/** Lines of the verdict, without those of the report around them. */
function verdictIn(out: string, count: number): readonly string[] {
  return out.split('\n').slice(1, 1 + count);
}

describe('emotet-guard replay', () => {
  // Each in another language than the one before: the pane speaks one, the analyst another.
  it.each(cases.map(({ name }, index) => ({ name, index })))(
    'says of a report on $name what was said of the message, word for word',
    async ({ index }) => {
      const one = cases[index]!;
      const mail = openCase(one, one.without);
      const verdict = inspect(mail, { ...forPane, ...(one.settings !== undefined && { settings: one.settings }) });
      const spoken = catalogues[index % catalogues.length]!;
      const { code: read } = languages[(index + 3) % languages.length]!;
      const catalogue = catalogueFor(read);
      const text = mailed(await reportOf(shown(mail, verdict), spoken));

      const told = await replay(text, '--lang', read);
      expect(told.err).toBe('');
      const expected = verdictLines(verdict, catalogue);
      expect(verdictIn(told.out, expected.length)).toEqual(expected);
      expect(told.code).toBe(verdict.level === 'danger' || verdict.level === 'caution' ? 1 : 0);

      const json = JSON.parse((await replay(text, '--json', '--lang', read)).out) as Record<string, unknown>;
      expect(json).toMatchObject(JSON.parse(JSON.stringify(judgedFields(verdict, catalogue))) as object);
      expect(json).toMatchObject({ asReported: true, from: mail.from?.address ?? null, subject: mail.subject });
    },
  );

  it('fits with all of them into what Outlook takes of a new message', async () => {
    for (const one of cases) {
      const mail = openCase(one, one.without);
      const verdict = inspect(mail, forPane);
      const text = await reportOf(shown(mail, verdict), catalogueFor('ja'), 'mail');
      expect([one.name, text.length < 32_000, (await replay(text)).err]).toEqual([one.name, true, '']);
    }
  });

  const hostileMail = message({
    subject: '\u202egpj\u0007 <script>alert(1)</script>',
    from: '"=cmd" <x@elsewhere.example>',
    html: '<a href="ms-appinstaller:?source=https://apps.example/x.appinstaller">x</a>',
  });
  const verdict = inspect(hostileMail, forPane);
  const files = [{ name: 'a\u202eb.doc', bytes: 4, sha256: 'ab'.repeat(32) }];
  const report = () => reportOf(shown(hostileMail, verdict, { files }), catalogueFor('en'));

  it('names the digests of the files, says that it has not seen the message, and shows what a name hides', async () => {
    const { out } = await replay(await report());
    expect(out).toContain(`SHA-256 ${'ab'.repeat(32)} a⟨U+202E⟩b.doc`);
    expect(out).toContain('The message itself was not seen here.');
    expect(out).toContain('Subject: ⟨U+202E⟩gpj␇ <script>');
    expect(out).not.toMatch(/[\u202e\u0007]/);
  });

  it('reads the mail to the security team as it was saved, whatever its transfer encoding', async () => {
    const mail = eml({
      from: 'Taro <taro@reader.example>',
      to: ['soc@reader.example'],
      subject: 'Suspicious message',
      date: '2026-03-02T09:00:00Z',
      text: await report(),
    });
    const { out, err } = await replay(Buffer.from(mail).toString('latin1'));
    expect({ err, level: out.includes('Dangerous') }).toEqual({ err: '', level: true });
  });

  it.each([
    ['indented', (text: string) => text.replace(/^/gm, '    ')],
    ['quoted twice by two programs', (text: string) => text.replace(/^/gm, 'HS> | ')],
    ['in one line', (text: string) => text.replaceAll('\n', ' ')],
    ['wrapped at forty', (text: string) => text.replace(/(.{40})/g, '$1\r\n')],
    ['with soft line breaks', (text: string) => text.replace(/(.{60})(?=.)/g, '$1=\r\n')],
    ['with zero-width blanks', (text: string) => text.replace(/\n/g, '\u200b\n\u00a0')],
  ])('reads a report that came %s', async (_how, bent) => {
    const { err, code } = await replay(bent(await report()));
    expect({ err, code }).toEqual({ err: '', code: 1 });
  });

  it('says exactly what is wrong with one that did not come whole', async () => {
    const text = await report();
    const at = text.indexOf('[Emotet Guard report');
    const middle = text.indexOf('\n', at) + 100;
    const stated = /; (\d+) characters/.exec(text)![1]!;
    const cases: readonly (readonly [string, string | RegExp])[] = [
      [text.slice(0, at), 'There is no report in it'],
      [text.slice(0, middle), new RegExp(`cut off: \\d+ of ${stated} characters`)],
      [text.slice(0, middle) + text.slice(middle + 7), /some were lost, or came in/],
      [text.slice(0, middle) + (text[middle] === 'A' ? 'B' : 'A') + text.slice(middle + 1), 'its check does not fit'],
      [text.replace('report 1;', 'report 2;'), 'is of version 2'],
      [text.replace(`; ${stated} `, '; 999999999 '), 'no report is that long'],
      [`${text}\n${text.replace(/\[Emotet[\s\S]*/, blockOf('abcd'))}`, 'several reports'],
      ['', 'There is no report in it'],
    ];
    for (const [cut, why] of cases) {
      const { code, err } = await replay(cut);
      expect(code).toBe(2);
      if (typeof why === 'string') expect(err).toContain(why);
      else expect(err).toMatch(why);
    }
  });

  it('takes the same report twice, below its answer, for one', async () => {
    const text = await report();
    expect((await replay(`${text}\n${mailed(text)}`)).code).toBe(1);
  });

  it('does not let a subject pass for a block of its own', async () => {
    const calm = writeBlock({ verdict: inspect(message(), forPane), message: message(), files: [], gaps: [] }, 20_000);
    const lying = shown({ ...hostileMail, subject: calm.replaceAll('\n', ' ') }, verdict);
    const text = withBlock(calm, writeBlock({ verdict, message: hostileMail, files: [], gaps: [] }, 20_000));
    expect((await replay(text)).code).toBe(1);
    expect((await replay(await reportOf(lying, catalogueFor('en')))).code).toBe(1);
  });
});

describe('a block that somebody wrote by hand', () => {
  const packed = (facts: unknown) => blockOf(deflateRawSync(JSON.stringify(facts)).toString('base64url'));
  const verdict = inspect(message(), forPane);
  const block = writeBlock({ verdict, message: message(), files: [], gaps: [] }, 20_000);
  const honest = (): Record<string, unknown> => {
    const found = payloadIn(block);
    if (!('payload' in found)) throw new Error('The block is none.');
    return JSON.parse(inflateRawSync(Buffer.from(found.payload, 'base64url')).toString()) as Record<string, unknown>;
  };
  const finding = { message: 'x', values: {}, where: { in: 'body' } };
  const outcome = { detector: 'x', group: 'link', weight: 1, attack: [], findings: [finding] };

  it('is read where it says what we could have written', async () => {
    expect((await replay(packed({ ...honest(), level: 'danger', score: 99 }))).code).toBe(1);
    expect((await replay(packed({ ...honest(), found: [outcome] }))).err).toBe('');
  });

  it.each([
    ['a level of its own', { level: 'fine' }, 'level'],
    ['a field of its own', { extra: 1 }, 'extra'],
    [
      'a name of a check that breaks the line',
      { found: [{ ...outcome, detector: 'x\nNo signs' }] },
      'found.0.detector',
    ],
    ['a text without end', { subject: 'a'.repeat(100_000) }, 'subject'],
    ['ten thousand findings', { found: Array.from({ length: 10_000 }, () => outcome) }, 'found'],
    ['a version that steers a terminal', { version: '\u001b[2J' }, 'version'],
    ['a list where a text belongs', { subject: [[[[]]]] }, 'subject'],
    [
      'a place inside a place',
      { gaps: [{ gap: 'denied', where: { in: 'part', path: [['a']] } }] },
      'gaps.0.where.path.0',
    ],
  ])('is refused by its first mistake: %s', async (_what, changed, where) => {
    const { code, err } = await replay(packed({ ...honest(), ...changed }));
    expect([code, err.includes(where)]).toEqual([2, true]);
  });

  it('is refused where it is no JSON, too deep, or larger than any report', async () => {
    const broken = blockOf(Buffer.from('no deflate').toString('base64url'));
    const notJson = blockOf(deflateRawSync('{').toString('base64url'));
    const deep = blockOf(deflateRawSync('['.repeat(900_000) + ']'.repeat(900_000)).toString('base64url'));
    const bomb = blockOf(deflateRawSync(Buffer.alloc(50_000_000, 32)).toString('base64url'));
    for (const text of [broken, notJson, deep, bomb]) expect((await replay(text)).code).toBe(2);
  });
});
