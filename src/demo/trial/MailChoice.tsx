import { Button, mergeClasses, Spinner } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { FolderAddRegular } from '@fluentui/react-icons/svg/folder-add';
import { FileButton } from './FileButton';
import { chosenFiles } from './mail-file';
import type { MailFile } from './mail-file';
import type { TrialTexts } from './texts/trial-texts';
import { useTrialStyles } from './trial-styles';

interface MailChoiceProps {
  readonly texts: TrialTexts;
  readonly disabled: boolean;
  /** `searching`: dropped folders are looked through; undefined: nothing is chosen yet. */
  readonly mail: readonly MailFile[] | 'searching' | undefined;
  readonly onMail: (mail: readonly MailFile[] | undefined) => void;
}

/** Which messages are to be judged. */
export function MailChoice({ texts: { mail: texts }, disabled, mail, onMail }: MailChoiceProps) {
  const styles = useTrialStyles();
  const choose = (files: readonly File[]): void => {
    if (files.length > 0) onMail(chosenFiles(files));
  };
  return (
    <section className={styles.card} aria-label={texts.heading}>
      <h2 className={styles.heading}>{texts.heading}</h2>
      <p className={styles.quiet}>{texts.hint}</p>
      <div className={styles.buttons}>
        <FileButton words={texts.chooseFiles} icon={<DocumentAddRegular />} disabled={disabled} onFiles={choose} />
        <FileButton
          words={texts.chooseFolder}
          icon={<FolderAddRegular />}
          disabled={disabled}
          folder
          onFiles={choose}
        />
      </div>
      <div role="status">
        {mail === 'searching' && (
          <p className={styles.words}>
            <Spinner size="tiny" label={texts.searching} labelPosition="after" />
          </p>
        )}
        {typeof mail === 'object' && (
          <p className={mergeClasses(styles.words, styles.chosen)}>
            {mail.length === 0
              ? texts.nothingFound
              : texts.chosen(
                  mail.length,
                  mail.reduce((sum, { file }) => sum + file.size, 0),
                )}
          </p>
        )}
      </div>
      {typeof mail === 'object' && !disabled && (
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() => {
              onMail(undefined);
            }}
          >
            {texts.remove}
          </Button>
        </div>
      )}
    </section>
  );
}
