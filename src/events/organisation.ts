import { utf8Bytes } from '../detection/formats/codec/utf8';
import { bareHost } from '../detection/host';
import type { OfficeContext } from '../outlook/mailbox';
import { attempt, loose } from '../outlook/loose';
import { defaultSettings } from '../settings/defaults';
import type { Settings } from '../settings/defaults';
import { loadSettings } from '../settings/load';

/** The organisation's settings on their way. Nothing waits for them for long: the built-in rules hold until they are there. */
export interface ComingSettings {
  /** Undefined: still on their way. */
  readonly arrived: () => Settings | undefined;
  /** As soon as they have come, or could not be had; in a runtime without timers at once, for there a fetch can hang. */
  readonly soon: () => Promise<Settings>;
}

/** Asks for the settings that the address of this script or page names (`?org=`). */
export function startSettings(context: Partial<OfficeContext>): ComingSettings {
  let settings: Settings | undefined;
  // The pane searches the block list: megabytes are not fetched anew for every message that somebody opens.
  const coming = loadSettings(addressOf(context), { decode: decodeSettings, blockList: false }).then(
    (loaded) => (settings = loaded.settings),
    () => (settings = defaultSettings),
  );
  return {
    arrived: () => settings,
    soon: () =>
      typeof setTimeout === 'function' || settings !== undefined ? coming : Promise.resolve(defaultSettings),
  };
}

/** bareHost takes for Windows-1252 what is no UTF-8, and the pane refuses such a file: whoever guesses gets another length. */
export function decodeSettings(bytes: Uint8Array): string {
  const text = bareHost.decode(bytes, 'utf-8');
  return utf8Bytes(text).length === bytes.length ? text : '\uFFFD';
}

/** Classic Outlook's runtime has no location: its script asks Outlook where it came from (Mailbox 1.14). */
function addressOf(context: Partial<OfficeContext>): string {
  const { urls } = loose(context as { urls?: { javascriptRuntimeUrl?: string } });
  const ofScript = attempt(() => urls?.javascriptRuntimeUrl);
  if (typeof ofScript === 'string' && ofScript !== '') return ofScript;
  return attempt(() => globalThis.location.href) ?? '';
}
