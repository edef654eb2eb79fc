import type { OfficeContext } from '../outlook/mailbox';
import { openMailbox } from '../outlook/mailbox';
import type { Ending } from './complete';
import { watchMessage } from './watch';

/**
 * Looks at the message that Outlook opened and puts the banner on it, as soon as a stage of the reading justifies it: the
 * names cost nothing, the attachments most, and the handler ends when the reader goes on to another message.
 */
export async function warn(context: Partial<OfficeContext>): Promise<Ending> {
  const mailbox = openMailbox(context);
  const open = mailbox?.current();
  if (mailbox === undefined || open === undefined || !mailbox.userSettings.banner) return 'go-on';
  const watch = watchMessage(context, mailbox, open);
  for await (const reading of open.read()) await watch.look(reading);
  await watch.finish();
  return 'go-on';
}
