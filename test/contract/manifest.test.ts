import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { iconSizes, writeManifest } from '../../src/cli/manifest/manifest';
import { version } from '../../src/detection/version';

const root = path.join(__dirname, '..', '..');

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The manifest as a tree of elements. */
function parse(xml: string): Element {
  const document: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Element = { name, attributes, children: [], text: '' };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        const element = open.at(-1);
        if (element !== undefined) element.text += text;
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return document;
}

function all(element: Element, name?: string): Element[] {
  return element.children.flatMap((child) => [
    ...(name === undefined || child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}

const origin = 'https://guard.example.com';
const variants = [
  ['production', {}],
  ['production of one organisation', { org: 'contoso', path: '/mail' }],
  ['report', { report: true }],
  ['pilot', { pilot: true, report: true }],
] as const;

describe.each(variants)('the %s manifest', (_name, options) => {
  const xml = writeManifest({ origin, version, ...options });
  const manifest = parse(xml);
  const resources = all(manifest, 'Resources')[0]!;

  it('has a GUID, a version of four numbers and asks for ReadItem and Mailbox 1.5 alone', () => {
    expect(all(manifest, 'Id')[0]?.text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(all(manifest, 'Version')[0]?.text).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
    expect(all(manifest, 'Permissions').map(({ text }) => text)).toEqual(['ReadItem']);
    expect(all(manifest, 'Set').map(({ attributes }) => attributes)).toEqual([{ Name: 'Mailbox', MinVersion: '1.5' }]);
    expect(all(manifest, 'bt:Sets').map(({ attributes }) => attributes['DefaultMinVersion'])).toEqual(['1.5']);
  });

  it('defines every resource that it names, and names every one that it defines', () => {
    const named = new Set(all(manifest).flatMap(({ attributes }) => attributes['resid'] ?? []));
    const defined = all(resources).flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(defined)).toEqual(named);
    expect(defined).toHaveLength(named.size);
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  it('keeps texts within the lengths that Office takes', () => {
    const longest = (container: string) =>
      Math.max(
        0,
        ...all(resources, container).flatMap((strings) =>
          all(strings).map(({ attributes }) => (attributes['DefaultValue'] ?? attributes['Value'] ?? '').length),
        ),
      );
    expect(longest('bt:ShortStrings')).toBeLessThanOrEqual(125);
    expect(longest('bt:LongStrings')).toBeLessThanOrEqual(250);
    for (const [name, most] of [
      ['DisplayName', 125],
      ['Description', 250],
    ] as const) {
      const element = all(manifest, name)[0]!;
      for (const text of [
        element.attributes['DefaultValue'],
        ...all(element).map(({ attributes }) => attributes['Value']),
      ]) {
        expect(text?.length).toBeLessThanOrEqual(most);
      }
    }
    expect(xml.length).toBeLessThan(256 * 1024);
  });

  it('says every text in English and Japanese', () => {
    const texts = [...all(manifest, 'DisplayName'), ...all(manifest, 'Description'), ...all(manifest, 'bt:String')];
    for (const text of texts.filter(({ attributes }) => 'DefaultValue' in attributes)) {
      expect(text.attributes['DefaultValue']).not.toBe('');
      expect(
        all(text).filter(({ attributes }) => attributes['Locale'] === 'ja-JP' && attributes['Value'] !== ''),
      ).toHaveLength(1);
    }
  });

  it('serves everything over https from its own origin', () => {
    const addresses = [
      ...all(resources, 'bt:Url'),
      ...all(resources, 'bt:Image'),
      ...all(manifest, 'IconUrl'),
      ...all(manifest, 'SourceLocation'),
    ].flatMap(({ attributes }) => attributes['DefaultValue'] ?? []);
    expect(addresses.length).toBeGreaterThanOrEqual(8);
    for (const address of addresses) expect(address.startsWith(`${origin}/`)).toBe(true);
    expect(all(manifest, 'AppDomain').map(({ text }) => text)).toEqual([origin]);
  });

  it('has one runtime at most, which every event source names', () => {
    const runtimes = all(manifest, 'Runtime').map(({ attributes }) => attributes['resid']);
    expect(runtimes.length).toBeLessThanOrEqual(1);
    for (const point of all(manifest, 'ExtensionPoint')) {
      if (!['LaunchEvent', 'ReportPhishingCommandSurface'].includes(point.attributes['xsi:type'] ?? '')) continue;
      const sources = all(point, 'SourceLocation').map(({ attributes }) => attributes['resid']);
      expect(sources).toEqual(runtimes);
    }
  });

  it('lets the pane be pinned', () => {
    expect(all(manifest, 'SupportsPinning').map(({ text }) => text)).toEqual(['true']);
  });
});

describe('manifest variants', () => {
  it('production holds no event, preview or not', () => {
    const xml = writeManifest({ origin, version });
    expect(xml).not.toMatch(/LaunchEvent|ReportPhishing|Runtimes/);
  });

  it('are three add-ins', () => {
    const ids = [{}, { report: true }, { pilot: true }].map(
      (options) => all(parse(writeManifest({ origin, version, ...options })), 'Id')[0]?.text,
    );
    expect(new Set(ids).size).toBe(3);
  });

  it('put what an admin typed into text, never into markup', () => {
    const xml = writeManifest({ origin, version, org: '"><Evil/>' });
    expect(all(parse(xml), 'Evil')).toEqual([]);
  });

  it('manifest.xml in the repository is the one for https://localhost:3000', () => {
    expect(readFileSync(path.join(root, 'manifest.xml'), 'utf8')).toBe(
      writeManifest({ origin: 'https://localhost:3000', version }),
    );
  });
});

describe('icons', () => {
  it.each(iconSizes)('of %i pixels are that large', (size) => {
    const file = path.join(root, 'assets', `icon-${size}.png`);
    expect(existsSync(file)).toBe(true);
    const png = readFileSync(file);
    // IHDR: width and height stand at bytes 16 and 20 of every PNG.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});

it('the version is the same everywhere', () => {
  const { version: packaged } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(version).toBe(packaged);
});
