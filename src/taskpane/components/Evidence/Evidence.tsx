import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Verdict } from '../../../detection/contract';
import { formatSentence } from '../../../locales/format';
import { foundOf } from '../../found';
import type { Inspected } from '../../inspection';
import { useCatalogue } from '../../language';
import { Details } from './Details';
import { EvidenceCard } from './EvidenceCard';
import { useEvidenceStyles } from './Evidence.styles';

export interface EvidenceProps {
  readonly inspected: Inspected;
  readonly verdict: Verdict;
}

/** Cards shown at once: a stolen conversation has ten traits, and three convince. */
const SHOWN = 4;

/** Everything that was found, strongest first, and the details for the security team. Loaded after the verdict. */
export function Evidence({ inspected, verdict }: EvidenceProps) {
  const styles = useEvidenceStyles();
  const catalogue = useCatalogue();
  const { evidence } = catalogue.pane;
  const [all, setAll] = useState(false);
  const found = foundOf(verdict);
  if (found.length === 0) return null;
  // One card more takes no more room than the button that would hide it.
  const folds = found.length > SHOWN + 1;
  const warns = verdict.level === 'danger' || verdict.level === 'caution';
  return (
    <section aria-labelledby="evidence" className={styles.section}>
      <h2 id="evidence" className={styles.heading}>
        {warns ? evidence.heading : evidence.noticed}
      </h2>
      {(folds && !all ? found.slice(0, SHOWN) : found).map((one) => (
        <EvidenceCard key={one.detector} found={one} />
      ))}
      {folds && (
        <Button
          appearance="secondary"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? evidence.fewer : formatSentence(catalogue, evidence.more, { count: found.length - SHOWN })}
        </Button>
      )}
      <Details inspected={inspected} verdict={verdict} />
    </section>
  );
}
