import fc from 'fast-check';
import { inspect, OpenedFiles } from '../../src/detection';
import type { AttachmentInput, MessageInput, Verdict } from '../../src/detection/contract';
import type { Derivation } from '../../src/detection/formats/crypto/cryptography';
import { portable } from '../../src/detection/formats/crypto/portable';
import { forNode } from '../../src/hosts/for-node';
import { forPane } from '../../src/hosts/for-pane';
import { inspectWithWebKeys } from '../../src/hosts/inspect-with-web-keys';
import { createWebKeys } from '../../src/hosts/web-keys';
import { zip } from '../../src/specimens/archive/zip';
import { encryptedPackage } from '../../src/specimens/office/encrypted-office';
import { docx } from '../../src/specimens/office/ooxml';
import { attachment, message } from '../../src/specimens/mail/message';
import { foreign } from '../builders/foreign-archives';
import { lockedRar4, lockedRar5 } from '../builders/rare-archives';
import { testHost } from '../host';

const { subtle } = globalThis.crypto;
const script = { name: 'invoice.vbs', data: new TextEncoder().encode('MsgBox "Hello"') };
const inNode = { ...forNode, host: { ...forNode.host, now: () => 0 } };
const inPane = { ...forPane, host: { ...forPane.host, now: () => 0 } };
const withoutTime = (verdict: Verdict): Verdict => ({ ...verdict, milliseconds: 0 });

const telling = (attachments: readonly AttachmentInput[], ...passwords: readonly string[]): MessageInput =>
  message({ text: passwords.map((word) => `Password: ${word}`).join('\n'), attachments: [...attachments] });

/** WebCrypto that counts what it is asked for. */
function counted(overrides: Partial<SubtleCrypto> = {}) {
  const asked = { digest: 0, deriveBits: 0 };
  const counting = {
    importKey: subtle.importKey.bind(subtle),
    digest(...given: Parameters<SubtleCrypto['digest']>) {
      asked.digest++;
      return (overrides.digest ?? subtle.digest.bind(subtle))(...given);
    },
    deriveBits(...given: Parameters<SubtleCrypto['deriveBits']>) {
      asked.deriveBits++;
      return (overrides.deriveBits ?? subtle.deriveBits.bind(subtle))(...given);
    },
  } as SubtleCrypto;
  return { asked, keys: createWebKeys(counting) };
}

const look = async (mail: MessageInput, keys = counted().keys, opened = new OpenedFiles()): Promise<Verdict> =>
  (await inspectWithWebKeys(mail, { ...inPane, opened }, keys)).verdict;

/** The host of the pane, and how often it derived a key itself. */
function countedPane() {
  const derive = jest.fn(portable.derive.bind(portable));
  return { derive, pane: { ...inPane, host: { ...inPane.host, cryptography: { ...portable, derive } } } };
}

const rar = (password: string, name = 'invoice.rar'): AttachmentInput =>
  attachment(name, lockedRar5(script, password, { power: 15 }));

describe('keys by WebCrypto', () => {
  it('are those of portable code', async () => {
    const bytes = fc.uint8Array({ maxLength: 20 });
    const rounds = fc.constant(8_192);
    const derivation: fc.Arbitrary<Derivation> = fc.oneof(
      fc.record({
        scheme: fc.constant('pbkdf2'),
        hash: fc.constantFrom('sha1', 'sha256'),
        password: bytes,
        salt: bytes,
        rounds,
        from: fc.constant(0),
        length: fc.integer({ min: 1, max: 40 }),
      }),
      fc.record({ scheme: fc.constant('rar5'), password: bytes, salt: bytes, rounds }),
      fc.record({ scheme: fc.constant('7z'), prefix: bytes, rounds }),
    );
    const always = (): boolean => true;
    await fc.assert(
      fc.asyncProperty(derivation, async (wish) => {
        const { keys } = counted();
        keys.await({ isLate: () => false, mostOfFile: 1 });
        expect(keys.cryptography.derive(wish, always)).toBe('not-yet');
        expect(keys.cryptography.awaited).toEqual({ missing: 1, mostOfFile: 1 });
        await keys.derive(10_000);
        expect(keys.cryptography.derive(wish, always)).toEqual(portable.derive(wish, always));
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    ['RAR 5', rar('W4ALLD')],
    ['RAR 5 with locked names', attachment('a.rar', lockedRar5(script, 'W4ALLD', { names: true, power: 15 }))],
    ['RAR 4', attachment('a.rar', lockedRar4(script, 'W4ALLD'))],
    ['7z', attachment('a.7z', foreign('locked.7z'))],
    ['7z with locked names', attachment('a.7z', foreign('locked-names.7z'))],
    ['AES in a ZIP', attachment('a.zip', foreign('aes-lzma.zip'))],
    ['Standard', attachment('a.docx', encryptedPackage(docx({ text: ['Hello'] }), 'W4ALLD', { scheme: 'standard' }))],
    ['Agile', attachment('a.docx', encryptedPackage(docx({ text: ['Hello'] }), 'W4ALLD'))],
    [
      'one archive in another',
      attachment('a.zip', zip([{ name: 'b.rar', data: rar('W4ALLD').bytes ?? Uint8Array.of() }])),
    ],
  ])('open what all others open: %s', async (_, file) => {
    const opens = (verdict: Verdict): boolean => !verdict.gaps.some(({ gap }) => gap === 'encrypted');
    for (const passwords of [['W4ALLD'], ['Zz91', 'Yy82', 'W4ALLD'], ['Zz91'], []]) {
      const mail = telling([file], ...passwords);
      expect(opens(inspect(mail, inNode))).toBe(passwords.includes('W4ALLD'));
      const verdict = withoutTime(await look(mail));
      expect(verdict).toEqual(withoutTime(inspect(mail, inPane)));
      expect(verdict).toEqual(withoutTime(inspect(mail, inNode)));
    }
  });

  it('are asked for one by one as long as the best password may be the right one', async () => {
    const { asked, keys } = counted();
    await look(telling([rar('W4ALLD')], 'W4ALLD', 'Zz91', 'Yy82', 'Xx73'), keys);
    expect(asked).toEqual({ digest: 0, deriveBits: 2 });
  });

  it('open one lock behind the other', async () => {
    const inner = lockedRar5(script, 'Zz91', { power: 15 });
    const outer = attachment('outer.rar', lockedRar5({ name: 'inner.rar', data: inner }, 'W4ALLD', { power: 15 }));
    const mail = telling([outer], 'W4ALLD', 'Zz91');
    expect(withoutTime(await look(mail))).toEqual(withoutTime(inspect(mail, inPane)));
  });

  it('end after a few looks, whatever a message makes detection try', async () => {
    const { asked, keys } = counted();
    const wrong = Array.from({ length: 60 }, (_, index) => `Wrong${index}x`);
    const mail = telling([rar('W4ALLD', 'a.rar'), rar('W5ALLD', 'b.rar'), rar('W6ALLD', 'c.rar')], ...wrong);
    expect(withoutTime(await look(mail, keys))).toEqual(withoutTime(inspect(mail, inPane)));
    // All that the budget has for keys, and half as many again for what a later look did not need.
    expect(asked.deriveBits).toBeLessThanOrEqual(2 * 36);
  });

  it('are not wished for where there is no WebCrypto', async () => {
    const mail = telling([rar('W4ALLD')], 'W4ALLD');
    expect(withoutTime(await look(mail, createWebKeys(undefined)))).toEqual(withoutTime(inspect(mail, inPane)));
  });

  it('are not wished for any more where WebCrypto fails', async () => {
    const { asked, keys } = counted({ deriveBits: () => Promise.reject(new Error('no')) });
    const mail = telling([rar('W4ALLD')], 'W4ALLD');
    for (let time = 0; time < 2; time++)
      expect(withoutTime(await look(mail, keys))).toEqual(withoutTime(inspect(mail, inPane)));
    expect(asked.deriveBits).toBe(2);
  });

  it('are not waited for for ever, and never again, where WebCrypto hangs', async () => {
    jest.useFakeTimers();
    try {
      const { asked, keys } = counted({ deriveBits: () => new Promise(() => undefined) });
      const mail = telling([rar('W4ALLD')], 'W4ALLD');
      const first = look(mail, keys);
      await jest.advanceTimersByTimeAsync(2_000);
      expect(withoutTime(await first)).toEqual(withoutTime(inspect(mail, inPane)));
      expect(withoutTime(await look(mail, keys))).toEqual(withoutTime(inspect(mail, inPane)));
      expect(asked.deriveBits).toBe(2);
    } finally {
      jest.useRealTimers();
    }
  });

  it('are not wished for late: what follows would come after the pane has given up', async () => {
    const { asked, keys } = counted();
    let now = 0;
    const slow = { ...inPane, host: { ...inPane.host, now: () => (now += 100) } };
    const mail = telling([rar('W4ALLD')], 'W4ALLD');
    await inspectWithWebKeys(mail, { ...slow, opened: new OpenedFiles() }, keys);
    expect(asked.deriveBits).toBe(0);
  });

  it('are forgotten with their message', async () => {
    const { asked, keys } = counted();
    const mail = telling([rar('W4ALLD')], 'W4ALLD');
    await look(mail, keys);
    await look(mail, keys);
    expect(asked.deriveBits).toBe(2);
    keys.forget();
    await look(mail, keys);
    expect(asked.deriveBits).toBe(4);
  });
});

describe('keys of one message', () => {
  it('are derived once for twin files', () => {
    const { derive, pane } = countedPane();
    inspect(telling([rar('W4ALLD', 'a.rar'), rar('W4ALLD', 'b.rar'), rar('W4ALLD', 'c.rar')], 'W4ALLD'), pane);
    expect(derive).toHaveBeenCalledTimes(1);
  });

  it('are derived once, however often the message is looked at while it is being read', () => {
    const { derive, pane } = countedPane();
    const opened = new OpenedFiles();
    const book = attachment('a.docx', encryptedPackage(docx({ text: ['Hello'] }), 'W4ALLD'));
    const files = [book, rar('Unsaid', 'b.rar'), attachment('c.txt', new TextEncoder().encode('Nothing'))];
    for (let count = 1; count <= files.length; count++)
      inspect(telling(files.slice(0, count), 'Zz91', 'W4ALLD'), { ...pane, opened });
    const once = derive.mock.calls.length;
    const derived = derive.mock.calls.map(([derivation]) => JSON.stringify(derivation));
    expect(new Set(derived).size).toBe(once);
    // Other passwords: the files are tried again, and only with what is new.
    inspect(telling(files, 'Zz91', 'W4ALLD', 'New44'), { ...pane, opened });
    expect(derive.mock.calls.length - once).toBe(1);
  });

  it('cost as many steps as if they were derived', () => {
    const untried = (files: readonly AttachmentInput[]): readonly unknown[] => {
      const words = Array.from({ length: 40 }, (_, index) => `Wrong${index}x`);
      return inspect(telling(files, ...words), inPane).gaps;
    };
    // Two of the same salt use up the share for keys as two of different salts do.
    expect(untried([rar('W4ALLD', 'a.rar'), rar('W4ALLD', 'b.rar')])).toEqual(
      untried([rar('W4ALLD', 'a.rar'), rar('W5ALLD', 'b.rar')]),
    );
  });
});

describe('rounds that a hostile file states', () => {
  const powers = (file: Uint8Array, from: number, to: number): Uint8Array =>
    file.map((byte) => (byte === from ? to : byte));

  it('are refused in every face', async () => {
    const file = powers(lockedRar5(script, 'W4ALLD', { power: 10 }), 10, 24);
    const mail = telling([attachment('a.rar', file)], 'W4ALLD');
    const { asked, keys } = counted();
    const { derive, pane } = countedPane();
    expect(withoutTime(await look(mail, keys))).toEqual(withoutTime(inspect(mail, pane)));
    expect(withoutTime(inspect(mail, inNode))).toEqual(withoutTime(inspect(mail, pane)));
    expect(asked).toEqual({ digest: 0, deriveBits: 0 });
    expect(derive).not.toHaveBeenCalled();
  });
});

it('a host that is an object of a class lends all that it has', () => {
  class Surroundings {
    decode(bytes: Uint8Array, charset: string): string {
      return testHost.decode(bytes, charset);
    }
    now(): number {
      return 0;
    }
  }
  const mail = telling([rar('W4ALLD')], 'W4ALLD');
  expect(withoutTime(inspect(mail, { ...inPane, host: new Surroundings() }))).toEqual(
    withoutTime(inspect(mail, inPane)),
  );
});
