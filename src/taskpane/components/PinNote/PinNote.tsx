import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { PinningClient } from '../../../outlook/client';
import { useCatalogue } from '../../language';
import { PinPicture } from './PinPicture';
import { usePinNoteStyles } from './PinNote.styles';

export interface PinNoteProps {
  readonly client: PinningClient;
  readonly onHide: () => void;
}

/**
 * How the pane comes to follow the reader. Outlook tells nobody whether a pane is pinned, and forgets it with every session (office-js
 * #4235, #4597, #5974); unpinned, the next message is checked by nobody. A line for every session, then, and no warning.
 */
export function PinNote({ client, onHide }: PinNoteProps) {
  const styles = usePinNoteStyles();
  const { pin } = useCatalogue().pane;
  return (
    <aside className={styles.note}>
      <PinPicture lying={client === 'classic'} />
      <p className={styles.text}>
        {pin.press}
        {/* Classic Outlook remembers it (office-js #4235). */}
        {client !== 'classic' && ` ${pin.forgets}`}
      </p>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        className={styles.hide}
        aria-label={pin.hide}
        onClick={onHide}
      />
    </aside>
  );
}
