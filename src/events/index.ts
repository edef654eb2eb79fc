import { inspect } from '../detection';
import { bareHost } from '../detection/host';
import { bannersFor } from '../locales/banners';
import { lowerBanner, raiseBanner } from '../outlook/banner';
import { createCall } from '../outlook/call';
import { readMessage } from '../outlook/read-message';
import { supportOf } from '../outlook/support';

/*
 * The event handler: one script for classic Outlook's JavaScript-only runtime, and for the page that runs it elsewhere.
 * `Office.onReady` is not called there, so everything that must have happened happens at the top level.
 */

/** Looks at the message that was opened and puts the banner on it, as soon as a stage of the reading justifies it. */
async function warn(): Promise<void> {
  const { mailbox, requirements, displayLanguage } = Office.context;
  const item = mailbox.item as Office.MessageRead | undefined;
  if (item === undefined) return;
  const call = createCall();
  const support = supportOf(requirements);
  const banners = bannersFor(displayLanguage);
  let raised = false;
  let worth = false;
  // Attached messages are opened by the pane alone: their reader needs what this runtime lacks.
  for await (const { message } of readMessage(item, {
    call,
    support,
    readEml: () => Promise.resolve('not-supported-here'),
  })) {
    const { level, emotetPattern } = inspect(message, { host: bareHost });
    worth = level === 'danger' || level === 'caution';
    if (worth && !raised) {
      const text = level === 'caution' ? banners.caution : emotetPattern === null ? banners.danger : banners.emotet;
      raised = await raiseBanner(item, { text }, { call, support });
    }
  }
  if (raised && !worth) await lowerBanner(item, { call, support });
}

/** `OnMessageReadWithCustomHeader` and `OnMessageReadWithCustomAttachment`. */
function onMessageReadHandler(event: Office.AddinCommands.Event): void {
  const complete = () => {
    event.completed();
  };
  // Also after an error: a handler that never completes holds Outlook's runtime for five minutes.
  warn().then(complete, complete);
}

/** The integrated Report button: opens the pane, where the reader sees the evidence and sends the message. */
function onSpamReport(event: Office.MailboxEvent): void {
  event.completed({
    commandId: 'EmotetGuard.OpenPane',
    contextData: '{}',
    moveItemTo: Office.MailboxEnums.MoveSpamItemTo.NoMove,
  });
}

Office.actions.associate('onMessageReadHandler', onMessageReadHandler);
Office.actions.associate('onSpamReport', onSpamReport);
