import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { DemoTexts } from '../texts/demo-texts';
import { useOutlookStyles } from './outlook-styles';

export interface NoticesProps {
  readonly texts: DemoTexts;
  /** Name of a dropped file that is no mail. */
  readonly notMail: string | undefined;
  /** A file hovers over the page. */
  readonly isDropping: boolean;
}

/** What the page says of files that are dropped onto it. */
export function Notices({ texts, notMail, isDropping }: NoticesProps) {
  const styles = useOutlookStyles();
  return (
    <div aria-live="assertive">
      {notMail !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.complaint}>{texts.notMail(notMail)}</MessageBarBody>
        </MessageBar>
      )}
      {isDropping && (
        <MessageBar intent="info">
          <MessageBarBody>{texts.dropHere}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
