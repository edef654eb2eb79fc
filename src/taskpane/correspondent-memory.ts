import { emptyMemory, readMemory, SALT_BYTES } from '../detection/facts/correspondent/memory';
import type { Mailbox } from '../outlook/mailbox';
import type { Organisation } from './organisation';

/** Which name wrote from where, in messages that were calm: kept in the reader's own mailbox, and nowhere else. */
export interface CorrespondentMemory {
  readonly isOn: () => boolean;
  /** What is remembered; undefined where nothing may be. */
  readonly current: () => string | undefined;
  readonly keep: (memory: string) => void;
  /** The reader's switch. Off forgets everything at once. */
  readonly turn: (on: boolean) => void;
}

/** Off, until the organisation's settings or the reader say otherwise; the reader has the last word. */
export function openCorrespondentMemory(
  mailbox: Mailbox,
  { rememberCorrespondents, problem }: Pick<Organisation, 'rememberCorrespondents' | 'problem'>,
): CorrespondentMemory {
  const isOn = () => mailbox.userSettings.remember ?? rememberCorrespondents;
  const turn = (on: boolean | undefined) => {
    const { language, banner, drills } = mailbox.userSettings;
    void mailbox.saveUserSettings({
      banner,
      ...(language !== undefined && { language }),
      ...(drills !== undefined && { drills }),
      ...(on !== undefined && { remember: on }),
    });
  };
  // The organisation has taken its wish back. Settings that did not come, or are broken, say nothing.
  if (!isOn() && problem === undefined && mailbox.userSettings.memory !== undefined)
    turn(mailbox.userSettings.remember);
  return {
    isOn,
    current() {
      if (!isOn()) return undefined;
      const { memory } = mailbox.userSettings;
      // What is damaged, too large or of another version is nobody's: the memory begins anew.
      if (memory !== undefined && readMemory(memory) !== undefined) return memory;
      return emptyMemory(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
    },
    keep(memory) {
      if (isOn()) void mailbox.saveUserSettings({ ...mailbox.userSettings, memory });
    },
    turn,
  };
}
