import { defaultInspectionSettings } from '../../src/detection/contract';
import { inspect } from '../../src/detection';
import { entryOf, inbox } from '../../src/demo/mailbox/mailbox';
import { languages } from '../../src/training/scenario';
import { scenarios } from '../../src/training/scenarios';
import { textHost } from '../../src/hosts/browser';
import { emlOf } from '../../src/specimens/mail/eml';
import { message } from '../../src/specimens/mail/message';
import { msg } from '../../src/specimens/mail/msg';

const every = languages.flatMap((language) => inbox(language).map((entry) => [language, entry.id, entry] as const));

describe('the training mailbox', () => {
  it.each(every)('%s %s comes to the verdict that its story tells', async (_language, _id, entry) => {
    const verdict = inspect(await entry.open(), { host: textHost, settings: defaultInspectionSettings });
    const { level, pattern } = entry.scenario!;
    expect(verdict.level).toBe(level);
    expect(verdict.emotetPattern).toBe(pattern);
    expect(verdict.outcomes.filter(({ state }) => state === 'failed')).toEqual([]);
  });

  it('has every pattern, and more honest mail than patterns have twins', () => {
    expect(new Set(scenarios.map(({ pattern }) => pattern))).toEqual(new Set(['A', 'B', 'C', 'D', null]));
    expect(scenarios.filter(({ honest }) => honest).length).toBeGreaterThanOrEqual(4);
  });

  it('names twins that exist, and are not of the same honesty unless both are honest', () => {
    for (const { twin, honest, id } of scenarios) {
      if (twin === undefined) continue;
      const other = scenarios.find((scenario) => scenario.id === twin);
      expect([id, other === undefined]).toEqual([id, false]);
      expect([id, honest || other!.honest]).toEqual([id, true]);
    }
  });

  it('is the newest message first', () => {
    for (const language of languages) {
      const times = inbox(language).map(({ date }) => Date.parse(date));
      expect(times).toEqual([...times].sort((a, b) => b - a));
    }
  });

  it.each(every)('%s %s is harmless: every address ends in .example or .invalid', async (_language, _id, entry) => {
    const read = await entry.open();
    const text = [read.rawHeaders, read.html, read.text].join('\n');
    const hosts = [...text.matchAll(/(?:@|:\/\/)([a-z0-9.-]+\.[a-z]+)/gi)].map(([, host]) => host ?? '');
    expect(hosts.length).toBeGreaterThan(0);
    expect(hosts.filter((host) => !/\.(?:example|invalid)$/.test(host))).toEqual([]);
  });
});

describe('a dropped file', () => {
  const letter = message({ subject: '議事録', text: 'こんにちは' });

  const outlookFile = msg({
    subject: 'From Outlook',
    from: { name: 'Hanako Suzuki', address: 'suzuki@partner.example' },
    to: [{ name: 'Alex Morgan', address: 'alex.morgan@reader.example' }],
    text: 'Hello',
  });

  it('opens as mail when it is an .eml', async () => {
    const entry = entryOf('a.eml', emlOf(letter), 1);
    expect(entry).toMatchObject({ id: 'dropped-1', subject: '議事録', from: 'Hanako Suzuki', hasAttachments: false });
    await expect(entry!.open()).resolves.toMatchObject({ text: expect.stringContaining('こんにちは') });
  });

  it('opens as mail when it is a .msg, whatever its name', () => {
    const entry = entryOf('no-extension', outlookFile, 2);
    expect(entry).toMatchObject({ subject: 'From Outlook' });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['a text', new TextEncoder().encode('just a note')],
    ['a compound file that is no message', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ])('is not taken for mail when it is %s', (_what, bytes) => {
    expect(entryOf('x.eml', bytes, 1)).toBeUndefined();
  });
});
