/** What the Excel 4 macros of a document do: which commands they give, what starts them, and whether they could do harm. */
import type {
  CodeProof,
  MacroCommand,
  MacroFormula,
  MacroSheet,
  MacroSheets,
  OfficeDocument,
  Part,
} from '../../contract';
import { startupOfName } from '../../formats/office/excel/excel-names';
import { callOf, REACHING, STARTING, WRITING } from '../../formats/office/excel/macro-functions';
import { quoteSheet } from '../../formats/office/excel/biff-formula';
import { readInShares } from '../in-shares';
import type { SharedPurse } from '../in-shares';
import { readMacroFormulas } from './formulas';
import { effectsOf } from './put-together';
import { startBy } from '../macro/named-starts';
import { strengthOfCommand } from '../macro/techniques/commands';
import { HOLE } from '../macro/techniques/spelling';
import { anyProgram, obeys } from '../words/system-programs';

/** Functions that give a command, or write one into a cell. A name that only ends so ("MY.EXEC") is another function. */
const COMMAND_FUNCTION = callOf([...STARTING, ...WRITING, 'RUN']);

/** Functions that no macro needs which only works on its own workbook. */
const REACHING_FUNCTION = callOf([...REACHING, 'FORMULA.FILL', 'FORMULA.ARRAY']);
const STARTING_FUNCTION = callOf(STARTING);

/** FORMULA and RUN with something that is neither a text nor a plain reference: what runs is known only at run time. */
const COMPUTED_FORMULA = /(?:^|[^A-Z0-9_.])(?:FORMULA|RUN)\s?\((?!"|\))[^,()]{0,400}[&(]/i;

const DOWNLOAD = new RegExp(
  `urldownloadtofile|urlmon|internetopenurl|internetreadfile|wininet|winhttp|msxml2\\.|\\b(?:${anyProgram(({ does }) => does === 'fetches')})\\b`,
  'i',
);
const WINDOWS_CALL =
  /virtualalloc|virtualprotect|createthread|writeprocessmemory|rtl(?:move|copy)memory|queueuserapc|createprocess|winexec|shellexecute|loadlibrary|zwwritevirtualmemory/i;
/** The command prompt mostly starts another program, which says more about the attack: it is asked about last. */
const PROGRAM = new RegExp(
  `(?:^|[^a-z0-9])(${anyProgram((program) => obeys(program) && program.name !== 'cmd')})(?![a-z])`,
  'i',
);
const COMMAND_PROMPT = /(?:^|[^a-z0-9])(cmd)(?=\.exe|["']{0,2}\s{1,8}\/)/i;
/** Parts of a command that wait in cells or names for a formula which cannot be followed. */
const DISTINCT_WORD = new RegExp(`urldownloadtofile|${anyProgram(({ telling }) => telling)}`, 'i');

/** The macro sheets of every document that has some. */
export function macroSheetsOf(parts: readonly Part[], shared: SharedPurse): readonly MacroSheets[] {
  const documents = parts.flatMap((part) => {
    const { document } = part;
    return document === undefined || document.macroSheets.length === 0 ? [] : [{ part, document }];
  });
  return readInShares(documents, shared, {
    cost: ({ document: { macroSheets, definedNames, stored } }) =>
      macroSheets.reduce((sum, { cells }) => sum + cells.length, definedNames.length + stored.length),
    read: ({ part, document }, purse) => ({ part, document, ...readMacroFormulas(document, purse) }),
    isCut: (_, { gap }) => gap !== undefined,
  }).map(({ read: { part, document, formulas, gap } }) => {
    const hidden = new Set(document.macroSheets.filter(isHidden).map(({ name }) => name));
    const commands = formulas.flatMap((formula) => commandOf(formula) ?? hiddenCommandOf(formula, hidden) ?? []);
    const reach = formulas.find(({ sheet, meaning }) => sheet !== '' && reaches(meaning));
    const starters = startersOf(document);
    // Names that were not read may be among those that start.
    const button = starters.length > 0 || gap !== undefined || part.gap !== undefined ? undefined : buttonOf(document);
    return {
      part,
      formulas,
      commands: commands.length > 0 ? commands : scatteredCommand(document, formulas),
      ...effectsOf(formulas),
      starters,
      ...(button && { button }),
      ...(reach && { reach }),
      ...(gap && { gap }),
    };
  });
}

function commandOf(formula: MacroFormula): MacroCommand | undefined {
  const { meaning } = formula;
  if (!COMMAND_FUNCTION.test(meaning)) return undefined;
  const download = DOWNLOAD.exec(meaning)?.[0];
  if (download !== undefined) return { kind: 'fetchesFile', what: download, formula };
  const program = (PROGRAM.exec(meaning) ?? COMMAND_PROMPT.exec(meaning))?.[1];
  if (program !== undefined) return { kind: 'startsProgram', what: program.toLowerCase(), formula };
  const call = WINDOWS_CALL.exec(meaning)?.[0];
  return call === undefined ? undefined : { kind: 'callsWindows', what: call, formula };
}

/** EXEC of a program that no list knows, on a sheet that nobody is to see; judged as VBA's Shell is. */
function hiddenCommandOf(formula: MacroFormula, hidden: ReadonlySet<string>): MacroCommand | undefined {
  if (!hidden.has(formula.sheet)) return undefined;
  for (const { text } of effectsOf([formula]).runs) {
    if (strengthOfCommand(text.toLowerCase().split('…').join(HOLE), 'process') < 1) continue;
    const [program = text] = text.split(/\s/, 1);
    return { kind: 'startsProgram', what: program.slice(0, 80), formula };
  }
  return undefined;
}

/** EXEC or CALL here, its command in a place that could not be tied to it: both are shown. */
function scatteredCommand(document: OfficeDocument, formulas: readonly MacroFormula[]): readonly MacroCommand[] {
  const call = formulas.find(({ sheet, meaning }) => sheet !== '' && STARTING_FUNCTION.test(meaning));
  if (call === undefined) return [];
  const texts = [
    ...formulas.map(({ place, meaning }) => ({ place, text: meaning })),
    ...document.stored.map(({ name, text }) => ({ place: name, text })),
  ];
  for (const { place, text } of texts) {
    const word = DISTINCT_WORD.exec(text.includes('^') ? text.split('^').join('') : text)?.[0];
    if (word === undefined) continue;
    const formula = { ...call, meaning: `${call.meaning}\n${place}: ${text}` };
    return [{ kind: /^url/i.test(word) ? 'fetchesFile' : 'startsProgram', what: word.toLowerCase(), formula }];
  }
  return [];
}

function reaches(meaning: string): boolean {
  if (REACHING_FUNCTION.test(meaning) || COMPUTED_FORMULA.test(meaning)) return true;
  // A formula that could not be read to its end may be anything.
  return meaning.endsWith('…');
}

/** Names that start a macro sheet: one without a formula belongs to a VBA macro. */
function startersOf({ definedNames, macroSheets }: OfficeDocument): MacroSheets['starters'] {
  const prefixes = macroSheets.map(({ name }) => `${quoteSheet(name)}!`.toLowerCase());
  return definedNames.flatMap((name) => {
    const startup = startupOfName(name.name);
    const formula = name.formula.toLowerCase();
    if (startup === undefined || formula === '' || formula === '#ref!' || formula === '#name?') return [];
    // A reference to one of the other sheets starts nothing.
    const isPlainReference = /^[^(]{1,300}!\$?[a-z]{1,3}\$?[0-9]{1,7}$/.test(formula);
    return isPlainReference &&
      !prefixes.some((prefix) => formula.startsWith(prefix)) &&
      !formula.startsWith('#ref') &&
      !formula.startsWith('[')
      ? []
      : [{ name, startup }];
  });
}

/** What a person clicks to start the sheets of a workbook that has no code beside them and no formula that calls them. */
function buttonOf({ vba, namedMacros = [], namesMoreMacros, definedNames }: OfficeDocument): MacroSheets['button'] {
  if (vba !== undefined || namesMoreMacros === true) return undefined;
  const names = new Set(definedNames.map(({ name }) => name.toLowerCase()));
  const starts = namedMacros
    // SUM is a function in a cell too: those of a sheet have names of the workbook, or are references.
    .filter(({ macro, by }) => by !== 'formula' || macro.includes('!') || names.has(macro.toLowerCase()))
    .map(startBy);
  return starts.every(({ kind }) => kind === 'click') ? starts[0] : undefined;
}

export function isHidden({ visibility }: MacroSheet): boolean {
  return visibility !== 'visible';
}

/** Formulas as lines: as they stand, and below, where it differs, what they mean. At most 2,000 characters. */
export function proofOfFormulas(formulas: readonly MacroFormula[]): CodeProof {
  let lines = '';
  for (const { place, formula, meaning } of formulas) {
    const line = meaning === formula ? `${place}: ${formula}` : `${place}: ${formula}\n→ ${meaning}`;
    lines += lines === '' ? line : `\n${line}`;
    if (lines.length > 2_000) return { kind: 'code', lines: `${lines.slice(0, 1_999)}…` };
  }
  return { kind: 'code', lines };
}
