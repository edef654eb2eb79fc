import type { FaultName } from '../host/faults';
import type { ProfileName } from '../host/profiles';
import { addressOf, trialAddress, type Asked } from '../page-address';
import { texts as allTexts } from '../texts';
import { Columns } from './Columns';
import { DeveloperPanel } from './DeveloperPanel';
import { Header } from './Header';
import { NewMessageForm } from './NewMessageForm';
import { Notices } from './Notices';
import { useOutlookStyles } from './outlook-styles';
import { useDroppedFiles } from './useDroppedFiles';
import { useMailbox } from './useMailbox';
import { useSimulatedOutlook } from './useSimulatedOutlook';

export interface OutlookProps {
  readonly asked: Asked;
  readonly dark: boolean;
  readonly onAsk: (asked: Asked) => void;
}

/** One simulated Outlook: another language, client or fault makes another one. */
export function Outlook({ asked, dark, onAsk }: OutlookProps) {
  const styles = useOutlookStyles();
  const { language, profile, faults, developer, pilot } = asked;
  const texts = allTexts[language];
  const outlook = useSimulatedOutlook(asked, dark ? 'dark' : 'light');
  const mailbox = useMailbox(asked, outlook.host, onAsk);
  const isDropping = useDroppedFiles(({ files: [file] }) => {
    if (file !== undefined) mailbox.openFile(file);
  });
  const change = (nextProfile: ProfileName, nextFaults: readonly FaultName[]): void => {
    onAsk({ ...asked, profile: nextProfile, faults: nextFaults });
  };
  return (
    <div className={styles.page}>
      <Header
        texts={texts}
        dark={dark}
        trainingRoom={addressOf(asked, 'training')}
        trial={trialAddress(asked)}
        language={language}
        onLanguage={(chosen) => {
          onAsk({ ...asked, language: chosen });
        }}
        onTheme={() => {
          onAsk({ ...asked, theme: dark ? 'light' : 'dark' });
        }}
        onFile={mailbox.openFile}
      />
      <div>
        {developer && (
          <DeveloperPanel
            texts={texts}
            profile={profile}
            faults={faults}
            pilot={pilot}
            calls={outlook.calls}
            onChange={change}
            onPilot={(chosen) => {
              onAsk({ ...asked, pilot: chosen });
            }}
          />
        )}
        <Notices texts={texts} notMail={mailbox.notMail} isDropping={isDropping} />
      </div>
      <Columns
        texts={texts}
        language={language}
        profile={profile}
        faults={faults}
        mailbox={mailbox}
        outlook={outlook}
        pilot={pilot}
      />
      {outlook.newMessage !== undefined && (
        <NewMessageForm
          texts={texts}
          message={outlook.newMessage}
          onClose={() => {
            outlook.setNewMessage(undefined);
          }}
        />
      )}
    </div>
  );
}
