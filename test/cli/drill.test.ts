import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { forPane } from '../../src/hosts/for-pane';
import { defaultInspectionSettings, isGap } from '../../src/detection/contract';
import { readEml } from '../../src/mail/eml';
import { keepMessage } from '../../src/taskpane/kept-message';
import { run, temporaryFolder } from './run';

const folder = temporaryFolder();
const at = (name: string) => path.join(folder, name);
const put = (name: string, content: string) => {
  writeFileSync(at(name), content);
  return at(name);
};

const text =
  'From: Taro <x@elsewhere.example>\r\nTo: hanako@reader.example\r\nSubject: Re: Re: Invoice\r\nMessage-ID: <1@reader.example>\r\n' +
  'Date: Mon, 2 Mar 2026 09:00:00 +0000\r\n\r\nPlease enable content to see the invoice: https://intra.reader.example/invoice\r\n';
const message = put('drill.eml', text);
const key = put(
  'drill.pem',
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
);
const plain = put('plain.json', JSON.stringify({ version: 1, internalDomains: ['reader.example'] }));

const signed = (file: string, ...more: readonly string[]) =>
  run(
    ...['training', 'sign-drill', file, '--key', key, '--settings', plain, '--id', '2026-03', '--until', '9999-12-31'],
    ...['--out', at('signed.eml'), ...more],
  );

describe('emotet-guard training sign-drill', () => {
  let publicKey = '';
  let settings = '';

  beforeAll(async () => {
    const { code, out, err } = await signed(message);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    publicKey = /drillKey\):\n {2}(\S+)/.exec(out)![1]!;
    settings = put(
      'drill.json',
      JSON.stringify({ version: 1, internalDomains: ['reader.example'], drillKey: publicKey }),
    );
    expect(out).toContain('(doubled-reply-prefix)');
  });

  it('leaves the message as it is, below one header field', () => {
    const written = readFileSync(at('signed.eml'), 'utf8');
    expect(written.endsWith(text)).toBe(true);
    expect(written.slice(0, -text.length)).toMatch(/^X-Emotet-Guard-Drill: v=1;\r\n id=2026-03;\r\n[^]*\r\n$/);
  });

  it('makes what scan calls a drill, and judges as the message that it is', async () => {
    const { code, out } = await run('scan', '--settings', settings, at('signed.eml'));
    expect(code).toBe(0);
    expect(out).toContain('drill 2026-03, until 9999-12-31');
    const json = JSON.parse((await run('scan', '--json', '--settings', settings, at('signed.eml'))).out) as object;
    expect(json).toMatchObject({ drill: { state: 'genuine', id: '2026-03', until: '9999-12-31' } });
  });

  it('makes what the pane plays, and nothing that it plays without the key', async () => {
    const read = readEml(readFileSync(at('signed.eml')));
    if (isGap(read)) throw new Error(read);
    const looked = (drillKey: Readonly<Record<string, string>>) =>
      keepMessage(forPane)({
        id: 1,
        begins: true,
        message: { ...read, attachments: [] },
        settings: { ...defaultInspectionSettings, internalDomains: ['reader.example'], ...drillKey },
      });
    expect((await looked({ drillKey: publicKey })).drill).toEqual({ id: '2026-03', carrier: 'document' });
    expect((await looked({})).drill).toBeUndefined();
  });

  it('says of a copy with another text that it is none', async () => {
    const changed = put('changed.eml', readFileSync(at('signed.eml'), 'utf8').replace('the invoice', 'the bill'));
    expect((await run('scan', '--settings', settings, changed)).out).toContain(
      'no drill: the signature belongs to another message',
    );
  });

  it('says of a copy with a dangerous file that it is none, and how dangerous it is', async () => {
    const link = 'ms-appinstaller:?source=https://apps.example/x.appinstaller';
    const bad = put('bad.eml', text.replace('\r\n\r\n', `\r\nX: y\r\n\r\n${link} `));
    expect((await signed(bad)).err).toContain('It is not harmless');
    const parts =
      readFileSync(at('signed.eml'), 'utf8').replace(
        '\r\n\r\n',
        '\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n',
      ) +
      '--b\r\nContent-Disposition: attachment; filename=a.vbs\r\n\r\nCreateObject("WScript.Shell").Run "notreal.exe"\r\n--b--\r\n';
    const { out } = await run('scan', '--settings', settings, put('hung.eml', parts));
    expect(out).toContain('no drill: the signature belongs to another message');
    expect(out).not.toContain('No signs');
  });

  it('says of a drill with a link that the settings no longer excuse that it is none', async () => {
    const elsewhere = put('elsewhere.json', JSON.stringify({ version: 1, drillKey: publicKey }));
    const { out } = await run('scan', '--settings', elsewhere, at('signed.eml'));
    expect(out).toContain('no drill, although it is signed as 2026-03');
  });

  it('names what is missing or wrong', async () => {
    const calm = put(
      'calm.eml',
      text
        .replace('Re: Re: Invoice', 'Invoice')
        .replace('x@elsewhere', 'x@reader')
        .replace(/Please.*/, 'Hello.'),
    );
    for (const [file, more, why] of [
      [message, ['--id', 'a b'], '--id takes letters'],
      [message, ['--until', '2026-02-30'], '--until takes a day'],
      [message, ['--carrier', 'program'], '--carrier takes'],
      [put('answers.eml', `Reply-To: desk@reader.example\r\n${text}`), [], 'It has a Reply-To'],
      [put('no-id.eml', text.replace(/Message-ID.*\r\n/, '')), [], 'It has no Message-ID'],
      [at('signed.eml'), [], 'It is signed already'],
      [calm, [], 'Nothing in it gives it away'],
      [at('nowhere.eml'), [], 'ENOENT'],
    ] as const) {
      const { code, err } = await signed(file, ...more);
      expect([code, err.includes(why), err]).toEqual([2, true, err]);
    }
  });
});
