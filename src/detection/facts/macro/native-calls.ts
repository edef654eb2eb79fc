/** Calls of Windows functions that a project declares, under whatever name. */
import type { MacroWord } from './calls';
import type { MacroCode } from './code';
import { contextOf } from './evidence';
import type { Evidence, Technique } from './evidence';
import { PROGRAM_NAME, RUNNABLE, SYSTEM_PROGRAM, VIEWERS } from './patterns';
import { CALLBACK_FUNCTIONS, DOWNLOAD_FUNCTIONS, MEMORY_FUNCTIONS, PROCESS_FUNCTIONS } from './words';

export function judgeNativeCall(
  word: MacroWord,
  { api, library }: { api: string; library: string },
  code: MacroCode,
): readonly Evidence[] {
  const { text, isMember } = contextOf(word);
  const strings = code.fold(word, word.end).strings.join('\n').toLowerCase();
  const is = (technique: Technique, weight: number): readonly Evidence[] => [
    { technique, weight, module: word.module, statement: word.statement, procedure: word.procedure, what: api },
  ];
  if (isMember || /^(?:public |private |friend )?(?:sub|function|declare|dim|const)\b/.test(text)) return [];
  // "kernel32   " loads as kernel32 does, and slips past those who look for the name.
  const disguise = library !== library.trim() || /[\u0000-\u001f]/.test(library) ? 0.5 : 0;
  if (PROCESS_FUNCTIONS.has(api)) {
    if (/^shellexecute/.test(api)) {
      if (/https?:|mailto:/.test(strings) || (VIEWERS.test(strings) && !PROGRAM_NAME.test(strings))) return [];
      return is('native-process', RUNNABLE.test(strings) || SYSTEM_PROGRAM.test(strings) ? 1 : 0.5 + disguise);
    }
    // popen is how macro libraries call curl on a Mac.
    return is('native-process', api === 'popen' ? 0.5 : 1);
  }
  if (MEMORY_FUNCTIONS.has(api)) return is('native-memory', 1);
  if (DOWNLOAD_FUNCTIONS.has(api))
    return is('native-download', RUNNABLE.test(strings.split('\n').pop() ?? '') ? 1 : 0.5 + disguise);
  if (CALLBACK_FUNCTIONS.test(api)) {
    // Subclassing hands a window's old procedure, a pointer, to CallWindowProc: honest, and always with SetWindowLong.
    const honest =
      text.includes('addressof') ||
      api === 'dispcallfunc' ||
      (api === 'callwindowproc' && declares(code, ['setwindowlong', 'setwindowlongptr']));
    return honest
      ? []
      : is(
          'native-callback',
          (declares(code, ['rtlmovememory', 'rtlcopymemory', 'writeprocessmemory']) ? 1 : 0.5) + disguise,
        );
  }
  return disguise > 0 ? is('native-process', disguise) : [];
}

function declares({ apis }: MacroCode, names: readonly string[]): boolean {
  return names.some((name) => apis.has(name));
}
