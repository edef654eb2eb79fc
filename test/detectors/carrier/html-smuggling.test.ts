import htmlSmuggling from '../../../src/detection/detectors/carrier/html-smuggling';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { testDetector } from '../test-detector';

const page = (script: string) =>
  message({
    attachments: [
      attachment(
        'document.html',
        new TextEncoder().encode(`<!doctype html><html><body><p>Loading</p><script>${script}</script></body></html>`),
      ),
    ],
  });

testDetector(htmlSmuggling, {
  fires: [
    {
      name: 'a page that builds a file and saves it',
      mail: page(
        'const b = new Blob([atob("bm90IHJlYWw=")]); const a = document.createElement("a"); a.href = URL.createObjectURL(b); a.download = nameOf(b); a.click();',
      ),
      finds: [{ message: 'buildsFile', values: { name: 'document.html' }, weight: 20 }],
    },
    {
      name: 'the same with the password of the file in the mail',
      mail: { ...page('save(new Blob([atob("bm90IHJlYWw=")]), { download: nameOf(b) })'), text: 'Password: 882' },
      finds: [{ message: 'buildsFile', weight: 30 }],
    },
    {
      name: 'an archive, its words in pieces',
      mail: page(
        'var u=new Uint8Array([80,75,3,4]);var f=new File([u],"notreal.zip");a["hr"+"ef"]=window["U"+"RL"]["create"+"ObjectURL"](f);a.setAttribute("down"+"load","notreal.zip");a.click();',
      ),
      finds: [{ message: 'handsOver', values: { file: 'notreal.zip' }, weight: 30 }],
    },
    {
      name: 'an archive whose name stands in a variable, its words as escapes and in an array',
      mail: page(
        'var n="notreal.iso";var b=new \\x42lob([x]);a.href=URL[["create","Object","URL"].join("")](b);a.download=n;a.click();',
      ),
      finds: [{ message: 'handsOver', values: { file: 'notreal.iso' } }],
    },
    {
      name: 'an archive in a link',
      mail: message({
        attachments: [
          attachment(
            'document.html',
            new TextEncoder().encode(
              '<html><body><a href="data:application/zip;base64,UEsD" download="notreal.zip">Open</a></body></html>',
            ),
          ),
        ],
      }),
      finds: [{ message: 'handsOver', values: { file: 'notreal.zip' } }],
    },
    {
      name: 'a script made of base64 on the spot',
      mail: page('eval(atob("dmFyIGEgPSAxOw=="));'),
      finds: [{ message: 'hidesScript', weight: 30 }],
    },
    {
      name: 'a page that goes on by itself',
      mail: page('window.location.href = "https://files.example/a/";'),
      finds: [{ message: 'leadsOn', values: { host: 'files[.]example' }, weight: 8 }],
    },
  ],
  silent: [
    { name: 'a page that goes on to a well-known host', mail: page('location.replace("https://www.microsoft.com/");') },
    {
      name: 'a dashboard that calls its own functions',
      mail: page('setTimeout(refresh, 1000); const logo = atob(data);'),
    },
    {
      name: 'a report with a script that sorts a table',
      mail: page('document.querySelectorAll("tr").forEach((row) => row.remove());'),
    },
  ],
  unchecked: [
    {
      name: 'a page that was not handed over',
      mail: message({ attachments: [unreadAttachment('a.html', 'denied')] }),
      gap: 'denied',
    },
  ],
});
