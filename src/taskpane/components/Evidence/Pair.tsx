import { visible } from '../../../locales/visible';
import { difference } from './cards';
import { useEvidenceStyles } from './Evidence.styles';

export interface PairProps {
  readonly labels: readonly [string, string];
  readonly values: readonly [string, string];
  /** Mark the part in which the second differs from the first. */
  readonly marked?: boolean;
}

/** Two things side by side that should be one. */
export function Pair({ labels, values, marked = false }: PairProps) {
  const styles = useEvidenceStyles();
  const [first, second] = values.map((value) => visible(value)) as [string, string];
  const { start, end } = difference(first, second);
  return (
    <dl className={styles.pairs}>
      <div className={styles.pair}>
        <dt className={styles.pairLabel}>{labels[0]}</dt>
        <dd className={styles.pairValue}>{first}</dd>
      </div>
      <div className={styles.pair}>
        <dt className={styles.pairLabel}>{labels[1]}</dt>
        <dd className={styles.pairValue}>
          {marked ? (
            <>
              {second.slice(0, start)}
              <mark className={styles.differs}>{second.slice(start, second.length - end)}</mark>
              {second.slice(second.length - end)}
            </>
          ) : (
            second
          )}
        </dd>
      </div>
    </dl>
  );
}
