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
  // A file that can be opened is a button, and looks like the others.
  button: { font: 'inherit', color: 'inherit', textAlign: 'start', backgroundColor: 'transparent', cursor: 'pointer' },
  size: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2 },
});

export interface AttachmentsProps {
  readonly texts: DemoTexts;
  readonly attachments: readonly AttachmentInput[];
  readonly large: boolean;
  readonly around: (part: MessagePart, content: ReactNode) => ReactNode;
  /** The reader opens the file at this place of the message's attachments; left out where files are only looked at. */
  readonly onOpen?: ((place: number) => void) | undefined;
}

/** The files that came with the message. No file is ever opened here. */
export function Attachments({ texts, attachments, large, around, onOpen }: AttachmentsProps) {
  const styles = useStyles();
  const files = attachments.filter(({ inline }) => !inline);
  if (files.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={texts.attachments(files.length)}>
      {files.map((file, index) => {
        const Icon = iconFor(file);
        const look = mergeClasses(styles.file, large && styles.largeFile, onOpen !== undefined && styles.button);
        const content = (
          <>
            <Icon fontSize={24} className={styles.icon} aria-hidden />
            <span className={styles.words}>
              <bdi className={mergeClasses(styles.name, large && styles.large)}>{file.name}</bdi>
              <span className={styles.size}>{fileSize(file.size)}</span>
            </span>
          </>
        );
        return (
          <li key={index} title={`${file.name}\n${texts.notOpenable}`}>
            {around(
              `attachment-${index}`,
              onOpen === undefined ? (
                <span className={look}>{content}</span>
              ) : (
                <button
                  type="button"
                  className={look}
                  onClick={() => {
                    onOpen(attachments.indexOf(file));
                  }}
                >
                  {content}
                </button>
              ),
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
