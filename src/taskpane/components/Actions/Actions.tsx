import { Button } from '@fluentui/react-components';
import { CursorClickRegular } from '@fluentui/react-icons/svg/cursor-click';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { useEffect, useState } from 'react';
import type { Level } from '../../../detection/contract';
import { formatSentence } from '../../../locales/format';
import { visible, visibleLines } from '../../../locales/visible';
import type { ReportButtonNote } from '../../../outlook/report-button';
import type { Inspected } from '../../inspection';
import { useCatalogue } from '../../language';
import type { Organisation } from '../../organisation';
import { fetchReportBlock, withFacts } from '../../report-block';
import { reportText } from '../../report-text';
import type { ReportKind } from '../../report-text';
import { Copied, useCopied } from '../Copied/Copied';
import { useActionsStyles } from './Actions.styles';

export interface ActionsProps {
  readonly inspected: Inspected;
  readonly level: Level;
  readonly organisation: Organisation;
  /** What they said at Outlook's Report button. */
  readonly said?: ReportButtonNote | undefined;
  readonly onClicked: () => void;
  /** In place of everything else that a button does, where the warning is played. */
  readonly onPlayed?: (() => void) | undefined;
}

/** What the reader can do now. */
export function Actions({ inspected, level, organisation, said, onClicked, onPlayed }: ActionsProps) {
  const styles = useActionsStyles();
  const catalogue = useCatalogue();
  const { actions, report } = catalogue.pane;
  const [sent, setSent] = useState<'failed' | 'told'>();
  const [sending, setSending] = useState(false);
  const address = organisation.contact?.mail;
  const copied = useCopied();

  useEffect(fetchReportBlock, []);

  const reportOf = (kind: ReportKind) =>
    withFacts(
      [...saidLines(said, report.clicked), reportText(catalogue, inspected, level, kind)].join('\n'),
      inspected,
      kind,
    );

  const send = async (to: string) => {
    // The form may have to wait for an attachment: whoever presses again wants one form all the same.
    if (sending) return;
    setSending(true);
    const subject = visible(inspected.message.subject);
    const opened = await inspected.open.report({
      to,
      subject: formatSentence(catalogue, report.subject, { subject }, { isolated: false }),
      text: await reportOf('mail'),
      attachmentName: subject === '' ? catalogue.pane.product : subject,
    });
    setSending(false);
    setSent(opened ? 'told' : 'failed');
  };

  // Where nobody can be sent the message, help for whoever has clicked comes before a text to copy.
  const clickedButton = (
    <Button
      appearance={address === undefined ? 'primary' : 'secondary'}
      icon={<CursorClickRegular />}
      className={styles.button}
      onClick={onPlayed ?? onClicked}
    >
      {actions.alreadyClicked}
    </Button>
  );

  return (
    <section aria-label={actions.heading}>
      <div className={styles.buttons}>
        {address !== undefined && (
          <Button
            appearance="primary"
            icon={<SendRegular />}
            className={styles.button}
            disabledFocusable={sending}
            onClick={() => {
              if (onPlayed === undefined) void send(address);
              else onPlayed();
            }}
          >
            {actions.send}
          </Button>
        )}
        {address === undefined && clickedButton}
        {(address === undefined || sent !== undefined) && (
          <Button
            icon={<CopyRegular />}
            className={styles.button}
            onClick={() => {
              if (onPlayed === undefined) void reportOf('copy').then(copied.offer);
              else onPlayed();
            }}
          >
            {actions.copyReport}
          </Button>
        )}
        {address !== undefined && clickedButton}
      </div>
      <p role="status" className={styles.told}>
        {sending && actions.sending}
        {sent !== undefined &&
          !sending &&
          address !== undefined &&
          formatSentence(catalogue, sent === 'failed' ? actions.sendFailed : actions.otherWay, { address })}
      </p>
      <Copied copied={copied} label={actions.copyReport} />
    </section>
  );
}

function saidLines(said: ReportButtonNote | undefined, clicked: string): readonly string[] {
  const lines = [
    ...(said?.clicked === true ? [clicked] : []),
    ...(said === undefined || said.note.trim() === '' ? [] : [visibleLines(said.note)]),
  ];
  return lines.length === 0 ? [] : [...lines, ''];
}
