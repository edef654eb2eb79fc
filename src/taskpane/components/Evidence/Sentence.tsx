import type { Finding } from '../../../detection/contract';
import { piecesOf, sentenceFor } from '../../../locales/format';
import { useCatalogue } from '../../language';
import { useFindingViewStyles } from './FindingView.styles';

export interface SentenceProps {
  readonly detector: string;
  readonly finding: Finding;
}

/** What was found, in one sentence; what comes from the message stands apart from our own words. */
export function Sentence({ detector, finding }: SentenceProps) {
  const styles = useFindingViewStyles();
  const catalogue = useCatalogue();
  return piecesOf(catalogue, sentenceFor(catalogue, finding, detector), finding.values).map((piece, index) =>
    piece.kind === 'text' ? (
      piece.text
    ) : (
      <bdi key={index} className={styles.value}>
        {piece.text}
      </bdi>
    ),
  );
}
