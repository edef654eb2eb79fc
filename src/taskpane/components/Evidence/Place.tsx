import { AttachRegular } from '@fluentui/react-icons/svg/attach';
import type { Where } from '../../../detection/contract';
import { placeOf } from '../../../locales/format';
import { visible } from '../../../locales/visible';
import { useCatalogue } from '../../language';
import { usePlaceStyles } from './Place.styles';

/** Three lines at 320 px; the end of a longer name stays. */
const LONGEST_NAME = 100;

export interface PlaceProps {
  readonly where: Where;
  /** What the place goes on to inside the file: a macro's name. */
  readonly inside?: string | undefined;
}

/** Where something is: a file's way from the attachment inwards, or a part of the message itself. */
export function Place({ where, inside }: PlaceProps) {
  const styles = usePlaceStyles();
  const catalogue = useCatalogue();
  if (where.in !== 'part') return <span>{placeOf(catalogue, where)}</span>;
  const steps = inside === undefined ? where.path : [...where.path, inside];
  return (
    <span className={styles.place}>
      <AttachRegular className={styles.icon} aria-hidden="true" />
      <span className={styles.path}>
        {steps.map((name, index) => (
          <span key={index} className={styles.step}>
            {index > 0 && <span className={styles.arrow}>›</span>}
            <bdi>{visible(name, LONGEST_NAME)}</bdi>
          </span>
        ))}
      </span>
    </span>
  );
}
