import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { inspectWithFacts } from '../../src/detection';
import type { MessageInput } from '../../src/detection/contract';
import { DRILL_HEADER, drillText, drillValue, readDrill } from '../../src/drill/drill';
import type { Drill } from '../../src/drill/drill';
import { isHarmless } from '../../src/drill/harmless';
import { verifyDrill } from '../../src/drill/verify';
import { forNode } from '../../src/hosts/for-node';
import { isGap } from '../../src/detection/contract';
import { readEml } from '../../src/mail/eml';
import { bindingOf, filesBindingOf } from '../../src/stamp/binding';
import { macroDocument } from '../../src/specimens/office/vba';
import { attachment } from '../../src/specimens/mail/message';

const keys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const mine = keys();
const publicKey = mine.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const TODAY = '2026-03-10';

const text = 'Please enable content to see the invoice. https://intra.reader.example/invoice';
const HEADERS =
  'From: Taro <x@elsewhere.example>\r\nTo: hanako@reader.example\r\nSubject: Re: Re: Invoice\r\n' +
  'Message-ID: <1@reader.example>\r\nDate: Mon, 2 Mar 2026 09:00:00 +0000\r\n';

function read(headers = HEADERS, body = text): MessageInput {
  const message = readEml(new TextEncoder().encode(`${headers}\r\n${body}\r\n`));
  if (isGap(message)) throw new Error(message);
  return message;
}

function headerOf(message: MessageInput, changed: Partial<Drill> = {}, key = mine.privateKey): string {
  const digest = bindingOf(message, forNode.host, sha256);
  const files = filesBindingOf(message.attachments, sha256);
  const drill: Drill = { id: '2026-03', until: '2026-03-31', carrier: 'document', digest, files, ...changed };
  const signature = sign('sha256', Buffer.from(drillText(drill)), { key, dsaEncoding: 'ieee-p1363' });
  return `${DRILL_HEADER}: ${drillValue(drill, signature.toString('base64'))}\r\n`;
}

const stateOf = async (message: MessageInput, today = TODAY, key = publicKey) =>
  (await verifyDrill(message, key, today, { host: forNode.host, sha256 })).state;

describe('a message that says it is a drill', () => {
  const header = headerOf(read());

  it('is one where the organisation signed it, on its last day too', async () => {
    expect(await stateOf(read(header + HEADERS))).toBe('genuine');
    expect(await stateOf(read(header + HEADERS), '2026-03-31')).toBe('genuine');
    expect(await stateOf(read(header.replaceAll('; ', ';\r\n ') + HEADERS))).toBe('genuine');
  });

  it('is none where somebody else signed it, or it has two of them', async () => {
    expect(await stateOf(read())).toBe('absent');
    expect(await stateOf(read(headerOf(read(), {}, keys().privateKey) + HEADERS))).toBe('foreign');
    expect(await stateOf(read(header + header + HEADERS))).toBe('foreign');
    expect(await stateOf(read(header.replace('until=2026-03-31', 'until=2027-03-31') + HEADERS))).toBe('foreign');
    expect(await stateOf(read(header.replace('id=2026-03', 'id=2026-04') + HEADERS))).toBe('foreign');
    expect(await stateOf(read(header + HEADERS), TODAY, 'no key')).toBe('foreign');
  });

  it('is none where the signature is of another message, or the text was changed', async () => {
    expect(await stateOf(read(header + HEADERS, text.replace('invoice', 'bill')))).toBe('other-message');
    expect(await stateOf(read(header + HEADERS.replace('<1@', '<2@')))).toBe('other-message');
    expect(await stateOf(read(header + HEADERS.replace('x@elsewhere', 'y@elsewhere')))).toBe('other-message');
  });

  it('is none where answers would go to somebody else', async () => {
    expect(await stateOf(read(`${header}${HEADERS}Reply-To: x@elsewhere.invalid\r\n`))).toBe('other-message');
  });

  it('is none where somebody has put another file into it, one of his own or one more', async () => {
    const letter = attachment('letter.txt', new TextEncoder().encode('See you on Monday.'));
    const other = attachment('letter.txt', new TextEncoder().encode('Call 0900 123 now.'));
    const withLetter = headerOf({ ...read(), attachments: [letter] });
    const sent = (mark: string, attachments: MessageInput['attachments']) =>
      stateOf({ ...read(mark + HEADERS), attachments });
    expect(await sent(withLetter, [letter])).toBe('genuine');
    for (const [mark, files] of [
      [header, [letter]],
      [withLetter, [other]],
      [withLetter, [letter, other]],
      [withLetter, []],
    ] as const)
      expect(await sent(mark, files)).toBe('other-message');
  });

  it('is none any more when its last day has passed', async () => {
    expect(await stateOf(read(header + HEADERS), '2026-04-01')).toBe('over');
  });

  it('is read as it is written, and in no other way', () => {
    const value = header.slice(header.indexOf(':') + 2).trim();
    expect(readDrill(value)).toBeDefined();
    for (const other of [
      `${value}; x=1`,
      value.replace('v=1', 'v=2'),
      value.replace('2026-03-31', '2026-02-30'),
      'v=1',
    ])
      expect(readDrill(other)).toBeUndefined();
  });
});

describe('a message that may be a drill', () => {
  const settings = { internalDomains: ['reader.example'] };
  const harmless = (message: MessageInput, internalDomains = settings.internalDomains) =>
    isHarmless(inspectWithFacts(message, { ...forNode, settings: { internalDomains } }));

  it('links to hosts that the settings name, and nowhere else', () => {
    expect(harmless(read())).toBe(true);
    expect(harmless(read(), [])).toBe(false);
    expect(harmless(read(HEADERS, `${text} https://elsewhere.example/`))).toBe(false);
  });

  it('carries no file that can act, whatever is signed', () => {
    const document = attachment('invoice.doc', macroDocument('Sub AutoOpen()\nShell "notreal.exe"\nEnd Sub\n'));
    expect(harmless({ ...read(), attachments: [document] })).toBe(false);
    expect(harmless({ ...read(), attachments: [attachment('a.bin', new Uint8Array(500).fill(7))] })).toBe(false);
  });

  it('was read to its end, and the mail server had nothing against it', () => {
    expect(harmless({ ...read(), attachments: [{ ...attachment('a.txt', new Uint8Array()), gap: 'denied' }] })).toBe(
      false,
    );
    expect(harmless({ ...read(), mailServer: { level: 'danger', pattern: null } })).toBe(false);
  });
});
