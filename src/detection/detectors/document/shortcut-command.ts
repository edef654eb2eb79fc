import { defineDetector } from '../../contract';
import type { Shortcut, ShortcutFile } from '../../contract';
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
  subjects: ['shortcut', 'shortcutFile'],
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
    for (const { shortcut, shortcutFile, path, name } of parts) {
      const where = { in: 'part', path } as const;
      const named = { name };
      const told = shortcut === undefined ? ofFile(shortcutFile) : ofLink(shortcut);
      if (told === undefined) continue;
      const { program, lines } = told;
      const proof = { kind: 'code', lines: lines.slice(0, 2_000) } as const;
      if (program !== undefined) yield { message: 'startsCommand', values: { name, program }, where, proof };
      else if (shortcut !== undefined && hidesCommand(shortcut))
        yield { message: 'hidesCommand', values: named, where, proof };
      else if (shortcut !== undefined && shortcut.appended > 512 && shortcut.arguments !== '')
        yield { message: 'carriesScript', values: named, where, proof };
    }
  },
});

/** A command line, and the program in it that runs what it is told. */
interface Told {
  readonly lines: string;
  readonly program: string | undefined;
}

function ofLink({ target, arguments: given }: Shortcut): Told {
  const lines = `${target} ${given}`.trim();
  // A shortcut to the bare command prompt starts nothing by itself.
  return { lines, program: given.trim() === '' ? undefined : programIn(lines) };
}

/** Links to settings, and installations, run command lines as well. */
function ofFile(file: ShortcutFile | undefined): Told | undefined {
  for (const lines of file?.commands ?? []) {
    const program = programIn(lines);
    if (program !== undefined) return { lines, program };
  }
  return undefined;
}

function hidesCommand({ padding, arguments: given }: Shortcut): boolean {
  return padding >= SHOWN_CHARACTERS || given.length > LONGEST_HONEST_ARGUMENTS;
}

function programIn(command: string): string | undefined {
  return COMMAND_PROGRAM.exec(command.split('^').join('').slice(0, 20_000))?.[1]?.toLowerCase();
}
