import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { ShieldRegular } from '@fluentui/react-icons/svg/shield';
import { useCallback } from 'react';
import { localeOf } from '../../locales/languages';
import { connectFrame, paneAddress } from '../host/pane-frame';
import type { SimulatedOutlook } from '../host/host';
import type { Language } from '../../training/scenario';
import type { DemoTexts } from '../texts/demo-texts';

const useStyles = makeStyles({
  column: { height: '100%', display: 'flex', flexDirection: 'column' },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 4px 4px 14px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  frame: { flexGrow: 1, minHeight: 0, width: '100%', border: 'none' },
});

export interface AddInProps {
  readonly texts: DemoTexts;
  readonly language: Language;
  readonly host: SimulatedOutlook;
  /** A pane that is not pinned is opened anew for each message. */
  readonly conversation: string;
  /** Left out where the pane stays. */
  readonly onHide?: () => void;
}

/** The real task pane under the real Office.js, which believes that it is in Outlook on the web. */
export function AddIn({ texts, language, host, conversation, onHide }: AddInProps) {
  const styles = useStyles();
  const connect = useCallback(
    (frame: HTMLIFrameElement | null) => (frame === null ? undefined : connectFrame(host, frame)),
    [host],
  );
  return (
    <div className={styles.column}>
      <div className={styles.bar}>
        <ShieldRegular fontSize={20} aria-hidden />
        <h2 className={styles.name}>{texts.addIn}</h2>
        {onHide !== undefined && (
          <Button appearance="subtle" icon={<DismissRegular />} aria-label={texts.hideAddIn} onClick={onHide} />
        )}
      </div>
      <iframe
        key={conversation}
        ref={connect}
        className={styles.frame}
        title={texts.addIn}
        src={paneAddress(
          new URL('taskpane.html', window.location.href).href,
          localeOf(language),
          window.location.origin,
          conversation,
        )}
      />
    </div>
  );
}
