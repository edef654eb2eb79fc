import { parse } from 'acorn';
import type { BlockStatement } from 'acorn';

/** One name that a script declares at its top, or a statement there that declares none. */
interface Piece {
  readonly text: string;
  readonly declares: readonly string[];
  /** All names in it; a few are those of parameters, which costs the sample nothing but a declaration too many. */
  readonly mentions: ReadonlySet<string>;
}

/**
 * A smaller script of the same kind: of the script's own top-level declarations a sample drawn evenly, each whole and with everything
 * that it refers to, in the script's order. It runs by itself. (Its first part alone would not do: helpers stand before tables and
 * detectors, and start twice as fast, byte for byte.)
 * @param bytes at most this long, but for a few statements that declare nothing
 * @param from where the draw begins, from 0 to 1: a table is in one sample and not in another, and starts by far the slowest
 */
export function sampleOf(script: string, bytes: number, from: number): string {
  const body = bodyOf(script);
  const pieces = piecesOf(script, body);
  const places = new Map(pieces.flatMap(({ declares }, place) => declares.map((name) => [name, place] as const)));
  const needs = pieces.map(({ mentions }) => [...mentions].flatMap((name) => places.get(name) ?? []));
  const sizes = pieces.map(({ text }) => Buffer.byteLength(text) + 1);
  const kept = new Set<number>();
  let left = bytes;
  for (let draw = 0; draw < pieces.length * 3; draw++) {
    // Multiples of the golden ratio fall evenly over what is left, however many are drawn.
    const drawn = Math.floor(((from + draw * 0.618_033_988_749_895) % 1) * pieces.length);
    if (pieces[drawn]?.declares.length === 0) continue;
    const more = new Set<number>();
    for (const open = [drawn]; open.length > 0;) {
      const place = open.pop() ?? 0;
      if (kept.has(place) || more.has(place)) continue;
      more.add(place);
      open.push(...(needs[place] ?? []));
    }
    const size = [...more].reduce((sum, place) => sum + (sizes[place] ?? 0), 0);
    if (size > left) continue;
    left -= size;
    for (const place of more) kept.add(place);
  }
  const isWhole = (place: number): boolean => needs[place]?.every((needed) => kept.has(needed)) === true;
  const chosen = pieces.filter(
    ({ declares, mentions }, place) =>
      kept.has(place) || (declares.length === 0 && isWhole(place) && !mentions.has('Office')),
  );
  const sample = chosen.map(({ text }) => text).join('\n');
  return script.slice(0, body.start + 1) + sample + script.slice(body.end - 1);
}

/** What is in the one function around all modules, which is called at once. */
function bodyOf(script: string): BlockStatement {
  const [bundle] = parse(script, { ecmaVersion: 2020 }).body.slice(-1);
  const written = bundle?.type === 'ExpressionStatement' ? bundle.expression : undefined;
  const call = written?.type === 'UnaryExpression' ? written.argument : written;
  const whole = call?.type === 'CallExpression' ? call.callee : undefined;
  if (whole?.type !== 'FunctionExpression') throw new Error('The script is no longer one function that is called.');
  return whole.body;
}

function piecesOf(script: string, { body }: BlockStatement): readonly Piece[] {
  return body.flatMap((statement): Piece[] => {
    const { start, end } = statement;
    if (statement.type === 'VariableDeclaration')
      return statement.declarations.map((one) => ({
        text: `${statement.kind} ${script.slice(one.start, one.end)};`,
        declares: [...namesIn(one.id)],
        mentions: namesIn(one),
      }));
    const named = statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration';
    // The counter of one loop serves the next: "for (var i = 0; …" and behind it "for (i = 0; …".
    const counter = statement.type === 'ForStatement' ? statement.init : undefined;
    const counted =
      counter?.type === 'VariableDeclaration' && counter.kind === 'var' ? counter.declarations.map(({ id }) => id) : [];
    return [
      {
        text: script.slice(start, end),
        declares: [...namesIn(named ? statement.id : counted)],
        mentions: namesIn(statement),
      },
    ];
  });
}

/** Names in a syntax tree, but for those of properties. */
function namesIn(tree: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const open: unknown[] = [tree];
  while (open.length > 0) {
    const node = open.pop();
    if (Array.isArray(node)) open.push(...(node as readonly unknown[]));
    if (typeof node !== 'object' || node === null) continue;
    const { type, name, computed } = node as Readonly<Record<string, unknown>>;
    if (type === 'Identifier' && typeof name === 'string') names.add(name);
    for (const [field, inner] of Object.entries(node))
      if (computed === true || (field !== 'property' && field !== 'key')) open.push(inner);
  }
  return names;
}
