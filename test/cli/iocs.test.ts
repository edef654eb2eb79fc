import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { emlOfLetter } from '../../src/specimens/recipe/write-letter';
import type { Letter } from '../../src/specimens/recipe/letter';
import { buildAttached } from '../../src/specimens/recipe/build-attached';
import { run, temporaryFolder } from './run';

const folder = temporaryFolder();
const mail = path.join(folder, 'mail');
mkdirSync(mail);

function put(name: string, letter: Letter): string {
  const at = path.join(mail, name);
  writeFileSync(at, emlOfLetter(letter));
  return at;
}

const quoted: Letter['quoted'] = [
  {
    from: 'Hannah Becker <hannah.becker@partner.example>',
    to: ['Alex Morgan <alex.morgan@reader.example>'],
    date: '2021-10-20T10:00:00+01:00',
    subject: 'Drawings for the new hall',
    text: 'Hi Alex,\n\nThank you for the drawings. https://partner.example/hall\n\nHannah Becker\nhannah.becker@partner.example',
  },
];

/** A stolen conversation with a link to a site that was broken into, and two to sites that everybody uses. */
const hijacked = put('hijacked.eml', {
  language: 'en',
  from: 'Hannah Becker <contabilidad@ferreteria.example>',
  to: ['Alex Morgan <alex.morgan@reader.example>'],
  subject: 'Re: Drawings for the new hall',
  date: '2021-11-16T09:20:00+01:00',
  text:
    'Please see [the invoice](http://garden-club.example/wp-content/sHpp6WBO6d/)\n\n' +
    'Best: https://www.microsoft.com/office https://intra.reader.example/rules\n',
  quoting: 'pasted',
  quoted,
});

const document = { kind: 'doc', name: 'invoice.doc', macro: 'emotet-2020-computed', picture: 'jpeg' } as const;
const locked = put('locked.eml', {
  language: 'en',
  from: 'Hannah Becker <contabilidad@ferreteria.example>',
  to: ['Alex Morgan <alex.morgan@reader.example>'],
  subject: 'Re: Drawings for the new hall',
  date: '2020-09-16T09:20:00+01:00',
  text: 'Please see the document.\n\nPassword: 4432\n\n\nHannah Becker\nhannah.becker@partner.example',
  quoting: 'outlook',
  quoted,
  attachments: [{ kind: 'zip', name: 'invoice.zip', password: '4432', entries: [document] }],
});

put('honest.eml', {
  language: 'en',
  from: 'Hannah Becker <hannah.becker@partner.example>',
  to: ['Alex Morgan <alex.morgan@reader.example>'],
  subject: 'Minutes',
  date: '2021-11-16T09:20:00+01:00',
  text: 'Thank you. https://minutes.partner.example/',
});

interface Told {
  readonly type: string;
  readonly value: string;
  readonly accused: boolean;
  readonly detectors: readonly string[];
  readonly file?: { readonly name: string; readonly bytes: number; readonly md5: string; readonly sha1: string };
  readonly seen: readonly { readonly input: string; readonly role: string; readonly where: readonly string[] }[];
  readonly messages: number;
}

async function iocs(...args: readonly string[]) {
  const ran = await run('scan', '--iocs', 'json', ...args);
  return { ...ran, told: JSON.parse(ran.out) as { readonly indicators: readonly Told[]; readonly messages: number } };
}

const accused = (indicators: readonly Told[], type: string) =>
  indicators.filter((one) => one.accused && one.type === type).map(({ value }) => value);
const seenOnly = (indicators: readonly Told[], type: string) =>
  indicators.filter((one) => !one.accused && one.type === type).map(({ value }) => value);

describe('emotet-guard scan --iocs', () => {
  it('accuses where the bad link leads and who wrote, and says which check does', async () => {
    const { code, told, err } = await iocs(hijacked);
    expect(code).toBe(1);
    expect(accused(told.indicators, 'url')).toEqual(['http://garden-club.example/wp-content/sHpp6WBO6d/']);
    expect(accused(told.indicators, 'host')).toEqual(['garden-club.example']);
    expect(accused(told.indicators, 'email')).toEqual(['contabilidad@ferreteria.example']);
    const [url] = told.indicators;
    expect(url).toMatchObject({ type: 'url', seen: [{ role: 'link', where: ['body'] }], messages: 1 });
    expect(url!.detectors).toContain('hacked-wordpress-link');
    expect(err).toMatch(/indicators \(\d+ accused\) from 1 messages at danger, caution\.\n$/);
  });

  it('says of honest sites that they were seen, and accuses none', async () => {
    const { told } = await iocs(hijacked);
    expect(seenOnly(told.indicators, 'host')).toEqual(
      expect.arrayContaining(['www.microsoft.com', 'partner.example', 'intra.reader.example']),
    );
    expect(accused(told.indicators, 'host')).not.toContain('www.microsoft.com');
  });

  it('accuses nobody whom the settings name, whatever they link to', async () => {
    const settings = path.join(folder, 'trusting.json');
    writeFileSync(
      settings,
      JSON.stringify({ version: 1, imitatedDomains: ['garden-club.example', 'ferreteria.example'] }),
    );
    const { told } = await iocs('--settings', settings, '--fail-on', 'unchecked', hijacked);
    expect(told.messages).toBe(1);
    expect(told.indicators.filter((one) => one.accused && one.type !== 'file')).toEqual([]);
  });

  it('gives the digests of message, attachment, and what lies in a locked archive', async () => {
    const { told } = await iocs(locked);
    const files = told.indicators.filter(({ type }) => type === 'file');
    expect(files.map(({ seen, file }) => [seen[0]!.role, file!.name]).sort()).toEqual([
      ['attachment', 'invoice.zip'],
      ['inside', 'invoice.doc'],
      ['message', 'locked.eml'],
    ]);
    const { bytes } = buildAttached(document, () => new Uint8Array());
    const inside = files.find(({ seen }) => seen[0]!.role === 'inside');
    const digest = (algorithm: string) => createHash(algorithm).update(bytes).digest('hex');
    expect(inside).toMatchObject({
      value: digest('sha256'),
      accused: true,
      file: { md5: digest('md5'), sha1: digest('sha1'), bytes: bytes.length },
      seen: [{ where: ['invoice.zip', 'invoice.doc'] }],
    });
  });

  it('takes from messages at the level of --fail-on and above, and from a calm one nothing', async () => {
    const { told, err } = await iocs(mail);
    expect(told.messages).toBe(2);
    expect(JSON.stringify(told)).not.toContain('minutes.partner.example');
    expect(err).toContain('3 judged');
    const sender = told.indicators.find(({ value }) => value === 'contabilidad@ferreteria.example');
    expect(sender).toMatchObject({ messages: 2 });
    expect(sender!.seen.map(({ input }) => path.basename(input))).toEqual(['hijacked.eml', 'locked.eml']);
  });

  it('defangs what a program would make a link of', async () => {
    const { out } = await run('scan', '--iocs', 'csv', '--defang', hijacked);
    expect(out).toContain('"hxxp://garden-club[.]example/wp-content/sHpp6WBO6d/"');
    expect(out).toContain('"contabilidad[@]ferreteria[.]example"');
    expect(out).not.toMatch(/https?:\/\//);
  });

  it('names what does not go together', async () => {
    for (const [args, why] of [
      [['--iocs', 'xml'], '--iocs takes json, csv, misp.'],
      [['--iocs', 'csv', '--json'], 'use one of them'],
      [['--iocs', 'misp', '--defang'], '--defang goes with json and csv'],
      [['--defang'], '--defang goes with --iocs'],
    ] as const) {
      const { code, err } = await run('scan', ...args, hijacked);
      expect([code, err.includes(why)]).toEqual([2, true]);
    }
  });

  it('writes the report beside it', async () => {
    const report = path.join(folder, 'report.html');
    const { code, out } = await run('scan', '--iocs', 'csv', '--report', report, hijacked);
    expect(code).toBe(1);
    expect(out.startsWith('"type","value"')).toBe(true);
  });
});
