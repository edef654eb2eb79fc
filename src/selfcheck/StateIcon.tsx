import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { State } from '../checkup/remark';

const useStyles = makeStyles({
  icon: { display: 'flex', flexShrink: 0, '@media (forced-colors: active)': { color: 'CanvasText' } },
  fault: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  unseen: { color: tokens.colorNeutralForeground3 },
  fine: { color: tokens.colorStatusSuccessForeground1 },
});

const PICTURES = {
  fault: ErrorCircleFilled,
  warning: WarningFilled,
  unseen: QuestionCircleRegular,
  fine: CheckmarkCircleFilled,
} as const;

/** A state as a picture, with its word for whoever hears the page. */
export function StateIcon({
  state,
  word,
  size = 20,
}: {
  readonly state: State;
  readonly word: string;
  readonly size?: number;
}) {
  const styles = useStyles();
  const Picture = PICTURES[state];
  return (
    <span className={`${styles.icon} ${styles[state]}`} role="img" aria-label={word}>
      <Picture fontSize={size} aria-hidden />
    </span>
  );
}
