import { honestOf, piecesOf, sentenceFor, titleOf, whyOf } from '../../../locales/format';
import { visibleLines } from '../../../locales/visible';
import { useCatalogue } from '../../language';
import { addressesOf, linkOf } from './cards';
import type { Card } from './cards';
import { useEvidenceStyles } from './Evidence.styles';
import { Pair } from './Pair';
import { Place } from './Place';

/** One finding: what we saw and where, with what it rests on; why it matters and what honest mail does, folded. */
export function EvidenceCard({ detector, finding }: Card) {
  const styles = useEvidenceStyles();
  const catalogue = useCatalogue();
  const { evidence } = catalogue.pane;
  const addresses = addressesOf(finding);
  const link = linkOf(finding);
  const excerpt = finding.excerpt ?? '';
  return (
    <li className={styles.card}>
      <h3 className={styles.title}>{titleOf(catalogue, detector)}</h3>
      <p className={styles.text}>
        {piecesOf(catalogue, sentenceFor(catalogue, finding, detector), finding.values).map((piece, index) =>
          piece.kind === 'text' ? (
            piece.text
          ) : (
            <span key={index} className={styles.value}>
              {piece.text}
            </span>
          ),
        )}
      </p>
      {addresses !== undefined && (
        <Pair
          labels={[evidence.addressKnown, evidence.addressHere]}
          values={[addresses.known, addresses.here]}
          marked
        />
      )}
      {link !== undefined && (
        <Pair labels={[evidence.linkShows, evidence.linkLeads]} values={[link.shows, link.leads]} />
      )}
      {excerpt !== '' && (
        // Scrolled with the keyboard too: a region that scrolls must be reachable.
        <pre className={styles.excerpt} tabIndex={0} aria-label={evidence.excerpt} role="region">
          {visibleLines(excerpt)}
        </pre>
      )}
      {finding.where.in === 'part' && (
        <p className={styles.place}>
          {evidence.place}: <Place where={finding.where} />
        </p>
      )}
      <details className={styles.fold}>
        <summary className={styles.summary}>{evidence.why}</summary>
        <p className={styles.foldText}>{whyOf(catalogue, detector)}</p>
        <p className={styles.foldText}>
          <span className={styles.foldLabel}>{evidence.honest}:</span> {honestOf(catalogue, detector)}
        </p>
      </details>
    </li>
  );
}
