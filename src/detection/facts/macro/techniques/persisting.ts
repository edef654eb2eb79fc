/** Keys, templates, add-ins and code that outlive the document. */
import type { MacroCall } from '../understanding';
import { argument, assigned } from './technique';
import type { Strength, Technique } from './technique';
import { isAttacking } from './commands';
import { endingIn, isBeside, isInDropFolder, isWeb, strengthOfProgram } from './places';
import { HOLE, KEPT } from './spelling';

/** Keys behind which something starts, or macros lose their lock. */
const STARTING_KEYS =
  /\\currentversion\\(?:run|runonce|runservices|policies\\explorer\\run|winlogon|windows\\load)|accessvbom|vbawarnings|inprocserver32|\\shell\\open\\command|\\image file execution|\\user shell folders|protectedview|\\environment(?:\\|$)|\\office test\\/;

function strengthOfKey(text: string): Strength {
  if (STARTING_KEYS.test(text)) return 1;
  return text === HOLE || text === KEPT ? 0.5 : 0;
}

/** Code that is put into a project: a comment is harmless, code that nobody knows may be anything. */
function strengthOfCode(text: string, call: MacroCall): Strength {
  const className = call.object?.kind === 'object' ? wayOf(call) : '';
  if (className.includes('template')) return 1;
  // A module of its own that a project brings in from the disk.
  if (call.name === 'import' || call.name === 'addfromfile') return isWeb(text) || isInDropFolder(text) ? 1 : 0;
  const code = text.trim();
  if (code.startsWith("'") && !/[\r\n]/.test(code)) return 0;
  if (code.includes(KEPT) || isAttacking(code) || /\b(?:shell|createobject|declare)\b/.test(code)) return 1;
  return 0.5;
}

/** The classes on the way to the object that is called. */
function wayOf(call: MacroCall): string {
  const way: string[] = [];
  let at = call.object;
  for (let steps = 0; at?.kind === 'object' && steps < 8; steps++) {
    way.push(at.className);
    at = at.made?.object;
  }
  return way.join(' ');
}

export const persisting: readonly Technique[] = [
  {
    id: 'registry',
    does: 'persists',
    calls: ['regwrite', 'setstringvalue', 'setexpandedstringvalue', 'setdwordvalue'],
    on: 'anything',
    matters: ({ arguments: values, name }) => (name === 'regwrite' ? values.slice(0, 1) : values.slice(0, 3)),
    strength: strengthOfKey,
    attack: ['T1547.001', 'T1112'],
    fires: [
      'CreateObject("WScript.Shell").RegWrite "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run\\x", "notreal.exe"',
    ],
    silent: ['CreateObject("WScript.Shell").RegWrite "HKCU\\Software\\Firm\\Prices\\Year", 2026'],
  },
  {
    id: 'registry-by-word',
    does: 'persists',
    calls: ['privateprofilestring', 'profilestring'],
    kind: 'write',
    on: 'anything',
    matters: ({ arguments: values }) => values.slice(0, 3),
    strength: strengthOfKey,
    attack: ['T1547.001', 'T1112'],
    fires: [
      'System.PrivateProfileString("", "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run", "x") = "notreal.exe"',
    ],
    silent: ['x = System.PrivateProfileString("C:\\a.ini", "General", "x")'],
  },
  {
    id: 'injected-code',
    does: 'persists',
    calls: ['addfromstring', 'insertlines', 'replaceline', 'addfromfile', 'import'],
    on: ['', 'codemodule', 'vbcomponents', /vbproject|codemodule|vbcomponents/],
    matters: ({ name, arguments: values, named }) => [
      name === 'insertlines' || name === 'replaceline'
        ? (values[1] ?? named.get('string'))
        : (values[0] ?? named.get('string')),
    ],
    strength: strengthOfCode,
    attack: ['T1137.001', 'T1059.005'],
    fires: [
      'NormalTemplate.VBProject.VBComponents.Item(1).CodeModule.InsertLines 1, x',
      'Set x = CreateObject("Excel.Application")\nSet b = x.Workbooks.Add\nb.VBProject.VBComponents(1).CodeModule.AddFromString ActiveDocument.Variables("q")',
    ],
    silent: ['ThisWorkbook.VBProject.VBComponents("Module1").CodeModule.AddFromString "\'x"'],
  },
  {
    id: 'copied-macro',
    does: 'persists',
    calls: ['organizercopy', 'macrocopy'],
    on: 'anything',
    matters: ({ name, arguments: values, named }) =>
      name === 'macrocopy' ? [undefined] : [values[3] ?? named.get('object')],
    strength: (kind, { name }) => (name === 'macrocopy' || kind === '3' ? 1 : 0),
    attack: ['T1137.001'],
    fires: ['Application.OrganizerCopy ActiveDocument.FullName, NormalTemplate.FullName, "Module1", 3'],
    silent: ['Application.OrganizerCopy ActiveDocument.FullName, NormalTemplate.FullName, "Letter", 0'],
  },
  {
    id: 'protection-off',
    does: 'persists',
    calls: ['virusprotection'],
    kind: 'write',
    on: 'anything',
    matters: assigned,
    strength: (value) => (/^(?:false|0)$/.test(value) || value.includes(HOLE) ? 1 : 0),
    attack: ['T1562.001'],
    fires: ['Options.VirusProtection = False'],
    silent: ['Options.VirusProtection = True'],
  },
  {
    id: 'moved-folder',
    does: 'persists',
    calls: ['defaultfilepath', 'startuppath', 'altstartuppath', 'onsheetactivate'],
    kind: 'write',
    on: 'anything',
    matters: assigned,
    strength: (_, { name, arguments: values }) => {
      if (name !== 'defaultfilepath') return 0.5;
      const [which] = values;
      // wdWorkgroupTemplatesPath 3, wdStartupPath 8, wdUserTemplatesPath 2.
      return which?.kind === 'number' && [2, 3, 8].includes(which.number) ? 0.5 : 0;
    },
    attack: ['T1137.001'],
    fires: ['Application.AltStartupPath = "C:\\ProgramData\\x"'],
    silent: ['Application.DefaultFilePath = "C:\\Data"'],
  },
  {
    id: 'add-in',
    does: 'starts',
    calls: ['add', 'registerxll'],
    on: ['addins', 'addins2', 'application', 'comaddins', /(?:^|\/)addins2?$/, /excel\.application$/],
    matters: argument(0, 'filename'),
    strength: (path) => {
      const ending = endingIn(path);
      if (path === '' || path.startsWith('%addins%')) return /^(?:xll|wll)$/.test(ending) ? 0.5 : 0;
      if (isWeb(path)) return 1;
      if (/^(?:xll|wll|dll)$/.test(ending)) return isBeside(path) ? 0.5 : strengthOfProgram(path);
      return isInDropFolder(path) && /^(?:xlam?|dotm|ppam?)$/.test(ending) ? 1 : 0;
    },
    attack: ['T1137.006'],
    fires: [
      'AddIns.Add("C:\\ProgramData\\notreal.xll").Installed = True',
      'Application.RegisterXLL "http://site.example/a.xll"',
      'Application.RegisterXLL Environ("TEMP") & "\\a.xll"',
    ],
    silent: [
      'AddIns.Add(Application.UserLibraryPath & "\\tool.xlam").Installed = True',
      'Sheets.Add',
      'AddIns.Add "C:\\Tools\\tool.xlam"',
    ],
  },
];
