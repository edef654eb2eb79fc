import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { HatGraduationRegular } from '@fluentui/react-icons/svg/hat-graduation';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { WeatherMoonRegular } from '@fluentui/react-icons/svg/weather-moon';
import { WeatherSunnyRegular } from '@fluentui/react-icons/svg/weather-sunny';
import { useRef } from 'react';
import type { DemoTexts } from '../texts/demo-texts';
import { ONE_COLUMN, STACKED } from './outlook-styles';
import { barButton } from './bar-button';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '48px',
    padding: '0 8px 0 14px',
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { borderBottom: '1px solid CanvasText' },
  },
  name: {
    display: 'flex',
    alignItems: 'baseline',
    gap: '8px',
    flexGrow: 1,
    minWidth: 0,
    margin: '0 0 0 8px',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    [STACKED]: { flexDirection: 'column', gap: 0, lineHeight: '18px' },
  },
  simulated: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  button: barButton,
  words: { [STACKED]: { display: 'none' } },
  roomWords: { [ONE_COLUMN]: { display: 'none' } },
  file: { display: 'none' },
});

export interface HeaderProps {
  readonly texts: DemoTexts;
  readonly dark: boolean;
  /** Where the training room is. */
  readonly trainingRoom: string;
  readonly onLanguage: () => void;
  readonly onTheme: () => void;
  readonly onFile: (file: File) => void;
}

/** The bar at the top: which program this plays, and what only the simulation has. */
export function Header({ texts, dark, trainingRoom, onLanguage, onTheme, onFile }: HeaderProps) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const theme = dark ? texts.theme.light : texts.theme.dark;
  return (
    <header className={styles.header}>
      <MailRegular fontSize={24} aria-hidden />
      <h1 className={styles.name}>
        {texts.title} <span className={styles.simulated}>{texts.simulated}</span>
      </h1>
      <Button
        as="a"
        href={trainingRoom}
        className={styles.button}
        appearance="subtle"
        icon={<HatGraduationRegular />}
        aria-label={texts.trainingRoom}
      >
        <span className={styles.roomWords}>{texts.trainingRoom}</span>
      </Button>
      <Button
        className={styles.button}
        appearance="subtle"
        icon={<FolderOpenRegular />}
        aria-label={texts.openFile}
        onClick={() => chooser.current?.click()}
      >
        <span className={styles.words}>{texts.openFile}</span>
      </Button>
      <input
        ref={chooser}
        className={styles.file}
        type="file"
        accept=".eml,.msg,message/rfc822"
        aria-label={texts.openFile}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <Button className={styles.button} appearance="subtle" icon={<LocalLanguageRegular />} onClick={onLanguage}>
        {texts.language}
      </Button>
      <Tooltip content={theme} relationship="label">
        <Button
          className={styles.button}
          appearance="subtle"
          icon={dark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
          onClick={onTheme}
        />
      </Tooltip>
    </header>
  );
}
