import localizationSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.20/MicrosoftTeams.Localization.schema.json';
import manifestSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.20/MicrosoftTeams.schema.json';
import Ajv from 'ajv-draft-04';
import { describeAddIn } from '../../src/cli/manifest/add-in';
import type { ManifestOptions } from '../../src/cli/manifest/add-in';
import { unifiedManifest } from '../../src/cli/manifest/unified';
import { xmlManifest } from '../../src/cli/manifest/xml';
import { version } from '../../src/detection/version';
import { languages } from '../../src/locales/languages';
import { all, parse } from './xml-tree';
import type { Element } from './xml-tree';

const ajv = new Ajv({
  allErrors: true,
  // Microsoft's own schemas are not strict, give formats beside patterns, and have patterns that only a lenient reader takes.
  strict: false,
  unicodeRegExp: false,
  formats: { uri: (text: string) => URL.canParse(text) },
});
const isManifest = ajv.compile(manifestSchema);
const isLocalization = ajv.compile(localizationSchema);

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Everything that stands under a name, at any depth. */
function under(value: Json, name: string): readonly Json[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, Json]) => [
    ...(key === name ? [item] : []),
    ...under(item, name),
  ]);
}

/** The value at a place such as "extensions[0].ribbons[0].contexts". */
function at(value: Json, place: string): Json | undefined {
  return place
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<Json | undefined>(
      (found, step) => (typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined) as Json,
      value,
    );
}

const idOf = (button: Json) =>
  under(button, 'id')
    .flatMap((id) => (typeof id === 'string' ? id : []))
    .join();

const origin = 'https://guard.example.com';
const variants: readonly (readonly [string, Partial<ManifestOptions>])[] = [
  ['production', {}],
  ['production of one organisation', { org: 'contoso', path: '/mail', revision: 3 }],
  ['report', { report: true }],
];

describe.each(variants)('the unified manifest, %s,', (_name, options) => {
  const addIn = describeAddIn({ origin, version, ...options });
  const { manifest: written, languages: translated } = unifiedManifest(addIn);
  const manifest = written as Json;
  const xml = parse(xmlManifest(addIn));
  const texts = (element: string) => all(xml, element).map(({ text }) => text);
  const resource = (id: string | undefined) =>
    all(xml).find(({ attributes }) => attributes['id'] === id && 'DefaultValue' in attributes);
  const resourceOf = (parent: Element | undefined, child: string) =>
    resource(all(parent!, child)[0]?.attributes['resid'])?.attributes['DefaultValue'];

  it('is what Microsoft’s schema asks for, in every language', () => {
    expect([isManifest(manifest), isManifest.errors]).toEqual([true, null]);
    expect(Object.keys(translated)).toHaveLength(languages.length - 1);
    for (const [file, language] of Object.entries(translated))
      expect([file, isLocalization(language), isLocalization.errors]).toEqual([file, true, null]);
  });

  it('has the same version, and the id of the other to hide it, which is not its own', () => {
    const [major, minor, patch = '', revision = ''] = (texts('Version')[0] ?? '').split('.');
    expect(at(manifest, 'version')).toBe(`${major}.${minor}.${Number(patch) * 1000 + Number(revision)}`);
    expect(at(manifest, 'extensions[0].alternates')).toEqual([
      { hide: { customOfficeAddin: { officeAddinId: texts('Id')[0] } } },
    ]);
    expect(at(manifest, 'id')).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('asks for the same hosts, requirement set and permissions', () => {
    expect(all(xml, 'Host').map(({ attributes }) => attributes['Name'] ?? attributes['xsi:type'])).toEqual([
      'Mailbox',
      'MailHost',
    ]);
    expect(at(manifest, 'extensions[0].requirements.scopes')).toEqual(['mail']);
    const [set] = all(xml, 'Set').map(({ attributes }) => attributes);
    expect(at(manifest, 'extensions[0].requirements.capabilities')).toEqual([
      { name: set?.['Name'], minVersion: set?.['MinVersion'] },
    ]);
    expect([texts('Permissions'), texts('SupportsSharedFolders')]).toEqual([['ReadItem'], ['true']]);
    expect(under(at(manifest, 'authorization')!, 'name')).toEqual(['MailboxItem.Read.User', 'Mailbox.SharedFolder']);
  });

  it('loads the same pages and pictures, from the same server', () => {
    const inXml = all(xml)
      .flatMap(({ attributes }) => attributes['DefaultValue'] ?? [])
      .filter((value) => value.startsWith('https:'));
    const inJson = [
      ...under(manifest, 'page'),
      ...under(manifest, 'script'),
      ...under(manifest, 'url'),
      ...under(manifest, 'websiteUrl'),
    ];
    // The two of the store are files of the package here.
    const ofStore = ['IconUrl', 'HighResolutionIconUrl'].map((name) => all(xml, name)[0]?.attributes['DefaultValue']);
    const alsoOfButtons = new Set(all(xml, 'bt:Image').map(({ attributes }) => attributes['DefaultValue']));
    const wanted = new Set(inXml.filter((address) => !ofStore.includes(address) || alsoOfButtons.has(address)));
    expect(new Set(inJson)).toEqual(wanted);
    expect(at(manifest, 'validDomains')).toEqual(texts('AppDomain').map((domain) => new URL(domain).host));
  });

  it('has the same buttons, which do the same, on the desktop and on phones', () => {
    const controls = new Map(all(xml, 'Control').map((control) => [control.attributes['id'], control]));
    const ofDesktop = at(manifest, 'extensions[0].ribbons[0].tabs[0].groups[0].controls[0]')!;
    const ofPhones = at(manifest, 'extensions[0].ribbons[0].tabs[0].customMobileRibbonGroups[0].controls[0]')!;
    for (const button of [ofDesktop, ofPhones]) {
      const control = controls.get(idOf(button));
      expect(at(button, 'label')).toBe(resourceOf(control, 'Label'));
      expect(all(control!, 'Action')[0]?.attributes['xsi:type']).toBe('ShowTaskpane');
      expect(
        (at(button, 'icons') as readonly Json[]).map((icon) => [at(icon, 'size'), at(icon, 'scale'), at(icon, 'url')]),
      ).toEqual(
        all(control!, 'bt:Image').map(({ attributes: { size, scale, resid } }) => [
          Number(size),
          scale === undefined ? undefined : Number(scale),
          resource(resid)?.attributes['DefaultValue'],
        ]),
      );
      const runtime = at(manifest, 'extensions[0].runtimes[0]')!;
      expect(at(button, 'actionId')).toBe(at(runtime, 'actions[0].id'));
      expect(at(runtime, 'code.page')).toBe(resourceOf(control, 'SourceLocation'));
    }
    expect(at(ofDesktop, 'supertip.description')).toBe(resourceOf(controls.get(idOf(ofDesktop)), 'Description'));
    expect([texts('SupportsPinning'), under(manifest, 'pinnable')]).toEqual([['true'], [true]]);
  });

  it('says its name, its description and the words of its buttons alike in every language', () => {
    const saidIn = (element: Element | undefined, locale: string) =>
      all(element!).find(({ attributes }) => attributes['Locale'] === locale)?.attributes['Value'];
    const pairs: readonly (readonly [string, Element | undefined])[] = [
      ['name.short', all(xml, 'DisplayName')[0]],
      ['description.full', all(xml, 'Description')[0]],
      ['extensions[0].ribbons[0].tabs[0].groups[0].label', resource('Group.Label')],
      ['extensions[0].ribbons[0].tabs[0].groups[0].controls[0].label', resource('Pane.Label')],
      ['extensions[0].ribbons[0].tabs[0].groups[0].controls[0].supertip.description', resource('Pane.Tip')],
      ['extensions[0].ribbons[0].tabs[0].customMobileRibbonGroups[0].controls[0].label', resource('Pane.Label')],
      ...('report' in options
        ? ([
            ['extensions[0].ribbons[1].fixedControls[0].label', resource('Report.Label')],
            [
              'extensions[0].ribbons[1].spamPreProcessingDialog.spamReportingOptions.options[0]',
              resource('Report.Clicked'),
            ],
            ['extensions[0].ribbons[1].spamPreProcessingDialog.spamFreeTextSectionTitle', resource('Report.Note')],
          ] as const)
        : []),
    ];
    for (const [place, element] of pairs) {
      expect([place, at(manifest, place)]).toEqual([place, element?.attributes['DefaultValue']]);
      for (const { locale } of languages.slice(1))
        expect([place, locale, translated[`${locale.toLowerCase()}.json`]?.[place]]).toEqual([
          place,
          locale,
          saidIn(element, locale),
        ]);
    }
    expect(under(at(manifest, 'localizationInfo')!, 'file')).toEqual(Object.keys(translated));
  });

  it('asks before a report what the XML asks, and runs the same function', () => {
    const dialog = all(xml, 'PreProcessingDialog')[0];
    const ribbon = at(manifest, 'extensions[0].ribbons[1]');
    if (!('report' in options)) {
      expect([dialog, ribbon, at(manifest, 'extensions[0].runtimes[1]')]).toEqual([undefined, undefined, undefined]);
      return;
    }
    const said = (name: string) => resourceOf(dialog, name);
    expect(at(ribbon!, 'spamPreProcessingDialog')).toEqual({
      title: said('Title'),
      description: said('Description'),
      spamReportingOptions: {
        title: resource(all(all(dialog!, 'ReportingOptions')[0]!, 'Title')[0]?.attributes['resid'])?.attributes[
          'DefaultValue'
        ],
        options: [said('Option')],
      },
      spamFreeTextSectionTitle: said('FreeTextLabel'),
    });
    expect(under(ribbon!, 'actionId')).toEqual(texts('FunctionName'));
    expect(under(at(manifest, 'extensions[0].runtimes[1].actions')!, 'id')).toEqual(texts('FunctionName'));
  });
});

describe('Microsoft’s schema', () => {
  it('refuses a manifest that lacks something, or says too much', () => {
    const { manifest } = unifiedManifest(describeAddIn({ origin, version }));
    expect(isManifest({ ...(manifest as object), name: undefined, surprise: 1 })).toBe(false);
    expect(isManifest.errors?.map(({ keyword }) => keyword)).toEqual(
      expect.arrayContaining(['additionalProperties', 'required']),
    );
    expect(isLocalization({ 'name.short': 'x'.repeat(31) })).toBe(false);
  });
});

it('each variant is an app of its own, and the same one every time', () => {
  const appOf = (options: Partial<ManifestOptions>) =>
    at(unifiedManifest(describeAddIn({ origin, version, ...options })).manifest as Json, 'id');
  expect(appOf({})).toBe(appOf({ org: 'contoso' }));
  expect(
    new Set([appOf({}), appOf({ report: true }), appOf({ id: '00000000-0000-4000-8000-000000000000' })]).size,
  ).toBe(3);
});
