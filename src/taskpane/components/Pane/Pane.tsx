import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Level } from '../../../detection/contract';
import type { Catalogue } from '../../../locales/catalogue';
import type { Mailbox } from '../../../outlook/mailbox';
import { headingFor } from '../../../locales/warning';
import type { CorrespondentMemory } from '../../correspondent-memory';
import { levelOf } from '../../inspection';
import type { Inspected, Inspection } from '../../inspection';
import { useCatalogue } from '../../language';
import { bannersIn } from '../../organisation';
import type { Organisation } from '../../organisation';
import { Footer } from '../Footer/Footer';
import { PinNote } from '../PinNote/PinNote';
import { State } from '../State/State';
import { Announcement } from './Announcement';
import { DrillPage, usePlayed } from './DrillPage';
import { Advice, fetchLateParts } from './late-parts';
import { MessagePage } from './MessagePage';
import { usePaneStyles } from './Pane.styles';
import { useFocusInPane } from './focus';
import { useReportButton } from './report-button';

export interface PaneProps {
  readonly mailbox: Mailbox;
  readonly organisation: Organisation;
  readonly inspection: Inspection;
  readonly memory: CorrespondentMemory;
}

/** What the pane says of the message at hand. */
export function Pane({ mailbox, organisation, inspection, memory }: PaneProps) {
  const styles = usePaneStyles();
  const catalogue = useCatalogue();
  const inspected = useSyncExternalStore(inspection.subscribe, inspection.snapshot);
  const heading = useRef<HTMLHeadingElement>(null);
  const turn = inspected?.turn;
  // Advice belongs to the message for which it was opened: another message closes it.
  const [advice, setAdvice] = useState<{ readonly page: 'clicked' | 'trust'; readonly turn: number | undefined }>();
  const page = advice !== undefined && advice.turn === turn ? advice.page : undefined;
  const [pinHidden, setPinHidden] = useState(false);
  const level = inspected && levelOf(inspected);
  const follow = useFocusInPane(heading, `${turn ?? ''} ${page ?? ''}`);
  const drill = inspected?.drill;
  const said = useReportButton(inspected, (reportedTurn) => {
    if (drill !== undefined) inspection.revealDrill();
    else setAdvice({ page: 'clicked', turn: reportedTurn });
  });
  const announced = announcementOf(catalogue, inspected, level);
  const isAlarm = level === 'danger' && inspected?.stale !== true;
  useEffect(fetchLateParts, []);
  usePlayed(drill, inspection.revealDrill);

  return (
    <div className={styles.pane} onFocus={follow}>
      <Announcement role="alert" text={isAlarm ? announced : ''} />
      <Announcement role="status" text={isAlarm ? '' : announced} />
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
      ) : drill?.revealed === true ? (
        <DrillPage drill={drill} headingRef={heading} />
      ) : (
        <MessagePage
          inspected={inspected}
          level={level}
          organisation={organisation}
          said={said}
          headingRef={heading}
          onClicked={() => {
            setAdvice({ page: 'clicked', turn });
          }}
          onPlayed={drill && inspection.revealDrill}
        />
      )}
      {mailbox.pin !== undefined && inspected?.pinned === false && page === undefined && !pinHidden && (
        <PinNote
          client={mailbox.pin}
          onHide={() => {
            setPinHidden(true);
          }}
        />
      )}
      <Footer
        mailbox={mailbox}
        onCheckAgain={inspection.checkAgain}
        onHowDoIKnow={() => {
          setAdvice({ page: 'trust', turn });
        }}
        onBanner={(banner) => {
          void mailbox.saveUserSettings({ ...mailbox.userSettings, banner });
          inspection.speak(bannersIn(catalogue, organisation));
        }}
        remembers={memory.isOn()}
        counts={organisation.countVerdicts}
        onRemember={(remember) => {
          memory.turn(remember);
          inspection.checkAgain();
        }}
      />
    </div>
  );
}

/** What a screen reader says of a change. */
function announcementOf(catalogue: Catalogue, inspected: Inspected | undefined, level: Level | undefined): string {
  if (inspected === undefined) return '';
  if (inspected.stale) return catalogue.pane.stale;
  if (inspected.drill?.revealed === true) return catalogue.pane.drill.heading;
  return level === undefined
    ? catalogue.pane.stages.checking
    : headingFor(catalogue, level, inspected.verdict?.carrier);
}
