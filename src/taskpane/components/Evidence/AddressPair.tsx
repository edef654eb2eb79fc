import { visible } from '../../../locales/visible';
import { useCatalogue } from '../../language';
import { useAddressPairStyles } from './AddressPair.styles';
import { marked } from './pair';
import type { AddressPair as Pair } from './pair';

export interface AddressPairProps {
  readonly pair: Pair;
}

/** The address of the conversation and the address of this message, side by side, with the part that differs marked. */
export function AddressPair({ pair }: AddressPairProps) {
  const styles = useAddressPairStyles();
  const { evidence } = useCatalogue().pane;
  const known = visible(pair.known);
  const here = visible(pair.here);
  return (
    <dl className={styles.pair}>
      <div className={styles.side}>
        <dt className={styles.label}>{pair.seen === 'name' ? evidence.addressShown : evidence.addressKnown}</dt>
        <dd className={styles.address}>
          <Difference text={known} other={here} />
        </dd>
      </div>
      <div className={styles.side}>
        <dt className={styles.label}>{evidence.addressHere}</dt>
        <dd className={styles.address}>
          <Difference text={here} other={known} wrong />
        </dd>
      </div>
    </dl>
  );
}

interface DifferenceProps {
  readonly text: string;
  readonly other: string;
  /** This is the one that should not be there. */
  readonly wrong?: boolean;
}

function Difference({ text, other, wrong = false }: DifferenceProps) {
  const styles = useAddressPairStyles();
  const { before, differing, after } = marked(text, other);
  return (
    <bdi>
      {before}
      {wrong ? <mark className={styles.wrong}>{differing}</mark> : <span className={styles.honest}>{differing}</span>}
      {after}
    </bdi>
  );
}
