import type { Verdict } from '../detection/contract';
import type { BannerKind, BannerTexts } from '../locales/pane-texts';
import { isProgram } from '../locales/warning';
import type { Answer, Call } from './call';
import type { Support } from './support';

/**
 * The warning stands under one of two keys, and a new one takes the other: the old one goes when the new one is there, and stays
 * where Outlook refuses it. Keys have at most 32 characters.
 */
const KEYS = ['emotet-guard', 'emotet-guard-2'] as const;
const WHY_KEY = 'emotet-guard-why';
const NOTE_KEY = 'emotet-guard-note';

/** office-js, validation of notificationMessages: longer texts throw. */
export const LONGEST_BANNER = 150;
export const LONGEST_ACTION = 30;

/** The banner that a verdict asks for, if any. */
export function bannerOf(verdict: Verdict | undefined, words: BannerTexts): Banner | undefined {
  const kind = kindOf(verdict);
  if (kind === undefined) return undefined;
  const { [kind]: text } = isProgram(verdict?.carrier) ? words.program : words;
  return { text, why: { text: words.whyLine, action: words.why } };
}

function kindOf(verdict: Verdict | undefined): BannerKind | undefined {
  if (verdict?.level === 'caution') return 'caution';
  if (verdict?.level !== 'danger') return undefined;
  return verdict.emotetPattern === null ? 'danger' : 'emotet';
}

export interface Banner {
  readonly text: string;
  /** A line with a button that opens the pane, where the client offers it (classic Outlook and Mac). */
  readonly why?: {
    readonly text: string;
    readonly action: string;
  };
}

/** Ids of the manifest: the pane's button, and the picture beside the line. */
const PANE_BUTTON = 'EmotetGuard.OpenPane';
const ICON = 'Icon.16';

/** The lines above the message. Failing to show one is an answer like any other: the pane goes on. */
export interface Banners {
  /**
   * Puts the warning above the message: `errorMessage`, red in every client. One that stood there before stays until this one does.
   * @param wanted is this item still the one that the reader looks at? Office.js would put the banner on whichever is
   * @returns whether Outlook says that it is shown
   */
  raise(item: Office.MessageRead, banner: Banner, wanted?: () => boolean): Promise<boolean>;
  /** Takes the warning away: the message turned out honest, or the reader switched the banner off. */
  lower(item: Office.MessageRead, wanted?: () => boolean): Promise<void>;
  /** A line that warns of nothing (`informationalMessage`); a newer one takes its place. @returns whether Outlook says that it is shown */
  note(item: Office.MessageRead, text: string, wanted?: () => boolean): Promise<boolean>;
}

/** Enough for a slow line; the reading of the message waits behind it. */
const DEADLINE = 3_000;

/** The banners of one page: what the client has refused once is not asked for at every message. */
export function createBanners({ call, support }: { readonly call: Call; readonly support: Support }): Banners {
  /** Claimed by every client with Mailbox 1.10, and refused in read mode by Outlook on the web and the new Outlook. */
  let insight = support.insight;

  const add = (
    item: Office.MessageRead,
    key: string,
    details: Office.NotificationMessageDetails,
    wanted: (() => boolean) | undefined,
  ) =>
    call((callback) => {
      item.notificationMessages.addAsync(key, details, callback);
    }, during(wanted));

  const remove = (item: Office.MessageRead, key: string, wanted: (() => boolean) | undefined) =>
    // NotificationKeyNotFound (9024) is the usual answer, and as good as success.
    call((callback) => {
      item.notificationMessages.removeAsync(key, callback);
    }, during(wanted));

  /** replaceAsync is no way: on the web it adds the first message and then never replaces it (office-js #6650). */
  const addFirst = async (
    item: Office.MessageRead,
    details: Office.NotificationMessageDetails,
    wanted: (() => boolean) | undefined,
  ) => {
    const [one, other] = KEYS;
    const first = await add(item, one, details, wanted);
    // A key in use has an error of its own, which not every client gives.
    if (first === 'dropped' || !('code' in first)) return { answer: first, old: other };
    const second = await add(item, other, details, wanted);
    if (second === 'dropped' || !('code' in second) || second.code !== DUPLICATE_KEY)
      return { answer: second, old: one };
    // Both stand: a page was closed between the adding and the removing.
    await remove(item, other, wanted);
    return { answer: await add(item, other, details, wanted), old: one };
  };

  return {
    async raise(item, { text, why }, wanted) {
      if (!support.banner) return false;
      const { answer, old } = await addFirst(
        item,
        { type: 'errorMessage', message: cut(text, LONGEST_BANNER) },
        wanted,
      );
      if (!isShown(answer)) return false;
      await remove(item, old, wanted);
      if (why === undefined || !insight) return true;
      await remove(item, WHY_KEY, wanted);
      const second = await add(item, WHY_KEY, insightMessage(why), wanted);
      if (second !== 'dropped' && !isShown(second)) insight = false;
      return true;
    },
    async lower(item, wanted) {
      if (!support.banner) return;
      for (const key of KEYS) await remove(item, key, wanted);
      if (insight) await remove(item, WHY_KEY, wanted);
    },
    async note(item, text, wanted) {
      if (!support.banner) return false;
      await remove(item, NOTE_KEY, wanted);
      const message = cut(text, LONGEST_BANNER);
      return isShown(
        await add(item, NOTE_KEY, { type: 'informationalMessage', message, icon: ICON, persistent: false }, wanted),
      );
    },
  };
}

function insightMessage({ text, action }: NonNullable<Banner['why']>): Office.NotificationMessageDetails {
  return {
    type: 'insightMessage',
    message: cut(text, LONGEST_BANNER),
    icon: ICON,
    actions: [
      {
        actionText: cut(action, LONGEST_ACTION),
        actionType: 'showTaskPane',
        commandId: PANE_BUTTON,
        // Before build 2402 classic Outlook took nothing but a string here; the type says "any".
        contextData: '{}',
      },
    ],
  };
}

function isShown(answer: Answer<unknown>): boolean {
  return answer !== 'dropped' && 'value' in answer;
}

/** DuplicateNotificationKey. */
const DUPLICATE_KEY = 9023;

const during = (wanted: (() => boolean) | undefined) => ({
  deadline: DEADLINE,
  ...(wanted === undefined ? {} : { wanted }),
});

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, longest - 1) + '…';
}
