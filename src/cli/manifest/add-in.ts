import { languages } from '../../locales/languages';
import { opensPane } from '../../outlook/report-button';
import type { ManifestText } from './strings';
import { displayName } from './strings';

/*
 * What the add-in is, for both of Microsoft's formats: the XML of the add-in only manifest (xml.ts), and the JSON of the unified one
 * (unified.ts). Whatever stands in both is said here, or in strings.ts.
 */

export interface ManifestOptions {
  /** "https://guard.example.com", without a trailing slash. */
  readonly origin: string;
  /** Folder below the origin that holds the add-in's files: "" or "/mail". */
  readonly path?: string;
  /** Which settings file the pages load: `?org=`. */
  readonly org?: string;
  readonly id?: string;
  /** The product's own, of three parts. */
  readonly version: string;
  /** Grows with every change of the manifest alone; left out: 0. */
  readonly revision?: number;
  /** The integrated Report button (Mailbox 1.14). */
  readonly report?: boolean;
  /** The preview events, when a message or an attachment is opened: pilot manifests only, never production. */
  readonly pilot?: boolean;
}

/** The options with their defaults, and what follows from them. */
export interface AddIn {
  readonly id: string;
  /** Of three parts; the first is one ahead of the product's, for not every portal may take a version below 1. */
  readonly version: readonly [number, number, number];
  readonly revision: number;
  readonly origin: string;
  readonly name: ManifestText;
  /** Absolute addresses. */
  readonly pages: {
    readonly pane: string;
    readonly help: string;
    readonly events: string;
    /** What classic Outlook runs in place of the events' page. */
    readonly script: string;
  };
  /** Address of the icon of so many pixels. */
  readonly icon: (size: number) => string;
  readonly report: boolean;
  readonly pilot: boolean;
  /** It has an event handler: its script has to be named. */
  readonly events: boolean;
}

/** GUIDs of the three variants: side by side they are three add-ins, so that a pilot does not replace production. */
const IDS = {
  production: '6f1d0c5e-6f0b-4b0e-9a3e-2f3f9a6e51c1',
  report: '6f1d0c5e-6f0b-4b0e-9a3e-2f3f9a6e51c2',
  pilot: '6f1d0c5e-6f0b-4b0e-9a3e-2f3f9a6e51c3',
} as const;

export const PROVIDER = 'Emotet Guard';
export const DEFAULT_LOCALE = 'en-US';
/** All that we speak but the default one. */
export const OTHER_LOCALES = languages.flatMap(({ locale }) => (locale === DEFAULT_LOCALE ? [] : [locale]));

/** The requirement set without which nothing works. */
export const NEEDS = { name: 'Mailbox', minVersion: '1.5' } as const;

export const RIBBON_SIZES = [16, 32, 80];
/** On phones, in points: a screen has one, two or three pixels to the point. */
export const MOBILE_SIZES = [25, 32, 48];
export const SCALES = [1, 2, 3];
export const STORE_SIZES = [64, 128] as const;

/** Ids of groups and controls. */
export const IDS_OF = {
  tab: 'TabDefault',
  group: 'EmotetGuard.Group',
  pane: opensPane.commandId,
  mobileGroup: 'EmotetGuard.MobileGroup',
  mobilePane: 'EmotetGuard.OpenPaneOnPhone',
  report: 'EmotetGuard.Report',
} as const;

/** Functions that `events/index.ts` associates. */
export const HANDLERS = {
  read: 'onMessageReadHandler',
  attachment: 'onAttachmentActionHandler',
  report: 'onSpamReport',
} as const;

/** The header that a mail-flow rule stamps and the pilot's event waits for. */
export const pilotHeader = 'X-Emotet-Guard';

/** What the options make of the add-in. */
export function describeAddIn(options: ManifestOptions): AddIn {
  const { origin, path = '', org, id, version, revision = 0, report = false, pilot = false } = options;
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const base = `${origin}${path}`;
  const query = org === undefined ? '' : `?org=${encodeURIComponent(org)}`;
  return {
    id: id ?? IDS[pilot ? 'pilot' : report ? 'report' : 'production'],
    version: [major + 1, minor, patch],
    revision,
    origin,
    name: pilot ? withSuffix(displayName, ' (pilot)') : displayName,
    pages: {
      pane: `${base}/taskpane.html${query}`,
      help: `${base}/help.html`,
      events: `${base}/events.html${query}`,
      script: `${base}/events.js${query}`,
    },
    icon: (size) => `${base}/assets/icon-${size}.png`,
    report,
    pilot,
    events: report || pilot,
  };
}

/** The text with the same letters behind it in every language. */
export function withSuffix(text: ManifestText, suffix: string): ManifestText {
  return Object.fromEntries(languages.map(({ locale }) => [locale, text[locale] + suffix])) as ManifestText;
}
