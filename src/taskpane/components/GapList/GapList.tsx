import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { GapAt } from '../../../detection/contract';
import { formatSentence, reasonOf } from '../../../locales/format';
import { useCatalogue } from '../../language';
import { Place } from '../Evidence/Place';
import { useGapListStyles } from './GapList.styles';

const SHOWN = 5;

export interface GapListProps {
  readonly gaps: readonly GapAt[];
}

/** What nobody looked at, and why: said as plainly as the findings. */
export function GapList({ gaps }: GapListProps) {
  const styles = useGapListStyles();
  const catalogue = useCatalogue();
  const { pane } = catalogue;
  const [all, setAll] = useState(false);
  if (gaps.length === 0) return null;
  const hasPart = gaps.some(({ where }) => where.in === 'part');
  const shown = all ? gaps : gaps.slice(0, SHOWN);
  return (
    <section aria-labelledby="gaps" className={styles.section}>
      <h2 id="gaps" className={styles.heading}>
        {pane.notChecked}
      </h2>
      {hasPart && <p className={styles.hint}>{pane.notCheckedHint}</p>}
      <ul className={styles.list}>
        {shown.map((gap, index) => (
          <li key={index} className={styles.line}>
            <Place where={gap.where} />
            <span className={styles.reason}>{reasonOf(catalogue, gap)}</span>
          </li>
        ))}
      </ul>
      {gaps.length > SHOWN && (
        <Button
          size="small"
          appearance="transparent"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? pane.evidence.fewer : formatSentence(catalogue, pane.evidence.more, { count: gaps.length - SHOWN })}
        </Button>
      )}
    </section>
  );
}
