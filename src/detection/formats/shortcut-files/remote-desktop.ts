/** Remote desktop files (.rdp; "Supported RDP properties"): lines of name, type and value. */
import type { Budget } from '../../budget';
import type { ShortcutFile } from '../../contract';

const HOSTS: ReadonlySet<string> = new Set(['full address', 'alternate full address', 'gatewayhostname']);

/** The machines that it connects to, as `rdp://host:port`: they see the drives and the clipboard that it shares with them. */
export function readRemoteDesktop(text: string, budget: Budget): ShortcutFile {
  const targets: string[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    if (!budget.takeSteps(1 + (line.length >>> 4))) break;
    const [name = '', type = '', ...rest] = line.split(':');
    const value = rest.join(':').trim();
    if (type.trim() === 's' && value !== '' && HOSTS.has(name.trim().toLowerCase())) targets.push(`rdp://${value}`);
  }
  return { targets, commands: [] };
}
