import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSigning } from '../../src/cli/serve/signing';
import type { Signing } from '../../src/cli/serve/signing';
import { inspect } from '../../src/detection';
import { defaultInspectionSettings } from '../../src/detection/contract';
import type { Level, MessageInput } from '../../src/detection/contract';
import { forPane } from '../../src/hosts/for-pane';
import { openMailbox } from '../../src/outlook/mailbox';
import { message } from '../../src/specimens/mail/message';
import { bindingOf } from '../../src/stamp/binding';
import { keepMessage } from '../../src/taskpane/kept-message';
import { temporaryFolder } from '../cli/run';
import { fakeOutlook } from '../outlook/fake-item';
import { gatewayKey } from './keys';

const folder = temporaryFolder();
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

let key: Signing;

beforeAll(async () => {
  const file = path.join(folder, 'gateway.pem');
  writeFileSync(file, gatewayKey());
  const read = await readSigning(file);
  if (typeof read === 'string') throw new Error(read);
  key = read;
});

const rawHeaders = 'Message-ID: <1@partner.example>\r\nDate: Mon, 2 Mar 2026 09:00:00 +0000\r\n';
const letter: MessageInput = {
  ...message({ html: '<p>Please see the minutes.</p>' }),
  rawHeaders,
  receivedAt: '2026-03-02T09:00:00Z',
};

function stampOf(level: Level, at = '2026-03-02T09:00:00Z'): string {
  const digest = bindingOf(letter, forPane.host, sha256);
  return `X-Emotet-Guard: ${key.stamp({ level, pattern: level === 'danger' ? 'C' : null, at, digest, files: sha256(Uint8Array.of()) })}\r\n`;
}

/** What the pane's worker says of the message with these headers in front. */
async function judged(headers: string, { from = letter } = {}) {
  const settings = { ...defaultInspectionSettings, mailServerKey: key.publicKey };
  const { verdict } = await keepMessage(forPane)({
    id: 1,
    begins: true,
    message: { ...from, rawHeaders: headers + rawHeaders, attachments: [] },
    settings,
  });
  return verdict;
}

describe('the mail server’s stamp, in the pane', () => {
  it('raises the level before any file is read, names Emotet’s pattern, and says who said so', async () => {
    expect(await judged(stampOf('danger'))).toMatchObject({
      level: 'danger',
      emotetPattern: 'C',
      mailServer: { level: 'danger', pattern: 'C' },
    });
    expect(await judged(stampOf('caution'))).toMatchObject({ level: 'caution', emotetPattern: null });
  });

  it('raises it where Outlook hands over no files', async () => {
    const outlook = fakeOutlook({
      item: {
        html: letter.html ?? '',
        headers: stampOf('danger') + rawHeaders,
        attachments: [{ name: 'a.doc', size: 9, fault: { code: 9054 } }],
      },
    });
    const look = keepMessage(forPane);
    const levels: string[] = [];
    let begins = true;
    for await (const reading of openMailbox(outlook.context)!.current()!.read()) {
      const settings = { ...defaultInspectionSettings, mailServerKey: key.publicKey };
      const { verdict } = await look({ id: 1, begins, message: reading.message, settings });
      begins = false;
      levels.push(`${reading.stage} ${verdict.level}`);
    }
    expect(levels).toContain('headers danger');
    expect(levels.at(-1)).toBe('done danger');
  });

  it.each(['no-signs', 'unchecked', 'notice'] as const)('that says %s counts nothing', async (level) => {
    expect(await judged(stampOf(level))).toEqual({ ...(await judged('')), milliseconds: expect.any(Number) as number });
  });

  it.each<[string, () => string]>([
    ['is forged', () => stampOf('danger').replace('level=danger', 'level=caution')],
    ['comes twice', () => stampOf('danger') + stampOf('danger')],
    ['comes behind one without a signature', () => `X-Emotet-Guard: v=1; level=danger\r\n${stampOf('danger')}`],
    ['is of last year', () => stampOf('danger', '2025-03-02T09:00:00Z')],
    ['has lost its signature', () => stampOf('danger').replace(/; s=.*/, '')],
  ])('that %s is no evidence', async (_what, headers) => {
    const verdict = await judged(headers());
    expect(verdict).not.toHaveProperty('mailServer');
    expect(verdict.level).toBe((await judged('')).level);
  });

  it('of another message is no evidence', async () => {
    const other = { ...letter, html: '<p>Please see the invoice.</p>' };
    expect(await judged(stampOf('danger'), { from: other })).not.toHaveProperty('mailServer');
  });

  it.each<[string, string | undefined]>([
    ['no key', undefined],
    ['a key that is none', 'AAAA'],
  ])('is no evidence with %s', async (_what, mailServerKey) => {
    const settings = { ...defaultInspectionSettings, ...(mailServerKey !== undefined && { mailServerKey }) };
    const { verdict } = await keepMessage(forPane)({
      id: 1,
      begins: true,
      message: { ...letter, rawHeaders: stampOf('danger') + rawHeaders, attachments: [] },
      settings,
    });
    expect(verdict).not.toHaveProperty('mailServer');
  });

  it('of the message before says nothing of the next one', async () => {
    const look = keepMessage(forPane);
    const settings = { ...defaultInspectionSettings, mailServerKey: key.publicKey };
    const first = { ...letter, rawHeaders: stampOf('danger') + rawHeaders, attachments: [] };
    expect((await look({ id: 1, begins: true, message: first, settings })).verdict.level).toBe('danger');
    const { verdict } = await look({ id: 2, begins: true, message: { ...letter, attachments: [] }, settings });
    expect(verdict).not.toHaveProperty('mailServer');
  });
});

it('a warning of the mail server lowers nothing that is found here', () => {
  const hostile = message({ html: '<a href="ms-appinstaller:?source=https://apps.example/x.appinstaller">report</a>' });
  const own = inspect(hostile, forPane);
  expect(own.level).toBe('danger');
  const both = inspect({ ...hostile, mailServer: { level: 'caution', pattern: null } }, forPane);
  expect({ ...both, mailServer: undefined, milliseconds: 0 }).toEqual({
    ...own,
    mailServer: undefined,
    milliseconds: 0,
  });
});
