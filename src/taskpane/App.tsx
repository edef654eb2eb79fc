import { useEffect, useMemo, useState } from 'react';
import type { Catalogue } from '../locales/catalogue';
import type { Mailbox, Theme } from '../outlook/mailbox';
import type { Opening } from '../outlook/opening';
import { Pane } from './components/Pane/Pane';
import { Shell } from './components/Shell/Shell';
import { State } from './components/State/State';
import { openCorrespondentMemory } from './correspondent-memory';
import type { CorrespondentMemory } from './correspondent-memory';
import { startInspection } from './inspection';
import type { Inspection } from './inspection';
import { LanguageContext, useLanguage } from './language';
import { bannersIn } from './organisation';
import type { Organisation } from './organisation';
import { countVerdicts } from './verdict-count';
import type { Inspector } from './worker-client';

export interface AppProps {
  readonly outlook: Opening;
  readonly organisation: Promise<Organisation>;
  readonly inspector: Inspector;
  /** In the language that the first paint speaks, before Outlook says its own. */
  readonly catalogue: Catalogue;
}

interface Started {
  readonly mailbox: Mailbox;
  readonly organisation: Organisation;
  readonly inspection: Inspection;
  readonly memory: CorrespondentMemory;
}

/** The task pane: waits for Outlook, then follows the reader from message to message. */
export function App({ outlook, organisation, inspector, catalogue: first }: AppProps) {
  const [catalogue, speak] = useLanguage(first);
  const [started, setStarted] = useState<Started | 'starting' | 'not-supported' | 'offline'>('starting');
  const [complete, setComplete] = useState<Organisation>();
  const [theme, setTheme] = useState<Theme>();

  useEffect(() => {
    let gone = false;
    const stop = outlook.watch((opened) => {
      if (typeof opened === 'string') setStarted(opened);
      else
        void organisation.then((loaded) => {
          if (!gone) start(opened, loaded);
        });
    });
    const start = (opened: Mailbox, loaded: Organisation) => {
      // The reader's own choice, then the organisation's, then Outlook's.
      const spoken = opened.userSettings.language ?? loaded.language ?? opened.language;
      const memory = openCorrespondentMemory(opened, loaded);
      const inspection = startInspection(opened, inspector, loaded, bannersIn(first, loaded), memory);
      // The list itself is for the check; what the reader sees is that it is no longer missing, or why it is.
      void loaded.later?.then((all) => {
        if (!gone) setComplete(all);
      });
      speak(spoken);
      setStarted({ mailbox: opened, organisation: loaded, inspection, memory });
    };
    return () => {
      gone = true;
      stop();
    };
  }, [outlook, organisation, inspector, first, speak]);

  // Outlook is asked to tell of themes when the first check is done: it answers one call at a time, and that one can wait.
  useEffect(() => {
    if (typeof started === 'string') return;
    const { mailbox, inspection } = started;
    const stop = inspection.subscribe(() => {
      if (inspection.snapshot()?.done !== true) return;
      stop();
      mailbox.onTheme(setTheme);
    });
    return stop;
  }, [started]);

  useEffect(() => {
    if (typeof started === 'string' || !started.organisation.countVerdicts) return;
    return countVerdicts(started.inspection);
  }, [started]);

  // The banner follows the pane into the language that was fetched.
  useEffect(() => {
    if (typeof started !== 'string') started.inspection.speak(bannersIn(catalogue, started.organisation));
  }, [catalogue, started]);

  const speech = useMemo(
    () => ({
      catalogue,
      choose(chosen: string) {
        speak(chosen);
        if (typeof started === 'string') return;
        void started.mailbox.saveUserSettings({ ...started.mailbox.userSettings, language: chosen });
      },
    }),
    [catalogue, speak, started],
  );

  return (
    <LanguageContext value={speech}>
      <Shell theme={theme ?? (typeof started === 'string' ? undefined : started.mailbox.theme)}>
        {typeof started === 'string' ? (
          <State
            state={started === 'not-supported' ? 'notSupported' : started}
            onTryAgain={started === 'offline' ? reload : undefined}
          />
        ) : (
          <Pane {...started} organisation={complete ?? started.organisation} />
        )}
      </Shell>
    </LanguageContext>
  );
}

/** Begins anew, with whatever the server holds now. */
function reload(): void {
  location.reload();
}
