import type { CodeProof, DocumentMacros, MacroTechnique } from '../../contract';

const LONGEST_PROOF = 2_000;
/** Lines beside the head of the procedure that starts. */
const MOST_LINES = 6;

/** The head of the procedure that starts, and the lines that give it away. */
export function proofOf(
  { starts }: DocumentMacros,
  techniques: readonly MacroTechnique[],
  head = starts[0]?.line ?? '',
): CodeProof {
  const lines = new Set(head === '' ? [] : [head]);
  for (const { line } of techniques.slice(0, MOST_LINES)) lines.add(line);
  return {
    kind: 'code',
    lines: [...lines].join('\n').slice(0, LONGEST_PROOF),
  };
}

/** The same, with what these lines would run and fetch. */
export function proofOfRun(
  macros: DocumentMacros,
  techniques: readonly MacroTechnique[],
  head = macros.starts[0]?.line ?? '',
): CodeProof {
  const { runs, fetches } = macros;
  return {
    ...proofOf(macros, techniques, head),
    ...(runs.length > 0 && { runs }),
    ...(fetches.length > 0 && { fetches }),
  };
}
