/** What the strings of a macro say, once they are joined. */
import type { MacroCode } from './macro-code';
import type { Evidence, Sign } from './macro-evidence';
import { ATTACKING_COMMAND, COMMAND_CLASSES, SYSTEM_PROGRAM, TELLTALE } from './macro-patterns';
import type { MacroText } from './macro-values';

/** What the strings of a statement say, joined. */
export function judgeText({ module, statement, procedure, folded }: MacroText, code: MacroCode): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const add = (technique: Evidence['technique'], weight: number, what: string): void => {
    evidence.push({ technique, weight, module, statement, procedure, what });
  };
  for (const written of folded.strings) {
    if (written.length < 3) continue;
    const text = written.toLowerCase().replace(/[\^`]/g, '');
    for (const [pattern, sign] of OBJECT_SIGNS) if (pattern.test(text)) add(sign, 0, written.slice(0, 80));
    if (COMMAND_CLASSES.test(text)) add('shell-object', 1, written.slice(0, 80));
    if (/^script(?:let)?:https?:/.test(text) || /binaryformatter/.test(text))
      add('script-engine', 1, written.slice(0, 80));
    if (/\\currentversion\\run\b|accessvbom/.test(text)) add('persistence', 0.5, written.slice(0, 80));
    if (
      /\\appdata\\|%(?:temp|tmp|appdata|public|programdata)%|c:\\(?:programdata|users\\public|windows\\temp)\b/.test(
        text,
      )
    ) {
      add('temporary-folder', 0, written.slice(0, 80));
    }
    if (text.length <= 4_096 ? SYSTEM_PROGRAM.test(text) : SYSTEM_PROGRAM.test(text.slice(0, 4_096))) {
      const command = text.slice(0, 4_096);
      add('system-program', ATTACKING_COMMAND.test(command) ? 1 : 0.5, written.slice(0, 80));
    }
    if (!folded.built) continue;
    for (const [word] of text.slice(0, 8_192).matchAll(TELLTALE)) {
      if (code.isLiteral(word)) continue;
      add('split-word', 1, word);
      break;
    }
  }
  return evidence;
}

const OBJECT_SIGNS: readonly (readonly [RegExp, Sign])[] = [
  [/^wscript\.shell/, 'script-host-object'],
  [/winmgmts|wbemscripting\.swbemlocator|win32_process(?:startup)?\b/, 'wmi-object'],
  [/^(?:msxml2\.|microsoft\.)(?:server)?xmlhttp|^winhttp\.winhttprequest/, 'web-object'],
  [/^shell\.application/, 'shell-application'],
  [/scriptcontrol|^htmlfile$/, 'script-control'],
  [/^schedule\.service/, 'schedule-service'],
];
