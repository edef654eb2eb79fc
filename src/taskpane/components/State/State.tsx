import { Button } from '@fluentui/react-components';
import { MailInboxRegular } from '@fluentui/react-icons/svg/mail-inbox';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import { ShieldRegular } from '@fluentui/react-icons/svg/shield';
import { ShieldDismissRegular } from '@fluentui/react-icons/svg/shield-dismiss';
import { useCatalogue } from '../../language';
import { useStateStyles } from './State.styles';

const icons = {
  starting: ShieldRegular,
  noMessage: MailInboxRegular,
  notSupported: ShieldDismissRegular,
  offline: PlugDisconnectedRegular,
};

export interface StateProps {
  readonly state: keyof typeof icons;
  readonly onTryAgain?: (() => void) | undefined;
}

/** The pane while there is no message to speak of. */
export function State({ state, onTryAgain }: StateProps) {
  const styles = useStateStyles();
  const { pane } = useCatalogue();
  const { heading, text } = pane.states[state];
  const Icon = icons[state];
  return (
    <main className={styles.state}>
      <Icon className={styles.icon} aria-hidden="true" />
      <div role="status">
        <h1 className={styles.heading}>{heading}</h1>
        <p className={styles.text}>{text}</p>
      </div>
      {onTryAgain !== undefined && <Button onClick={onTryAgain}>{pane.actions.checkAgain}</Button>}
    </main>
  );
}
