import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import type { Where } from '../../../detection/contract';
import { formatSentence } from '../../../locales/format';
import type { ReadingStage } from '../../../outlook/read-message';
import { gapsOf } from '../../inspection';
import type { Inspected } from '../../inspection';
import { useCatalogue } from '../../language';
import { useStagesStyles } from './Stages.styles';

type Progress = 'waiting' | 'running' | 'done' | 'gap';

const ORDER: readonly ReadingStage[] = ['names', 'body', 'headers', 'attachments', 'done'];

export interface StagesProps {
  readonly inspected: Inspected;
}

/** What is being looked at, step by step; afterwards, what was looked at. */
export function Stages({ inspected }: StagesProps) {
  const styles = useStagesStyles();
  const catalogue = useCatalogue();
  const { stages } = catalogue.pane;
  const { done, attachmentsRead, attachmentCount } = inspected;
  const attachments =
    attachmentCount === 0
      ? stages.noAttachments
      : formatSentence(catalogue, stages.attachmentsDone, { done: attachmentsRead, count: attachmentCount });
  const lines = [
    { key: 'names', label: stages.names, progress: progressOf(inspected, 'names') },
    { key: 'body', label: stages.body, progress: progressOf(inspected, 'body', ({ in: place }) => place === 'body') },
    {
      key: 'headers',
      label: stages.headers,
      progress: progressOf(inspected, 'headers', ({ in: place }) => place === 'header'),
    },
    {
      key: 'attachments',
      label: attachments,
      progress: progressOf(inspected, 'done', ({ in: place }) => place === 'part'),
    },
  ] as const;
  return (
    <section aria-labelledby={done ? 'stages' : undefined}>
      {done && (
        <h2 id="stages" className={styles.heading}>
          {stages.checked}
        </h2>
      )}
      <ul className={styles.list}>
        {lines.map(({ key, label, progress }) => (
          <li key={key} className={mergeClasses(styles.line, progress === 'waiting' && styles.waiting)}>
            <Mark progress={progress} />
            <span>{label}</span>
            <span className={progress === 'gap' ? styles.state : styles.heard}>{stages.states[progress]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Mark({ progress }: { readonly progress: Progress }) {
  const styles = useStagesStyles();
  if (progress === 'done') return <CheckmarkCircleRegular className={styles.mark} aria-hidden="true" />;
  if (progress === 'gap') return <SubtractCircleRegular className={styles.mark} aria-hidden="true" />;
  if (progress === 'waiting') return <CircleRegular className={styles.mark} aria-hidden="true" />;
  return (
    <span className={styles.mark} aria-hidden="true">
      <span className={styles.turning} />
    </span>
  );
}

/** A line is at work while the stages before it are done and its own is not. */
function progressOf(inspected: Inspected, stage: ReadingStage, isMine?: (where: Where) => boolean): Progress {
  const reached = ORDER.indexOf(inspected.stage);
  const needed = ORDER.indexOf(stage);
  if (reached < needed && inspected.done) return 'gap';
  if (reached < needed) {
    const before = stage === 'done' ? ORDER.indexOf('headers') : needed - 1;
    return reached >= before ? 'running' : 'waiting';
  }
  if (inspected.done && isMine !== undefined && gapsOf(inspected).some(({ where }) => isMine(where))) return 'gap';
  return 'done';
}
