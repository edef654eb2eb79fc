import { useEffect, useRef, useState } from 'react';
import type { OpenMessage } from '../../../outlook/mailbox';
import type { ReportButtonNote } from '../../../outlook/report-button';
import { onAttention } from '../../attention';
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
  const heard = useRef('');
  const asking = useRef(false);
  useEffect(() => {
    if (inspected?.done !== true) return;
    const { open, turn } = inspected;
    const hear = (note: ReportButtonNote) => {
      setSaid({ turn, note });
      if (note.clicked) onClicked(turn);
    };
    const ask = () => {
      // Outlook answers one call after the other: what hangs once must not hang as often as the pointer comes by.
      if (asking.current) return;
      asking.current = true;
      void open.reported().then((note) => {
        asking.current = false;
        // What was handed over stays there for the messages after it.
        if (note === undefined || JSON.stringify(note) === heard.current) return;
        heard.current = JSON.stringify(note);
        hear(note);
      });
    };
    // Only the first message can be the one that the pane was opened with.
    if (asked.current === undefined) ask();
    if (asked.current !== open) open.onReported(hear);
    asked.current = open;
    // Before Mailbox 1.15 nobody tells: whoever has pressed the button turns to the pane.
    return onAttention(ask);
  });
  return said !== undefined && said.turn === inspected?.turn ? said.note : undefined;
}
