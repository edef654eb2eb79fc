import type { Verdict } from '../detection/contract';
import { bannerOf } from '../outlook/banner';
import type { BannerTexts } from '../locales/pane-texts';
import type { Mailbox, OpenMessage } from '../outlook/mailbox';

/** What the banner depends on. */
interface Judged {
  readonly open: OpenMessage;
  readonly verdict: Verdict | undefined;
  /** Nothing is still to come, and nothing of the message was out of reach. */
  readonly complete: boolean;
}

/** The banner above the message at hand. Outlook is called only when the words change, or when it has refused. */
export interface MessageBanner {
  /**
   * Asks for the banner that the verdict calls for. One that stands, from an earlier check, another visit or the event handler, is
   * taken away only by a check that read everything, or by the reader's wish.
   */
  readonly update: (judged: Judged) => void;
  /** A new check begins: nothing is known of what stands above its message. */
  readonly forget: () => void;
  /** Takes other words from the next update on. */
  readonly speak: (words: BannerTexts) => void;
}

/** Milliseconds until a banner that Outlook refused is asked for again; after the last of them, when the reader turns to the pane. */
const ASK_AGAIN = [1_000, 4_000, 15_000];

/** @param words in the language that the pane speaks */
export function createMessageBanner(mailbox: Mailbox, words: BannerTexts): MessageBanner {
  let spoken = words;
  /** Asked for, and not refused; null: asked to go. */
  let shown: string | null | undefined;
  let refused = 0;
  /** Grows with every check. */
  let check = 0;
  // A banner takes two calls: two banners at once would cross, and the older one stay.
  let calls: Promise<unknown> = Promise.resolve();

  const raise = async (judged: Judged, banner: NonNullable<ReturnType<typeof bannerOf>>, mine: number) => {
    if (await judged.open.raiseBanner(banner)) return;
    if (mine !== check || shown !== banner.text) return;
    shown = undefined;
    const pause = ASK_AGAIN[refused++];
    if (pause === undefined) return;
    setTimeout(() => {
      // A later stage may have asked for another one by then.
      if (mine === check && shown === undefined) update(judged);
    }, pause);
  };

  const update = (judged: Judged) => {
    const banner = mailbox.userSettings.banner ? bannerOf(judged.verdict, spoken) : undefined;
    const text = banner?.text ?? null;
    if (text === shown) return;
    if (banner === undefined) {
      if (!judged.complete && mailbox.userSettings.banner) return;
      calls = calls.then(() => judged.open.lowerBanner());
    } else {
      const mine = check;
      calls = calls.then(() => raise(judged, banner, mine));
    }
    shown = text;
  };

  return {
    update,
    forget() {
      check++;
      refused = 0;
      shown = undefined;
    },
    speak(chosen) {
      spoken = chosen;
    },
  };
}
