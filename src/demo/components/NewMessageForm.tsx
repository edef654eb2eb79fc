import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons/svg/attach';
import { useEffect, useRef } from 'react';
import type { NewMessage } from '../host/dispatch';
import { showHtml } from '../message-body';
import type { DemoTexts } from '../texts/demo-texts';

const useStyles = makeStyles({
  field: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  label: { color: tokens.colorNeutralForeground2, marginRight: '8px' },
  frame: {
    width: '100%',
    height: '180px',
    border: 'none',
    backgroundColor: '#ffffff',
    colorScheme: 'light',
    marginTop: '10px',
  },
});

export interface NewMessageFormProps {
  readonly texts: DemoTexts;
  readonly message: NewMessage;
  readonly onClose: () => void;
}

/** The form that an add-in, or the Reply button, opens: shown, never sent. */
export function NewMessageForm({ texts, message, onClose }: NewMessageFormProps) {
  const styles = useStyles();
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.newMessage}</DialogTitle>
          <DialogContent>
            <div className={styles.field}>
              <span className={styles.label}>{texts.to}</span>
              <bdi>{message.to.join('; ')}</bdi>
            </div>
            <div className={styles.field}>
              <bdi>{message.subject}</bdi>
            </div>
            {message.attachments.map((name, index) => (
              <div key={index} className={styles.field}>
                <AttachRegular aria-hidden /> <bdi>{name}</bdi>
              </div>
            ))}
            {message.html !== '' && <Draft html={message.html} title={texts.messageText} />}
            <p>{texts.notSent}</p>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {texts.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Draft({ html, title }: { readonly html: string; readonly title: string }) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const show = (): void => {
    const page = frame.current?.contentDocument;
    if (page) showHtml(html, page.body);
  };
  useEffect(show);
  return (
    <iframe
      ref={frame}
      className={styles.frame}
      title={title}
      src="message.html"
      sandbox="allow-same-origin"
      onLoad={show}
    />
  );
}
