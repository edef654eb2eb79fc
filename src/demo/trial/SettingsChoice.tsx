import { Button } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { visible } from '../../locales/visible';
import type { ChosenSettings } from './chosen-settings';
import { FileButton } from './FileButton';
import type { TrialTexts } from './texts/trial-texts';
import { useTrialStyles } from './trial-styles';

interface SettingsChoiceProps {
  readonly texts: TrialTexts;
  readonly disabled: boolean;
  readonly settings: ChosenSettings | undefined;
  /** Empty: none after all. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** The settings that mail is judged with, and what is wrong with them. */
export function SettingsChoice({ texts: { settings: texts }, disabled, settings, onFiles }: SettingsChoiceProps) {
  const styles = useTrialStyles();
  return (
    <section className={styles.card} aria-label={texts.heading}>
      <h2 className={styles.heading}>{texts.heading}</h2>
      <p className={styles.quiet}>{texts.hint}</p>
      <div className={styles.buttons}>
        <FileButton
          words={texts.choose}
          icon={<SettingsRegular />}
          disabled={disabled}
          accept=".json,.bin,application/json"
          onFiles={(files) => {
            if (files.length > 0) onFiles(files);
          }}
        />
      </div>
      <div role="status">
        {settings !== undefined && (
          <p className={styles.words}>
            {settings.inspection === undefined
              ? texts.notUsed(visible(settings.fileName))
              : texts.used(visible(settings.fileName))}
          </p>
        )}
        {settings !== undefined && settings.mistakes.length > 0 && (
          <ul className={styles.mistakes}>
            {settings.mistakes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      {settings !== undefined && !disabled && (
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() => {
              onFiles([]);
            }}
          >
            {texts.remove}
          </Button>
        </div>
      )}
    </section>
  );
}
