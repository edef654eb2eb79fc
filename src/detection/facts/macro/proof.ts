import type { CodeProof, DocumentMacros, MacroStartFact, MacroTechnique } from '../../contract';

const LONGEST_PROOF = 2_000;
/** Lines beside the head of the procedure that starts. */
const MOST_LINES = 6;

/** The head of the procedure that starts, and the lines that give it away. */
export function proofOf(
  { starts, telling }: DocumentMacros,
  techniques: readonly MacroTechnique[],
  head = (telling ?? starts[0])?.line ?? '',
): CodeProof {
  const lines = new Set(head === '' ? [] : [head]);
  for (const { line } of techniques.slice(0, MOST_LINES)) lines.add(line);
  return {
    kind: 'code',
    lines: [...lines].join('\n').slice(0, LONGEST_PROOF),
  };
}

/** The same, with what these lines would run and fetch, and when: what starts without a click. */
export function proofOfRun(macros: DocumentMacros, techniques: readonly MacroTechnique[]): CodeProof {
  const { starts, telling, runs, fetches } = macros;
  return { ...proofOf(macros, techniques), ...told({ runs, fetches }, telling ?? starts[0]) };
}

/** The same of what waits for a click. */
export function proofOfClick(
  macros: DocumentMacros,
  techniques: readonly MacroTechnique[],
  start: MacroStartFact | undefined,
): CodeProof {
  return {
    ...proofOf(macros, techniques, start?.line ?? ''),
    ...told(macros.onClick, start ?? { kind: 'click' }),
  };
}

function told(
  { runs, fetches }: DocumentMacros['onClick'],
  start: Pick<MacroStartFact, 'kind'> | undefined,
): Pick<CodeProof, 'runs' | 'fetches' | 'needs'> {
  const isTold = runs.length > 0 || fetches.length > 0;
  return {
    ...(runs.length > 0 && { runs }),
    ...(fetches.length > 0 && { fetches }),
    ...(isTold && start !== undefined && start.kind !== 'opening' && { needs: start.kind }),
  };
}
