import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useMemo } from 'react';
import type { MessageInput } from '../../../detection/contract';
import type { Language } from '../../../training/scenario';
import { Message } from '../../components/Message';
import { Notifications } from '../../components/Notifications';
import type { Notification } from '../../host/notifications';
import { texts as allTexts } from '../../texts';
import { verdictOf } from '../quiz-answer';
import { useRoomStyles } from '../room-styles';
import { Clues, VerdictSentence } from '../VerdictWords';
import { timeTexts } from './texts';

const useStyles = makeStyles({
  bar: { padding: '6px 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  findings: { display: 'flex', flexDirection: 'column', gap: '14px', fontSize: '18px', lineHeight: 1.45 },
});

export interface OpenedMailProps {
  readonly language: Language;
  readonly message: MessageInput;
  readonly notifications: readonly Notification[];
  /** Where back leads, in words. */
  readonly back: string;
  readonly onBack: () => void;
}

/** A message of the month in large letters, with the banner of the add-in above it. */
export function OpenedMail({ language, message, notifications, back, onBack }: OpenedMailProps) {
  const styles = useStyles();
  const texts = allTexts[language];
  return (
    <>
      <div className={styles.bar}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {back}
        </Button>
      </div>
      <Message texts={texts} language={language} message={message} large>
        <Notifications
          texts={texts}
          notifications={notifications}
          onDismiss={() => undefined}
          onShowAddIn={() => undefined}
        />
      </Message>
    </>
  );
}

/** The verdict of the detection, here and now, where no pane stands beside the room. */
export function Findings({ language, message }: { readonly language: Language; readonly message: MessageInput }) {
  const room = useRoomStyles();
  const styles = useStyles();
  const verdict = useMemo(() => verdictOf(message, language), [message, language]);
  return (
    <div className={room.scrolling} tabIndex={0} role="group" aria-label={timeTexts[language].verdict}>
      <div className={styles.findings}>
        <VerdictSentence language={language} verdict={verdict} />
        <Clues language={language} verdict={verdict} />
      </div>
    </div>
  );
}
