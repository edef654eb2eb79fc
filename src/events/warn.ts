import { inspect, OpenedFiles } from '../detection';
import type { MessageInput, Verdict } from '../detection/contract';
import { standing } from '../detection/standing';
import { forEventHandler } from '../hosts/for-event-handler';
import { bannerWords } from '../locales/banners';
import type { BannerTexts } from '../locales/pane-texts';
import { bannerOf } from '../outlook/banner';
import { createDecoder } from '../outlook/encoded';
import type { Banner } from '../outlook/banner';
import type { Mailbox, OfficeContext } from '../outlook/mailbox';
import { openMailbox } from '../outlook/mailbox';
import { defaultSettings } from '../settings/defaults';
import type { Settings } from '../settings/defaults';
import { startSettings } from './organisation';

/**
 * Looks at the message that Outlook opened and puts the banner on it, as soon as a stage of the reading justifies it: the
 * names cost nothing, the attachments most, and the handler ends when the reader goes on to another message.
 */
export async function warn(context: Partial<OfficeContext>): Promise<void> {
  const mailbox = openMailbox(context);
  const open = mailbox?.current();
  if (mailbox === undefined || open === undefined || !mailbox.userSettings.banner) return;
  const organisation = startSettings(context);
  let settings = organisation.arrived() ?? defaultSettings;
  let shown: string | undefined;
  let wanted: Banner | undefined;
  let last: MessageInput | undefined;
  /** As much of the message as the verdict that stands was made of. */
  let convicted: MessageInput | undefined;
  let verdict: Verdict | undefined;
  const decode = createDecoder();
  const opened = new OpenedFiles();
  const look = (message: MessageInput) => {
    const now = inspect(message, { ...forEventHandler, settings: inspectionSettings(settings, mailbox), opened });
    verdict = standing(verdict, now);
    if (verdict === now) convicted = message;
    return bannerOf(verdict, wordsOf(settings, mailbox));
  };
  /**
   * Other settings may excuse what was found: what was judged under the old ones counts no more. What it was found in does, for the
   * files that came later may have kept it from being read.
   */
  const lookAnew = (message: MessageInput) => {
    verdict = undefined;
    if (convicted !== undefined && convicted !== message) look({ ...message, attachments: convicted.attachments });
    return look(message);
  };
  const show = async (banner: Banner | undefined) => {
    wanted = banner;
    if (banner?.text === shown) return;
    if (banner === undefined) await open.lowerBanner();
    // What Outlook refused is asked for again at the next stage.
    else if (!(await open.raiseBanner(banner))) return;
    shown = banner?.text;
  };
  for await (const reading of open.read()) {
    const message = decode(reading.message);
    last = message;
    settings = organisation.arrived() ?? settings;
    let banner = look(message);
    if (banner !== undefined && organisation.arrived() === undefined) {
      // A trusted sender, a check that is off, words of their own: they come first, if they come soon.
      settings = await organisation.soon();
      banner = lookAnew(message);
    }
    await show(banner);
  }
  // A password or a name that only the organisation knows may find what nothing else did.
  const judged = settings;
  settings = await organisation.soon();
  if (last !== undefined && settings !== judged) await show(lookAnew(last));
  for (const pause of typeof setTimeout === 'function' ? ASK_AGAIN : []) {
    if (wanted?.text === shown || mailbox.hasMovedOn()) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
    await show(wanted);
  }
}

/** Milliseconds until a banner that Outlook refused at every stage is asked for again: the one before it may still stand. */
const ASK_AGAIN = [1_000, 4_000];

function inspectionSettings(settings: Settings, { reader, userSettings }: Mailbox): Settings['inspection'] {
  const { memory, remember = settings.rememberCorrespondents } = userSettings;
  return {
    ...settings.inspection,
    ...(reader !== undefined && { reader }),
    ...(remember && memory !== undefined && { memory }),
  };
}

/** The reader's own language, then the organisation's, then Outlook's. */
function wordsOf({ language, banners }: Settings, mailbox: Mailbox): BannerTexts {
  return bannerWords(mailbox.userSettings.language ?? language ?? mailbox.language, banners);
}
