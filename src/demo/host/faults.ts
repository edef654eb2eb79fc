/** Ways in which a real Outlook lets an add-in down, each seen by somebody (numbers are issues of OfficeDev/office-js). */
export type FaultName =
  /** Attachment bytes never come (#4868). */
  | 'hang'
  /** Attachment bytes come with success and are empty (#4725, #5835). */
  | 'empty'
  /** Calls that run beside each other fail (#3897). */
  | 'busy'
  /** The item is null while the next one loads, and only then the next one. */
  | 'null-item'
  /** Every second change of the message is not told (#5965, #1096). */
  | 'missed-change'
  /** Answers come so late that the reader may have gone on to the next message. */
  | 'late'
  /** The headers come with success and are empty (#4773, #6796). */
  | 'no-headers'
  /** Attachment bytes are refused (9054). */
  | 'refused'
  /** The body fails with 5001 at the first try after a change (#6814). */
  | 'flaky-body'
  /** Every kind of call fails with 5001 twice for each message before it succeeds (#6109, #6522). */
  | 'internal'
  /** The first calls after a change fail with 9030, although the change was told. */
  | 'item-changed'
  /** No call is ever answered. */
  | 'silent'
  /** Notifications are refused: another add-in has taken all the places (9025). */
  | 'no-banner'
  /** Outlook was started anew and has forgotten the pin (#4235, #4597, #5974): the reader opens the pane for each message. */
  | 'unpinned'
  /** The Report button finds the pane open: what it hands over is there for whoever asks again, and no page is loaded. */
  | 'context-without-reload'
  /** A new message "succeeded", and no window opens (#6848, #6806). */
  | 'no-window'
  /** Outlook answers Office.js after the pane has given it up (a slow machine; #6023). */
  | 'slow-start'
  /** Attachments are listed with size 0 (#4550), and come with success and empty. */
  | 'no-size'
  /** What the add-in has completed goes on as if it had not (#5132): Outlook's own limit ends it. */
  | 'never-completed';

const names: Readonly<Record<FaultName, true>> = {
  hang: true,
  empty: true,
  busy: true,
  'null-item': true,
  'missed-change': true,
  late: true,
  'no-headers': true,
  refused: true,
  'flaky-body': true,
  internal: true,
  'item-changed': true,
  silent: true,
  'no-banner': true,
  unpinned: true,
  'context-without-reload': true,
  'no-window': true,
  'slow-start': true,
  'no-size': true,
  'never-completed': true,
};

export const faultNames = Object.keys(names) as readonly FaultName[];

export function isFaultName(value: string): value is FaultName {
  return Object.hasOwn(names, value);
}
