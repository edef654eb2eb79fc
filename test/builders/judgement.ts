/** Outcomes of detectors as plain data, and the judgement on them: tests of the verdict need no message. */
import type { Finding, Group, Outcome, Part, Where } from '../../src/detection/contract';
import { partTree } from '../../src/detection/facts/file/part-tree';
import { judge } from '../../src/detection/verdict';
import type { JudgementContext } from '../../src/detection/verdict';

export const body: Where = { in: 'body' };
export const at = (...path: readonly string[]): Where => ({ in: 'part', path });

/** An outcome as a detector leaves it, with the one finding that matters. */
export function found(
  detector: string,
  group: Group,
  weight: number,
  where: Where = body,
  more: Partial<Pick<Finding, 'message' | 'dampener' | 'replaces' | 'proof'>> = {},
): Outcome {
  const { message = 'x', ...rest } = more;
  return { detector, group, state: 'found', weight, attack: [], findings: [{ message, values: {}, where, ...rest }] };
}

export const part = (kind: Part['kind'], ...path: readonly string[]): Part => ({
  path,
  name: path.at(-1) ?? '',
  kind,
  size: 1,
  inline: false,
});

export const emptyDocument: NonNullable<Part['document']> = {
  application: 'excel',
  macroSheets: [],
  definedNames: [],
  text: '',
  externals: [],
  dde: [],
  hyperlinks: [],
  stored: [],
};

/** The verdict on nothing but these outcomes, of a stranger's message without attachments unless said otherwise. */
export function verdictOf(outcomes: readonly Outcome[], more: Partial<JudgementContext> = {}) {
  return judge({
    outcomes,
    parts: [],
    tree: partTree(more.parts ?? []),
    gaps: [],
    trustedSender: false,
    internalSender: false,
    longKnownSender: false,
    lowered: () => false,
    ...more,
  });
}
