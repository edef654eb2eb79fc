import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import type { Verdict } from '../../../detection/contract';
import { labelled, titleOf } from '../../../locales/format';
import { foundOf } from '../../found';
import { levelOf } from '../../inspection';
import type { Inspected } from '../../inspection';
import { useCatalogue } from '../../language';
import { withFacts } from '../../report-block';
import { reportJson, reportText } from '../../report-text';
import { Copied, useCopied } from '../Copied/Copied';
import { Fold } from '../Fold/Fold';
import { useDetailsStyles } from './Details.styles';

export interface DetailsProps {
  readonly inspected: Inspected;
  readonly verdict: Verdict;
}

/** For the security team, folded away: detectors, weights, ATT&CK techniques, and all of it to copy. */
export function Details({ inspected, verdict }: DetailsProps) {
  const styles = useDetailsStyles();
  const catalogue = useCatalogue();
  const { details } = catalogue.pane;
  const copied = useCopied();
  const failed = verdict.outcomes.filter(({ state }) => state === 'failed');

  return (
    <Fold label={details.heading} className={styles.details}>
      <dl className={styles.list}>
        {foundOf(verdict).map(({ detector, weight, attack }) => (
          <div key={detector} className={styles.entry}>
            <dt>
              {titleOf(catalogue, detector)} <code className={styles.code}>{detector}</code>
            </dt>
            <dd className={styles.value}>
              {labelled(catalogue, details.weight, weight)}
              {attack.length > 0 && ` · ${labelled(catalogue, details.techniques, attack.join(', '))}`}
            </dd>
          </div>
        ))}
        <div className={styles.entry}>
          <dt>{details.score}</dt>
          <dd className={styles.value}>
            {verdict.score}
            {verdict.rules.length > 0 && ` · ${labelled(catalogue, details.rules, verdict.rules.join(', '))}`}
          </dd>
        </div>
        {failed.length > 0 && (
          <div className={styles.entry}>
            <dt>{details.failed}</dt>
            <dd className={styles.value}>{failed.map(({ detector }) => detector).join(', ')}</dd>
          </div>
        )}
      </dl>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<CopyRegular />}
          onClick={() => {
            const text = reportText(catalogue, inspected, levelOf(inspected) ?? verdict.level, 'details');
            void withFacts(text, inspected, 'details').then(copied.offer);
          }}
        >
          {details.copyText}
        </Button>
        <Button
          size="small"
          icon={<CopyRegular />}
          onClick={() => {
            void copied.offer(reportJson(inspected));
          }}
        >
          {details.copyJson}
        </Button>
      </div>
      <Copied copied={copied} label={details.heading} />
    </Fold>
  );
}
