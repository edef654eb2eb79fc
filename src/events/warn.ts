import { inspect } from '../detection';
import { bareHost } from '../detection/host';
import { bannersFor } from '../locales/banners';
import { bannerOf } from '../outlook/banner';
import type { OfficeContext } from '../outlook/mailbox';
import { openMailbox } from '../outlook/mailbox';

/**
 * Looks at the message that Outlook opened and puts the banner on it, as soon as a stage of the reading justifies it: the
 * names cost nothing, the attachments most, and the handler ends when the reader goes on to another message.
 */
export async function warn(context: Partial<OfficeContext>): Promise<void> {
  const mailbox = openMailbox(context, {
    // Attached messages are opened by the pane alone: their reader needs what this runtime lacks.
    readEml: () => Promise.resolve('not-supported-here'),
  });
  const open = mailbox?.current();
  if (mailbox === undefined || open === undefined || !mailbox.userSettings.banner) return;
  const words = bannersFor(mailbox.userSettings.language ?? mailbox.language);
  let shown: string | undefined;
  for await (const { message } of open.read()) {
    const banner = bannerOf(inspect(message, { host: bareHost }), words);
    if (banner?.text === shown) continue;
    if (banner === undefined) await open.lowerBanner();
    else await open.raiseBanner(banner);
    shown = banner?.text;
  }
}
