/** Objects that a macro makes by name, and names that are computed so that nobody reads them. */
import type { MacroWord } from './calls';
import type { MacroCode } from './code';
import { argumentOf } from './evidence';
import type { Context, Evidence } from './evidence';
import { CELL, KEPT_TEXT } from './patterns';

/** CreateObject and GetObject: what they make, and whether the name of it is computed. */
export function judgeObject(word: MacroWord, { after, text }: Context, code: MacroCode): readonly Evidence[] {
  if (!after.startsWith('(') && !after.startsWith(' ')) return [];
  if (/^(?:public |private )?(?:function|sub|declare)\b/.test(text)) return [];
  const argument = argumentOf(after, word.word === 'getobject' && after.startsWith('(,') ? 2 : 1);
  const is = (technique: Evidence['technique'], weight: number, what = word.word): readonly Evidence[] => [
    { technique, weight, module: word.module, statement: word.statement, procedure: word.procedure, what },
  ];
  if (argument === '' || argument.startsWith('""') || argument === 'class:=""') return [];
  const [name] = code.fold(word, word.end).strings;
  // Known in the end, and not torn apart: judged as the literal that it is.
  const direct = /^[\w\u0080-\uffff]+$/.test(argument);
  if (direct && code.valueOf(argument, word.procedure) !== undefined) return [];
  const kept = KEPT_TEXT.test(argument) || (CELL.test(argument) && word.word === 'createobject');
  if (kept) return [...is('hidden-payload', 0.5), ...is('computed-object', 0.5)];
  if (word.word === 'getobject') {
    // GetObject(folder & "\book.xlsx") opens a workbook.
    if (name !== undefined && /[\\/.]/.test(name)) return [];
    return /\(/.test(argument) && !/^(?:thisworkbook|activeworkbook|activedocument|cstr|application)\b/.test(argument)
      ? is('computed-object', 0.5)
      : is('computed-getobject', 0);
  }
  const owner = code.procedures[word.procedure];
  if (direct && owner?.parameters.has(argument) === true) return is('computed-object', 0.5);
  if (/^[\w\u0080-\uffff]+$/.test(argument) && !code.isAssigned(argument)) return is('computed-object', 0.5);
  if (
    name !== undefined &&
    /^(?:excel|word|outlook|powerpoint|access|scripting|vbscript|adodb|adox|msxml2|system)\.?|\.application$/i.test(
      name,
    )
  )
    return [];
  return is('computed-object', 1);
}
