import { defineDetector } from '../../contract';
import type { Shortcut } from '../../contract';
import { anyProgram, obeys } from '../../facts/words/system-programs';

/** A shortcut by mail has no business with programs that run what they are told. */
const COMMAND_PROGRAM = new RegExp(`(?:^|[\\\\/"'\\s^%(])(${anyProgram(obeys)})(?:\\.exe)?(?=$|["'\\s,/^)])`, 'i');

/** Explorer's properties dialog shows 260 characters: what stands behind them is hidden from the reader. */
const SHOWN_CHARACTERS = 260;
const LONGEST_HONEST_ARGUMENTS = 4_096;

export default defineDetector({
  id: 'shortcut-command',
  group: 'document',
  weight: 30,
  needs: ['parts'],
  messages: { startsCommand: ['name', 'program'], hidesCommand: ['name'], carriesScript: ['name'] },
  proof: 'code',
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
      const lines = `${shortcut.target} ${shortcut.arguments}`.trim().slice(0, 2_000);
      const proof = { kind: 'code', lines } as const;
      const program = commandProgram(shortcut);
      if (program !== undefined) yield { message: 'startsCommand', values: { name, program }, where, proof };
      else if (shortcut.padding >= SHOWN_CHARACTERS || shortcut.arguments.length > LONGEST_HONEST_ARGUMENTS) {
        yield { message: 'hidesCommand', values: named, where, proof };
      } else if (shortcut.appended > 512 && shortcut.arguments !== '')
        yield { message: 'carriesScript', values: named, where, proof };
    }
  },
});

function commandProgram({ target, arguments: given }: Shortcut): string | undefined {
  const command = `${target} ${given}`.split('^').join('').slice(0, 20_000);
  const program = COMMAND_PROGRAM.exec(command)?.[1]?.toLowerCase();
  // A shortcut to the bare command prompt starts nothing by itself.
  return program !== undefined && given.trim() === '' ? undefined : program;
}
