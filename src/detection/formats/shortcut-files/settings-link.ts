/** Links to a page of the Windows settings (.settingcontent-ms): their DeepLink is a command line (SpecterOps, June 2018). */
import type { Budget } from '../../budget';
import type { ShortcutFile } from '../../contract';
import { elementTexts } from './element-texts';

const COMMANDS: ReadonlySet<string> = new Set(['deeplink']);

/** The command that such a link runs. */
export function readSettingsLink(text: string, budget: Budget): ShortcutFile {
  return { targets: [], commands: elementTexts(text, COMMANDS, budget) };
}
