import { useEffect, useRef, useState } from 'react';
import type { OpenMessage } from '../../../outlook/mailbox';
import type { ReportButtonNote } from '../../../outlook/report-button';
import type { Inspected } from '../../inspection';

/**
 * What the reader said at Outlook's Report button, whether that opened the pane or found it open: of the message at hand alone, and
 * asked for after the check, for it must not wait.
 * @param onClicked they ticked that they have clicked
 */
export function useReportButton(
  inspected: Inspected | undefined,
  onClicked: (turn: number) => void,
): ReportButtonNote | undefined {
  const [said, setSaid] = useState<{ readonly turn: number; readonly note: ReportButtonNote }>();
  const asked = useRef<OpenMessage>(undefined);
  useEffect(() => {
    if (inspected?.done !== true || asked.current === inspected.open) return;
    const { open, turn } = inspected;
    const hear = (note: ReportButtonNote | undefined) => {
      if (note === undefined) return;
      setSaid({ turn, note });
      if (note.clicked) onClicked(turn);
    };
    // Only the first message can be the one that the pane was opened with.
    if (asked.current === undefined) void open.reported().then(hear);
    asked.current = open;
    open.onReported(hear);
  });
  return said !== undefined && said.turn === inspected?.turn ? said.note : undefined;
}
