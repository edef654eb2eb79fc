/**
 * DDE in spreadsheets that are plain text: a cell of a .csv or a formula of a .slk that reads `=service|'topic'!item` makes Excel
 * start the service. Excel takes +, - and @ for = at the start of a cell.
 */
import type { Budget } from '../../../budget';

const LONGEST_SERVICE = 80;
const LONGEST_TOPIC = 500;

/** Instructions of all such cells as `service|topic`. Looks at each bar once and a bounded way to both sides. */
export function readDdeFormulas(source: string, budget: Budget): readonly string[] {
  // Japanese Excel takes signs of full width for the same.
  const text = /[\uff01-\uff5e]/.test(source) ? source.replace(/[\uff01-\uff5e]/g, narrow) : source;
  const found: string[] = [...ddeFunctions(text, budget)];
  for (let bar = text.indexOf('|'); bar !== -1; bar = text.indexOf('|', bar + 1)) {
    if (!budget.takeSteps(LONGEST_SERVICE)) break;
    const service = serviceBefore(text, bar);
    if (service === undefined) continue;
    const rest = text.slice(bar + 1, bar + 1 + LONGEST_TOPIC);
    const end = rest.search(/[!\r\n]/);
    // Without its item it is no reference, and Excel shows the text.
    if (rest.charAt(end) === '!') found.push(`${service}|${rest.slice(0, end)}`);
  }
  return found;
}

function narrow(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}

/** =DDE("service";"topic";"item") of LibreOffice Calc, its quotation marks doubled where the cell stands in others. */
function* ddeFunctions(text: string, budget: Budget): Generator<string> {
  const names = /\bDDE\s{0,8}\(/gi;
  for (let name = names.exec(text); name !== null; name = names.exec(text)) {
    if (!budget.takeSteps(LONGEST_TOPIC)) return;
    const before = text.slice(Math.max(0, name.index - LONGEST_SERVICE), name.index);
    const values = text.slice(names.lastIndex, names.lastIndex + LONGEST_TOPIC).replace(/""/g, '"');
    const [, service, topic] = /^\s{0,8}"([^"]{1,300})"\s{0,8}[;,]\s{0,8}"([^"]{0,300})"/.exec(values) ?? [];
    if (/(?:^|[,;\t"\r\n])\s{0,8}[=+@-][^,;\t"\r\n]{0,80}$/.test(before) && service !== undefined)
      yield `${service}|${topic ?? ''}`;
  }
}

/** What stands between the start of the cell and the bar, where it is a formula that names a program or service. */
function serviceBefore(text: string, bar: number): string | undefined {
  let start = bar;
  while (start > 0 && bar - start <= LONGEST_SERVICE && !isDelimiter(text.charCodeAt(start - 1))) start--;
  const cell = text.slice(start, bar).trim();
  // Records of SYLK: field E is a formula, without its equals sign.
  const formula = text.charAt(start - 1) === ';' && cell.startsWith('E') ? `=${cell.slice(1)}` : cell;
  const service = formula.replace(/^[=+@-]+/, '');
  if (service.length === formula.length) return undefined;
  // Sums may stand in front: "=1+cmd|'/c …'!A0".
  const name = /[a-z][\w.\\:^ -]{0,80}$/i.exec(service)?.[0].trim() ?? '';
  return name === '' ? undefined : name;
}

/** Comma, semicolon, tab, quotation mark, line ends. */
function isDelimiter(code: number): boolean {
  return code === 0x2c || code === 0x3b || code === 0x09 || code === 0x22 || code === 0x0a || code === 0x0d;
}
