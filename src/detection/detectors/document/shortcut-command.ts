import { defineDetector } from '../../contract';
import type { Shortcut } from '../../contract';

/** Programs that run what they are told; a shortcut by mail has no business with them. */
const COMMAND_PROGRAMS =
  /(?:^|[\\/"'\s^%(])(powershell|pwsh|cmd|mshta|wscript|cscript|regsvr32|rundll32|findstr|certutil|bitsadmin|msiexec|curl|forfiles|wmic|conhost|schtasks)(?:\.exe)?(?=$|["'\s,/^)])/i;

/** Explorer's properties dialog shows 260 characters: what stands behind them is hidden from the reader. */
const SHOWN_CHARACTERS = 260;
const LONGEST_HONEST_ARGUMENTS = 4_096;

export default defineDetector({
  id: 'shortcut-command',
  group: 'document',
  weight: 30,
  needs: ['parts'],
  messages: { startsCommand: ['name', 'program'], hidesCommand: ['name'], carriesScript: ['name'] },
  why: 'In April 2022 Emotet mailed shortcuts in password ZIPs: they called PowerShell, or searched themselves for a script that was appended to them.',
  looksLikeButIsNot:
    'Shortcuts to a file share, which people do mail to each other, name a folder or a document and no program.',
  references: [
    'https://attack.mitre.org/software/S0367/',
    'https://learn.microsoft.com/openspecs/windows_protocols/ms-shllink/',
  ],
  attack: ['T1204.002', 'T1059.001', 'T1059.003'],
  *detect({ parts }) {
    for (const { shortcut, path, name } of parts) {
      if (shortcut === undefined) continue;
      const where = { in: 'part', path } as const;
      const named = { name };
      const excerpt = `${shortcut.target} ${shortcut.arguments}`.trim().slice(0, 2_000);
      const program = commandProgram(shortcut);
      if (program !== undefined) yield { message: 'startsCommand', values: { name, program }, where, excerpt };
      else if (shortcut.padding >= SHOWN_CHARACTERS || shortcut.arguments.length > LONGEST_HONEST_ARGUMENTS) {
        yield { message: 'hidesCommand', values: named, where, excerpt };
      } else if (shortcut.appended > 512 && shortcut.arguments !== '')
        yield { message: 'carriesScript', values: named, where, excerpt };
    }
  },
});

function commandProgram({ target, arguments: given }: Shortcut): string | undefined {
  const command = `${target} ${given}`.split('^').join('').slice(0, 20_000);
  const program = COMMAND_PROGRAMS.exec(command)?.[1]?.toLowerCase();
  // A shortcut to the bare command prompt starts nothing by itself.
  return program !== undefined && given.trim() === '' ? undefined : program;
}
