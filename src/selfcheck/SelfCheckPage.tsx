import { Button, FluentProvider, Spinner, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { ShieldRegular } from '@fluentui/react-icons/svg/shield';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { CheckupLanguage } from '../checkup/texts';
import { localeOf } from '../locales/languages';
import { readChosen } from './chosen-manifest';
import type { ChosenManifest } from './chosen-manifest';
import { usePageStyles } from './page-styles';
import { Report } from './Report';
import { languageAsked, useWords } from './useWords';

const DARK = matchMedia('(prefers-color-scheme: dark)');

function watchSystem(listener: () => void): () => void {
  DARK.addEventListener('change', listener);
  return () => {
    DARK.removeEventListener('change', listener);
  };
}

/** The server that this page came from, as this browser sees it: for whoever looks after it. */
export function SelfCheckPage() {
  const styles = usePageStyles();
  const isDark = useSyncExternalStore(watchSystem, () => DARK.matches);
  const [language, setLanguage] = useState<CheckupLanguage>(() => languageAsked(location.search, navigator.language));
  const [manifest, setManifest] = useState<ChosenManifest>();
  const words = useWords(language);

  useEffect(() => {
    document.documentElement.lang = localeOf(language);
    if (words !== undefined) document.title = `${words.page.title} · Emotet Guard`;
  }, [language, words]);

  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className={styles.page}>
      {words !== undefined && (
        <>
          <header className={styles.bar}>
            <ShieldRegular fontSize={24} aria-hidden />
            <h1 className={styles.title}>
              {words.page.title} <span className={styles.product}>· Emotet Guard</span>
            </h1>
            <Button
              className={styles.barButton}
              appearance="subtle"
              icon={<LocalLanguageRegular />}
              lang={language === 'ja' ? 'en' : 'ja'}
              onClick={() => {
                setLanguage(language === 'ja' ? 'en' : 'ja');
              }}
            >
              {words.page.otherLanguage}
            </Button>
          </header>
          <Report
            words={words}
            manifest={manifest}
            onManifest={(file) => {
              void readChosen(file).then(setManifest);
            }}
          />
        </>
      )}
      {words === undefined && <Spinner label="…" />}
    </FluentProvider>
  );
}
