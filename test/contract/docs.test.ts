import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pages } from '../docs/pages';

const root = path.join(__dirname, '..', '..');

describe('the documentation that is written from the source', () => {
  it.each(Object.entries(pages))('%s says what the source says (else: npm run docs)', (file, page) => {
    const written = path.join(root, file);
    expect(existsSync(written) ? readFileSync(written, 'utf8') : undefined).toBe(page());
  });

  it('explains every field of the settings in both languages', () => {
    for (const [page, text] of [
      ['docs/settings.md', 'Where "Send to the security team" sends the message.'],
      ['docs/settings.ja.md', '「セキュリティ担当者に送る」の宛先。'],
    ] as const) {
      const written = readFileSync(path.join(root, page), 'utf8');
      expect(written).toContain(text);
      for (const field of ['internalDomains', 'contact.mail', 'blockList.digest', 'banners', 'program-starting-macro'])
        expect(written).toContain(`\`${field}\``);
    }
  });
});
