import type { Call } from './call';

/** What a reader may set, and nothing more: everything else is the organisation's. */
export interface UserSettings {
  /** BCP 47; undefined: the language of Outlook. */
  readonly language?: string;
  /** Put the warning above the message too. */
  readonly banner: boolean;
  /** May the pane remember who writes from where? Undefined: as the organisation has it. */
  readonly remember?: boolean;
  /** What it remembers (`facts/correspondent/memory`). */
  readonly memory?: string;
  /** Drills that were played to the reader, by their ids, the last ones. */
  readonly drills?: readonly string[];
}

/** Outlook keeps 32 kB of settings in all; an id has at most 64 characters. */
export const MOST_DRILLS = 50;

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
  const remember = get('remember');
  const memory = get('memory');
  const drills = get('drills');
  return {
    ...(typeof language === 'string' && /^[a-z]{2,3}$/.test(language) ? { language } : {}),
    banner: get('banner') !== false,
    ...(typeof remember === 'boolean' ? { remember } : {}),
    ...(typeof memory === 'string' ? { memory } : {}),
    ...(Array.isArray(drills) ? { drills: drills.filter((id) => typeof id === 'string').slice(-MOST_DRILLS) } : {}),
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
    roaming.set('banner', settings.banner);
    for (const name of ['language', 'remember', 'memory', 'drills'] as const) {
      if (settings[name] === undefined) roaming.remove(name);
      else roaming.set(name, settings[name]);
    }
    roaming.saveAsync(callback);
  });
  return answer !== 'dropped' && 'value' in answer;
}
