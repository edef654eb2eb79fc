import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardDataBarRegular } from '@fluentui/react-icons/svg/clipboard-data-bar';
import { HatGraduationRegular } from '@fluentui/react-icons/svg/hat-graduation';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { useRef } from 'react';
import type { Language } from '../../training/scenario';
import type { DemoTexts } from '../texts/demo-texts';
import { BarButton } from './BarButton';
import { bar, barButton } from './bar-styles';
import { LanguageAndTheme } from './LanguageAndTheme';
import { NARROWEST, ONE_COLUMN, STACKED } from './outlook-styles';

const useStyles = makeStyles({
  header: {
    ...bar,
    [NARROWEST]: { gap: 0, paddingLeft: '10px', '& > button, & > a': { paddingLeft: '4px', paddingRight: '4px' } },
  },
  sign: { flexShrink: 0, [NARROWEST]: { display: 'none' } },
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
    [NARROWEST]: { marginLeft: 0 },
  },
  simulated: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    maxWidth: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    [NARROWEST]: { fontSize: tokens.fontSizeBase100 },
  },
  button: barButton,
  roomWords: { [ONE_COLUMN]: { display: 'none' } },
  file: { display: 'none' },
});

export interface HeaderProps {
  readonly texts: DemoTexts;
  readonly dark: boolean;
  /** Where the training room is, and where people try their own mail. */
  readonly trainingRoom: string;
  readonly trial: string;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onTheme: () => void;
  readonly onFile: (file: File) => void;
}

/** The bar at the top: which program this plays, and what only the simulation has. */
export function Header({ texts, dark, trainingRoom, trial, language, onLanguage, onTheme, onFile }: HeaderProps) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.header}>
      <MailRegular className={styles.sign} fontSize={24} aria-hidden />
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
        as="a"
        href={trial}
        className={styles.button}
        appearance="subtle"
        icon={<ClipboardDataBarRegular />}
        aria-label={texts.trial}
      >
        <span className={styles.roomWords}>{texts.trial}</span>
      </Button>
      <BarButton icon={<FolderOpenRegular />} words={texts.openFile} onClick={() => chooser.current?.click()} />
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
      <LanguageAndTheme texts={texts} dark={dark} language={language} onLanguage={onLanguage} onTheme={onTheme} />
    </header>
  );
}
