import { attempt, loose } from './loose';
import type { Support } from './support';

/** An Outlook whose pane can be pinned, for what its pin looks like and how long it lasts. */
export type PinningClient = 'web' | 'new' | 'classic' | 'mac';

/** Mailboxes outside Microsoft 365, where Outlook shows no pin ("Implement a pinnable task pane in Outlook", 2025-11-18). */
const WITHOUT_PIN = new Set(['enterprise', 'gmail', 'outlookCom']);

/** @returns undefined where the pane cannot be pinned: phones, Exchange Server, accounts outside Microsoft 365 */
export function pinningClientOf(
  { mailbox, platform }: Pick<Office.Context, 'mailbox'> & { readonly platform?: unknown },
  support: Support,
): PinningClient | undefined {
  if (!support.pin || WITHOUT_PIN.has(String(attempt(() => mailbox.userProfile.accountType)))) return undefined;
  switch (String(attempt(() => loose(mailbox).diagnostics?.hostName))) {
    case 'OutlookIOS':
    case 'OutlookAndroid':
      return undefined;
    case 'newOutlookWindows':
      return 'new';
    // Classic Outlook and Outlook for Mac call themselves the same.
    case 'Outlook':
      return String(platform) === 'Mac' ? 'mac' : 'classic';
    default:
      return 'web';
  }
}
