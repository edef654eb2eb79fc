import remoteTemplate from '../../../src/detection/detectors/document/remote-template';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { docx } from '../../../src/specimens/office/ooxml';
import { wordXml } from '../../../src/specimens/office/word-xml';
import { testDetector } from '../test-detector';

const mail = (kind: string, target: string) =>
  message({ attachments: [attachment('a.docx', docx({ externals: [{ kind, target }] }))] });

/** From sato@supplier.example. */
const fromSupplier = (kind: string, target: string) => ({
  ...mail(kind, target),
  from: { name: 'Sato', address: 'sato@supplier.example' },
});

const weighing = (name: string, target: string, weight: number, kind = 'attachedTemplate') => ({
  name,
  mail: fromSupplier(kind, target),
  finds: [{ message: kind === 'attachedTemplate' ? 'fetchesTemplate' : 'fetchesObject', weight }],
});

testDetector(remoteTemplate, {
  fires: [
    {
      name: 'a template on a web server',
      mail: mail('attachedTemplate', 'https://files.example/x.dotm'),
      finds: [
        {
          message: 'fetchesTemplate',
          values: { address: 'https://files.example/x.dotm' },
          where: { in: 'part', path: ['a.docx'] },
        },
      ],
    },
    {
      name: 'a template on a share in the internet',
      mail: mail('attachedTemplate', '\\\\files.example\\share\\x.dotm'),
      finds: [{ message: 'fetchesTemplate' }],
    },
    {
      name: 'a share that is a web server in disguise',
      mail: mail('attachedTemplate', 'file://files@SSL@8443/share/x.dotm'),
      finds: [{ message: 'fetchesTemplate' }],
    },
    {
      name: 'an object on a web server',
      mail: mail('oleObject', 'mhtml:https://files.example/x.html!x-usc:https://files.example/x.html'),
      finds: [{ message: 'fetchesObject' }],
    },
    {
      name: 'a template at the public service where the reader has a mailbox',
      mail: mail('attachedTemplate', 'https://files.gmail.com.files.example/x.dotm'),
      settings: { reader: { name: 'Reader', address: 'reader@gmail.com' } },
      finds: [{ message: 'fetchesTemplate' }],
    },
    weighing('a page that Office hands to the engine of the browser', 'http://files.example/a.html!', 40, 'oleObject'),
    weighing('a script by its moniker', 'script:http://files.example/a.sct', 40, 'oleObject'),
    weighing('a diagnosis that starts a program', 'ms-msdt:/id PCWDiagnostic', 40, 'oleObject'),
    weighing('a bare number', 'http://203.0.113.7/a.dotm', 30),
    weighing('a share at a bare number, as Office writes it', 'file:///\\\\203.0.113.7\\s\\a.dotm', 30),
    weighing('an odd port', 'http://files.example:8080/a.dotm', 30),
    weighing('a user name in front', 'http://supplier.example@files.example/a.dotm', 30),
    weighing('a share in the internet', '\\\\files.example\\s\\a.dotm', 30),
    weighing(
      'a directory of a break-in, at the sender’s own site too',
      'https://supplier.example/wp-content/sHpp6WBO6d/a.dotm',
      30,
    ),
    weighing('a stranger’s host', 'https://files.example/a.dotm', 30),
    weighing('a server where everybody keeps documents', 'https://other.sharepoint.com/sites/t/Letter.dotx', 15),
    {
      name: 'the sender’s own server, which weighs little',
      mail: fromSupplier('attachedTemplate', '\\\\fs01.supplier.example\\templates\\a.dotm'),
      finds: [{ message: 'fetchesTemplate' }],
    },
    { name: 'a frame', mail: mail('frame', 'HTTP://files.example/x.rtf'), finds: [{ message: 'fetchesObject' }] },
    {
      name: 'Word 2003 XML',
      mail: message({ attachments: [attachment('a.doc', wordXml({ template: 'http://files.example/x.dot' }))] }),
      finds: [{ message: 'fetchesTemplate' }],
    },
  ],
  silent: [
    { name: 'a template on the own machine', mail: mail('attachedTemplate', 'file:///C:\\Users\\me\\Normal.dotm') },
    {
      name: 'a template on a server of the own network',
      mail: mail('attachedTemplate', '\\\\fileserver\\templates\\letter.dotx'),
    },
    {
      name: 'a template of the own organisation',
      mail: mail('attachedTemplate', 'https://intranet.reader.example/letter.dotx'),
      settings: { internalDomains: ['reader.example'] },
    },
    {
      name: 'a template under the domain of the reader’s own mailbox, where nothing is set',
      mail: mail('attachedTemplate', 'https://templates.reader.example/letter.dotx'),
      settings: { reader: { name: 'Reader', address: 'reader@reader.example' } },
    },
    {
      name: 'the same where other domains are set',
      mail: mail('attachedTemplate', 'https://templates.reader.example/letter.dotx'),
      settings: {
        reader: { name: 'Reader', address: 'reader@mail.reader.example' },
        internalDomains: ['group.example'],
      },
    },
    {
      name: 'a template on a server of the own network, by its private number',
      mail: mail('attachedTemplate', '\\\\192.168.1.5\\templates\\letter.dotx'),
    },
    {
      name: 'a template on a server of the own network, by a name that only it knows',
      mail: mail('attachedTemplate', 'file:///\\\\fs01.corp.local\\templates\\letter.dotx'),
    },
    { name: 'a template on this machine', mail: mail('attachedTemplate', 'file:///C:/Templates/letter.dotx') },
    { name: 'a picture on a web server', mail: mail('image', 'https://files.example/logo.png') },
    {
      name: 'a hyperlink',
      mail: message({ attachments: [attachment('a.docx', docx({ hyperlinks: ['https://files.example/'] }))] }),
    },
  ],
  unchecked: [
    {
      name: 'a locked document',
      mail: message({ attachments: [unreadAttachment('a.docx', 'encrypted')] }),
      gap: 'encrypted',
    },
  ],
});
