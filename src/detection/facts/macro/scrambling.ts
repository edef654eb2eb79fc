/** Source that was scrambled so that nobody can read it: names out of a random generator, texts in pieces. */
import type { Budget } from '../../budget';
import type { VbaModule } from '../../contract';
import { NamesCollector } from './calls/written-names';
import { areNamesOdd } from './names';
import type { MacroUnderstanding } from './understanding';

/** Characters of source that are looked at: a generator scrambles all of a project. */
const MOST_CHARACTERS = 400_000;

/** Are the names that a project gives its own things those of a random generator? */
export function namesOddly(modules: readonly VbaModule[], { procedures }: MacroUnderstanding, budget: Budget): boolean {
  const used = new NamesCollector();
  const own = used.written;
  const names = new Set<string>();
  for (const { name, code } of procedures) {
    if (!budget.takeSteps(20 * (1 + code.body.length))) break;
    names.add(name);
    for (const parameter of code.parameters) own.add(parameter.name);
    for (const statement of code.body.slice(0, 2_000)) {
      used.statement(statement);
      if (statement.kind === 'variables') for (const variable of statement.variables) own.add(variable.name);
    }
  }
  for (const source of excerpts(modules, budget)) {
    for (const word of new Set(source.match(/[A-Za-z_]\w{2,254}/g))) if (own.has(word.toLowerCase())) names.add(word);
  }
  return areNamesOdd(names);
}

/** How many literals are joined, and how many characters made of numbers. */
export function piecesIn(
  modules: readonly VbaModule[],
  budget: Budget,
): { readonly joined: number; readonly characters: number } {
  let joined = 0;
  let characters = 0;
  for (const source of excerpts(modules, budget)) {
    joined += source.match(/"[ \t]{0,20}[&+][ \t]{0,20}"/g)?.length ?? 0;
    characters += source.match(/\bchr[bw]?\$?\(/gi)?.length ?? 0;
  }
  return { joined, characters };
}

function* excerpts(modules: readonly VbaModule[], budget: Budget): Generator<string> {
  let left = MOST_CHARACTERS;
  for (const { source } of modules) {
    const excerpt = source.slice(0, left);
    if (left <= 0 || !budget.takeSteps(8 * excerpt.length)) return;
    left -= excerpt.length;
    yield excerpt;
  }
}
