import { languages } from '../../locales/languages';
import type { ManifestText } from './strings';
import { description, displayName, longStrings, reportStrings, reportTips, shortStrings } from './strings';

/*
 * The add-in only manifest (XML), from one source for every variant. The order of elements is enforced by Office
 * (learn.microsoft.com, "Find the proper order of manifest elements").
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
  /** Fourth part of the manifest's version; left out: 0. */
  readonly revision?: number;
  /** The integrated Report button (Mailbox 1.14). */
  readonly report?: boolean;
  /** The preview events, when a message or an attachment is opened: pilot manifests only, never production. */
  readonly pilot?: boolean;
}

/** GUIDs of the three variants: side by side they are three add-ins, so that a pilot does not replace production. */
const IDS = {
  production: '6f1d0c5e-6f0b-4b0e-9a3e-2f3f9a6e51c1',
  report: '6f1d0c5e-6f0b-4b0e-9a3e-2f3f9a6e51c2',
  pilot: '6f1d0c5e-6f0b-4b0e-9a3e-2f3f9a6e51c3',
} as const;

const LOCALES = languages.flatMap(({ locale }) => (locale === 'en-US' ? [] : [locale]));

const RIBBON_SIZES = [16, 32, 80];
/** On phones, in points: a screen has one, two or three pixels to the point. */
const MOBILE_SIZES = [25, 32, 48];
const SCALES = [1, 2, 3];
const STORE_SIZES = [64, 128];

const ofButtons = new Set([...RIBBON_SIZES, ...MOBILE_SIZES.flatMap((size) => SCALES.map((scale) => size * scale))]);

/** Pixel sizes of the icons in assets/. */
export const iconSizes = [...new Set([...ofButtons, ...STORE_SIZES])];

/** The header that a mail-flow rule stamps and the pilot's event waits for. */
export const pilotHeader = 'X-Emotet-Guard';

/** Writes the manifest of one variant as XML text. */
export function writeManifest(options: ManifestOptions): string {
  const variant = variantOf(options);
  const { id, version, origin, base, query, suffix } = variant;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
  xmlns:mailappor="http://schemas.microsoft.com/office/mailappversionoverrides/1.0"
  xsi:type="MailApp">
  <Id>${id}</Id>
  <Version>${version}</Version>
  <ProviderName>Emotet Guard</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  <DisplayName ${defaultValue(displayName, suffix)}>${overrides(displayName, 'Override', '    ', suffix)}
  </DisplayName>
  <Description ${defaultValue(description)}>${overrides(description, 'Override', '    ')}
  </Description>
  <IconUrl DefaultValue="${attribute(`${base}/assets/icon-64.png`)}"/>
  <HighResolutionIconUrl DefaultValue="${attribute(`${base}/assets/icon-128.png`)}"/>
  <SupportUrl DefaultValue="${attribute(`${base}/help.html`)}"/>
  <AppDomains>
    <AppDomain>${attribute(origin)}</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Mailbox"/>
  </Hosts>
  <Requirements>
    <Sets>
      <Set Name="Mailbox" MinVersion="1.5"/>
    </Sets>
  </Requirements>
  <FormSettings>
    <Form xsi:type="ItemRead">
      <DesktopSettings>
        <SourceLocation DefaultValue="${attribute(`${base}/taskpane.html${query}`)}"/>
        <RequestedHeight>250</RequestedHeight>
      </DesktopSettings>
    </Form>
  </FormSettings>
  <Permissions>ReadItem</Permissions>
  <Rule xsi:type="RuleCollection" Mode="Or">
    <Rule xsi:type="ItemIs" ItemType="Message" FormType="Read"/>
  </Rule>
  <DisableEntityHighlighting>true</DisableEntityHighlighting>
${versionOverrides(variant)}
</OfficeApp>
`;
}

/** The options with their defaults, and what follows from them. */
interface Variant {
  readonly id: string;
  /** Of four parts. */
  readonly version: string;
  readonly origin: string;
  /** The folder of the add-in's files, without a trailing slash. */
  readonly base: string;
  /** What every page's address ends with. */
  readonly query: string;
  readonly report: boolean;
  readonly pilot: boolean;
  /** It has an event handler: its script has to be named. */
  readonly events: boolean;
  /** Behind the add-in's name. */
  readonly suffix: string;
}

function variantOf({
  origin,
  path = '',
  org,
  id,
  version,
  revision = 0,
  report = false,
  pilot = false,
}: ManifestOptions): Variant {
  return {
    id: id ?? IDS[pilot ? 'pilot' : report ? 'report' : 'production'],
    version: `${ofOutlook(version)}.${String(revision)}`,
    origin,
    base: `${origin}${path}`,
    query: org === undefined ? '' : `?org=${encodeURIComponent(org)}`,
    report,
    pilot,
    events: report || pilot,
    suffix: pilot ? ' (pilot)' : '',
  };
}

/** The schema takes 0.1 as well; that every portal does, nobody has tried. A manifest's first part is one ahead of its product's. */
function ofOutlook(version: string): string {
  const [major, ...rest] = version.split('.');
  return [Number(major) + 1, ...rest].join('.');
}

/** Everything newer than the first schema: ribbon, phones, events, and the strings they show. */
function versionOverrides(variant: Variant): string {
  return `  <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides" xsi:type="VersionOverridesV1_0">
    <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides/1.1" xsi:type="VersionOverridesV1_1">
      <Requirements>
        <bt:Sets DefaultMinVersion="1.5">
          <bt:Set Name="Mailbox"/>
        </bt:Sets>
      </Requirements>
      <Hosts>
        <Host xsi:type="MailHost">${variant.events ? runtimes : ''}
${desktopFormFactor(variant)}
${mobileFormFactor()}
        </Host>
      </Hosts>
${resourcesOf(variant)}
    </VersionOverrides>
  </VersionOverrides>`;
}

function desktopFormFactor({ events, pilot, report }: Variant): string {
  return `          <DesktopFormFactor>
            <SupportsSharedFolders>true</SupportsSharedFolders>${events ? '\n            <FunctionFile resid="Events.Page"/>' : ''}
            <ExtensionPoint xsi:type="MessageReadCommandSurface">
              <OfficeTab id="TabDefault">
                <Group id="EmotetGuard.Group">
                  <Label resid="Group.Label"/>
                  <Control xsi:type="Button" id="EmotetGuard.OpenPane">
${buttonFace('Pane', 10)}
                    <Action xsi:type="ShowTaskpane">
                      <SourceLocation resid="Pane.Page"/>
                      <SupportsPinning>true</SupportsPinning>
                    </Action>
                  </Control>
                </Group>
              </OfficeTab>
            </ExtensionPoint>${pilot ? readEvents : ''}${report ? reportSurface : ''}
          </DesktopFormFactor>`;
}

function mobileFormFactor(): string {
  return `          <MobileFormFactor>
            <ExtensionPoint xsi:type="MobileMessageReadCommandSurface">
              <Group id="EmotetGuard.MobileGroup">
                <Label resid="Group.Label"/>
                <Control xsi:type="MobileButton" id="EmotetGuard.OpenPaneOnPhone">
                  <Label resid="Pane.Label"/>
                  <Icon xsi:type="bt:MobileIconList">
${MOBILE_SIZES.flatMap((size) => SCALES.map((scale) => `                    <bt:Image size="${size}" scale="${scale}" resid="Icon.${size * scale}"/>`)).join('\n')}
                  </Icon>
                  <Action xsi:type="ShowTaskpane">
                    <SourceLocation resid="Pane.Page"/>
                  </Action>
                </Control>
              </Group>
            </ExtensionPoint>
          </MobileFormFactor>`;
}

function resourcesOf({ base, query, events, report }: Variant): string {
  return `      <Resources>
        <bt:Images>
${[...ofButtons].map((size) => `          <bt:Image id="Icon.${size}" DefaultValue="${attribute(`${base}/assets/icon-${size}.png`)}"/>`).join('\n')}
        </bt:Images>
        <bt:Urls>
          <bt:Url id="Pane.Page" DefaultValue="${attribute(`${base}/taskpane.html${query}`)}"/>${events ? eventUrls(base, query) : ''}
        </bt:Urls>
        <bt:ShortStrings>
${strings({ ...shortStrings, ...(report && reportStrings) })}
        </bt:ShortStrings>
        <bt:LongStrings>
${strings({ ...longStrings, ...(report && reportTips) })}
        </bt:LongStrings>
      </Resources>`;
}

/** Words and pictures of a ribbon button, `depth` steps of indentation deep. */
function buttonFace(name: string, depth: number): string {
  const lines = [
    `<Label resid="${name}.Label"/>`,
    '<Supertip>',
    `  <Title resid="${name}.Label"/>`,
    `  <Description resid="${name}.Tip"/>`,
    '</Supertip>',
    '<Icon>',
    ...RIBBON_SIZES.map((size) => `  <bt:Image size="${size}" resid="Icon.${size}"/>`),
    '</Icon>',
  ];
  return lines.map((line) => '  '.repeat(depth) + line).join('\n');
}

const runtimes = `
          <Runtimes>
            <Runtime resid="Events.Page">
              <Override type="javascript" resid="Events.Script"/>
            </Runtime>
          </Runtimes>`;

/**
 * All preview. At most two MessageAttachment elements are allowed: the header, which a mail-flow rule stamps, covers the rest.
 * `OnAttachmentAction` is in no published documentation (outlook/attachment-action.ts has the source).
 */
const readEvents = `
            <ExtensionPoint xsi:type="LaunchEvent">
              <LaunchEvents>
                <LaunchEvent Type="OnMessageReadWithCustomHeader" FunctionName="onMessageReadHandler" HeaderName="${pilotHeader}"/>
                <LaunchEvent Type="OnMessageReadWithCustomAttachment" FunctionName="onMessageReadHandler">
                  <MessageAttachments>
                    <MessageAttachment AttachmentExtension="zip"/>
                    <MessageAttachment AttachmentExtension="docm"/>
                  </MessageAttachments>
                </LaunchEvent>
                <LaunchEvent Type="OnAttachmentAction" FunctionName="onAttachmentActionHandler"/>
              </LaunchEvents>
              <SourceLocation resid="Events.Page"/>
            </ExtensionPoint>`;

const reportSurface = `
            <ExtensionPoint xsi:type="ReportPhishingCommandSurface">
              <ReportPhishingCustomization>
                <Control xsi:type="Button" id="EmotetGuard.Report">
${buttonFace('Report', 9)}
                  <Action xsi:type="ExecuteFunction">
                    <FunctionName>onSpamReport</FunctionName>
                  </Action>
                </Control>
                <PreProcessingDialog>
                  <Title resid="Report.Label"/>
                  <Description resid="Report.Tip"/>
                  <ReportingOptions>
                    <Title resid="Report.Title"/>
                    <Option resid="Report.Clicked"/>
                  </ReportingOptions>
                  <FreeTextLabel resid="Report.Note"/>
                </PreProcessingDialog>
                <SourceLocation resid="Events.Page"/>
              </ReportPhishingCustomization>
            </ExtensionPoint>`;

function eventUrls(base: string, query: string): string {
  return `
          <bt:Url id="Events.Page" DefaultValue="${attribute(`${base}/events.html${query}`)}"/>
          <bt:Url id="Events.Script" DefaultValue="${attribute(`${base}/events.js${query}`)}"/>`;
}

function strings(texts: Readonly<Record<string, ManifestText>>): string {
  return Object.entries(texts)
    .map(
      ([id, text]) =>
        `          <bt:String id="${id}" ${defaultValue(text)}>${overrides(text, 'bt:Override', '            ')}\n          </bt:String>`,
    )
    .join('\n');
}

function defaultValue(text: ManifestText, suffix = ''): string {
  return `DefaultValue="${attribute(text['en-US'] + suffix)}"`;
}

function overrides(text: ManifestText, element: string, indent: string, suffix = ''): string {
  return LOCALES.map(
    (locale) => `\n${indent}<${element} Locale="${locale}" Value="${attribute(text[locale] + suffix)}"/>`,
  ).join('');
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
