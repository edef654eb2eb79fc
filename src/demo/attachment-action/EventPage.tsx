import { makeStyles } from '@fluentui/react-components';
import { useCallback } from 'react';
import { localeOf } from '../../locales/languages';
import { connectFrame, paneAddress } from '../host/pane-frame';
import type { SimulatedOutlook } from '../host/host';
import type { Language } from '../../training/scenario';
import type { DemoTexts } from '../texts/demo-texts';

const useStyles = makeStyles({ frame: { display: 'none' } });

export interface EventPageProps {
  readonly texts: DemoTexts;
  readonly language: Language;
  readonly host: SimulatedOutlook;
}

/** The page of the real event handler. Outlook starts it for an event, and stops it when nobody waits for it any more. */
export function EventPage({ texts, language, host }: EventPageProps) {
  const styles = useStyles();
  const connect = useCallback(
    (frame: HTMLIFrameElement | null) => (frame === null ? undefined : connectFrame(host, frame)),
    [host],
  );
  return (
    <iframe
      ref={connect}
      className={styles.frame}
      title={texts.attachmentAction.page}
      src={paneAddress(
        new URL('events.html', window.location.href).href,
        localeOf(language),
        window.location.origin,
        'events',
      )}
    />
  );
}
