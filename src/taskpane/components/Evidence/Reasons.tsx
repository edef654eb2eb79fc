import { honestOf, whyOf } from '../../../locales/format';
import { useCatalogue } from '../../language';
import { useReasonsStyles } from './Reasons.styles';

export interface ReasonsProps {
  readonly detector: string;
}

/** Why a kind of evidence matters, and what a genuine message does instead. */
export function Reasons({ detector }: ReasonsProps) {
  const styles = useReasonsStyles();
  const catalogue = useCatalogue();
  const { evidence } = catalogue.pane;
  const why = whyOf(catalogue, detector);
  const honest = honestOf(catalogue, detector);
  if (why === '' && honest === '') return null;
  return (
    <dl className={styles.reasons}>
      <dt className={styles.term}>{evidence.why}</dt>
      <dd className={styles.reason}>{why}</dd>
      <dt className={styles.term}>{evidence.honest}</dt>
      <dd className={styles.reason}>{honest}</dd>
    </dl>
  );
}
