import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { DraftsRegular } from '@fluentui/react-icons/svg/drafts';
import { FolderProhibitedRegular } from '@fluentui/react-icons/svg/folder-prohibited';
import { MailInboxFilled } from '@fluentui/react-icons/svg/mail-inbox';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import type { DemoTexts } from '../texts/demo-texts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: '8px' },
  folder: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    minHeight: '36px',
    padding: '0 10px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

const ICONS = [DraftsRegular, SendRegular, DeleteRegular, FolderProhibitedRegular];

/** The folders of the mailbox; only the inbox holds anything. */
export function Folders({ texts, unread }: { readonly texts: DemoTexts; readonly unread: number }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      <li className={mergeClasses(styles.folder, styles.current)} aria-current="true">
        <MailInboxFilled fontSize={20} aria-hidden />
        <span className={styles.name}>{texts.inbox}</span>
        {unread > 0 && <CounterBadge count={unread} size="small" />}
      </li>
      {texts.otherFolders.map((name, index) => {
        const Icon = ICONS[index] ?? DraftsRegular;
        return (
          <li key={name} className={styles.folder}>
            <Icon fontSize={20} aria-hidden />
            <span className={styles.name}>{name}</span>
          </li>
        );
      })}
    </ul>
  );
}
