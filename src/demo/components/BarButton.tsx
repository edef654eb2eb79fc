import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { barButton } from './bar-styles';
import { STACKED } from './outlook-styles';

const useStyles = makeStyles({
  button: barButton,
  words: { [STACKED]: { display: 'none' } },
});

interface BarButtonProps {
  readonly icon: ReactElement;
  readonly words: string;
  /** Of a button that stays down. */
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

/** A button in a bar, without its words where the page is narrow. */
export function BarButton({ icon, words, pressed, onClick }: BarButtonProps) {
  const styles = useStyles();
  return (
    <Button
      className={styles.button}
      appearance="subtle"
      icon={icon}
      aria-label={words}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <span className={styles.words}>{words}</span>
    </Button>
  );
}
