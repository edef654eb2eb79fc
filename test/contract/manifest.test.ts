import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describeAddIn } from '../../src/cli/manifest/add-in';
import type { ManifestOptions } from '../../src/cli/manifest/add-in';
import { iconSizes, xmlManifest } from '../../src/cli/manifest/xml';
import { reportButtonAnswer } from '../../src/outlook/report-button';
import { languages } from '../../src/locales/languages';
import { version } from '../../src/detection/version';
import { all, parse } from './xml-tree';
import type { Element } from './xml-tree';

const root = path.join(__dirname, '..', '..');

const writeManifest = (options: ManifestOptions) => xmlManifest(describeAddIn(options));

/** IHDR: the width stands at byte 16 of every PNG. */
function widthOf(icon: string): number {
  return readFileSync(path.join(root, 'assets', icon)).readUInt32BE(16);
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
  const events = 'report' in options || 'pilot' in options;

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

  it('says every text in every language', () => {
    const texts = [...all(manifest, 'DisplayName'), ...all(manifest, 'Description'), ...all(manifest, 'bt:String')];
    for (const text of texts.filter(({ attributes }) => 'DefaultValue' in attributes)) {
      expect(text.attributes['DefaultValue']).not.toBe('');
      expect(all(text).map(({ attributes }) => attributes['Locale'])).toEqual(
        languages.slice(1).map(({ locale }) => locale),
      );
      expect(all(text).filter(({ attributes }) => attributes['Value'] === '')).toEqual([]);
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

  it('keeps the order of elements that Office enforces', () => {
    const names = (element: Element | undefined) => (element?.children ?? []).map(({ name }) => name);
    expect(names(all(manifest, 'OfficeApp')[0])).toEqual(
      (
        'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains ' +
        'Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting VersionOverrides'
      ).split(' '),
    );
    const inner = all(manifest, 'VersionOverrides')[1];
    expect(names(inner)).toEqual(['Requirements', 'Hosts', 'Resources']);
    expect(names(all(inner!, 'Host')[0])).toEqual([
      ...(events ? ['Runtimes'] : []),
      'DesktopFormFactor',
      'MobileFormFactor',
    ]);
    expect(names(all(manifest, 'DesktopFormFactor')[0])).toEqual([
      'SupportsSharedFolders',
      ...(events ? ['FunctionFile'] : []),
      ...all(all(manifest, 'DesktopFormFactor')[0]!, 'ExtensionPoint').map(({ name }) => name),
    ]);
    expect(names(resources)).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
  });

  it('works in shared mailboxes, and on phones with a short label and an icon for every screen', () => {
    expect(all(manifest, 'SupportsSharedFolders').map(({ text }) => text)).toEqual(['true']);
    const button = all(all(manifest, 'MobileFormFactor')[0]!, 'Control')[0]!;
    const label = all(resources, 'bt:String').find(({ attributes }) => attributes['id'] === 'Pane.Label')!;
    for (const { attributes } of [label, ...label.children])
      expect((attributes['DefaultValue'] ?? attributes['Value'] ?? '').length).toBeLessThanOrEqual(16);
    expect(all(button, 'bt:Image').map(({ attributes }) => `${attributes['size']}@${attributes['scale']}`)).toEqual([
      ...['25@1', '25@2', '25@3', '32@1', '32@2', '32@3', '48@1', '48@2', '48@3'],
    ]);
  });

  it('shows icons that are as large as it says', () => {
    const images = all(resources, 'bt:Image').map(
      ({ attributes }) => [attributes['id'], path.posix.basename(attributes['DefaultValue'] ?? '')] as const,
    );
    for (const { attributes } of all(manifest, 'bt:Image').filter(({ attributes: { resid } }) => resid !== undefined)) {
      const file = new Map(images).get(attributes['resid']) ?? '';
      // Those of phones have one, two or three pixels to the point.
      expect(widthOf(file)).toBe(Number(attributes['size']) * Number(attributes['scale'] ?? 1));
    }
    for (const [name, size] of [
      ['IconUrl', 64],
      ['HighResolutionIconUrl', 128],
    ] as const) {
      expect(widthOf(path.posix.basename(all(manifest, name)[0]?.attributes['DefaultValue'] ?? ''))).toBe(size);
    }
  });

  it('names no page that a build does not hold', () => {
    const pages = [...all(resources, 'bt:Url'), ...all(manifest, 'SupportUrl'), ...all(manifest, 'SourceLocation')]
      .flatMap(({ attributes }) => attributes['DefaultValue'] ?? [])
      .map((address) => path.posix.basename(new URL(address).pathname));
    for (const page of pages.filter((name) => name !== 'events.js'))
      expect([page, existsSync(path.join(root, 'src', page === 'events.html' ? 'events' : 'taskpane', page))]).toEqual([
        page,
        true,
      ]);
  });

  it('lets the pane be pinned', () => {
    expect(all(manifest, 'SupportsPinning').map(({ text }) => text)).toEqual(['true']);
  });
});

describe('the Report button of the manifest', () => {
  const manifest = parse(writeManifest({ origin, version, report: true }));

  it('asks first whether the reader has clicked, and takes a note: both reach the report', () => {
    const dialog = all(manifest, 'PreProcessingDialog')[0]!;
    expect(dialog.children.map(({ name }) => name)).toEqual([
      'Title',
      'Description',
      'ReportingOptions',
      'FreeTextLabel',
    ]);
    expect(all(dialog, 'Option').map(({ attributes }) => attributes['resid'])).toEqual(['Report.Clicked']);
  });

  it('opens the pane by the id of its button', () => {
    const { commandId } = reportButtonAnswer({}, { title: '', next: '' }) as { readonly commandId?: string };
    const button = all(manifest, 'Control').find(({ attributes }) => attributes['id'] === commandId);
    expect(all(button!, 'Action').map(({ attributes }) => attributes['xsi:type'])).toEqual(['ShowTaskpane']);
  });
});

it('the help page speaks every language of the manifest', () => {
  const help = readFileSync(path.join(root, 'src', 'taskpane', 'help.html'), 'utf8');
  for (const { code, locale, name } of languages) {
    expect(help).toContain(`<section lang="${locale}" id="${code}">`);
    expect(help).toContain(`<a href="#${code}" lang="${locale}">${name}</a>`);
    expect(help).toContain(`<h2>${name}</h2>`);
  }
  expect(help).not.toMatch(/<script|https?:|style=/);
});

describe('manifest variants', () => {
  it('the pilot names the preview events, and handlers that the script gives to Outlook', () => {
    const manifest = parse(writeManifest({ origin, version, pilot: true }));
    const handlers = readFileSync(path.join(root, 'src', 'events', 'index.ts'), 'utf8');
    const events = all(manifest, 'LaunchEvent').map(({ attributes }) => attributes);
    expect(events.map(({ Type }) => Type)).toEqual([
      'OnMessageReadWithCustomHeader',
      'OnMessageReadWithCustomAttachment',
      'OnAttachmentAction',
    ]);
    for (const { FunctionName } of events) expect(handlers).toContain(`associate('${FunctionName}'`);
  });

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
