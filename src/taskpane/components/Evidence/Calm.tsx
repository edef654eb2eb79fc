import { useCatalogue } from '../../language';
import type { Found } from '../../found';
import { useCalmStyles } from './Calm.styles';
import { READING } from './reading-order';

export interface CalmProps {
  readonly found: readonly Found[];
}

/** What would have to be different for nothing to stand out: one line for each group in which something does. */
export function Calm({ found }: CalmProps) {
  const styles = useCalmStyles();
  const { calm } = useCatalogue().pane.evidence;
  return (
    <section aria-labelledby="calm">
      <h2 id="calm" className={styles.heading}>
        {calm.heading}
      </h2>
      <ul className={styles.list}>
        {READING.filter((group) => found.some((one) => one.group === group)).map((group) => (
          <li key={group}>{calm.groups[group]}</li>
        ))}
      </ul>
    </section>
  );
}
