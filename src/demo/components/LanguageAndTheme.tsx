import { Button, makeStyles, Tooltip } from '@fluentui/react-components';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { WeatherMoonRegular } from '@fluentui/react-icons/svg/weather-moon';
import { WeatherSunnyRegular } from '@fluentui/react-icons/svg/weather-sunny';
import type { DemoTexts } from '../texts/demo-texts';
import { barButton } from './bar-styles';

const useStyles = makeStyles({ button: barButton });

interface LanguageAndThemeProps {
  readonly texts: DemoTexts;
  readonly dark: boolean;
  readonly onLanguage: () => void;
  readonly onTheme: () => void;
}

/** The buttons of every bar: to the other language, and to the other theme. */
export function LanguageAndTheme({ texts, dark, onLanguage, onTheme }: LanguageAndThemeProps) {
  const styles = useStyles();
  return (
    <>
      <Button className={styles.button} appearance="subtle" icon={<LocalLanguageRegular />} onClick={onLanguage}>
        {texts.language}
      </Button>
      <Tooltip content={dark ? texts.theme.light : texts.theme.dark} relationship="label">
        <Button
          className={styles.button}
          appearance="subtle"
          icon={dark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
          onClick={onTheme}
        />
      </Tooltip>
    </>
  );
}
