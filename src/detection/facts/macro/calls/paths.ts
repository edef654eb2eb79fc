import type { Expression } from '../../../formats/vba-code/tree';

/** `a.b.c` as the name under which its value is kept; undefined where something is called on the way. */
export function pathOf(expression: Expression): string | undefined {
  if (expression.kind === 'name') return expression.name;
  if (expression.kind !== 'member' || expression.object === undefined) return undefined;
  const owner = pathOf(expression.object);
  return owner === undefined ? undefined : `${owner}.${expression.name}`;
}
