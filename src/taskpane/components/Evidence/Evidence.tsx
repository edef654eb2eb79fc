import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Verdict } from '../../../detection/contract';
import { formatSentence } from '../../../locales/format';
import { foundOf } from '../../found';
import { useCatalogue } from '../../language';
import { EvidenceCard } from './EvidenceCard';
import { useEvidenceStyles } from './Evidence.styles';

export interface EvidenceProps {
  readonly verdict: Verdict;
}

/** Cards shown at once: a stolen conversation has ten traits, and three convince. Where nothing is wrong, two say enough. */
const SHOWN = { warning: 4, calm: 2 };

/** Everything that was found, strongest first. Loaded after the verdict. */
export function Evidence({ verdict }: EvidenceProps) {
  const styles = useEvidenceStyles();
  const catalogue = useCatalogue();
  const { evidence } = catalogue.pane;
  const [all, setAll] = useState(false);
  const found = foundOf(verdict);
  if (found.length === 0) return null;
  const warns = verdict.level === 'danger' || verdict.level === 'caution';
  const most = warns ? SHOWN.warning : SHOWN.calm;
  // One card more takes no more room than the button that would hide it.
  const folds = found.length > most + 1;
  return (
    <section aria-labelledby="evidence" className={styles.section}>
      <h2 id="evidence" className={styles.heading}>
        {warns ? evidence.heading : evidence.noticed}
      </h2>
      {(folds && !all ? found.slice(0, most) : found).map((one) => (
        <EvidenceCard key={one.detector} found={one} warns={warns} />
      ))}
      {folds && (
        <Button
          appearance="secondary"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? evidence.fewer : formatSentence(catalogue, evidence.more, { count: found.length - most })}
        </Button>
      )}
    </section>
  );
}
