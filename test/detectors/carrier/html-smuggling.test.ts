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
        'const b = new Blob([atob("bm90IHJlYWw=")]); const a = document.createElement("a"); a.href = URL.createObjectURL(b); a.download = "notreal.zip"; a.click();',
      ),
      finds: [{ message: 'buildsFile', values: { name: 'document.html' }, weight: 20 }],
    },
    {
      name: 'the same with the password of the file in the mail',
      mail: { ...page('save(new Blob([atob("bm90IHJlYWw=")]), { download: "notreal.zip" })'), text: 'Password: 882' },
      finds: [{ message: 'buildsFile', weight: 30 }],
    },
  ],
  silent: [
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
