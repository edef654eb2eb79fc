import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { HatGraduationRegular } from '@fluentui/react-icons/svg/hat-graduation';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { WeatherMoonRegular } from '@fluentui/react-icons/svg/weather-moon';
import { WeatherSunnyRegular } from '@fluentui/react-icons/svg/weather-sunny';
import type { ReactElement, ReactNode } from 'react';
import { STACKED } from '../components/outlook-styles';
import { texts as allTexts } from '../texts';
import { trainingTexts } from './texts';
import type { RoomProps } from './TrainingRoom';
import { barButton } from '../components/bar-button';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '48px',
    padding: '0 8px 0 14px',
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { borderBottom: '1px solid CanvasText' },
  },
  icon: { flexShrink: 0, [STACKED]: { display: 'none' } },
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
  button: { ...barButton, flexShrink: 0 },
  words: { [STACKED]: { display: 'none' } },
});

export interface RoomBarProps extends RoomProps {
  readonly title: string;
  /** Where closing leads, and what it is called. */
  readonly close: { readonly href: string; readonly words: string };
  /** Buttons of this room. */
  readonly children?: ReactNode;
}

/** The bar on top of each room. */
export function RoomBar({ asked, dark, onAsk, title, close, children }: RoomBarProps) {
  const styles = useStyles();
  const texts = trainingTexts[asked.language];
  const theme = allTexts[asked.language].theme[dark ? 'light' : 'dark'];
  return (
    <header className={styles.bar}>
      <HatGraduationRegular fontSize={24} className={styles.icon} aria-hidden />
      <h1 className={styles.title}>{title}</h1>
      {children}
      <Button
        className={styles.button}
        appearance="subtle"
        icon={<LocalLanguageRegular />}
        onClick={() => {
          onAsk({ ...asked, language: asked.language === 'ja' ? 'en' : 'ja' });
        }}
      >
        {texts.language}
      </Button>
      <Tooltip content={theme} relationship="label">
        <Button
          className={styles.button}
          appearance="subtle"
          icon={dark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
          onClick={() => {
            onAsk({ ...asked, theme: dark ? 'light' : 'dark' });
          }}
        />
      </Tooltip>
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
    </header>
  );
}

interface BarButtonProps {
  readonly icon: ReactElement;
  readonly words: string;
  readonly pressed: boolean;
  readonly onClick: () => void;
}

/** A button of one room's own. */
export function BarButton({ icon, words, pressed, onClick }: BarButtonProps) {
  const styles = useStyles();
  return (
    <Button
      className={styles.button}
      appearance="subtle"
      icon={icon}
      aria-label={words}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <span className={styles.words}>{words}</span>
    </Button>
  );
}
