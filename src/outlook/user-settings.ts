import type { Call } from './call';

/** What a reader may set, and nothing more: everything else is the organisation's. */
export interface UserSettings {
  /** BCP 47; undefined: the language of Outlook. */
  readonly language?: string;
  /** Put the warning above the message too. */
  readonly banner: boolean;
}

type Roaming = Pick<Office.RoamingSettings, 'get' | 'set' | 'remove' | 'saveAsync'>;

/** Reads them from the mailbox; whatever is missing, broken or of another type is the default. */
export function readUserSettings(roaming: Roaming | undefined): UserSettings {
  const get = (name: string): unknown => {
    try {
      return roaming?.get(name);
    } catch {
      return undefined;
    }
  };
  const language = get('language');
  return {
    ...(typeof language === 'string' && /^[a-z]{2,3}$/.test(language) ? { language } : {}),
    banner: get('banner') !== false,
  };
}

/**
 * Writes them to the mailbox.
 * @returns whether Outlook kept them; where it does not, they last until the pane closes
 */
export async function writeUserSettings(
  roaming: Roaming | undefined,
  settings: UserSettings,
  call: Call,
): Promise<boolean> {
  if (roaming === undefined) return false;
  const answer = await call((callback) => {
    if (settings.language === undefined) roaming.remove('language');
    else roaming.set('language', settings.language);
    roaming.set('banner', settings.banner);
    roaming.saveAsync(callback);
  });
  return answer !== 'dropped' && 'value' in answer;
}
