/** Functions of Windows, of whatever library, that start programs. */
import { strengthOfCommand } from './commands';
import { isBeside, isInDropFolder, isShown, isWeb, runs, strengthOfProgram } from './places';
import type { Strength, Technique } from './technique';

/** Declares a function and calls it at opening. */
const declared = (name: string, library: string, alias: string, call: string): string =>
  `Private Declare PtrSafe Function ${name} Lib "${library}" Alias "${alias}" (ByVal a As LongPtr) As LongPtr\nSub AutoOpen()\nx = ${call}\nEnd Sub`;

const PROCESS_FUNCTIONS: readonly string[] =
  `createprocess createprocessinternal createprocessasuser createprocesswithlogon createprocesswithtoken winexec
  ntcreateprocess ntcreateuserprocess zwcreateuserprocess rtlcreateuserprocess system _wsystem _system popen _popen execve
  openas_rundll shellexec_rundll routethecall launchapplication rtcshell createprocesswithlogonw control_rundll`.split(
    /\s+/,
  );

export const nativeCalls: readonly Technique[] = [
  {
    id: 'native-process',
    does: 'starts',
    calls: PROCESS_FUNCTIONS,
    on: 'library',
    matters: ({ arguments: values, name }) =>
      name.startsWith('createprocess') ? values.slice(0, 2) : values.slice(0, 1),
    // popen is how macro libraries call curl on a Mac.
    strength: (command, { name }) =>
      name.endsWith('popen')
        ? 0.5
        : (Math.max(strengthOfCommand(command, 'process'), command === '' ? 1 : 0) as Strength),
    attack: ['T1106'],
    fires: [
      declared('Launch', 'kernel32   ', 'CreateProcessA', 'Launch("notreal.exe", 0)'),
      declared('Trim', 'kernel32', 'WinExec', 'Trim("notreal /x", 0)'),
      declared('Go', 'VBE7.DLL', 'rtcShell', 'Go("notreal.exe", 0)'),
      '#If VBA7 Then\nPrivate Declare PtrSafe Function Go Lib "kernel32" Alias "WinExec" (ByVal a As String, ByVal b As Long) As Long\n#Else\nPrivate Declare Function Go Lib "kernel32" Alias "GetTickCount" () As Long\n#End If\nSub AutoOpen()\nGo "notreal", 0\nEnd Sub',
    ],
    silent: [
      declared('Wait', 'kernel32', 'Sleep', 'Wait(100)'),
      declared('Go', 'kernel32', 'WinExec', 'Go("explorer C:\\Data", 1)'),
    ],
  },
  {
    id: 'native-shell-execute',
    does: 'starts',
    calls: ['shellexecute', 'shellexecuteex', 'shellexecw'],
    on: 'library',
    matters: ({ arguments: values, name }) => (name === 'shellexecute' ? values.slice(2, 4) : [undefined]),
    strength: (command) => {
      if (command === '') return 0.5;
      const strength = strengthOfCommand(command, 'shell');
      // Add-ins open the file of a cell in this way.
      return /^[\ue001\ue002]/.test(command) && strength === 1 && !runs(command) ? 0.5 : strength;
    },
    attack: ['T1106'],
    fires: [
      declared('Go', 'shell32', 'ShellExecuteA', 'Go(0, "open", "mshta", "http://files.invalid/a", "", 0)'),
      declared(
        'Go',
        'shell32',
        'ShellExecuteA',
        'Go(0, "open", "C:\\nowhere\\notreal.exe", "http://x.example", "", 0)',
      ),
    ],
    silent: [
      declared('Go', 'shell32.dll', 'ShellExecuteA', 'Go(0, "open", "https://help.example/start", "", "", 1)'),
      declared('Go', 'shell32.dll', 'ShellExecuteA', 'Go(0, "open", ThisWorkbook.Path & "\\manual.pdf", "", "", 1)'),
    ],
  },
  {
    id: 'native-library',
    does: 'starts',
    calls: ['loadlibrary', 'loadlibraryex', 'ldrloaddll', 'loadpackagedlibrary'],
    on: 'library',
    matters: ({ arguments: values }) => values.slice(0, 1),
    strength: (path) => (/^[a-z0-9_-]{1,30}(?:\.dll)?$/.test(path) ? 0 : strengthOfProgram(path)),
    attack: ['T1129'],
    fires: [declared('Bring', 'kernel32', 'LoadLibraryA', 'Bring("C:\\ProgramData\\notreal.ocx")')],
    silent: [declared('Bring', 'kernel32', 'LoadLibraryA', 'Bring("riched20.dll")')],
  },
  {
    id: 'own-library',
    does: 'starts',
    calls: [],
    on: 'library',
    strength: (_, { natives }) => {
      let strongest: Strength = 0;
      for (const { library, api } of natives) {
        const path = library.toLowerCase();
        let strength: Strength = 0;
        if (isWeb(path) || path.startsWith('\\\\')) strength = 1;
        // Of macOS.
        else if (/^\/(?:usr|system|library|applications)\/|\.(?:dylib|framework)/.test(path)) strength = 0;
        else if (/[\\/:%]/.test(path))
          strength = isInDropFolder(path) ? 1 : path.includes('\\windows\\') || isBeside(path) ? 0 : 0.5;
        else if (library !== library.trim() || /[\u0000-\u001f]/.test(library)) strength = 0.5;
        else if (
          !/\.dll$/.test(path) &&
          /\.[a-z0-9]{1,5}$/.test(path) &&
          !/\.(?:drv|ocx|dylib|framework|so)$/.test(path) &&
          isShown(path)
        )
          strength = 1;
        else if (api.startsWith('#') && /^(?:shell32|kernel32|ntdll|advapi32|urlmon|user32)(?:\.dll)?$/.test(path))
          strength = 0.5;
        if (strength > strongest) strongest = strength;
      }
      return strongest;
    },
    attack: ['T1129'],
    fires: [
      declared('Go', 'C:\\ProgramData\\notreal.dll', 'Main', 'Go(0)'),
      declared('Go', 'shell32', '#345', 'Go(0, "open", "notreal /x")'),
      declared('Go', 'kernel32   ', 'Beep', 'Go(1)'),
    ],
    silent: [declared('Go', 'kernel32', 'GetTickCount', 'Go(0)'), declared('Go', 'libc.dylib', 'getpid', 'Go(0)')],
  },
];
