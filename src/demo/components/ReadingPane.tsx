import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowForwardRegular } from '@fluentui/react-icons/svg/arrow-forward';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowReplyRegular } from '@fluentui/react-icons/svg/arrow-reply';
import { ArrowReplyAllRegular } from '@fluentui/react-icons/svg/arrow-reply-all';
import { MailReadRegular } from '@fluentui/react-icons/svg/mail-read';
import { ShieldRegular } from '@fluentui/react-icons/svg/shield';
import type { MessageInput } from '../../detection/contract';
import type { Notification } from '../host/notifications';
import type { ReplyKind } from '../mailbox/reply';
import type { Language } from '../../training/scenario';
import type { DemoTexts } from '../texts/demo-texts';
import { AttachmentNotice } from '../attachment-action/AttachmentNotice';
import { Message } from './Message';
import { Notifications } from './Notifications';
import { CROWDED, nothing, ONE_COLUMN, STACKED } from './outlook-styles';
import type { AttachmentAction } from '../attachment-action/useAttachmentAction';

const useStyles = makeStyles({
  column: { height: '100%', display: 'flex', flexDirection: 'column' },
  commands: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px',
    padding: '6px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  command: { minWidth: 'auto', paddingLeft: '8px', paddingRight: '8px', fontWeight: tokens.fontWeightRegular },
  back: { display: 'none', [ONE_COLUMN]: { display: 'inline-flex' } },
  words: { [STACKED]: { display: 'none' } },
  addInWords: { [CROWDED]: { display: 'none' } },
  gap: { flexGrow: 1 },
  nothing,
  nothingHeading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  hint: { maxWidth: '44ch', margin: 0 },
});

export interface ReadingPaneProps {
  readonly texts: DemoTexts;
  readonly language: Language;
  readonly message: MessageInput | 'opening' | undefined;
  readonly notifications: readonly Notification[];
  readonly addInShown: boolean;
  /** What became of the attachment that the reader wanted to open. */
  readonly attachmentAction: AttachmentAction | undefined;
  readonly onOpenAttachment: (place: number) => void;
  readonly onDismiss: (key: string) => void;
  readonly onBack: () => void;
  readonly onReply: (kind: ReplyKind) => void;
  readonly onAddIn: (shown: boolean) => void;
}

/** The open message, with the add-in's notifications above it. */
export function ReadingPane(props: ReadingPaneProps) {
  const styles = useStyles();
  const { texts, language, message, addInShown, onAddIn } = props;
  if (message === undefined) {
    return (
      <div className={styles.nothing}>
        <MailReadRegular fontSize={48} aria-hidden />
        <h2 className={styles.nothingHeading}>{texts.nothingOpen}</h2>
        <p className={styles.hint}>{texts.nothingOpenHint}</p>
      </div>
    );
  }
  if (message === 'opening') {
    return (
      <div className={styles.nothing}>
        <Spinner label={texts.opening} />
      </div>
    );
  }
  return (
    <div className={styles.column}>
      <div className={styles.commands} role="group" aria-label={texts.commands}>
        <Button
          className={styles.back}
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={texts.back}
          onClick={props.onBack}
        />
        <Command words={texts.reply} icon={<ArrowReplyRegular />} kind="reply" onReply={props.onReply} />
        <Command words={texts.replyAll} icon={<ArrowReplyAllRegular />} kind="replyAll" onReply={props.onReply} />
        <Command words={texts.forward} icon={<ArrowForwardRegular />} kind="forward" onReply={props.onReply} />
        <span className={styles.gap} />
        <Button
          className={styles.command}
          appearance="subtle"
          icon={<ShieldRegular />}
          aria-pressed={addInShown}
          aria-label={addInShown ? texts.hideAddIn : texts.showAddIn}
          onClick={() => {
            onAddIn(!addInShown);
          }}
        >
          <span className={styles.addInWords}>{texts.addIn}</span>
        </Button>
      </div>
      <Message texts={texts} language={language} message={message} onOpenAttachment={props.onOpenAttachment}>
        {props.attachmentAction !== undefined && <AttachmentNotice texts={texts} action={props.attachmentAction} />}
        <Notifications
          texts={texts}
          notifications={props.notifications}
          onDismiss={props.onDismiss}
          onShowAddIn={() => {
            onAddIn(true);
          }}
        />
      </Message>
    </div>
  );
}

interface CommandProps {
  readonly words: string;
  readonly icon: React.ReactElement;
  readonly kind: ReplyKind;
  readonly onReply: (kind: ReplyKind) => void;
}

function Command({ words, icon, kind, onReply }: CommandProps) {
  const styles = useStyles();
  return (
    <Button
      className={styles.command}
      appearance="subtle"
      icon={icon}
      aria-label={words}
      onClick={() => {
        onReply(kind);
      }}
    >
      <span className={styles.words}>{words}</span>
    </Button>
  );
}
