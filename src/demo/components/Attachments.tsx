import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { DocumentPdfRegular } from '@fluentui/react-icons/svg/document-pdf';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { FolderZipRegular } from '@fluentui/react-icons/svg/folder-zip';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import type { ReactNode } from 'react';
import type { AttachmentInput } from '../../detection/contract';
import { fileSize } from '../dates';
import type { DemoTexts } from '../texts/demo-texts';
import type { MessagePart } from './message-part';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: '8px', listStyleType: 'none', margin: 0, padding: 0 },
  file: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    maxWidth: 'min(260px, 100%)',
    boxSizing: 'border-box',
    padding: '6px 14px 6px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    // The end of a name is what counts: three lines hold most of it, the title all.
    maxHeight: `calc(3 * ${tokens.lineHeightBase200})`,
    lineHeight: tokens.lineHeightBase200,
    overflow: 'hidden',
  },
  large: { fontSize: '18px', lineHeight: '26px', maxHeight: 'none' },
  largeFile: { maxWidth: 'min(420px, 100%)' },
  size: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2 },
});

export interface AttachmentsProps {
  readonly texts: DemoTexts;
  readonly attachments: readonly AttachmentInput[];
  readonly large: boolean;
  readonly around: (part: MessagePart, content: ReactNode) => ReactNode;
}

/** The files that came with the message. They cannot be opened here. */
export function Attachments({ texts, attachments, large, around }: AttachmentsProps) {
  const styles = useStyles();
  const files = attachments.filter(({ inline }) => !inline);
  if (files.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={texts.attachments(files.length)}>
      {files.map((file, index) => {
        const Icon = iconFor(file);
        return (
          <li key={index} title={`${file.name}\n${texts.notOpenable}`}>
            {around(
              `attachment-${index}`,
              <span className={mergeClasses(styles.file, large && styles.largeFile)}>
                <Icon fontSize={24} className={styles.icon} aria-hidden />
                <span className={styles.words}>
                  <bdi className={mergeClasses(styles.name, large && styles.large)}>{file.name}</bdi>
                  <span className={styles.size}>{fileSize(file.size)}</span>
                </span>
              </span>,
            )}
          </li>
        );
      })}
    </ul>
  );
}

function iconFor({ name, message }: AttachmentInput): typeof DocumentRegular {
  if (message !== undefined) return MailRegular;
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (extension === 'pdf') return DocumentPdfRegular;
  if (/^xl/.test(extension)) return DocumentTableRegular;
  if (/^(?:zip|7z|rar|cab|iso)$/.test(extension)) return FolderZipRegular;
  return DocumentRegular;
}
