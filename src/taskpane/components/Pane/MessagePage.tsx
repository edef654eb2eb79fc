import { mergeClasses } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { isWarning } from '../../../detection/contract';
import type { Level } from '../../../detection/contract';
import type { ReportButtonNote } from '../../../outlook/report-button';
import { gapsOf } from '../../inspection';
import type { Inspected } from '../../inspection';
import { useCatalogue } from '../../language';
import type { Organisation } from '../../organisation';
import { Actions } from '../Actions/Actions';
import { GapList } from '../GapList/GapList';
import { MessageName } from '../MessageName/MessageName';
import { OfficeBars } from '../OfficeBars/OfficeBars';
import { SettingsProblems, SwitchedOff } from '../SettingsNote/SettingsNote';
import { Stages } from '../Stages/Stages';
import { Warning } from '../Warning/Warning';
import { Details, Evidence } from './late-parts';
import { usePaneStyles } from './Pane.styles';

export interface MessagePageProps {
  readonly inspected: Inspected;
  /** Undefined: still checking. */
  readonly level: Level | undefined;
  readonly organisation: Organisation;
  /** What the reader said at Outlook's Report button. */
  readonly said: ReportButtonNote | undefined;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onClicked: () => void;
  /** The warning is played: whatever the reader does ends that. */
  readonly onPlayed?: (() => void) | undefined;
}

/** The verdict on one message: what it is, what to do, why, and what was not looked at. */
export function MessagePage({
  inspected,
  level,
  organisation,
  said,
  headingRef,
  onClicked,
  onPlayed,
}: MessagePageProps) {
  const styles = usePaneStyles();
  const { pane } = useCatalogue();
  const { turn, message, verdict, done, stale } = inspected;
  const warns = isWarning(level);
  const explained = level === undefined || level === 'no-signs' ? undefined : verdict;
  const gaps = done && <GapList gaps={gapsOf(inspected)} />;
  // Nothing of the administrator's stands between a warning and what to do.
  const problems = <SettingsProblems organisation={organisation} />;
  return (
    <main className={styles.main}>
      {stale && <p className={styles.staleNote}>{pane.stale}</p>}
      <div className={mergeClasses(stale && styles.stale)}>
        <Warning inspected={inspected} level={level} headingRef={headingRef} />
        <div className={styles.body}>
          <MessageName message={message} received={inspected.open.received} />
          {!warns && problems}
          {warns && verdict !== undefined && <OfficeBars applications={verdict.applications} />}
          {/* Whoever came through the Report button came to send it, whatever we think of it. */}
          {level !== undefined && (warns || said !== undefined) && (
            <Actions
              inspected={inspected}
              level={level}
              organisation={organisation}
              said={said}
              onClicked={onClicked}
              onPlayed={onPlayed}
            />
          )}
          {level === 'unchecked' && gaps}
          {/* A new check begins with everything folded: what was open belonged to another message. */}
          {explained !== undefined && (
            <Evidence key={`evidence ${String(turn)}`} verdict={explained} writer={message.from?.name ?? ''} />
          )}
          {level !== 'unchecked' && gaps}
          {!warns && <Stages inspected={inspected} />}
          {warns && problems}
          {done && <SwitchedOff organisation={organisation} />}
          {explained !== undefined && onPlayed === undefined && (
            <Details key={`details ${String(turn)}`} inspected={inspected} verdict={explained} />
          )}
        </div>
      </div>
    </main>
  );
}
