/** What the strings of a macro say, once they are joined. */
import type { MacroCode } from './code';
import type { Evidence } from './evidence';
import { ATTACKING_COMMAND, COMMAND_CLASSES, SYSTEM_PROGRAM, TELLTALE } from './patterns';
import type { MacroText } from './values';

/** What the strings of a statement say, joined. */
export function judgeText({ module, statement, procedure, folded }: MacroText, code: MacroCode): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const add = (technique: Evidence['technique'], weight: number, what: string): void => {
    evidence.push({ technique, weight, module, statement, procedure, what });
  };
  for (const written of folded.strings) {
    if (written.length < 3) continue;
    const text = written.toLowerCase().replace(/[\^`]/g, '');
    if (ANY_SIGN.test(text)) {
      for (const [pattern, technique, weight] of SIGNS)
        if (pattern.test(text)) add(technique, weight, written.slice(0, 80));
      const command = text.slice(0, 4_096);
      if (SYSTEM_PROGRAM.test(command))
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

/** What a string gives away, and its weight. */
const SIGNS: readonly (readonly [RegExp, Evidence['technique'], number])[] = [
  [/^wscript\.shell/, 'script-host-object', 0],
  [/winmgmts|wbemscripting\.swbemlocator|win32_process(?:startup)?\b/, 'wmi-object', 0],
  [/^(?:msxml2\.|microsoft\.)(?:server)?xmlhttp|^winhttp\.winhttprequest/, 'web-object', 0],
  [/^shell\.application/, 'shell-application', 0],
  [/scriptcontrol|^htmlfile$/, 'script-control', 0],
  [/^schedule\.service/, 'schedule-service', 0],
  [COMMAND_CLASSES, 'shell-object', 1],
  [/^script(?:let)?:https?:|binaryformatter/, 'script-engine', 1],
  [/\\currentversion\\run\b|accessvbom/, 'persistence', 0.5],
  [
    /\\appdata\\|%(?:temp|tmp|appdata|public|programdata)%|c:\\(?:programdata|users\\public|windows\\temp)\b/,
    'temporary-folder',
    0,
  ],
];

/** One look at each of thousands of strings, of which hardly any gives anything away. */
const ANY_SIGN = new RegExp(
  [...SIGNS.map(([pattern]) => pattern), SYSTEM_PROGRAM].map(({ source }) => source).join('|'),
);
