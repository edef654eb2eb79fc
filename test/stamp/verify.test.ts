import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSigning } from '../../src/cli/serve/signing';
import type { Signing } from '../../src/cli/serve/signing';
import type { Level, MessageInput } from '../../src/detection/contract';
import { isGap } from '../../src/detection/contract';
import { textHost } from '../../src/hosts/browser';
import { notices } from '../../src/locales/notices';
import { readEml } from '../../src/mail/eml';
import { bindingOf, filesBindingOf } from '../../src/stamp/binding';
import { verifyStamp, warningOf } from '../../src/stamp/verify';
import { temporaryFolder } from '../cli/run';
import { readCases } from '../messages/read-cases';
import { gatewayKey } from './keys';

const folder = temporaryFolder();
const tools = {
  host: textHost,
  sha256: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex'),
};
const at = '2026-11-29T10:00:00Z';

async function signing(name: string): Promise<Signing> {
  const file = path.join(folder, `${name}.pem`);
  writeFileSync(file, gatewayKey());
  const read = await readSigning(file);
  if (typeof read === 'string') throw new Error(read);
  return read;
}

function message(lines: readonly string[]): MessageInput {
  const read = readEml(new TextEncoder().encode(lines.join('\r\n')));
  if (isGap(read)) throw new Error(read);
  return read;
}

const aDigest = expect.stringMatching(/^[0-9a-f]{64}$/) as string;

const header = [
  'From: Hanako Suzuki <h.suzuki@partner.example>',
  'To: reader@example.com',
  'Subject: Invoice',
  'Message-ID: <1@partner.example>',
  'Date: Sun, 29 Nov 2026 10:00:00 +0900',
];
const html = (body: string) => [...header, 'Content-Type: text/html; charset=utf-8', '', body];
const letter = html('<p>Please see <a href="https://partner.example/a">our list</a>.</p>');

/** A message as it would arrive, with the stamp that its gateway gave to `original`. */
function delivered(original: readonly string[], changed: readonly string[], key: Signing) {
  const digest = bindingOf(message(original), tools.host, tools.sha256);
  const files = filesBindingOf(message(original).attachments, tools.sha256);
  const value = key.stamp({ level: 'danger', pattern: 'A', at, digest, files });
  return message([`X-Emotet-Guard: ${value}`, ...changed]);
}

describe('a stamp', () => {
  it('is genuine on the message that it was given to', async () => {
    const key = await signing('ours');
    expect(await verifyStamp(delivered(letter, letter, key), key.publicKey, tools)).toEqual({
      state: 'genuine',
      stamp: { level: 'danger', pattern: 'A', at, digest: aDigest, files: aDigest },
    });
  });

  it.each([
    [
      'a notice of ours',
      html(`<p>${notices.ja.danger}</p><p>Please see <a href="https://partner.example/a">our list</a>.</p>`),
    ],
    [
      'Safe Links and other blanks',
      html(
        '<div><p>Please  see\r\n<a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fpartner.example%2Fa&data=05">our&nbsp;list</a>.',
      ),
    ],
    [
      'another subject and further fields',
      [
        'Received: from a by b; Sun, 29 Nov 2026 10:00:01 +0900',
        ...letter.map((line) => (line.startsWith('Subject') ? 'Subject: [Dangerous] Invoice' : line)),
      ],
    ],
  ])('survives %s', async (_what, changed) => {
    const key = await signing('ours');
    expect(await verifyStamp(delivered(letter, changed, key), key.publicKey, tools)).toMatchObject({
      state: 'genuine',
    });
  });

  it.each([
    ['other words', html('<p>Please open <a href="https://partner.example/a">our list</a>.</p>')],
    [
      'a link to elsewhere behind the same words',
      html('<p>Please see <a href="https://hacked.example/">our list</a>.</p>'),
    ],
    ['another sender', letter.map((line) => line.replace('h.suzuki@', 'x@'))],
    ['another message id', letter.map((line) => line.replace('<1@', '<2@'))],
    ['another day', letter.map((line) => line.replace('29 Nov 2026', '30 Nov 2026'))],
  ])('copied to a message with %s says nothing', async (_what, changed) => {
    const key = await signing('ours');
    expect(await verifyStamp(delivered(letter, changed, key), key.publicKey, tools)).toEqual({
      state: 'other-message',
    });
  });

  it('is bound to the files by a digest of their own, for those who have them as they came', async () => {
    const key = await signing('ours');
    const withFile = (content: string) => [
      ...header,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      '',
      ...letter.slice(-1),
      '--b',
      'Content-Type: application/msword; name=a.doc',
      '',
      content,
      '--b--',
    ];
    const filesOf = (lines: readonly string[]) => filesBindingOf(message(lines).attachments, tools.sha256);
    const verified = await verifyStamp(delivered(withFile('a'), withFile('b'), key), key.publicKey, tools);
    expect(verified).toMatchObject({ state: 'genuine', stamp: { files: filesOf(withFile('a')) } });
    expect(new Set([filesOf(letter), filesOf(withFile('a')), filesOf(withFile('b'))]).size).toBe(3);
  });

  it.each([
    ['on its way for five days', '2026-12-04T10:00:00Z', 'genuine'],
    ['checked by a clock that is ahead', '2026-11-29T09:00:00Z', 'genuine'],
    ['delivered again a month later', '2026-12-29T10:00:00Z', 'old'],
    ['older than its stamp', '2026-11-20T10:00:00Z', 'old'],
    ['without a time that anybody can read', 'yesterday', 'old'],
  ])('of a message that was %s', async (_what, receivedAt, state) => {
    const key = await signing('ours');
    const genuine = { ...delivered(letter, letter, key), receivedAt };
    expect(await verifyStamp(genuine, key.publicKey, tools)).toMatchObject({ state });
  });

  it('is no evidence where there is no cryptography to verify it with', async () => {
    const key = await signing('ours');
    const genuine = delivered(letter, letter, key);
    const { crypto } = globalThis;
    try {
      for (const missing of [undefined, {}]) {
        Reflect.defineProperty(globalThis, 'crypto', { value: missing, configurable: true });
        expect(await verifyStamp(genuine, key.publicKey, tools)).toEqual({ state: 'foreign' });
      }
    } finally {
      Reflect.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true });
    }
  });

  it('asks for care or says nothing: what it calls harmless is not handed on', () => {
    const said = (level: Level) =>
      warningOf({ state: 'genuine', stamp: { level, pattern: null, at, digest: '', files: '' } });
    expect(said('danger')).toEqual({ level: 'danger', pattern: null });
    expect(said('caution')).toEqual({ level: 'caution', pattern: null });
    for (const level of ['notice', 'no-signs', 'unchecked'] as const) expect(said(level)).toBeUndefined();
    for (const state of ['absent', 'foreign', 'other-message', 'old'] as const)
      expect(warningOf({ state })).toBeUndefined();
  });

  it('of another key, without a signature, changed, or beside a second one is foreign', async () => {
    const key = await signing('ours');
    const other = await signing('theirs');
    const genuine = delivered(letter, letter, key);
    const raw = genuine.rawHeaders ?? '';
    const changes = [
      delivered(letter, letter, other).rawHeaders ?? '',
      raw.replace(/; s=\S+/, ''),
      raw.replace('level=danger', 'level=no-signs'),
      raw.replace('level=danger', 'level=danger; level=no-signs'),
      raw.replace('v=1', 'v=2'),
      `X-Emotet-Guard: v=1; level=no-signs\r\n${raw}`,
    ];
    for (const rawHeaders of changes)
      expect(await verifyStamp({ ...genuine, rawHeaders }, key.publicKey, tools)).toEqual({ state: 'foreign' });
    expect(await verifyStamp(message(letter), key.publicKey, tools)).toEqual({ state: 'absent' });
    expect(await verifyStamp(genuine, 'no key', tools)).toEqual({ state: 'foreign' });
  });

  it('folded by a server on the way is still read', async () => {
    const key = await signing('ours');
    const genuine = delivered(letter, letter, key);
    const rawHeaders = (genuine.rawHeaders ?? '').replace(/; (?=[th]=)/g, ';\r\n\t');
    expect(await verifyStamp({ ...genuine, rawHeaders }, key.publicKey, tools)).toMatchObject({ state: 'genuine' });
  });
});

it('every message of the collection is bound to itself alone', () => {
  const digests = readCases(path.join(__dirname, '..', 'messages')).flatMap(({ eml }) => {
    const read = readEml(eml);
    return isGap(read)
      ? []
      : [`${bindingOf(read, tools.host, tools.sha256)} ${filesBindingOf(read.attachments, tools.sha256)}`];
  });
  expect(digests.length).toBeGreaterThan(100);
  expect(new Set(digests).size).toBe(digests.length);
});
