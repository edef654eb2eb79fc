import { createHash } from 'node:crypto';
import path from 'node:path';
import type { MessageInput } from '../../src/detection/contract';
import { isGap } from '../../src/detection/contract';
import { textHost } from '../../src/hosts/browser';
import type { Language } from '../../src/locales/languages';
import { notices } from '../../src/locales/notices';
import { readEml } from '../../src/mail/eml';
import { verifyStamp } from '../../src/stamp/verify';
import { hostileMailFiles } from '../builders/hostile-mail-files';
import { promised } from '../builders/hostile-containers';
import { readCases } from '../messages/read-cases';
import { startMailSystem } from './mail-system';
import type { MailSystem } from './mail-system';

/*
 * The whole way with the real programs: a message comes in by SMTP, rspamd asks our service, Postfix delivers. What is looked at is the
 * delivered file.
 */

/** As it is on its way: whoever delivers writes the sender's address at the head, and takes the one that is there. */
const inTransit = (eml: Uint8Array): Buffer =>
  Buffer.from(
    Buffer.from(eml)
      .toString('latin1')
      .replace(/^Return-Path: .*\r?\n/, ''),
    'latin1',
  );

const cases = readCases(path.join(__dirname, '..', 'messages'));
const emlOf = (wanted: string): Buffer => {
  const one = cases.find(({ name }) => name === wanted);
  if (one === undefined) throw new Error(`No message is called ${wanted}.`);
  return inTransit(one.eml);
};

const tools = {
  host: textHost,
  sha256: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex'),
};

let system: MailSystem;
let stop: () => Promise<void> = () => Promise.resolve();
beforeAll(async () => {
  system = await startMailSystem();
  ({ stop } = system);
});
afterAll(() => stop());

let count = 0;
/** Nobody has got mail under this address before. */
const someone = (domain = 'example.com'): string => `reader-${++count}@${domain}`;

const read = (bytes: Uint8Array): MessageInput => {
  const message = readEml(bytes);
  if (isGap(message)) throw new Error(message);
  return message;
};

/** The file without what Postfix writes at its head, and the values of our header taken out of it. */
function taken(delivered: Buffer): { readonly rest: string; readonly stamps: readonly string[] } {
  const text = delivered
    .toString('latin1')
    .replace(/^(?:(?:Return-Path|X-Original-To|Delivered-To|Received): .*\n(?:[ \t].*\n)*){4}/, '');
  const stamps: string[] = [];
  const rest = text.replace(/^X-Emotet-Guard: (.*\n(?:[ \t].*\n)*)/gim, (_, value: string) => {
    stamps.push(value.trim());
    return '';
  });
  return { rest, stamps };
}

const sent = (eml: Uint8Array): string => {
  const text = Buffer.from(eml).toString('latin1').replace(/\r\n/g, '\n');
  return text.endsWith('\n') ? text : `${text}\n`;
};

describe('a hijacked message', () => {
  it.each<[pattern: string, name: string, domain: string, language: Language]>([
    ['A', 'emotet-2021-11-link', 'example.com', 'en'],
    ['B', 'emotet-2018-06-pdf-link', 'example.co.jp', 'ja'],
    ['C', 'emotet-2021-11-docm', 'example.co.jp', 'ja'],
    ['D', 'emotet-2021-11-password-zip', 'example.com', 'en'],
  ])('of pattern %s arrives with its stamp and notices, and its symbol', async (pattern, name, domain, language) => {
    const eml = emlOf(name);
    const to = someone(domain);
    const delivered = await system.send(eml, to);
    const arrived = read(delivered);
    expect(await verifyStamp(arrived, system.publicKey, tools)).toMatchObject({
      state: 'genuine',
      stamp: { level: 'danger', pattern },
    });
    const before = read(eml);
    expect(arrived.subject).toBe(`[${notices[language].subject.danger}] ${before.subject}`);
    const words =
      arrived.html === undefined
        ? (arrived.text ?? '')
        : arrived.html.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
    expect(words).toContain(notices[language].danger);
    expect(arrived.attachments).toEqual(before.attachments);
    expect(await system.symbols(to)).toMatch(/EMOTET_GUARD_DANGER\(12\.00\)\{[a-z-]+;/);
  });
});

describe('a genuine message', () => {
  it.each([
    'honest-2018-06-pdf-link',
    'honest-2021-11-docm',
    'honest-2021-11-link',
    'honest-2021-11-password-zip',
    'honest-forwarded',
    'honest-newsletter-trackers',
    'honest-signed-mail',
  ])('(%s) arrives byte for byte, but for the header', async (name) => {
    const eml = emlOf(name);
    const to = someone();
    const delivered = await system.send(eml, to);
    const { rest, stamps } = taken(delivered);
    expect(rest).toBe(sent(eml));
    expect(stamps).toEqual([
      expect.stringMatching(/^v=1; level=(?:no-signs|unchecked|notice); t=\S+; h=\w+; f=\w+; s=\S+$/),
    ]);
    expect(await verifyStamp(read(delivered), system.publicKey, tools)).toMatchObject({ state: 'genuine' });
    expect(await system.symbols(to)).toMatch(/EMOTET_GUARD_(?:NO_SIGNS|UNCHECKED|NOTICE)\(/);
  });

  it('loses every header of ours that it brought along', async () => {
    const forged = ['X-Emotet-Guard: v=1; level=no-signs', 'x-emotet-guard: v=1;\r\n level=no-signs', ''].join('\r\n');
    const eml = Buffer.concat([Buffer.from(forged), emlOf('honest-forwarded')]);
    const { rest, stamps } = taken(await system.send(eml, someone()));
    expect(rest).toBe(sent(emlOf('honest-forwarded')));
    expect(stamps).toEqual([expect.stringContaining('; s=')]);
  });
});

describe('hostile messages among the others', () => {
  it('cost nobody else the verdict, or the mail: who must not wait any longer is told so', async () => {
    const hostile = [...hostileMailFiles().slice(0, 2), ...promised.slice(2, 3)].map(([, build]) => build());
    const eml = emlOf('honest-forwarded');
    const queue = Array.from(
      { length: 300 },
      (_, index) => (index % 100 === 0 ? hostile[index / 100] : undefined) ?? eml,
    );
    const outcomes: string[] = [];
    const take = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const to = someone();
        const { stamps } = taken(await system.send(next, to));
        const symbols = await system.symbols(to);
        const [failed = 'judged'] = /EMOTET_GUARD_FAILED/.exec(symbols) ?? [];
        expect(stamps).toHaveLength(failed === 'judged' ? 1 : 0);
        if (next === eml) outcomes.push(failed);
      }
    };
    await Promise.all([take(), take(), take(), take()]);
    expect(outcomes).toHaveLength(297);
    // How many are judged in time, the machine decides: a single hostile one may keep rspamd itself busy for seconds.
    expect(outcomes).toContain('judged');
    expect(system.crashes()).toEqual([]);
  });
});

describe('where the service fails', () => {
  it('mail flows on with a symbol that says so, without any stamp, and with one again when the service is back', async () => {
    const eml = Buffer.concat([Buffer.from('X-Emotet-Guard: v=1; level=no-signs\r\n'), emlOf('honest-forwarded')]);
    const sending = Array.from({ length: 12 }, async (_, index) => {
      const to = someone();
      if (index === 4) await system.killService();
      return [to, taken(await system.send(eml, to))] as const;
    });
    const outcomes: string[] = [];
    for (const [to, { rest, stamps }] of await Promise.all(sending)) {
      expect(rest).toBe(sent(emlOf('honest-forwarded')));
      const symbols = await system.symbols(to);
      const isFailed = symbols.includes('EMOTET_GUARD_FAILED');
      expect([isFailed, stamps.length]).toEqual([isFailed, isFailed ? 0 : 1]);
      outcomes.push(isFailed ? 'failed' : 'stamped');
    }
    const to = someone();
    expect(taken(await system.send(emlOf('emotet-2021-11-docm'), to)).rest).toBe(sent(emlOf('emotet-2021-11-docm')));
    expect(await system.symbols(to)).toContain('EMOTET_GUARD_FAILED(0.00){');
    expect(outcomes).toContain('failed');
    await system.startService();
    // How soon, the machine decides: a service that has just started may judge its first message too late for the plugin.
    let stamps: readonly string[] = [];
    while (stamps.length === 0) ({ stamps } = taken(await system.send(eml, someone())));
    expect(stamps).toHaveLength(1);
  });
});
