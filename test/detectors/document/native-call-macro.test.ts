import nativeCallMacro from '../../../src/detection/detectors/document/native-call-macro';
import { honestMacros, hostileMacros } from '../../../src/specimens/office/macros';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { macroDocument } from '../../../src/specimens/office/vba';
import { testDetector } from '../test-detector';

const mail = (modules: Parameters<typeof macroDocument>[0], options?: Parameters<typeof macroDocument>[1]) =>
  message({ attachments: [attachment('invoice.doc', macroDocument(modules, options))] });
const locked = message({ attachments: [unreadAttachment('invoice.doc', 'too-large')] });

testDetector(nativeCallMacro, {
  fires: [
    {
      name: 'a program started by a Windows function under another name',
      mail: mail(
        'Private Declare PtrSafe Function Launch Lib "kernel32   " Alias "CreateProcessA" (ByVal a As String) As Long\nSub Main()\nLaunch "notreal.exe"\nEnd Sub',
      ),
      finds: [{ message: 'callsWindows', values: { function: 'createprocess' } }],
    },
    {
      name: 'memory that is run',
      mail: mail(hostileMacros['memory and callback'] ?? []),
      finds: [{ message: 'callsWindows', values: { function: 'virtualalloc' } }],
    },
  ],
  silent: [
    { name: 'waiting and finding windows', mail: mail(honestMacros['Declare for waiting and windows'] ?? []) },
    { name: 'subclassing and timers', mail: mail(honestMacros['subclassing and timers'] ?? []) },
    { name: 'a help page', mail: mail(honestMacros['help page by ShellExecute'] ?? []) },
    {
      name: 'declared and never called',
      mail: mail(
        'Private Declare PtrSafe Function WinExec Lib "kernel32" (ByVal a As String) As Long\nSub Main()\nEnd Sub',
      ),
    },
  ],
  unchecked: [{ name: 'a document that is too large to hand over', mail: locked, gap: 'too-large' }],
});
