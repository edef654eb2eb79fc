/** Code that macros run from memory. */
import { showValue } from '../values/make';
import type { Technique } from './technique';

const declared = (name: string, alias: string): string =>
  `Private Declare PtrSafe Function ${name} Lib "kernel32" Alias "${alias}" (ByVal a As LongPtr, ByVal b As LongPtr) As LongPtr\n`;

/** Functions that make memory executable, fill another process, or start a thread: no business macro needs them. */
export const MEMORY_FUNCTIONS: readonly string[] =
  `virtualalloc virtualallocex virtualprotect virtualprotectex heapcreate ntallocatevirtualmemory zwallocatevirtualmemory
  ntprotectvirtualmemory zwprotectvirtualmemory ntwritevirtualmemory zwwritevirtualmemory writeprocessmemory createthread
  createremotethread createremotethreadex rtlcreateuserthread ntcreatethreadex zwcreatethreadex ntcreatethread queueuserapc
  ntqueueapcthread zwqueueapcthread setthreadcontext ntsetcontextthread resumethread ntresumethread mapviewoffile
  ntmapviewofsection zwmapviewofsection ntcreatesection ntunmapviewofsection createfiber switchtofiber
  ntqueueapcthreadex rtlallocateheap nttestalert`.split(/\s+/);

/** A thread on what was written into memory, of one's own process or of another. */
const STARTS_FOREIGN =
  /^(?:createremotethread(?:ex)?|createthread|rtlcreateuserthread|(?:nt|zw)createthread(?:ex)?|(?:nt|zw)?queueu?s?e?r?apc(?:thread(?:ex)?)?|(?:nt)?writeprocessmemory|(?:nt|zw)writevirtualmemory|setthreadcontext|ntsetcontextthread)$/;

/** Functions that call an address which they are given: with a pointer to data instead of AddressOf they run that data. */
const CALLBACK_FUNCTIONS =
  /^(?:enum[a-z]{3,}|graystring|linedda(?:proc)?|settimer|createtimerqueuetimer|createtimerqueue|certenum[a-z]+|cryptenum[a-z]+|imageenum[a-z]+|imagegetdigeststream|symenum[a-z]*|verifierenumerateresource|registerwaitforsingleobject|trysubmitthreadpoolcallback|createthreadpool[a-z]+|initonceexecuteonce|flsalloc|copyfileex|ldrenumerateloadedmodules|callwindowproc|dispcallfunc|setupcommitfilequeue|notifyipinterfacechange|etwpcreateetwthread|uuidfromstring)$/;

export const injecting: readonly Technique[] = [
  {
    id: 'native-memory',
    does: 'injects',
    calls: MEMORY_FUNCTIONS,
    on: 'library',
    strength: (_, { name }) => (STARTS_FOREIGN.test(name) ? 2 : 1),
    attack: ['T1055', 'T1106'],
    fires: [`${declared('WE', 'VirtualAlloc')}Sub AutoOpen()\np = WE(0, 4, &H3000, &H40)\nEnd Sub`],
    silent: [`${declared('Copy', 'RtlMoveMemory')}Sub AutoOpen()\nCopy x, y, 4\nEnd Sub`],
  },
  {
    id: 'native-callback',
    does: 'injects',
    calls: [],
    on: 'library',
    strength: (_, { natives, arguments: values, name }, around) => {
      if (!natives.some(({ api }) => CALLBACK_FUNCTIONS.test(api))) return 0;
      // Subclassing hands a window's old procedure, a pointer, to CallWindowProc: honest, and always with SetWindowLong.
      const isHonest =
        values.some((value) => showValue(value).startsWith('AddressOf ')) ||
        name === 'dispcallfunc' ||
        (name === 'callwindowproc' && around.declares('setwindowlong', 'setwindowlongptr'));
      if (isHonest) return 0;
      return around.declares(
        'rtlmovememory',
        'rtlcopymemory',
        'writeprocessmemory',
        'uuidfromstring',
        'heapalloc',
        'rtlethernetstringtoaddress',
        'rtlipv4stringtoaddress',
      )
        ? 1
        : 0.5;
    },
    attack: ['T1055', 'T1106'],
    fires: [
      `${declared('Copy', 'RtlMoveMemory')}${declared('Walk', 'EnumChildWindows')}Sub AutoOpen()\nCopy ByVal place, block(0), 4\nWalk 0, place, 0\nEnd Sub`,
    ],
    silent: [
      `${declared('Walk', 'EnumWindows')}Sub AutoOpen()\nWalk AddressOf Each1, 0\nEnd Sub\nFunction Each1()\nEnd Function`,
      `${declared('SetWindowLong', 'SetWindowLongA')}${declared('Pass', 'CallWindowProcA')}Sub AutoOpen()\nPass old, 0\nEnd Sub`,
    ],
  },
];
