import { createHash } from 'node:crypto';
import {
  DEFAULT_LOCALE,
  HANDLERS,
  IDS_OF,
  MOBILE_SIZES,
  NEEDS,
  OTHER_LOCALES,
  PROVIDER,
  RIBBON_SIZES,
  SCALES,
  withSuffix,
} from './add-in';
import type { AddIn } from './add-in';
import { inLocale, textsOf } from './localized';
import type { Localized } from './localized';
import { description, longStrings, reportStrings, reportTips, shortDescription, shortStrings } from './strings';

/*
 * The unified manifest for Microsoft 365 (JSON), from the same description as the XML. What stands where is in Microsoft's "Compare the
 * add-in only manifest with the unified manifest" (2025-06-24) and in the schemas of @microsoft/app-manifest.
 */

/** The first schema that knows the Report button (`fixedControls`, `spamPreProcessingDialog`). */
const SCHEMA = '1.20';

/** The requirement set that brought the Report button. */
const REPORT_NEEDS = { name: 'Mailbox', minVersion: '1.14' } as const;

/** The blue of the icon. */
const ACCENT = '#0f4c81';

/** Names of the icons in the package: 192 pixels in color, 32 as a white outline. */
export const PACKAGE_ICONS = { color: 'color.png', outline: 'outline.png' } as const;

/** The third part of the version has five digits: two of the product's, three of the revision. */
export const MOST_UNIFIED_REVISIONS = 999;

/** The manifest in the default language, and what the other languages say at the places of its texts. */
export interface UnifiedManifest {
  readonly manifest: unknown;
  /** By file name, as the manifest names them. */
  readonly languages: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Describes the add-in as an app of Microsoft 365. */
export function unifiedManifest(addIn: AddIn): UnifiedManifest {
  const whole = wholeManifest(addIn);
  return {
    manifest: inLocale(whole, DEFAULT_LOCALE),
    languages: Object.fromEntries(
      OTHER_LOCALES.map((locale) => [
        fileOf(locale),
        { $schema: schemaAddress('MicrosoftTeams.Localization'), ...textsOf(whole, locale) },
      ]),
    ),
  };
}

/**
 * The id of the app, which must be another than the add-in's beside it (learn.microsoft.com, "Manage both a unified manifest and an add-in
 * only manifest", 2026-05-10). It follows from that one: version 5 of RFC 9562, 5.5.
 */
function unifiedIdOf(id: string): string {
  const digest = createHash('sha1')
    .update(Buffer.from(id.replaceAll('-', ''), 'hex'))
    .update('unified manifest')
    .digest();
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  return digest.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Three parts are all that the format has: the revision goes into the third. */
function unifiedVersionOf({ version: [major, minor, patch], revision }: AddIn): string {
  return [major, minor, patch * (MOST_UNIFIED_REVISIONS + 1) + revision].join('.');
}

/** What the XML manifest of this add-in has and the unified one cannot say, a line each, for whoever deploys it. */
export function notInUnified({ report }: AddIn): readonly string[] {
  return [
    'Outlook for Mac, on phones, without a subscription and with Exchange Server does not take it: leave the XML manifest deployed there. ' +
      'Where a client takes both, this one hides the add-in of the XML manifest, up to 24 hours later.',
    ...(report
      ? [
          'The Report button of a unified manifest shows in classic Outlook on Windows alone. In Outlook on the web and in new Outlook it goes ' +
            'away with the add-in that this one hides.',
        ]
      : []),
    'It has no place for the height of the pane, and none to turn off the highlighting of addresses (DisableEntityHighlighting).',
  ];
}

function wholeManifest(addIn: AddIn): Localized {
  const { id, origin, name, pages } = addIn;
  return {
    $schema: schemaAddress('MicrosoftTeams'),
    manifestVersion: SCHEMA,
    version: unifiedVersionOf(addIn),
    id: unifiedIdOf(id),
    localizationInfo: {
      defaultLanguageTag: tagOf(DEFAULT_LOCALE),
      additionalLanguages: OTHER_LOCALES.map((locale) => ({ languageTag: tagOf(locale), file: fileOf(locale) })),
    },
    // All three are required. The help page says whom to ask, and that nothing leaves the device.
    developer: { name: PROVIDER, websiteUrl: pages.help, privacyUrl: pages.help, termsOfUseUrl: pages.help },
    // In the admin center both stand side by side, under the long name.
    name: { short: name, full: withSuffix(name, ' (unified manifest)') },
    description: { short: shortDescription, full: description },
    icons: PACKAGE_ICONS,
    accentColor: ACCENT,
    validDomains: [new URL(origin).host],
    authorization: {
      permissions: {
        resourceSpecific: [
          // ReadItem, and SupportsSharedFolders.
          { name: 'MailboxItem.Read.User', type: 'Delegated' },
          { name: 'Mailbox.SharedFolder', type: 'Delegated' },
        ],
      },
    },
    extensions: [
      {
        requirements: { scopes: ['mail'], capabilities: [NEEDS], formFactors: ['desktop', 'mobile'] },
        runtimes: [paneRuntime(addIn), ...(addIn.report ? [reportRuntime(addIn)] : [])],
        ribbons: [readRibbon(addIn), ...(addIn.report ? [reportRibbon(addIn)] : [])],
        // No alternateIcons: Microsoft makes an XML manifest of its own from them, and ours is there.
        alternates: [{ hide: { customOfficeAddin: { officeAddinId: id } } }],
      },
    ],
  };
}

/** The action has the id of the button: what opens the pane from elsewhere (`commandId`) names either. */
function paneRuntime({ pages }: AddIn): Localized {
  return {
    id: 'EmotetGuard.PaneRuntime',
    type: 'general',
    code: { page: pages.pane },
    lifetime: 'short',
    actions: [{ id: IDS_OF.pane, type: 'openPage', view: 'EmotetGuard.Pane', pinnable: true }],
  };
}

function reportRuntime({ pages }: AddIn): Localized {
  return {
    requirements: { capabilities: [REPORT_NEEDS] },
    id: 'EmotetGuard.EventsRuntime',
    type: 'general',
    code: { page: pages.events, script: pages.script },
    lifetime: 'short',
    actions: [{ id: HANDLERS.report, type: 'executeFunction' }],
  };
}

function readRibbon(addIn: AddIn): Localized {
  return {
    requirements: { scopes: ['mail'], formFactors: ['desktop', 'mobile'] },
    contexts: ['mailRead'],
    tabs: [
      {
        builtInTabId: IDS_OF.tab,
        groups: [
          {
            id: IDS_OF.group,
            label: shortStrings['Group.Label'],
            controls: [
              {
                id: IDS_OF.pane,
                type: 'button',
                ...buttonFace(addIn, shortStrings['Pane.Label'], longStrings['Pane.Tip']),
                actionId: IDS_OF.pane,
              },
            ],
          },
        ],
        customMobileRibbonGroups: [
          {
            id: IDS_OF.mobileGroup,
            label: shortStrings['Group.Label'],
            controls: [
              {
                id: IDS_OF.mobilePane,
                type: 'mobileButton',
                label: shortStrings['Pane.Label'],
                icons: MOBILE_SIZES.flatMap((size) =>
                  SCALES.map((scale) => ({ size, scale, url: addIn.icon(size * scale) })),
                ),
                actionId: IDS_OF.pane,
              },
            ],
          },
        ],
      },
    ],
  };
}

function reportRibbon(addIn: AddIn): Localized {
  return {
    requirements: { capabilities: [REPORT_NEEDS] },
    contexts: ['spamReportingOverride'],
    tabs: [],
    fixedControls: [
      {
        id: IDS_OF.report,
        type: 'button',
        ...buttonFace(addIn, reportStrings['Report.Label'], reportTips['Report.Tip']),
        actionId: HANDLERS.report,
        // Required, and without effect here (learn.microsoft.com, "Implement an integrated spam-reporting add-in").
        enabled: true,
      },
    ],
    spamPreProcessingDialog: {
      title: reportStrings['Report.Label'],
      description: reportTips['Report.Tip'],
      spamReportingOptions: { title: reportStrings['Report.Title'], options: [reportStrings['Report.Clicked']] },
      spamFreeTextSectionTitle: reportStrings['Report.Note'],
    },
  };
}

function buttonFace({ icon }: AddIn, label: Localized, tip: Localized) {
  return {
    label,
    icons: RIBBON_SIZES.map((size) => ({ size, url: icon(size) })),
    supertip: { title: label, description: tip },
  };
}

/** Small letters, as in all of Microsoft's examples. */
function tagOf(locale: string): string {
  return locale.toLowerCase();
}

function fileOf(locale: string): string {
  return `${tagOf(locale)}.json`;
}

function schemaAddress(name: string): string {
  return `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/${name}.schema.json`;
}
