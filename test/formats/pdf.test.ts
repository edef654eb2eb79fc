import { zlibSync } from 'fflate';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { readPdf } from '../../src/detection/formats/pdf';
import { pdf } from '../builders/pdf';

const address = 'http://garden.example/wp-content/sHpp6WBO6d/';
const read = (bytes: Uint8Array) => readPdf(bytes, new Budget(defaultLimits, () => 0));
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const stream = (dictionary: string, data: Uint8Array) =>
  join(
    latin(`%PDF-1.7\n7 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${data.length} >>\nstream\n`),
    zlibSync(data),
    latin('\nendstream\nendobj\n'),
  );

describe('a PDF', () => {
  it('gives the addresses of its links and counts its pages', () => {
    expect(read(pdf({ lines: ['Invoice'], links: [address] }))).toMatchObject({
      links: [address],
      pages: 1,
      encrypted: false,
    });
  });

  it('gives links that lie in a compressed object stream', () => {
    expect(read(stream('/Type /ObjStm /N 1 /First 4', latin(`1 0 << /S /URI /URI (${address}) >>`))).links).toEqual([
      address,
    ]);
  });

  it.each([
    ['a name with #xx', `%PDF-1.4 1 0 obj << /S /U#52I /U#52I (${address}) >>`],
    ['a hexadecimal string', `%PDF-1.4 1 0 obj << /URI <${Buffer.from(address).toString('hex')}> >>`],
    ['octal escapes', `%PDF-1.4 1 0 obj << /URI (${address.replace('h', '\\150')}) >>`],
    ['a missing cross-reference table', `%PDF-1.4 1 0 obj << /URI (${address})`],
  ])('gives a link written with %s', (_what, text) => {
    expect(read(latin(text)).links).toEqual([address]);
  });

  it('tells what it launches and runs, in a string or in a stream of its own', () => {
    const launch = read(latin('%PDF-1.4 1 0 obj << /S /Launch /Win << /F (notreal.exe) /P (x) >> >>'));
    expect(launch.launches).toEqual(['notreal.exe']);
    expect(read(latin('%PDF-1.4 1 0 obj << /S /JavaScript /JS (app.alert\\(1\\)) >>')).javascript).toEqual([
      'app.alert(1)',
    ]);
    expect(
      read(join(latin('%PDF-1.4 1 0 obj << /JS 7 0 R >>\n'), stream('', latin('app.alert(2)')))).javascript,
    ).toEqual(['app.alert(2)']);
  });

  it('hands over embedded files with their names', () => {
    const file = join(
      latin('%PDF-1.4 5 0 obj << /Type /Filespec /UF (inner.doc) /EF << /F 7 0 R >> >>\n'),
      stream('/Type /EmbeddedFile', latin('hello')),
    );
    expect(read(file)).toMatchObject({
      embedded: ['inner.doc'],
      files: [{ name: 'inner.doc', bytes: latin('hello') }],
    });
  });

  it('that is encrypted says so', () => {
    expect(read(latin('%PDF-1.4 trailer << /Encrypt 5 0 R >>'))).toMatchObject({ encrypted: true, gap: 'encrypted' });
  });

  it('whose object stream is a bomb is left when the budget says so', () => {
    const bomb = stream('/Type /ObjStm', new Uint8Array(20 * 1024 * 1024));
    const budget = new Budget({ ...defaultLimits, outputBytes: 1024 * 1024 }, () => 0);
    expect(readPdf(bomb, budget).gap).toBe('too-large');
  });

  it('keeps the links behind a stream that could not be read', () => {
    const bomb = stream('/Type /ObjStm', new Uint8Array(20 * 1024 * 1024));
    const links = stream('/Type /ObjStm /N 1 /First 4', latin(`1 0 << /S /URI /URI (${address}) >>`));
    const budget = new Budget({ ...defaultLimits, outputBytes: 24 * 1024 * 1024 }, () => 0);
    expect(readPdf(join(bomb, links), budget)).toMatchObject({ links: [address], gap: 'too-large' });
  });
});
