import attachedProgram from '../../../src/detection/detectors/carrier/attached-program';
import { mailWith, mailWithZip, plainText, unreadMail } from '../archives';
import { emlOf } from '../../../src/specimens/mail/eml';
import { attachment, message } from '../../../src/specimens/mail/message';
import { testDetector } from '../test-detector';

const bytes = (text: string) => new TextEncoder().encode(text);
const dropper = bytes('var s = new ActiveXObject("WScript.Shell"); var f = function(){ s.Run("notreal.exe"); }; f();');

testDetector(attachedProgram, {
  fires: [
    {
      name: 'a script that speaks to Windows',
      mail: mailWith('invoice.js', dropper),
      finds: [
        {
          message: 'script',
          values: { name: 'invoice.js' },
          where: { in: 'part', path: ['invoice.js'] },
          weight: 30,
        },
      ],
    },
    {
      name: 'a script that its name alone gives away',
      mail: mailWith('Scan.WSF', plainText),
      finds: [{ message: 'script', weight: 30 }],
    },
    {
      name: 'a program',
      mail: mailWith('notreal.exe', plainText),
      finds: [{ message: 'program', weight: 30 }],
    },
    {
      name: 'a script in an attached message',
      mail: message({
        attachments: [
          {
            ...attachment('forwarded.eml', emlOf(mailWith('invoice.vbs', plainText)), 'message/rfc822'),
            message: mailWith('invoice.vbs', plainText),
          },
        ],
      }),
      finds: [{ message: 'script', where: { in: 'part', path: ['forwarded.eml', 'invoice.vbs'] } }],
    },
    {
      name: 'a .js that speaks to no web page: Windows runs it, whatever it says',
      mail: mailWith('invoice.js', bytes('x')),
      finds: [{ message: 'adminScript', weight: 30 }],
    },
    {
      name: 'a batch file, which weighs less',
      mail: mailWith('backup.bat', bytes('@echo off\r\ncopy a b\r\n')),
      finds: [{ message: 'adminScript', weight: 20 }],
    },
    {
      name: 'a script that was read and does nothing, which weighs less',
      mail: mailWith('name.vbs', bytes('MsgBox "Hello"')),
      finds: [{ message: 'adminScript', weight: 20 }],
    },
    {
      name: 'the script of a web page, which weighs less',
      mail: mailWith('menu.js', bytes('document.title = "Menu";')),
      finds: [{ message: 'adminScript', weight: 20 }],
    },
    {
      name: 'a shortcut of which nobody knows where it leads',
      mail: mailWith('Documents.search-ms', bytes('<x/>')),
      finds: [{ message: 'shortcut', weight: 20 }],
    },
    {
      name: 'a bookmark, whose own address weighs',
      mail: mailWith('Minutes.url', bytes('[InternetShortcut]\r\nURL=https://www.partner.example/minutes/\r\n')),
      finds: [{ message: 'shortcut', weight: 3 }],
    },
    {
      name: 'a web query, which fetches into Excel whatever its address gives',
      mail: mailWith('Prices.iqy', bytes('WEB\r\n1\r\nhttps://files.invalid/a\r\n')),
      finds: [{ message: 'shortcut', weight: 20 }],
    },
    {
      name: 'a script of Python, as developers send it',
      mail: mailWith('report.py', bytes('print("hello")')),
      finds: [{ message: 'adminScript', weight: 20 }],
    },
  ],
  silent: [
    { name: 'a text about scripts', mail: mailWith('scripts.txt', dropper) },
    { name: 'a script in an archive', mail: mailWithZip('a.zip', [{ name: 'invoice.js', data: dropper }]) },
  ],
  unchecked: [{ name: 'a file that Outlook would not hand over', mail: unreadMail, gap: 'denied' }],
});
