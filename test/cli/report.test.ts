import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, temporaryFolder } from './run';

const folder = temporaryFolder();
const mail = path.join(folder, 'mail');
mkdirSync(mail);

const HOSTILE = '</td><script>alert(1)</script><img src=x onerror=alert(2)>';

const encoded = (text: string) => Buffer.from(text).toString('base64');

function put(name: string, content: string): string {
  const at = path.join(mail, name);
  writeFileSync(at, content.replaceAll('\n', '\r\n'));
  return at;
}

put(
  'honest.eml',
  'From: Hanako <hanako@partner.example>\nTo: taro@reader.example\nSubject: Minutes\n\nThank you for today.\n',
);
/** Dangerous by one link alone: without the check that sees it, it would be nothing. */
put(
  'apps.eml',
  `From: "${HOSTILE}" <x@elsewhere.example>\nTo: taro@reader.example\nDate: Mon, 2 Mar 2026 10:05:00 +0900\nSubject: =?utf-8?B?${encoded(`Invoice\u202efdp ${HOSTILE}`)}?=\nMIME-Version: 1.0\nContent-Type: text/html\n\n` +
    `<p><a href="ms-appinstaller:?source=https://apps.example/${HOSTILE}.appinstaller">&lt;script&gt;alert(3)&lt;/script&gt;</a></p>\n`,
);

describe('emotet-guard scan --report', () => {
  const report = path.join(folder, 'report.html');
  let page = '';
  let ended: Awaited<ReturnType<typeof run>>;

  beforeAll(async () => {
    ended = await run('scan', '--report', report, mail);
    page = readFileSync(report, 'utf8');
  });

  it('writes one page, prints no verdicts, and keeps the exit code of the scan', () => {
    expect(ended.code).toBe(1);
    expect(ended.out).toBe('');
    expect(ended.err).toContain('2 judged: 1 danger, 1 no signs.');
    // Nothing of its making stays beside it.
    expect(readdirSync(folder).sort()).toEqual(['mail', 'report.html']);
  });

  it('says how many there are at each level, and which check did it', () => {
    expect(page).toMatch(/<span class="danger">danger<\/span><\/td><td>1<\/td><td>50\.0 %/);
    expect(page).toMatch(/<span class="no-signs">no signs<\/span><\/td><td>1<\/td><td>50\.0 %/);
    expect(page).toContain('<code>app-launching-link</code></td><td>1</td>');
    expect(page).toContain('apps.eml');
    expect(page).not.toContain('honest.eml');
  });

  it('says what the check’s being off would change, as a scan with these settings does', async () => {
    const settings = path.join(folder, 'off.json');
    writeFileSync(settings, JSON.stringify({ version: 1, detectors: { 'app-launching-link': 'off' } }));
    const { out } = await run('scan', '--json', '--settings', settings, path.join(mail, 'apps.eml'));
    const { level } = JSON.parse(out) as { level: string };
    expect(level).not.toBe('danger');
    const words = level === 'no-signs' ? 'no signs' : level;
    expect(page).toContain(`<code>off</code>: 1 from danger to ${words}`);
  });

  it('names the loud messages by subject, sender and date', () => {
    expect(page).toContain('elsewhere.example');
    expect(page).toContain('2026-03-02 01:05 UTC');
    expect(page).toContain('Invoice⟨U+202E⟩fdp');
  });

  it('renders nothing of a message as markup, runs nothing, and fetches nothing', () => {
    const tags = new Set([...page.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag));
    for (const tag of ['script', 'img', 'a', 'iframe', 'link']) expect(tags).not.toContain(tag);
    expect(page).not.toMatch(/<[^>]*\son[a-z]+=/i);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/https?:\/\/(?!$)/);
  });

  it('prints the JSON as well where it is asked for', async () => {
    const { out } = await run('scan', '--json', '--report', report, mail);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
  });

  it('says so, exits 2, and leaves nothing where the page cannot be written', async () => {
    const nowhere = path.join(folder, 'nowhere', 'report.html');
    const { code, err } = await run('scan', '--report', nowhere, mail);
    expect(code).toBe(2);
    expect(err).toContain('report.html');
    expect(existsSync(nowhere)).toBe(false);
  });

  it('speaks the language that is asked for', async () => {
    await run('scan', '--lang', 'ja', '--report', report, mail);
    const written = readFileSync(report, 'utf8');
    expect(written).toContain('<html lang="ja">');
    expect(written).toMatch(/<span class="danger">危険<\/span><\/td><td>1<\/td>/);
  });
});
