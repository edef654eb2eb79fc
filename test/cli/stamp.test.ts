import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { isGap } from '../../src/detection/contract';
import { textHost } from '../../src/hosts/browser';
import { notices } from '../../src/locales/notices';
import { readEml } from '../../src/mail/eml';
import { verifyStamp } from '../../src/stamp/verify';
import { readCases } from '../messages/read-cases';
import { gatewayKey } from '../stamp/keys';
import { run, temporaryFolder } from './run';
import { start } from './service';

const cases = readCases(path.join(__dirname, '..', 'messages'));
const emlOf = (wanted: string) => Buffer.from(cases.find(({ name }) => name === wanted)?.eml ?? new Uint8Array());
const hijacked = emlOf('emotet-2021-11-docm');
const latin = emlOf('emotet-2021-11-xlsm');
const honest = emlOf('honest-invitation');

const folder = temporaryFolder();
const tools = {
  host: textHost,
  sha256: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex'),
};

interface Stamped {
  readonly header: string;
  readonly notice?: { readonly subject?: string; readonly body?: { readonly edits: readonly object[] } };
  readonly verdict: object;
}

async function stamp(origin: string, body: Buffer<ArrayBuffer>, query = ''): Promise<Stamped> {
  const response = await fetch(`${origin}/stamp${query}`, { method: 'POST', body });
  expect(response.status).toBe(200);
  return (await response.json()) as Stamped;
}

describe('POST /stamp', () => {
  it('says what /scan says, and signs it so that everyone with the public key can tell', async () => {
    const key = path.join(folder, 'gateway.pem');
    writeFileSync(key, gatewayKey());
    const { origin, said, signal, ended } = await start(['--key', key]);
    const { header, verdict, ...rest } = await stamp(origin, hijacked);
    expect(rest).toEqual({});
    const scanned = (await (await fetch(`${origin}/scan`, { method: 'POST', body: hijacked })).json()) as object;
    expect(verdict).toEqual({ ...scanned, milliseconds: expect.any(Number) as number });
    const [, publicKey = ''] = /public key of the header is (\S+)\.\n/.exec(said()) ?? [];
    const arrived = readEml(
      Buffer.concat([
        Buffer.from(`X-Emotet-Guard: ${header}\r\nReceived: from a by b; ${new Date().toUTCString()}\r\n`),
        hijacked,
      ]),
    );
    if (isGap(arrived)) throw new Error(arrived);
    expect(await verifyStamp(arrived, publicKey, tools)).toMatchObject({
      state: 'genuine',
      stamp: { level: 'danger', pattern: 'C' },
    });
    signal('SIGTERM');
    await ended;
  });

  it('answers notices where they are asked for and the level asks for something, in the languages of the recipients', async () => {
    const { origin, signal, ended } = await start();
    const { header, notice } = await stamp(origin, hijacked, '?lang=ja,en&notice=subject,body');
    expect(header).toMatch(/^v=1; level=danger; pattern=C; t=\S+Z; h=[0-9a-f]{64}; f=[0-9a-f]{64}$/);
    expect(notice?.subject).toMatch(/^=\?utf-8\?B\?/);
    expect(notice?.body?.edits.length).toBeGreaterThan(0);
    expect((await stamp(origin, latin, '?notice=subject')).notice?.subject).toContain(
      `[${notices.en.subject.danger}] `,
    );
    expect(await stamp(origin, honest, '?lang=ja&notice=subject,body')).not.toHaveProperty('notice');
    signal('SIGTERM');
    await ended;
  });

  it.each(['?lang=tlh', '?notice=footer', '?languages=en'])('does not guess what %s means', async (query) => {
    const { origin, signal, ended } = await start();
    expect((await fetch(`${origin}/stamp${query}`, { method: 'POST', body: hijacked })).status).toBe(400);
    signal('SIGTERM');
    await ended;
  });

  it('is not offered with a key that nobody could verify', async () => {
    const file = path.join(folder, 'no-key.pem');
    writeFileSync(file, 'secret');
    expect(await run('serve', '--key', file)).toMatchObject({
      code: 2,
      err: expect.stringContaining('private key') as string,
    });
    expect(await run('serve', '--key', path.join(folder, 'nowhere.pem'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('ENOENT') as string,
    });
  });
});
