import type { Gap } from '../detection/contract';
import type { Call } from './call';
import type { Support } from './support';

/** A new message to the security team, with the suspicious one attached. */
export interface Report {
  readonly to: string;
  readonly subject: string;
  /** Plain text; it goes into the form escaped. */
  readonly text: string;
  /** Name of the attached message. */
  readonly attachmentName: string;
}

/** Office.js, displayNewMessageForm: longer values are refused. */
const LONGEST_SUBJECT = 255;
const LONGEST_BODY = 32 * 1024;

/**
 * Opens the form and leaves the rest to the reader: nothing is sent before somebody presses Send.
 * @returns undefined when the form opened, else why not
 */
export async function openReport(
  mailbox: Pick<Office.Mailbox, 'displayNewMessageForm' | 'displayNewMessageFormAsync'>,
  itemId: string,
  report: Report,
  { call, support }: { readonly call: Call; readonly support: Support },
): Promise<Gap | undefined> {
  const form = {
    toRecipients: [report.to],
    subject: cut(report.subject, LONGEST_SUBJECT),
    htmlBody: htmlOf(report.text),
    attachments: [{ type: 'item', name: cut(report.attachmentName, LONGEST_SUBJECT), itemId }],
  };
  if (support.reportForm) {
    const answer = await call((callback) => {
      mailbox.displayNewMessageFormAsync(form, callback);
    });
    return answer !== 'dropped' && 'value' in answer ? undefined : answer === 'dropped' ? 'denied' : answer.gap;
  }
  try {
    mailbox.displayNewMessageForm(form);
    return undefined;
  } catch {
    return 'not-supported-here';
  }
}

/** At most so many UTF-16 units, and no half character at the end: Outlook refuses one. */
function cut(text: string, longest: number): string {
  return text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}

/** Text from the message may hold markup: in the form it is letters. */
function htmlOf(text: string): string {
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
  // Cut between entities, never inside one.
  if (escaped.length <= LONGEST_BODY) return escaped;
  const cut = escaped.slice(0, LONGEST_BODY - 1);
  const open = Math.max(cut.lastIndexOf('&'), cut.lastIndexOf('<'));
  return (open > cut.length - 8 ? cut.slice(0, open) : cut) + '…';
}
