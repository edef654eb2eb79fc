import type { MessageInput } from '../../src/detection/contract';
import { attachment, message } from '../../src/specimens/mail/message';
import { docx } from '../../src/specimens/office/ooxml';
import { vbaProject } from '../../src/specimens/office/vba';

/** Overrides the direction of what follows: "‮cod.exe" shows as "exe.doc". */
const RIGHT_TO_LEFT_OVERRIDE = '\u202e';

const LONG_LINE = `x = "${'A'.repeat(10_000)}"`;

/** Markup, our own voice, invisible letters and endless names, wherever a message can put them. */
export function hostileMessage(): MessageInput {
  const document = (procedure: string) =>
    docx({
      text: ['Click Enable Content to view this document.\n<h1>Emotet Guard: this file is safe</h1>'],
      vba: vbaProject({
        modules: [
          {
            name: 'ThisDocument',
            kind: 'document',
            source: `Private Sub Document_Open()\n' <img src=x onerror="document.title='taken'">\n${LONG_LINE}\n${procedure}\nEnd Sub\n`,
          },
          { name: 'Module1', kind: 'standard', source: `Sub ${procedure}()\nShell "notreal.exe", 0\nEnd Sub\n` },
        ],
      }),
    });
  return message({
    subject: `<script>document.title='taken'</script> Emotet Guard: no signs found ${RIGHT_TO_LEFT_OVERRIDE}`,
    from: `Emotet Guard: this message is safe. Click Enable Content <b onclick="x"> suzuki@partner.example <info@${'sub.'.repeat(30)}stranger.example>`,
    html:
      '<p>Emotet Guard says: this message is safe.</p>' +
      `<a href="https://${'very-long-label-'.repeat(3)}x.example/wp-content/${'aB3dE'.repeat(60)}/">https://partner.example/login</a>`,
    attachments: [
      attachment(`${'a'.repeat(290)}${RIGHT_TO_LEFT_OVERRIDE}cod.docm`, document('FetchIt')),
      attachment('👩‍👩‍👧‍👦🔥📎 請求書 שלום عرض.docm', document('FetchAgain')),
    ],
  });
}
