import { Budget, defaultLimits } from '../../../src/detection/budget';
import { readSmime } from '../../../src/detection/formats/mail/smime';
import { sniff } from '../../../src/detection/formats/sniff';
import { enveloped, signed, signedInPieces } from '../../builders/smime';

const text = 'Content-Type: text/plain\r\n\r\nPlease see https://shop.example/a\r\n'.repeat(20);
const content = new TextEncoder().encode(text);

function read(bytes: Uint8Array): string | undefined {
  const found = readSmime(bytes, new Budget(defaultLimits, () => 0));
  return typeof found === 'object' ? Buffer.from(found).toString() : found;
}

const base64 = Buffer.from(signed(content)).toString('base64').replace(/.{64}/g, '$&\r\n');

describe('a signed message', () => {
  it.each([
    ['DER', signed(content)],
    ['BER of indefinite length, in pieces', signedInPieces(content)],
    ['PEM', new TextEncoder().encode(`-----BEGIN PKCS7-----\r\n${base64}\r\n-----END PKCS7-----\r\n`)],
    ['bare base64', new TextEncoder().encode(base64)],
  ])('gives what was signed: %s', (_form, bytes) => {
    expect(sniff(bytes)).toBe('smime');
    expect(read(bytes)).toBe(text);
  });

  it('that only signs what lies elsewhere holds nothing', () => {
    expect(read(signed())).toBeUndefined();
  });

  it('that is cut is read as far as it goes', () => {
    expect(text.startsWith(read(signed(content).subarray(0, 400)) ?? '?')).toBe(true);
  });
});

describe('other messages of the same syntax', () => {
  it('that are encrypted say so', () => {
    expect(read(enveloped())).toBe('encrypted');
  });

  it.each([
    ['a text that begins like base64', 'MIXED CONTENT in this letter, and nothing else that matters at all.'],
    ['a certificate', '-----BEGIN CERTIFICATE-----\r\nMIIBszCCAVmgAwIBAgIUE\r\n-----END CERTIFICATE-----'],
  ])('are not seen in %s', (_what, words) => {
    expect(sniff(new TextEncoder().encode(words))).toBe('text');
  });
});
