import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Mailbox } from '../../../outlook/mailbox';
import { bannerWords } from '../../../locales/banners';
import { headingFor } from '../../../locales/warning';
import { gapsOf, levelOf } from '../../inspection';
import type { Inspection } from '../../inspection';
import { useCatalogue } from '../../language';
import type { Organisation } from '../../organisation';
import { Actions } from '../Actions/Actions';
import { Footer } from '../Footer/Footer';
import { GapList } from '../GapList/GapList';
import { MessageName } from '../MessageName/MessageName';
import { OfficeBars } from '../OfficeBars/OfficeBars';
import { SettingsProblems, SwitchedOff } from '../SettingsNote/SettingsNote';
import { Stages } from '../Stages/Stages';
import { State } from '../State/State';
import { Warning } from '../Warning/Warning';
import { Announcement } from './Announcement';
import { usePaneStyles } from './Pane.styles';
import { useFocusInPane } from './focus';
import { later } from './later';
import { MissingPart } from './MissingPart';
import { useReportButton } from './report-button';

// The verdict comes first; what explains it may arrive a moment later, or not at all.
const Evidence = later(
  async () => (await import(/* webpackChunkName: "evidence" */ '../Evidence/Evidence')).Evidence,
  (_, tryAgain) => <MissingPart onTryAgain={tryAgain} />,
);
const Details = later(
  async () => (await import(/* webpackChunkName: "evidence" */ '../Evidence/Details')).Details,
  () => null,
);
const Advice = later(
  async () => (await import(/* webpackChunkName: "advice" */ '../Advice/Advice')).Advice,
  ({ onBack }, tryAgain) => (
    <main>
      <MissingPart onTryAgain={tryAgain} onBack={onBack} />
    </main>
  ),
);

export interface PaneProps {
  readonly mailbox: Mailbox;
  readonly organisation: Organisation;
  readonly inspection: Inspection;
}

/** What the pane says of the message at hand. */
export function Pane({ mailbox, organisation, inspection }: PaneProps) {
  const styles = usePaneStyles();
  const catalogue = useCatalogue();
  const { pane } = catalogue;
  const inspected = useSyncExternalStore(inspection.subscribe, inspection.snapshot);
  const heading = useRef<HTMLHeadingElement>(null);
  const turn = inspected?.turn;
  // Advice belongs to the message for which it was opened: another message closes it.
  const [advice, setAdvice] = useState<{ readonly page: 'clicked' | 'trust'; readonly turn: number | undefined }>();
  const page = advice !== undefined && advice.turn === turn ? advice.page : undefined;

  const level = inspected === undefined ? undefined : levelOf(inspected);
  const verdict = inspected?.verdict;
  const follow = useFocusInPane(heading, `${turn ?? ''} ${page ?? ''}`);
  const warns = level === 'danger' || level === 'caution';
  const said = useReportButton(inspected, (reportedTurn) => {
    setAdvice({ page: 'clicked', turn: reportedTurn });
  });
  const announced =
    inspected === undefined
      ? ''
      : level === undefined
        ? pane.stages.checking
        : headingFor(catalogue, level, verdict?.carrier);
  useEffect(() => {
    // Whoever has clicked is told to pull the cable, and needs the advice then.
    for (const part of [Evidence, Details, Advice]) void part.fetch();
  }, []);
  const gaps = inspected?.done === true && <GapList gaps={gapsOf(inspected)} />;

  return (
    <div className={styles.pane} onFocus={follow}>
      <Announcement role="alert" text={level === 'danger' ? announced : ''} />
      <Announcement role="status" text={level === 'danger' ? '' : announced} />
      {inspected === undefined ? (
        <State state="noMessage" />
      ) : page !== undefined ? (
        <Advice
          page={page}
          organisation={organisation}
          headingRef={heading}
          onBack={() => {
            setAdvice(undefined);
          }}
        />
      ) : (
        <main className={styles.main}>
          <Warning inspected={inspected} level={level} headingRef={heading} />
          <div className={styles.body}>
            <MessageName message={inspected.message} />
            {!warns && <SettingsProblems organisation={organisation} />}
            {warns && verdict !== undefined && <OfficeBars applications={verdict.applications} />}
            {/* Whoever came through the Report button came to send it, whatever we think of it. */}
            {level !== undefined && (warns || said !== undefined) && (
              <Actions
                inspected={inspected}
                level={level}
                organisation={organisation}
                said={said}
                onClicked={() => {
                  setAdvice({ page: 'clicked', turn });
                }}
              />
            )}
            {level === 'unchecked' && gaps}
            {level !== undefined && level !== 'no-signs' && verdict !== undefined && (
              // A new check begins with everything folded: what was open belonged to another message.
              <Evidence key={`evidence ${String(turn)}`} verdict={verdict} />
            )}
            {level !== 'unchecked' && gaps}
            {!warns && <Stages inspected={inspected} />}
            {/* Nothing of the administrator's stands between a warning and what to do. */}
            {warns && <SettingsProblems organisation={organisation} />}
            {inspected.done && <SwitchedOff organisation={organisation} />}
            {level !== undefined && level !== 'no-signs' && verdict !== undefined && (
              <Details key={`details ${String(turn)}`} inspected={inspected} verdict={verdict} />
            )}
          </div>
        </main>
      )}
      <Footer
        mailbox={mailbox}
        onCheckAgain={inspection.checkAgain}
        onHowDoIKnow={() => {
          setAdvice({ page: 'trust', turn });
        }}
        onBanner={(banner) => {
          void mailbox.saveUserSettings({ ...mailbox.userSettings, banner });
          inspection.speak(bannerWords(catalogue.language, organisation.banners));
        }}
      />
    </div>
  );
}
