import { useEffect, useRef, useState } from 'react';
import type { ReportButtonNote } from '../../../outlook/report-button';
import type { Inspected } from '../../inspection';

/**
 * What the reader said at Outlook's Report button, when that opened the pane: of the message at hand alone, and asked for
 * once, after the check, for it must not wait.
 * @param onClicked they ticked that they have clicked
 */
export function useReportButton(
  inspected: Inspected | undefined,
  onClicked: (turn: number) => void,
): ReportButtonNote | undefined {
  const [said, setSaid] = useState<{ readonly turn: number; readonly note: ReportButtonNote }>();
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current || inspected?.done !== true) return;
    asked.current = true;
    const { open, turn } = inspected;
    void open.reported().then((note) => {
      if (note === undefined) return;
      setSaid({ turn, note });
      if (note.clicked) onClicked(turn);
    });
  });
  return said !== undefined && said.turn === inspected?.turn ? said.note : undefined;
}
