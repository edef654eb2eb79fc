/** Setup information (.inf; Windows Drivers, "INF Directives"): commands that an installation runs, and what autorun.inf opens. */
import type { Budget } from '../../budget';
import type { ShortcutFile } from '../../contract';
import { readIni } from './ini';

/** Name the sections whose lines are command lines. */
const COMMAND_SECTIONS: ReadonlySet<string> = new Set(['runpresetupcommands', 'runpostsetupcommands']);
/** Of autorun.inf, and of a file that registers scripts. */
const COMMAND_KEYS: ReadonlySet<string> = new Set(['open', 'shellexecute', 'shell\\open\\command']);
const REGISTERING: ReadonlySet<string> = new Set(['registerocxs', 'unregisterocxs']);

/** What an installation would run. */
export function readSetupInformation(text: string, budget: Budget): ShortcutFile {
  const entries = readIni(text, budget);
  const named = (keys: ReadonlySet<string>): ReadonlySet<string> =>
    new Set(
      entries.flatMap(({ key, value }) =>
        keys.has(key) ? value.split(',').map((section) => section.split(':', 1)[0]?.trim().toLowerCase() ?? '') : [],
      ),
    );
  const [running, registering] = [named(COMMAND_SECTIONS), named(REGISTERING)];
  const commands: string[] = [];
  const targets: string[] = [];
  for (const { section, key, value } of entries) {
    const line = key === '' ? value : `${key}=${value}`;
    if (running.has(section)) commands.push(line);
    else if (section === 'autorun' && COMMAND_KEYS.has(key)) commands.push(value);
    // "scrobj.dll,NI,http://…": the scriptlet that regsvr32 would fetch.
    else if (registering.has(section)) targets.push(...line.split(',').filter((field) => field.includes('//')));
  }
  return { targets: targets.map((target) => target.trim()), commands };
}
