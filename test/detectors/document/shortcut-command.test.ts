import shortcutCommand from '../../../src/detection/detectors/document/shortcut-command';
import { lnk } from '../../../src/specimens/lnk';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { testDetector } from '../test-detector';

const utf8 = (text: string) => new TextEncoder().encode(text);
const settingsLink = (command: string) =>
  utf8(
    `<?xml version="1.0" encoding="UTF-8"?><PCSettings><SearchableContent xmlns="http://schemas.microsoft.com/Search/2013/SettingContent"><ApplicationInformation><DeepLink>${command}</DeepLink></ApplicationInformation></SearchableContent></PCSettings>`,
  );
const mailOf = (bytes: Uint8Array) => message({ attachments: [attachment('invoice.lnk', bytes)] });

testDetector(shortcutCommand, {
  fires: [
    {
      name: 'a link to the Windows settings that runs a command instead',
      mail: message({
        attachments: [attachment('Scan.settingcontent-ms', settingsLink('%windir%\\system32\\cmd.exe /c notreal.exe'))],
      }),
      finds: [{ message: 'startsCommand', values: { name: 'Scan.settingcontent-ms', program: 'cmd' } }],
    },
    {
      name: 'an installation that runs a command',
      mail: message({
        attachments: [
          attachment(
            'Scan.inf',
            utf8('[DefaultInstall]\r\nRunPreSetupCommands=Run\r\n[Run]\r\nmshta.exe notreal.hta\r\n'),
          ),
        ],
      }),
      finds: [{ message: 'startsCommand', values: { program: 'mshta' } }],
    },
    {
      name: 'a shortcut that starts PowerShell',
      mail: mailOf(
        lnk({
          target: 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe',
          args: '-Command C:\\nowhere\\notreal.ps1',
        }),
      ),
      finds: [{ message: 'startsCommand', values: { name: 'invoice.lnk', program: 'powershell' } }],
    },
    {
      name: 'a shortcut that looks for a script in itself, its command torn by carets',
      mail: mailOf(
        lnk({ target: 'c^md.exe', args: '/v:on /c fin^dstr "x" invoice.lnk', appended: new Uint8Array(2_000) }),
      ),
      finds: [{ message: 'startsCommand', values: { program: 'cmd' } }],
    },
    {
      name: 'a shortcut whose arguments are pushed out of sight',
      mail: mailOf(lnk({ target: 'notreal.exe', args: 'open', padding: 300 })),
      finds: [{ message: 'hidesCommand' }],
    },
    {
      name: 'a shortcut with something behind its end',
      mail: mailOf(lnk({ target: 'notreal.exe', args: 'open', appended: new Uint8Array(2_000) })),
      finds: [{ message: 'carriesScript' }],
    },
  ],
  silent: [
    {
      name: 'a link to a page of the settings',
      mail: message({
        attachments: [
          attachment('Printers.settingcontent-ms', settingsLink('%windir%\\system32\\control.exe printers')),
        ],
      }),
    },
    {
      name: 'a shortcut to a file share',
      mail: mailOf(lnk({ target: '\\\\files.partner.example\\minutes\\march.docx' })),
    },
    { name: 'a shortcut to the bare command prompt', mail: mailOf(lnk({ target: 'C:\\Windows\\System32\\cmd.exe' })) },
  ],
  unchecked: [
    {
      name: 'a shortcut that was not handed over',
      mail: message({ attachments: [unreadAttachment('a.lnk', 'denied')] }),
      gap: 'denied',
    },
  ],
});
