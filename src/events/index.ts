import { afterReport } from '../locales/report-button';
import { attachmentIdsOf } from '../outlook/attachment-action';
import type { AttachmentActionEvent } from '../outlook/attachment-action';
import { attempt } from '../outlook/loose';
import { opensPane, reportButtonAnswer } from '../outlook/report-button';
import { answerAttachmentAction } from './answer-attachment-action';
import { completeAfter } from './complete';
import { warn } from './warn';

/*
 * The event handler: one script for classic Outlook's JavaScript-only runtime, and for the page that runs it elsewhere.
 * `Office.onReady` is not called there, so everything that must have happened happens at the top level.
 */

/** A check takes seconds. Outlook itself waits five minutes, phones one. */
const LONGEST = 50_000;

/** Outlook goes on by itself after 15 seconds; what is said after that is said too late. */
const LONGEST_HELD = 12_000;

/** `OnMessageReadWithCustomHeader` and `OnMessageReadWithCustomAttachment`. */
function onMessageReadHandler(event: Office.AddinCommands.Event): void {
  completeAfter(event, LONGEST, () => warn(Office.context));
}

/** `OnAttachmentAction`. */
function onAttachmentActionHandler(event: AttachmentActionEvent): void {
  completeAfter(event, LONGEST_HELD, () => answerAttachmentAction(Office.context, attachmentIdsOf(event)));
}

/** The integrated Report button: opens the pane, where the reader sees the evidence and sends the message. */
function onSpamReport(event: Office.MailboxEvent & Partial<Office.SpamReportingEventArgs>): void {
  // Without an answer Outlook says "still processing" for five minutes: after an error the pane opens all the same, without a note.
  let answer: object = opensPane;
  try {
    const language = attempt(() => Office.context.displayLanguage) ?? 'en';
    answer = reportButtonAnswer(event, { title: 'Emotet Guard', next: afterReport(language) });
  } finally {
    event.completed(answer);
  }
}

Office.actions.associate('onMessageReadHandler', onMessageReadHandler);
Office.actions.associate('onAttachmentActionHandler', onAttachmentActionHandler);
Office.actions.associate('onSpamReport', onSpamReport);
// In a page Office.js does not start before somebody asks for it, and then launches nothing. Classic Outlook has started it.
if (typeof Office.onReady === 'function') void Office.onReady();
