import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { WeatherMoonRegular } from '@fluentui/react-icons/svg/weather-moon';
import { WeatherSunnyRegular } from '@fluentui/react-icons/svg/weather-sunny';
import { languages as names } from '../../locales/languages';
import { languageFor, languages } from '../../training/scenario';
import type { Language } from '../../training/scenario';
import type { DemoTexts } from '../texts/demo-texts';
import { barButton } from './bar-styles';
import { ONE_COLUMN } from './outlook-styles';

const useStyles = makeStyles({
  button: barButton,
  language: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    flexShrink: 0,
    gap: '4px',
    minHeight: '32px',
    padding: '0 8px',
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: 'nowrap',
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    ':focus-within': { outline: `2px solid ${tokens.colorNeutralForegroundOnBrand}`, outlineOffset: '-3px' },
  },
  name: { [ONE_COLUMN]: { display: 'none' } },
  /** The platform's own list, in its own colors: it lies over the words, and cannot be seen until it opens. */
  list: { position: 'absolute', inset: 0, width: '100%', opacity: 0, cursor: 'pointer', fontSize: '16px' },
});

interface LanguageAndThemeProps {
  readonly texts: DemoTexts;
  readonly dark: boolean;
  readonly language: Language;
  /** Left out where nobody can choose another. */
  readonly onLanguage?: (language: Language) => void;
  readonly onTheme: () => void;
}

/** What every bar has: the choice of the language, and the button to the other theme. */
export function LanguageAndTheme({ texts, dark, language, onLanguage, onTheme }: LanguageAndThemeProps) {
  const styles = useStyles();
  return (
    <>
      {onLanguage !== undefined && (
        <span className={styles.language}>
          <LocalLanguageRegular fontSize={20} aria-hidden />
          <span className={styles.name} aria-hidden>
            {nameOf(language)}
          </span>
          <ChevronDownRegular fontSize={12} aria-hidden />
          <select
            className={styles.list}
            aria-label={texts.language}
            value={language}
            onChange={({ currentTarget }) => {
              onLanguage(languageFor(currentTarget.value));
            }}
          >
            {languages.map((code) => (
              <option key={code} value={code} lang={code}>
                {nameOf(code)}
              </option>
            ))}
          </select>
        </span>
      )}
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

/** Its own name for itself. */
function nameOf(language: Language): string {
  return names.find(({ code }) => code === language)?.name ?? language;
}
