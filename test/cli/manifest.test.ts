import { readFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../src/detection/version';
import { run, temporaryFolder } from './run';

const folder = temporaryFolder();
const out = path.join(folder, 'manifest.xml');

describe('emotet-guard manifest', () => {
  it('writes a manifest for an origin, a folder on it, and an organisation', async () => {
    const { code } = await run(
      'manifest',
      '--origin',
      'https://guard.example.com/mail/',
      '--org',
      'contoso',
      '--out',
      out,
    );
    expect(code).toBe(0);
    const xml = readFileSync(out, 'utf8');
    expect(xml).toContain('https://guard.example.com/mail/taskpane.html?org=contoso');
    expect(xml).not.toContain('LaunchEvent');
  });

  it('adds the report button and the read events when asked', async () => {
    await run('manifest', '--origin', 'https://guard.example.com', '--report', '--pilot', '--out', out);
    expect(readFileSync(out, 'utf8')).toMatch(/OnMessageReadWithCustomHeader[^]*OnAttachmentAction[^]*onSpamReport/);
  });

  it('says what the report button takes the place of, and that it needs an address', async () => {
    const write = async (...options: readonly string[]) =>
      (await run('manifest', '--origin', 'https://guard.example.com', ...options, '--out', out)).err;
    expect(await write()).not.toMatch(/Report button/);
    expect(await write('--report', '--org', 'contoso')).toMatch(
      /takes the place of Microsoft's own[^]*Microsoft Defender/,
    );
    expect(await write('--report', '--org', 'contoso')).not.toMatch(/Warning/);
    expect(await write('--report')).toMatch(/Warning: without --org[^]*contact/);
  });

  it('is one version ahead of the product, for not every portal may take a version below 1', async () => {
    await run('manifest', '--origin', 'https://guard.example.com', '--out', out);
    const [major, ...rest] = version.split('.');
    expect(readFileSync(out, 'utf8')).toContain(`<Version>${[Number(major) + 1, ...rest, 0].join('.')}</Version>`);
  });

  it('gives a changed manifest a higher version, by which Outlook takes it for new', async () => {
    await run('manifest', '--origin', 'https://guard.example.com', '--revision', '3', '--out', out);
    expect(readFileSync(out, 'utf8')).toMatch(/<Version>\d+\.\d+\.\d+\.3<\/Version>/);
  });

  it.each([
    ['no origin', ['--out', out]],
    ['an origin without https', ['--origin', 'http://guard.example.com', '--out', out]],
    ['an origin that is none', ['--origin', 'guard', '--out', out]],
    ['a wildcard', ['--origin', 'https://*.example.com', '--out', out]],
    ['a page instead of its folder', ['--origin', 'https://guard.example.com/taskpane.html', '--out', out]],
    ['a revision that is too high', ['--origin', 'https://guard.example.com', '--revision', '100000', '--out', out]],
    ['a revision that is no number', ['--origin', 'https://guard.example.com', '--revision', '1.2', '--out', out]],
    ['nowhere to write', ['--origin', 'https://guard.example.com']],
    ['an organisation that is a path', ['--origin', 'https://guard.example.com', '--org', '../x', '--out', out]],
    ['an id that is no GUID', ['--origin', 'https://guard.example.com', '--id', '1', '--out', out]],
    [
      'a folder that does not exist',
      ['--origin', 'https://guard.example.com', '--out', path.join(folder, 'no', 'm.xml')],
    ],
  ])('refuses %s with a clear line', async (_what, args) => {
    const { code, err } = await run('manifest', ...args);
    expect(code).toBe(2);
    expect(err.length).toBeGreaterThan(10);
  });
});
