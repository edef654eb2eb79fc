import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { HatGraduationRegular } from '@fluentui/react-icons/svg/hat-graduation';
import type { ReactElement, ReactNode } from 'react';
import { bar, barButton } from '../components/bar-styles';
import { LanguageAndTheme } from '../components/LanguageAndTheme';
import { STACKED } from '../components/outlook-styles';
import { texts as allTexts } from '../texts';
import { CompanyLogo } from './own/CompanyLogo';
import type { RoomProps } from './room-props';

const useStyles = makeStyles({
  bar: { ...bar, '& > button, & > a': { flexShrink: 0 }, '@media print': { display: 'none' } },
  icon: { display: 'flex', flexShrink: 0, [STACKED]: { display: 'none' } },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: '0 0 0 8px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [STACKED]: { whiteSpace: 'normal', fontSize: tokens.fontSizeBase300, maxHeight: '2lh' },
  },
  button: barButton,
  words: { [STACKED]: { display: 'none' } },
});

export interface RoomBarProps extends Omit<RoomProps, 'alone'> {
  readonly title: string;
  /** In front of the title; the training room's own where none is named. */
  readonly icon?: ReactElement;
  /** Where closing leads, and what it is called; left out where there is nowhere to go. */
  readonly close?: { readonly href: string; readonly words: string };
  /** Nobody can choose another. */
  readonly oneLanguage?: boolean;
  /** Buttons of this room. */
  readonly children?: ReactNode;
}

/** The bar on top of each room. */
export function RoomBar({
  asked,
  dark,
  onAsk,
  title,
  icon = <HatGraduationRegular fontSize={24} />,
  close,
  oneLanguage = false,
  children,
}: RoomBarProps) {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <CompanyLogo
        instead={
          <span className={styles.icon} aria-hidden>
            {icon}
          </span>
        }
      />
      <h1 className={styles.title}>{title}</h1>
      {children}
      <LanguageAndTheme
        texts={allTexts[asked.language]}
        dark={dark}
        language={asked.language}
        {...(!oneLanguage && {
          onLanguage: (language) => {
            onAsk({ ...asked, language });
          },
        })}
        onTheme={() => {
          onAsk({ ...asked, theme: dark ? 'light' : 'dark' });
        }}
      />
      {close !== undefined && (
        <Button
          as="a"
          href={close.href}
          className={styles.button}
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={close.words}
        >
          <span className={styles.words}>{close.words}</span>
        </Button>
      )}
    </header>
  );
}
