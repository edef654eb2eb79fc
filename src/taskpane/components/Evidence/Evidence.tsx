import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Verdict } from '../../../detection/contract';
import { formatSentence } from '../../../locales/format';
import type { Inspected } from '../../inspection';
import { useCatalogue } from '../../language';
import { cardsOf } from './cards';
import { useEvidenceStyles } from './Evidence.styles';
import { EvidenceCard } from './EvidenceCard';
import { TechnicalDetails } from './TechnicalDetails';

/** Cards shown at first: more than three nobody reads before clicking. */
const SHOWN = 3;

export interface EvidenceProps {
  readonly inspected: Inspected;
  readonly verdict: Verdict;
}

/** Why we say so: the findings, strongest first, and the details for the security team. */
export function Evidence({ inspected, verdict }: EvidenceProps) {
  const styles = useEvidenceStyles();
  const catalogue = useCatalogue();
  const { evidence } = catalogue.pane;
  const [all, setAll] = useState(false);
  const cards = cardsOf(verdict);
  if (cards.length === 0) return null;
  const shown = all ? cards : cards.slice(0, SHOWN);
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence" className={styles.heading}>
        {evidence.heading}
      </h2>
      <ul className={styles.list}>
        {shown.map((card, index) => (
          <EvidenceCard key={`${card.detector} ${String(index)}`} {...card} />
        ))}
      </ul>
      <div className={styles.buttons}>
        {cards.length > SHOWN && (
          <Button
            size="small"
            aria-expanded={all}
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? evidence.fewer : formatSentence(catalogue, evidence.more, { count: cards.length - SHOWN })}
          </Button>
        )}
      </div>
      <TechnicalDetails inspected={inspected} verdict={verdict} />
    </section>
  );
}
