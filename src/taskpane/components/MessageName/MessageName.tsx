import type { MessageInput } from '../../../detection/contract';
import { localeOf } from '../../../locales/languages';
import { visible } from '../../../locales/visible';
import { useCatalogue } from '../../language';
import { useMessageNameStyles } from './MessageName.styles';

export interface MessageNameProps {
  readonly message: MessageInput;
  /** On Outlook's own clock, without a zone. */
  readonly received: string | undefined;
}

/**
 * Which message the pane speaks of. Outlook does not always tell of a change (office-js #5965, #6833): then the name shows that the
 * verdict is another message's. A message that poses as part of a conversation has the same name and subject as a genuine one: the
 * address has a line of its own, which no long name pushes out of sight, and the time tells the two apart.
 */
export function MessageName({ message, received }: MessageNameProps) {
  const styles = useMessageNameStyles();
  const { language, pane } = useCatalogue();
  const { subject, from } = message;
  const { name = '', address = '' } = from ?? {};
  const time = timeOf(received, localeOf(language));
  return (
    <blockquote className={styles.name} aria-label={pane.stages.names}>
      {name !== '' && name !== address && <bdi className={styles.line}>{visible(name)}</bdi>}
      {(address !== '' || time !== undefined) && (
        <span className={styles.origin}>
          <bdi>{visible(address)}</bdi>
          {time !== undefined && <time dateTime={received}>{time}</time>}
        </span>
      )}
      {subject !== '' && <bdi className={styles.line}>{visible(subject)}</bdi>}
    </blockquote>
  );
}

/** To the minute, as Outlook shows it above the message; undefined where the time is none. */
function timeOf(clock: string | undefined, locale: string): string | undefined {
  const time = new Date(clock === undefined ? Number.NaN : `${clock}Z`);
  if (Number.isNaN(time.getTime())) return undefined;
  return time.toLocaleString(locale, { dateStyle: 'short', timeStyle: 'short', timeZone: 'UTC' });
}
