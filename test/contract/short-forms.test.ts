import { readdirSync } from 'node:fs';
import path from 'node:path';
import { partsOfHost as whole } from '../../src/detection/text/suffixes';
import { partsOfHost as short } from '../../src/detection/text/suffixes.short';

const source = path.join(__dirname, '..', '..', 'src');
const shortForms = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.short.ts'))
  .sort();

/** Names that a module exports. */
function exportsOf(file: string): readonly string[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return Object.keys(require(path.join(source, file)) as object).sort();
}

describe('what the event handler has in a short form', () => {
  it.each(shortForms)('%s exports what the whole form does', (file) => {
    expect(exportsOf(file)).toEqual(exportsOf(file.replace('.short.ts', '.ts')));
  });

  it.each([
    'www.partner.example',
    'a.example.co.jp',
    'example.jp',
    'www.nhk.or.jp',
    'www.city.example.lg.jp',
    'shop.sakura.ne.jp',
    'sakura.ne.jp',
    'a.b.github.io',
    'www.example.co.uk',
    'www.example.com.br',
    'www.example.de',
    'www.example.fr',
    'example.edu.au',
    'bucket.s3.amazonaws.com',
    'localhost',
    '192.0.2.1',
  ])('takes %s apart as the whole Public Suffix List does', (host) => {
    expect(short(host)).toEqual(whole(host));
  });
});
