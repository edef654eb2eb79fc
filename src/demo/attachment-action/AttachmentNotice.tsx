import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { DocumentArrowRightRegular } from '@fluentui/react-icons/svg/document-arrow-right';
import type { DemoTexts } from '../texts/demo-texts';
import type { AttachmentAction } from './useAttachmentAction';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    padding: '8px 8px 8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  icon: { flexShrink: 0 },
});

export interface AttachmentNoticeProps {
  readonly texts: DemoTexts;
  readonly action: AttachmentAction;
}

/** Outlook's own line while the add-in looks at an attachment, and what would follow it. */
export function AttachmentNotice({ texts, action }: AttachmentNoticeProps) {
  const styles = useStyles();
  const { waiting, skip, wouldOpen, because } = texts.attachmentAction;
  return (
    <div role="status" className={styles.bar}>
      {action.state === 'waiting' ? (
        <>
          <Spinner size="tiny" className={styles.icon} aria-hidden />
          <span className={styles.text}>{waiting(action.name)}</span>
          <Button size="small" onClick={action.skip}>
            {skip}
          </Button>
        </>
      ) : (
        <>
          <DocumentArrowRightRegular fontSize={20} className={styles.icon} aria-hidden />
          <span className={styles.text}>{[because[action.why], wouldOpen(action.name)].join(' ').trim()}</span>
        </>
      )}
    </div>
  );
}
