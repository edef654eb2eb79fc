import { inspect } from '../../src/detection';
import { attachment, message } from '../builders/message';
import { pdf } from '../builders/pdf';
import { testHost } from '../host';

/** What is found in a mail with this file: the same wherever in the file it hides. */
const finds = (name: string, bytes: Uint8Array) =>
  inspect(message({ attachments: [attachment(name, bytes)] }), { host: testHost })
    .outcomes.filter(({ state }) => state === 'found')
    .map(({ detector }) => detector);

describe('a danger in a PDF', () => {
  const address = 'http://hacked.example/wp-content/sHpp6WBO6d/';
  const plain = Buffer.from(pdf({ lines: ['Invoice'], links: [address] })).toString('latin1');

  it.each([
    ['behind a comment that says stream', plain.replace('6 0 obj\n', '6 0 obj % stream\n')],
    ['behind a title that says stream', plain.replace('/Type /Annot', '/T (Live\nstream\n) /Type /Annot')],
    ['in an object of its own', `${plain.replace(/\/URI \(.*?\)/, '/URI 99 0 R')}\n99 0 obj\n(${address})\nendobj\n`],
    ['behind a comment after its name', plain.replace('/URI (', '/URI %(\n(')],
  ])('%s is found as in the open', (_where, text) => {
    const open = finds('a.pdf', Buffer.from(plain, 'latin1'));
    expect(open).toContain('hacked-wordpress-link');
    expect(finds('a.pdf', Buffer.from(text, 'latin1'))).toEqual(open);
  });
});
