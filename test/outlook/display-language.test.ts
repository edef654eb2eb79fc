import { displayLanguageHint } from '../../src/outlook/display-language';

it.each([
  ['?_host_Info=Outlook$Web$16.01$ja-JP$simulated$$', 'ja-JP'],
  ['?et=&_host_Info=Outlook%7CWin32%7C16.01%7Cde-DE%7C4f9a%7CisDialog%7C', 'de-DE'],
  ['?_host_Info=Outlook$Web$16.01$zh-Hant-TW$', 'zh-Hant-TW'],
  ['?_host_Info=Outlook$Web$16.01$$', undefined],
  ['?_host_Info=Outlook$Web$<b>-</b>$', undefined],
  ['?org=contoso', undefined],
  ['', undefined],
])('the address %j says that Outlook speaks %j', (query, language) => {
  expect(displayLanguageHint(query)).toBe(language);
});
