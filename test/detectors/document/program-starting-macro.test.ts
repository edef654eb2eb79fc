import { strToU8, unzipSync, zipSync } from 'fflate';
import programStartingMacro from '../../../src/detection/detectors/document/program-starting-macro';
import { honestMacros, hostileMacros } from '../../../src/specimens/office/macros';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { docx } from '../../../src/specimens/office/ooxml';
import { macroDocument, vbaProject } from '../../../src/specimens/office/vba';
import { testDetector } from '../test-detector';

const mail = (modules: Parameters<typeof macroDocument>[0], options?: Parameters<typeof macroDocument>[1]) =>
  message({ attachments: [attachment('invoice.doc', macroDocument(modules, options))] });
const locked = message({ attachments: [unreadAttachment('invoice.doc', 'too-large')] });

const ribbon = zipSync({
  ...unzipSync(
    docx({
      vba: vbaProject({
        modules: [{ name: 'Module1', source: 'Sub Main(a)\nShell "notreal.exe http://files.invalid/a"\nEnd Sub' }],
      }),
    }),
  ),
  'customUI/customUI.xml': strToU8('<customUI onLoad="Main"/>'),
});

/** Where the strongest technique is not simply the start of a program. */
const expectedMessages: Readonly<Record<string, string>> = {
  'emotet 2020: random names only': 'isScrambled',
  'emotet 2023: download and regsvr32': 'fetchesFile',
  'API download and Shell': 'fetchesFile',
  'XMLHTTP saved, started by nobody that we see': 'fetchesFile',
  'memory and callback': 'runsMemory',
  'memory under other names': 'runsMemory',
  'callback with copied memory': 'runsMemory',
  'hand over to a sheet': 'handsOver',
  'macro sheet made at opening': 'handsOver',
};

testDetector(programStartingMacro, {
  fires: [
    ...Object.entries(hostileMacros).map(([name, modules]) => ({
      name,
      mail: mail(modules),
      finds: [
        { message: expectedMessages[name] ?? 'startsProgram', where: { in: 'part', path: ['invoice.doc'] } as const },
      ],
    })),
    {
      name: 'with the procedure and the means',
      mail: mail('Sub AutoOpen()\nShell "notreal.exe", 0\nEnd Sub'),
      finds: [{ message: 'startsProgram', values: { when: 'opening', procedure: 'AutoOpen', means: 'shell' } }],
    },
    {
      name: 'with the start that reaches the program, not the first one',
      mail: mail(
        'Sub AutoOpen()\nx = 1\nEnd Sub\nSub Document_Close()\nShell "notreal.exe http://files.invalid/a"\nEnd Sub',
      ),
      finds: [
        {
          message: 'startsProgram',
          values: { when: 'closing', procedure: 'Document_Close' },
          proof: { needs: 'closing', lines: expect.stringMatching(/^Sub Document_Close/) },
        },
      ],
    },
    {
      name: 'with what its start waits for',
      mail: mail('Sub Document_BeforeSave(c)\nShell "notreal.exe http://files.invalid/a"\nEnd Sub'),
      finds: [{ message: 'startsProgram', values: { when: 'editing' }, proof: { needs: 'editing' } }],
    },
    {
      name: 'a ribbon that names a procedure as it loads',
      mail: message({ attachments: [attachment('a.docm', ribbon)] }),
      finds: [{ message: 'startsProgram', values: { when: 'opening', procedure: 'Main', means: 'shell' } }],
    },
  ],
  silent: Object.entries(honestMacros).map(([name, modules]) => ({ name, mail: mail(modules) })),
  unchecked: [{ name: 'a document that is too large to hand over', mail: locked, gap: 'too-large' }],
});
