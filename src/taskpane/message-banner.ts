import type { Verdict } from '../detection/contract';
import { bannerOf } from '../outlook/banner';
import type { BannerTexts } from '../locales/pane-texts';
import type { Mailbox, OpenMessage } from '../outlook/mailbox';

/** What the banner depends on. */
interface Judged {
  readonly open: OpenMessage;
  readonly verdict: Verdict | undefined;
  readonly done: boolean;
}

/** The banner above the message at hand. Outlook is called only when the words change. */
export interface MessageBanner {
  /** Asks for the banner that the verdict calls for, or takes it away. */
  readonly update: (judged: Judged) => void;
  /** A new check begins: nothing is known of what stands above its message. */
  readonly forget: () => void;
  /** Takes other words from the next update on. */
  readonly speak: (words: BannerTexts) => void;
}

/** @param words in the language that the pane speaks */
export function createMessageBanner(mailbox: Mailbox, words: BannerTexts): MessageBanner {
  let spoken = words;
  let shown: string | undefined;
  /** Grows with every check. */
  let check = 0;
  // A banner is removed and added in two calls: two banners at once would cross, and the older one stay.
  let calls: Promise<unknown> = Promise.resolve();

  return {
    update({ open, verdict, done }) {
      const banner = mailbox.userSettings.banner ? bannerOf(verdict, spoken) : undefined;
      const text = banner?.text;
      if (banner === undefined) {
        // Also takes away what an earlier visit put there, once nothing speaks for it any more.
        if (done || shown !== undefined) calls = calls.then(() => open.lowerBanner());
      } else if (text !== shown) {
        const mine = check;
        calls = calls.then(async () => {
          // What Outlook refused is asked for again at the next stage.
          if (!(await open.raiseBanner(banner)) && mine === check && shown === text) shown = undefined;
        });
      }
      shown = text;
    },
    forget() {
      check++;
      shown = undefined;
    },
    speak(chosen) {
      spoken = chosen;
    },
  };
}
