import { useEffect, useMemo, useState } from 'react';
import { catalogueFor } from '../locales';
import type { Mailbox } from '../outlook/mailbox';
import { Pane } from './components/Pane/Pane';
import { Shell } from './components/Shell/Shell';
import { State } from './components/State/State';
import { startInspection } from './inspection';
import type { Inspection } from './inspection';
import { LanguageContext } from './language';
import type { Organisation } from './organisation';
import type { Inspector } from './worker-client';

export interface AppProps {
  readonly mailbox: Promise<Mailbox | 'not-supported' | 'offline'>;
  readonly organisation: Promise<Organisation>;
  readonly inspector: Inspector;
}

interface Started {
  readonly mailbox: Mailbox;
  readonly organisation: Organisation;
  readonly inspection: Inspection;
}

/** The task pane: waits for Outlook, then follows the reader from message to message. */
export function App({ mailbox, organisation, inspector }: AppProps) {
  const [language, setLanguage] = useState(() => navigator.language);
  const [started, setStarted] = useState<Started | 'starting' | 'not-supported' | 'offline'>('starting');

  useEffect(() => {
    let gone = false;
    void Promise.all([mailbox, organisation]).then(([opened, loaded]) => {
      if (gone) return;
      if (typeof opened === 'string') {
        setStarted(opened);
        return;
      }
      const spoken = opened.userSettings.language ?? opened.language;
      const inspection = startInspection(opened, inspector, loaded, catalogueFor(spoken).pane.banners);
      setLanguage(spoken);
      setStarted({ mailbox: opened, organisation: loaded, inspection });
    });
    return () => {
      gone = true;
    };
  }, [mailbox, organisation, inspector]);

  const speech = useMemo(
    () => ({
      catalogue: catalogueFor(language),
      choose(chosen: string) {
        setLanguage(chosen);
        if (typeof started === 'string') return;
        void started.mailbox.saveUserSettings({ ...started.mailbox.userSettings, language: chosen });
        started.inspection.speak(catalogueFor(chosen).pane.banners);
      },
    }),
    [language, started],
  );

  return (
    <LanguageContext value={speech}>
      <Shell theme={typeof started === 'string' ? undefined : started.mailbox.theme}>
        {typeof started === 'string' ? (
          <State
            state={started === 'not-supported' ? 'notSupported' : started}
            onTryAgain={started === 'offline' ? reload : undefined}
          />
        ) : (
          <Pane {...started} />
        )}
      </Shell>
    </LanguageContext>
  );
}

function reload(): void {
  location.reload();
}
