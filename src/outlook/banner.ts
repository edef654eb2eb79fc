import type { Call } from './call';
import type { Support } from './support';

/** One key, always: a second warning takes the place of the first. Keys have at most 32 characters. */
const KEY = 'emotet-guard';
const WHY_KEY = 'emotet-guard-why';

/** office-js, validation of notificationMessages: a longer text throws. */
export const LONGEST_BANNER = 150;
const LONGEST_ACTION = 30;

export interface Banner {
  readonly text: string;
  /** A button that opens the pane, where the client offers it (classic Outlook and Mac). */
  readonly why?: {
    readonly text: string;
    readonly action: string;
    /** Id of the pane's button in the manifest. */
    readonly commandId: string;
    /** Resource id of an image in the manifest. */
    readonly icon: string;
  };
}

export interface BannerOptions {
  readonly call: Call;
  readonly support: Support;
  /** Is this item still the one that the reader looks at? Office.js would put the banner on whichever is. */
  readonly wanted?: () => boolean;
}

/**
 * Puts the warning above the message: `errorMessage`, red in every client. removeAsync and addAsync rather than
 * replaceAsync, which on the web adds the first message and then never replaces it (office-js #6650).
 * @returns whether Outlook says that it is shown; a failure is never more than that
 */
export async function raiseBanner(item: Office.MessageRead, banner: Banner, options: BannerOptions): Promise<boolean> {
  if (!options.support.banner) return false;
  await removeMessage(item, KEY, options);
  const shown = await addMessage(
    item,
    KEY,
    { type: 'errorMessage', message: cut(banner.text, LONGEST_BANNER) },
    options,
  );
  if (banner.why !== undefined && options.support.insight) await addWhy(item, banner.why, options);
  return shown;
}

/** Takes the warning away: the message turned out honest, or the reader switched the banner off. */
export async function lowerBanner(item: Office.MessageRead, options: BannerOptions): Promise<void> {
  if (!options.support.banner) return;
  await removeMessage(item, KEY, options);
  if (options.support.insight) await removeMessage(item, WHY_KEY, options);
}

/** Tried everywhere that claims to have it; the web refuses it in read mode, and then the red banner stands alone. */
async function addWhy(
  item: Office.MessageRead,
  why: NonNullable<Banner['why']>,
  options: BannerOptions,
): Promise<void> {
  await removeMessage(item, WHY_KEY, options);
  await addMessage(
    item,
    WHY_KEY,
    {
      type: 'insightMessage',
      message: cut(why.text, LONGEST_BANNER),
      icon: why.icon,
      actions: [
        {
          actionText: cut(why.action, LONGEST_ACTION),
          actionType: 'showTaskPane',
          commandId: why.commandId,
          // Before build 2402 classic Outlook took nothing but a string here; the type says "any".
          contextData: '{}',
        },
      ],
    },
    options,
  );
}

async function addMessage(
  item: Office.MessageRead,
  key: string,
  details: Office.NotificationMessageDetails,
  { call, wanted }: BannerOptions,
): Promise<boolean> {
  const answer = await call((callback) => {
    item.notificationMessages.addAsync(key, details, callback);
  }, forItem(wanted));
  return answer !== 'dropped' && 'value' in answer;
}

async function removeMessage(item: Office.MessageRead, key: string, { call, wanted }: BannerOptions): Promise<void> {
  // NotificationKeyNotFound (9024) is the usual answer, and as good as success.
  await call((callback) => {
    item.notificationMessages.removeAsync(key, callback);
  }, forItem(wanted));
}

const forItem = (wanted: (() => boolean) | undefined) => ({
  deadline: 3_000,
  ...(wanted === undefined ? {} : { wanted }),
});

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, longest - 1) + '…';
}
