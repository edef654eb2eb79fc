import { inspect, OpenedFiles } from '../detection';
import type { MessageInput, Verdict } from '../detection/contract';
import { standing } from '../detection/standing';
import { forEventHandler } from '../hosts/for-event-handler';
import { bannerWords } from '../locales/banners';
import type { BannerTexts } from '../locales/pane-texts';
import { bannerOf } from '../outlook/banner';
import { createDecoder } from '../outlook/encoded';
import type { Banner } from '../outlook/banner';
import type { Mailbox, OfficeContext, OpenMessage } from '../outlook/mailbox';
import type { Reading } from '../outlook/read-message';
import { defaultSettings } from '../settings/defaults';
import type { Settings } from '../settings/defaults';
import { startSettings } from './organisation';

/** The verdict on one message, as it is read, and the banner that it asks for. */
export interface Watch {
  /** Judges what has been read so far, and puts the banner above the message as soon as that justifies it. */
  readonly look: (reading: Reading) => Promise<Verdict>;
  /** When no more is read: waits for settings that are still on their way, and asks again for a banner that Outlook refused. */
  readonly finish: () => Promise<Verdict | undefined>;
  /** Does a banner of ours stand above the message? */
  readonly warns: () => boolean;
  readonly words: () => BannerTexts;
}

/** Milliseconds until a banner that Outlook refused at every stage is asked for again: the one before it may still stand. */
const ASK_AGAIN = [1_000, 4_000];

/** Watches the message that Outlook shows, with the settings of the organisation that this script's address names. */
export function watchMessage(context: Partial<OfficeContext>, mailbox: Mailbox, open: OpenMessage): Watch {
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
  const judge = (message: MessageInput) => {
    const now = inspect(message, { ...forEventHandler, settings: inspectionSettings(settings, mailbox), opened });
    verdict = standing(verdict, now);
    if (verdict === now) convicted = message;
    return verdict;
  };
  /**
   * Other settings may excuse what was found: what was judged under the old ones counts no more. What it was found in does, for the
   * files that came later may have kept it from being read.
   */
  const judgeAnew = (message: MessageInput) => {
    verdict = undefined;
    if (convicted !== undefined && convicted !== message) judge({ ...message, attachments: convicted.attachments });
    return judge(message);
  };
  const words = () => wordsOf(settings, mailbox);
  const show = async (banner: Banner | undefined) => {
    wanted = banner;
    if (banner?.text === shown) return;
    if (banner === undefined) await open.lowerBanner();
    // What Outlook refused is asked for again at the next stage.
    else if (!(await open.raiseBanner(banner))) return;
    shown = banner?.text;
  };

  return {
    async look({ message: encoded }) {
      const message = decode(encoded);
      last = message;
      settings = organisation.arrived() ?? settings;
      let now = judge(message);
      if (bannerOf(now, words()) !== undefined && organisation.arrived() === undefined) {
        // A trusted sender, a check that is off, words of their own: they come first, if they come soon.
        settings = await organisation.soon();
        now = judgeAnew(message);
      }
      await show(bannerOf(now, words()));
      return now;
    },
    async finish() {
      // A password or a name that only the organisation knows may find what nothing else did.
      const judged = settings;
      settings = await organisation.soon();
      if (last !== undefined && settings !== judged) await show(bannerOf(judgeAnew(last), words()));
      for (const pause of typeof setTimeout === 'function' ? ASK_AGAIN : []) {
        if (wanted?.text === shown || mailbox.hasMovedOn()) break;
        await new Promise((resolve) => setTimeout(resolve, pause));
        await show(wanted);
      }
      return verdict;
    },
    warns: () => wanted !== undefined && wanted.text === shown,
    words,
  };
}

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
