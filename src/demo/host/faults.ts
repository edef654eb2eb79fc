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
  | 'flaky-body';

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
};

export const faultNames = Object.keys(names) as readonly FaultName[];

export function isFaultName(value: string): value is FaultName {
  return Object.hasOwn(names, value);
}
