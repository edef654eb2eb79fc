import type { MessageInput } from '../../../detection/contract';
import { visible } from '../../../locales/visible';
import { useCatalogue } from '../../language';
import { useMessageNameStyles } from './MessageName.styles';

export interface MessageNameProps {
  readonly message: MessageInput;
}

/**
 * Which message the pane speaks of. Outlook does not always tell of a change (office-js #5965, #6833): then the name shows
 * that the verdict is another message's.
 */
export function MessageName({ message }: MessageNameProps) {
  const styles = useMessageNameStyles();
  const { pane } = useCatalogue();
  const { subject, from } = message;
  const sender = from === undefined ? '' : from.name === '' ? from.address : from.name;
  return (
    <blockquote className={styles.name} aria-label={pane.stages.names}>
      {sender !== '' && <bdi className={styles.line}>{visible(sender)}</bdi>}
      {subject !== '' && <bdi className={styles.line}>{visible(subject)}</bdi>}
    </blockquote>
  );
}
