import {
  DEFAULT_LOCALE,
  HANDLERS,
  IDS_OF,
  MOBILE_SIZES,
  NEEDS,
  OTHER_LOCALES,
  pilotHeader,
  PROVIDER,
  RIBBON_SIZES,
  SCALES,
  STORE_SIZES,
} from './add-in';
import type { AddIn } from './add-in';
import type { ManifestText } from './strings';
import { description, longStrings, reportStrings, reportTips, shortStrings } from './strings';

/*
 * The add-in only manifest (XML), from one source for every variant. The order of elements is enforced by Office
 * (learn.microsoft.com, "Find the proper order of manifest elements").
 */

const ofButtons = new Set([...RIBBON_SIZES, ...MOBILE_SIZES.flatMap((size) => SCALES.map((scale) => size * scale))]);

/** Pixel sizes of the icons in assets/ that a server has to have. */
export const iconSizes = [...new Set([...ofButtons, ...STORE_SIZES])];

/** Writes the manifest of one variant as XML text. */
export function xmlManifest(addIn: AddIn): string {
  const { id, version, revision, origin, name, pages, icon } = addIn;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
  xmlns:mailappor="http://schemas.microsoft.com/office/mailappversionoverrides/1.0"
  xsi:type="MailApp">
  <Id>${id}</Id>
  <Version>${[...version, revision].join('.')}</Version>
  <ProviderName>${PROVIDER}</ProviderName>
  <DefaultLocale>${DEFAULT_LOCALE}</DefaultLocale>
  <DisplayName ${defaultValue(name)}>${overrides(name, 'Override', '    ')}
  </DisplayName>
  <Description ${defaultValue(description)}>${overrides(description, 'Override', '    ')}
  </Description>
  <IconUrl DefaultValue="${attribute(icon(STORE_SIZES[0]))}"/>
  <HighResolutionIconUrl DefaultValue="${attribute(icon(STORE_SIZES[1]))}"/>
  <SupportUrl DefaultValue="${attribute(pages.help)}"/>
  <AppDomains>
    <AppDomain>${attribute(origin)}</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Mailbox"/>
  </Hosts>
  <Requirements>
    <Sets>
      <Set Name="${NEEDS.name}" MinVersion="${NEEDS.minVersion}"/>
    </Sets>
  </Requirements>
  <FormSettings>
    <Form xsi:type="ItemRead">
      <DesktopSettings>
        <SourceLocation DefaultValue="${attribute(pages.pane)}"/>
        <RequestedHeight>250</RequestedHeight>
      </DesktopSettings>
    </Form>
  </FormSettings>
  <Permissions>ReadItem</Permissions>
  <Rule xsi:type="RuleCollection" Mode="Or">
    <Rule xsi:type="ItemIs" ItemType="Message" FormType="Read"/>
  </Rule>
  <DisableEntityHighlighting>true</DisableEntityHighlighting>
${versionOverrides(addIn)}
</OfficeApp>
`;
}

/** Everything newer than the first schema: ribbon, phones, events, and the strings they show. */
function versionOverrides(addIn: AddIn): string {
  return `  <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides" xsi:type="VersionOverridesV1_0">
    <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides/1.1" xsi:type="VersionOverridesV1_1">
      <Requirements>
        <bt:Sets DefaultMinVersion="${NEEDS.minVersion}">
          <bt:Set Name="${NEEDS.name}"/>
        </bt:Sets>
      </Requirements>
      <Hosts>
        <Host xsi:type="MailHost">${addIn.events ? runtimes : ''}
${desktopFormFactor(addIn)}
${mobileFormFactor()}
        </Host>
      </Hosts>
${resourcesOf(addIn)}
    </VersionOverrides>
  </VersionOverrides>`;
}

function desktopFormFactor({ events, pilot, report }: AddIn): string {
  return `          <DesktopFormFactor>
            <SupportsSharedFolders>true</SupportsSharedFolders>${events ? '\n            <FunctionFile resid="Events.Page"/>' : ''}
            <ExtensionPoint xsi:type="MessageReadCommandSurface">
              <OfficeTab id="${IDS_OF.tab}">
                <Group id="${IDS_OF.group}">
                  <Label resid="Group.Label"/>
                  <Control xsi:type="Button" id="${IDS_OF.pane}">
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
              <Group id="${IDS_OF.mobileGroup}">
                <Label resid="Group.Label"/>
                <Control xsi:type="MobileButton" id="${IDS_OF.mobilePane}">
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

function resourcesOf({ pages, icon, events, report }: AddIn): string {
  return `      <Resources>
        <bt:Images>
${[...ofButtons].map((size) => `          <bt:Image id="Icon.${size}" DefaultValue="${attribute(icon(size))}"/>`).join('\n')}
        </bt:Images>
        <bt:Urls>
          <bt:Url id="Pane.Page" DefaultValue="${attribute(pages.pane)}"/>${events ? eventUrls(pages) : ''}
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
                <LaunchEvent Type="OnMessageReadWithCustomHeader" FunctionName="${HANDLERS.read}" HeaderName="${pilotHeader}"/>
                <LaunchEvent Type="OnMessageReadWithCustomAttachment" FunctionName="${HANDLERS.read}">
                  <MessageAttachments>
                    <MessageAttachment AttachmentExtension="zip"/>
                    <MessageAttachment AttachmentExtension="docm"/>
                  </MessageAttachments>
                </LaunchEvent>
                <LaunchEvent Type="OnAttachmentAction" FunctionName="${HANDLERS.attachment}"/>
              </LaunchEvents>
              <SourceLocation resid="Events.Page"/>
            </ExtensionPoint>`;

const reportSurface = `
            <ExtensionPoint xsi:type="ReportPhishingCommandSurface">
              <ReportPhishingCustomization>
                <Control xsi:type="Button" id="${IDS_OF.report}">
${buttonFace('Report', 9)}
                  <Action xsi:type="ExecuteFunction">
                    <FunctionName>${HANDLERS.report}</FunctionName>
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

function eventUrls({ events, script }: AddIn['pages']): string {
  return `
          <bt:Url id="Events.Page" DefaultValue="${attribute(events)}"/>
          <bt:Url id="Events.Script" DefaultValue="${attribute(script)}"/>`;
}

function strings(texts: Readonly<Record<string, ManifestText>>): string {
  return Object.entries(texts)
    .map(
      ([id, text]) =>
        `          <bt:String id="${id}" ${defaultValue(text)}>${overrides(text, 'bt:Override', '            ')}\n          </bt:String>`,
    )
    .join('\n');
}

function defaultValue(text: ManifestText): string {
  return `DefaultValue="${attribute(text[DEFAULT_LOCALE])}"`;
}

function overrides(text: ManifestText, element: string, indent: string): string {
  return OTHER_LOCALES.map(
    (locale) => `\n${indent}<${element} Locale="${locale}" Value="${attribute(text[locale])}"/>`,
  ).join('');
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
