import { isWarning } from '../../../detection/contract';
import { formatSentence } from '../../../locales/format';
import type { ReadingStage } from '../../../outlook/read-message';
import type { Inspected } from '../../inspection';
import { useCatalogue } from '../../language';
import { useProgressStyles } from './Progress.styles';

/** Where each stage begins, as a share of the way; attachments take most of the time. */
const BEGINS: Readonly<Record<ReadingStage, number>> = {
  names: 0.1,
  body: 0.25,
  headers: 0.4,
  attachments: 0.4,
  done: 0.95,
};

export interface ProgressProps {
  readonly inspected: Inspected;
}

/** How far the check has come, in the frame of the verdict that it sharpens. */
export function Progress({ inspected }: ProgressProps) {
  const styles = useProgressStyles();
  const catalogue = useCatalogue();
  const { stage, attachmentsRead, attachmentCount, verdict } = inspected;
  const { stages } = catalogue.pane;
  const share =
    stage === 'attachments'
      ? BEGINS.headers + ((BEGINS.done - BEGINS.headers) * attachmentsRead) / attachmentCount
      : BEGINS[stage];
  const next = {
    names: stages.body,
    body: stages.headers,
    headers: stages.attachments,
    attachments: stages.attachments,
    done: stages.attachments,
  }[stage];
  const warns = isWarning(verdict?.level);
  return (
    <div className={styles.frame}>
      {/* While the steps stand below there is no need to name them here. */}
      {warns && <p className={styles.words}>{formatSentence(catalogue, stages.rest, { stage: next })}</p>}
      <div
        role="progressbar"
        aria-label={stages.checking}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        className={styles.track}
      >
        <div className={styles.bar} style={{ transform: `scaleX(${share})` }} />
      </div>
    </div>
  );
}
