import { Button, mergeClasses } from '@fluentui/react-components';
import { useCatalogue } from '../../language';
import { useMissingPartStyles } from './MissingPart.styles';

export interface MissingPartProps {
  readonly onTryAgain: () => void;
  /** Where the part would have been a page of its own. */
  readonly onBack?: () => void;
}

/** In the place of a part of the pane that could not be fetched: what was said before it still holds. */
export function MissingPart({ onTryAgain, onBack }: MissingPartProps) {
  const styles = useMissingPartStyles();
  const { pane } = useCatalogue();
  return (
    <div className={mergeClasses(styles.missing, onBack !== undefined && styles.page)}>
      <p role="status" className={styles.text}>
        {pane.partMissing}
      </p>
      <div className={styles.buttons}>
        <Button size="small" onClick={onTryAgain}>
          {pane.actions.tryAgain}
        </Button>
        {onBack !== undefined && (
          <Button size="small" appearance="subtle" onClick={onBack}>
            {pane.actions.back}
          </Button>
        )}
      </div>
    </div>
  );
}
