import { mergeClasses } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { usePairStyles } from './Pair.styles';

/** One of two things that belong side by side. */
export interface Side {
  readonly icon: FluentIcon;
  readonly label: string;
  readonly value: ReactNode;
  /** The one that should not be so. */
  readonly wrong?: boolean;
}

export interface PairProps {
  readonly sides: readonly Side[];
}

/** Two things that the reader should compare: beside each other where there is room, one above the other in a narrow pane. */
export function Pair({ sides }: PairProps) {
  const styles = usePairStyles();
  return (
    <dl className={styles.pair}>
      {sides.map(({ icon: Icon, label, value, wrong = false }) => (
        <div key={label} className={styles.side}>
          <dt className={styles.label}>
            <Icon className={mergeClasses(styles.icon, wrong && styles.wrongIcon)} aria-hidden="true" />
            <span>{label}</span>
          </dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
