/**
 * Programs that come with Windows and do what a command line tells them: what attacks start instead of a program of their
 * own. The one list of their names: macros, macro sheets, DDE, shortcuts and hidden texts are searched for them. Source: the
 * LOLBAS project (lolbas-project.github.io), of which those stand here that came by mail.
 */

export interface SystemProgram {
  readonly name: string;
  /** What its command line makes it do. `opens`: shows a file or folder, and runs it only where the file itself runs. */
  readonly does:
    | 'commands'
    | 'scripts'
    | 'libraries'
    | 'installs'
    | 'fetches'
    | 'unpacks'
    | 'builds'
    | 'schedules'
    | 'starts'
    | 'searches'
    | 'opens';
  /** The name alone is a sign wherever it stands: no ordinary text holds it. */
  readonly telling: boolean;
}

type Row = readonly [does: SystemProgram['does'], telling: string, plain?: string];

const rows: readonly Row[] = [
  ['commands', 'powershell pwsh', 'cmd conhost'],
  ['scripts', 'mshta wscript cscript scriptrunner syncappvpublishingserver'],
  ['libraries', 'regsvr32 rundll32 regasm regsvcs installutil odbcconf cmstp mavinject'],
  ['installs', 'msiexec'],
  ['fetches', 'bitsadmin certutil desktopimgdownldr', 'curl'],
  ['unpacks', 'extrac32'],
  ['builds', 'msbuild'],
  ['schedules', 'schtasks'],
  ['starts', 'wmic forfiles pcalua presentationhost ieexec', 'msdt'],
  // Shortcuts of 2022 searched themselves for the script that was appended to them.
  ['searches', '', 'findstr'],
  ['opens', '', 'explorer'],
];

export const systemPrograms: readonly SystemProgram[] = rows.flatMap(([does, telling, plain = '']) => [
  ...namesIn(telling).map((name) => ({ name, does, telling: true })),
  ...namesIn(plain).map((name) => ({ name, does, telling: false })),
]);

/** Does it run or fetch what it is told, whatever that is? */
export function obeys({ does }: SystemProgram): boolean {
  return does !== 'opens';
}

/** The names of programs of which this holds, parted by "|": a part of a regular expression over text in lower case. */
export function anyProgram(holds: (program: SystemProgram) => boolean): string {
  return systemPrograms
    .filter(holds)
    .map(({ name }) => name)
    .join('|');
}

function namesIn(list: string): string[] {
  return list === '' ? [] : list.split(' ');
}
