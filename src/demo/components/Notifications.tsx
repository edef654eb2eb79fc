import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { HourglassRegular } from '@fluentui/react-icons/svg/hourglass';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb';
import type { Notification, NotificationType } from '../host/notifications';
import type { DemoTexts } from '../texts/demo-texts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '6px' },
  bar: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '10px',
    padding: '8px 8px 8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  error: {
    border: `1px solid ${tokens.colorPaletteRedBorder1}`,
    backgroundColor: tokens.colorPaletteRedBackground1,
  },
  icon: { flexShrink: 0, marginTop: '2px' },
  errorIcon: { color: tokens.colorPaletteRedForeground1 },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', paddingTop: '1px' },
  button: { flexShrink: 0 },
});

const ICONS: Readonly<Record<NotificationType, typeof InfoRegular>> = {
  errorMessage: ErrorCircleFilled,
  informationalMessage: InfoRegular,
  progressIndicator: HourglassRegular,
  insightMessage: LightbulbRegular,
};

export interface NotificationsProps {
  readonly texts: DemoTexts;
  readonly notifications: readonly Notification[];
  readonly onDismiss: (key: string) => void;
  /** The button of an InsightMessage opens the pane. */
  readonly onShowAddIn: () => void;
}

/** The bar above the message, where the add-in's warning stands. */
export function Notifications({ texts, notifications, onDismiss, onShowAddIn }: NotificationsProps) {
  const styles = useStyles();
  return (
    <div className={styles.list}>
      {notifications.map(({ key, type, message, action }) => {
        const Icon = ICONS[type];
        const isError = type === 'errorMessage';
        return (
          <div key={key} role="alert" className={mergeClasses(styles.bar, isError && styles.error)}>
            <Icon fontSize={20} className={mergeClasses(styles.icon, isError && styles.errorIcon)} aria-hidden />
            <span className={styles.text}>
              <strong>{texts.addIn}</strong> {message}
            </span>
            {action !== undefined && (
              <Button size="small" className={styles.button} onClick={onShowAddIn}>
                {action}
              </Button>
            )}
            <Button
              size="small"
              appearance="subtle"
              className={styles.button}
              icon={<DismissRegular />}
              aria-label={texts.dismiss}
              onClick={() => {
                onDismiss(key);
              }}
            />
          </div>
        );
      })}
    </div>
  );
}
