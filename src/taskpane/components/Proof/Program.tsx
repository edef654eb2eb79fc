import type { CodeProof } from '../../../detection/contract';
import { useCatalogue } from '../../language';
import { Fold } from '../Fold/Fold';
import { Excerpt } from './Excerpt';
import { PutTogether } from './PutTogether';

export interface ProgramProps {
  readonly proof: CodeProof;
  /** The sentence above has quoted its lines already. */
  readonly told: boolean;
}

/** Lines of a program, folded away: they prove what the sentence says to those who can read them, and frighten nobody else. */
export function Program({ proof, told }: ProgramProps) {
  const { evidence } = useCatalogue().pane;
  const { lines, runs = [], fetches = [] } = proof;
  const hasLines = lines !== '' && !told;
  if (!hasLines && runs.length === 0 && fetches.length === 0) return null;
  return (
    <Fold label={evidence.showProgram}>
      <PutTogether proof={proof} />
      {hasLines && <Excerpt text={lines} />}
    </Fold>
  );
}
