import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { TextWriter, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { version } from '../../src/detection/version';
import { run, temporaryFolder } from './run';

const folder = temporaryFolder();
const out = path.join(folder, 'manifest.xml');
const app = path.join(folder, 'app.zip');

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
    ['an app package with the pilot’s events', ['--origin', 'https://guard.example.com', '--pilot', '--unified', app]],
    [
      'an app package with a revision that its version has no room for',
      ['--origin', 'https://guard.example.com', '--revision', '1000', '--unified', app],
    ],
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

describe('emotet-guard manifest --unified', () => {
  /** The files of the app package, as another reader than ours finds them. */
  async function packed(...options: readonly string[]) {
    const ran = await run('manifest', '--origin', 'https://guard.example.com/mail', ...options, '--unified', app);
    expect(ran.code).toBe(0);
    const reader = new ZipReader(new Uint8ArrayReader(new Uint8Array(readFileSync(app))), { checkSignature: true });
    const entries = (await reader.getEntries()).flatMap((entry) => (entry.directory ? [] : [entry]));
    const entry = (name: string) => entries.find(({ filename }) => filename === name);
    return {
      ...ran,
      names: entries.map(({ filename }) => filename),
      json: async (name: string) => JSON.parse((await entry(name)?.getData(new TextWriter())) ?? '') as unknown,
      bytes: async (name: string) => Buffer.from((await entry(name)?.getData(new Uint8ArrayWriter())) ?? []),
    };
  }

  it('writes the package that an admin uploads, beside the XML or without it', async () => {
    rmSync(out, { force: true });
    const { err, names, json } = await packed('--org', 'contoso', '--revision', '7');
    expect(err).toContain(app);
    expect(existsSync(out)).toBe(false);
    const manifest = (await json('manifest.json')) as {
      readonly localizationInfo: { readonly additionalLanguages: readonly { readonly file: string }[] };
      readonly icons: Readonly<Record<string, string>>;
    };
    expect(manifest).toMatchObject({ version: expect.stringMatching(/^1\.\d+\.\d*7$/) });
    expect(JSON.stringify(manifest)).toContain('https://guard.example.com/mail/taskpane.html?org=contoso');
    // Everything that the manifest names is there, and nothing else.
    const files = manifest.localizationInfo.additionalLanguages.map(({ file }) => file);
    expect([...names].sort()).toEqual(['manifest.json', ...files, ...Object.values(manifest.icons)].sort());
    expect(await json('ja-jp.json')).toMatchObject({ 'description.short': expect.stringContaining('警告します') });

    const both = await packed('--out', out);
    expect(both.err).toContain(out);
    expect(readFileSync(out, 'utf8')).toContain('<OfficeApp');
  });

  it('has icons of the sizes that Microsoft asks for, the outline white on nothing', async () => {
    const { bytes } = await packed();
    // IHDR: width and height stand at bytes 16 and 20 of every PNG, depth and color type at 24 and 25.
    const headOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]];
    expect(headOf(await bytes('color.png')).slice(0, 2)).toEqual([192, 192]);
    const outline = await bytes('outline.png');
    // Eight bits of gray and of opacity a pixel.
    expect(headOf(outline)).toEqual([32, 32, 8, 4]);
    const pixels = pixelsOf(outline);
    expect(new Set(pixels.filter(({ opacity }) => opacity > 0).map(({ gray }) => gray))).toEqual(new Set([255]));
    expect(pixels.some(({ opacity }) => opacity === 0)).toBe(true);
    expect(pixels.some(({ opacity }) => opacity === 255)).toBe(true);
  });

  it('says what the unified manifest cannot', async () => {
    expect((await packed()).err).toMatch(/Outlook for Mac, on phones[^]*leave the XML manifest deployed[^]*height/);
    expect((await packed()).err).not.toMatch(/classic Outlook on Windows alone/);
    expect((await packed('--report', '--org', 'contoso')).err).toMatch(/classic Outlook on Windows alone/);
    expect((await run('manifest', '--origin', 'https://guard.example.com', '--out', out)).err).not.toMatch(/unified/);
    const pilot = await run('manifest', '--origin', 'https://guard.example.com', '--pilot', '--unified', app);
    expect(pilot.err).toMatch(/does not know the preview events/);
  });

  it('is the same, byte for byte, when it is written again', async () => {
    await packed('--report');
    const first = readFileSync(app);
    await packed('--report');
    expect(readFileSync(app)).toEqual(first);
  });
});

/** The pixels of a PNG of gray and opacity, whose lines stand as they are (filter 0). */
function pixelsOf(png: Buffer): { readonly gray: number; readonly opacity: number }[] {
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const lines = inflateSync(Buffer.concat(data));
  const width = png.readUInt32BE(16);
  return Array.from({ length: width * png.readUInt32BE(20) }, (_, pixel) => {
    const line = Math.floor(pixel / width) * (1 + 2 * width);
    expect(lines[line]).toBe(0);
    const at = line + 1 + 2 * (pixel % width);
    return { gray: lines[at] ?? 0, opacity: lines[at + 1] ?? 0 };
  });
}
