import type { Verdict } from '../../../detection/contract';
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

/** Everything that was found, strongest first, and the details for the security team. Loaded after the verdict. */
export function Evidence({ inspected, verdict }: EvidenceProps) {
  const styles = useEvidenceStyles();
  const { pane } = useCatalogue();
  const all = foundOf(verdict);
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="evidence" className={styles.section}>
      <h2 id="evidence" className={styles.heading}>
        {pane.evidence.heading}
      </h2>
      {all.map((found) => (
        // A new check begins with closed cards: what was unfolded belonged to another message.
        <EvidenceCard key={`${inspected.turn} ${found.detector}`} found={found} />
      ))}
      <Details key={inspected.turn} inspected={inspected} verdict={verdict} />
    </section>
  );
}
