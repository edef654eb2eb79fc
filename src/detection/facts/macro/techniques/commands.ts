/**
 * Command lines, and how much each accuses. A command excuses itself only where it is known: a program that shows a file, with
 * a file that can only be shown. What is not known may be anything.
 */
import { anyProgram, systemPrograms } from '../../words/system-programs';
import {
  endingIn,
  endsUnknown,
  isBeside,
  isInDropFolder,
  isInStartup,
  isInstalled,
  isOnOwnServer,
  isShown,
  isWeb,
  isWebDav,
  runs,
} from './places';
import { HOLE, KEPT } from './spelling';
import type { Strength } from './technique';
import { endingOf } from '../../file/runnable';

/** What no administrator writes into a macro, spelt in any of the ways that are let through. */
const ATTACKING =
  /powershell.{0,80}(?:[-/]e(?:c|nc?|ncodedcommand)? +[a-z0-9+/=]{4}|[-/]w(?:in|indowstyle)? *(?:h|1)|-nop|-noni|\biex\b|downloadstring|downloadfile|frombase64|-ep +bypass|executionpolicy +bypass|start-bits|invoke-)|mshta.{0,20}(?:https?:|javascript|vbscript|\\\\)|regsvr32.{0,40}(?:https?:|scrobj|\\programdata|%(?:temp|appdata)%)|rundll32.{0,60}(?:javascript|https?:|\\programdata|%(?:temp|appdata)%|\\users\\public|\\temp\\)|certutil.{0,20}[-/](?:decode|urlcache)|bitsadmin.{0,20}\/transfer|start-bitstransfer|invoke-expression|downloadstring\(|javascript:.{0,40}activexobject|[wc]script.{0,60}(?:https?:|\\programdata|%temp%|\\users\\public).{0,60}\.(?:vbs|vbe|jse?|wsf)\b|cmd(?:\.exe)? *\/[ckv].{0,60}(?:powershell|mshta|regsvr32|rundll32|certutil|p\^o|m\^s)|wmic.{0,40}process.{0,10}call.{0,10}create|msiexec.{0,20}https?:/;

const TELLING = new RegExp(
  `(?:^|[\\s"'\\\\/(&|;,=])(?:${anyProgram(({ telling }) => telling)})(?:\\.exe)?(?=["'\\s/,]|$)|(?:^|[\\s"'\\\\/(])cmd(?:\\.exe)?"? *\\/[ckvqsr]\\b|%comspec%`,
);

const PROGRAMS: ReadonlySet<string> = new Set(systemPrograms.map(({ name }) => name));

/** Programs that show what they are given. */
const VIEWERS: ReadonlySet<string> = new Set(
  'explorer notepad notepad++ calc hh winword excel powerpnt msaccess mspaint write wordpad control acrord32 acrobat chrome iexplore firefox msedge outlook'.split(
    ' ',
  ),
);
/** Those that open whatever they are given, as a double click does. */
const OPENERS: ReadonlySet<string> = new Set(['explorer', 'iexplore', 'chrome', 'firefox', 'msedge']);

/** What administrators' macros do at opening and closing: files, drives, the queue of a program that hangs. */
const HOUSEKEEPING =
  /^(?:copy|xcopy|robocopy|del|erase|move|ren|rename|mkdir|md|rmdir|rd|dir|type|attrib|cd|chdir|cls|title|net +(?:use|time|view)|taskkill|tasklist|ipconfig|ping|subst|timeout|ftp|whoami|hostname|systeminfo|gpupdate|w32tm)\b/;

/** `process`: a program is wanted (Shell). `shell`: documents and addresses are opened as well (Run, ShellExecute). */
export type Opener = 'process' | 'shell';

/** Does a text say what only attacks say? */
export function isAttacking(text: string): boolean {
  return ATTACKING.test(bare(text));
}

/** Does a text name a program that does what it is told, in a way that no ordinary text does? */
export function namesSystemProgram(text: string): boolean {
  return TELLING.test(bare(text));
}

function bare(text: string): string {
  return text.slice(0, 4_096).replace(/[\^`]/g, '');
}

/** Answers that were given before: code made to hurt asks for the same few commands a hundred thousand times. */
const known = new Map<string, Strength>();
const MOST_KNOWN = 500;

/** How much a command line accuses, spelt for judging. */
export function strengthOfCommand(text: string, opener: Opener): Strength {
  if (text.length > 300) return strengthOfWhole(text, opener);
  const key = `${opener} ${text}`;
  let strength = known.get(key);
  if (strength === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, (strength = strengthOfWhole(text, opener)));
  }
  return strength;
}

function strengthOfWhole(text: string, opener: Opener): Strength {
  const command = bare(text).trim();
  if (command === '') return 0;
  if (isOwnScript(command)) return 0.5;
  if (ATTACKING.test(command)) return 2;
  return strengthOf(command, opener, 0);
}

/** A PowerShell script of the firm, beside its workbook: administrators must lift the policy for it. */
function isOwnScript(command: string): boolean {
  return (
    /^"?(?:[a-z]:\\windows\\[\w.\\]{1,60}\\)?(?:powershell|pwsh)(?:\.exe)?"? .{0,120}\ue000[^"]{0,200}\.ps1/.test(
      command,
    ) && !/[-/]e(?:c|nc?|ncodedcommand)?\s|https?:|\biex\b|invoke-|download|frombase64/.test(command)
  );
}

function strengthOf(command: string, opener: Opener, depth: number): Strength {
  const { program, rest } = taken(command);
  const first = program[0];
  if (program === '' || depth > 4) return 1;
  if (first === HOLE || first === KEPT) return strengthOfUnknown(program, opener);
  if (/^[a-z][a-z0-9+.-]{1,30}:/.test(program)) return strengthOfAddress(command.replace(/"/g, ''), opener);
  const name = program
    .slice(Math.max(program.lastIndexOf('\\'), program.lastIndexOf('/')) + 1)
    .replace(/\.(?:exe|com)$/, '');
  const isSystem = !program.includes('\\') || isInstalled(program);
  if (name === 'cmd' || program.startsWith('%comspec%')) return strengthOfShell(rest, depth);
  if (isSystem && VIEWERS.has(name)) return strengthOfView(name, rest);
  if (isSystem && HOUSEKEEPING.test(`${name} ${rest}`)) return strengthOfHousekeeping(rest);
  if (PROGRAMS.has(name)) return strengthOfSystemProgram(name, rest);
  return strengthOfFile(program, opener);
}

/** The program of a command line: in quotation marks, up to an ending that Windows runs, or up to a blank. */
function taken(command: string): { readonly program: string; readonly rest: string } {
  const quoted = /^"+([^"]*)"*/.exec(command);
  if (quoted !== null) return { program: (quoted[1] ?? '').trim(), rest: command.slice(quoted[0].length).trim() };
  if (/^(?:[a-z]:|\\|%|\ue000|\ue001|\ue002)/.test(command)) {
    const ended = /^[^"\n]{1,400}?\.[a-z0-9]{2,5}(?=[\s",]|$)/.exec(command);
    if (ended !== null) return { program: ended[0], rest: command.slice(ended[0].length).trim() };
    if (!/\s[/"-]/.test(command)) return { program: command, rest: '' };
  }
  const [program = ''] = command.split(/[\s"]/, 1);
  return { program, rest: command.slice(program.length).trim() };
}

function strengthOfUnknown(program: string, opener: Opener): Strength {
  // A folder that nobody knows, with a file that can only be shown.
  return opener === 'shell' && program.length > 1 && !runs(program) && isShown(program) ? 0 : 1;
}

function strengthOfFile(path: string, opener: Opener): Strength {
  if (isWebDav(path)) return 1;
  if (runs(path)) return isBeside(path) || isInstalled(path) || isOnOwnServer(path) ? 0.5 : 1;
  if (isShown(path)) return opener === 'shell' ? 0 : 0.5;
  const isFolder = endingIn(path) === '';
  if (isBeside(path))
    return isFolder && path.length === 1 ? 0 : isFolder && !endsUnknown(path) && opener === 'shell' ? 0 : 0.5;
  if (!isFolder || opener === 'process') return isInstalled(path) ? 0.5 : 1;
  // "C:\Data", "\\server\folder": Windows shows it, unless a program of that name stands there.
  if (/^(?:[a-z]:|\\\\|%)/.test(path)) return isInDropFolder(`${path}\\`) ? 0.5 : 0;
  return 1;
}

function strengthOfAddress(address: string, opener: Opener): Strength {
  if (/^[a-z]:/.test(address)) return strengthOfFile(address, opener);
  if (/^(?:search-ms|ms-msdt|ms-officecmd|script|javascript|vbscript|ms-appinstaller):/.test(address)) return 1;
  if (!isWeb(address)) return /^file:/.test(address) ? 1 : 0;
  return strengthOfDownload(address);
}

/** An address that a browser is sent to: a page is shown, a program or an image of a disk is saved and opened. */
export function strengthOfDownload(address: string): Strength {
  const [target = ''] = address.split(/[\s"]/, 1);
  const path = target.replace(/^[a-z]+:\/*[^/\\]*/, '');
  if (runs(path)) return 1;
  return endingOf(endingIn(path)).class === 'archive' ? 1 : 0;
}

/** `cmd /c …`: what stands behind it, each command of it. */
function strengthOfShell(rest: string, depth: number): Strength {
  let inner = rest;
  for (let option = /^\/\S+\s*/.exec(inner); option !== null; option = /^\/\S+\s*/.exec(inner))
    inner = inner.slice(option[0].length);
  inner = inner.replace(/^"(.*)"$/s, '$1').trim();
  if (inner === '') return 1;
  let strongest: Strength = 0;
  for (const piece of inner.split(/&&?|\|\|?/).slice(0, 20)) {
    const command = piece.trim().replace(/^start +(?:"[^"]*" *)?(?:\/\w+ +)*/, '');
    if (command === '') continue;
    const strength = HOUSEKEEPING.test(command)
      ? strengthOfHousekeeping(command)
      : Math.max(0.5, strengthOf(command, 'shell', depth + 1));
    if (strength > strongest) strongest = strength as Strength;
  }
  return strongest;
}

/** Copying a file of the firm is housekeeping, putting a program where it starts by itself is not. */
function strengthOfHousekeeping(command: string): Strength {
  if (isInStartup(command)) return 1;
  return runs(command) && isInDropFolder(command) ? 1 : 0.5;
}

function strengthOfView(name: string, rest: string): Strength {
  const target = rest
    .replace(/^(?:\/(?:e|n|root|select|separate|realtime)[,\s]*)+/g, '')
    .replace(/"/g, '')
    .trim();
  if (name === 'control') return strengthOfControl(target);
  if (name === 'hh') {
    if (/-decompile|https?:|ms-its:|mk:@/.test(target) || runs(target.replace(/\.chm$/, ''))) return 1;
    return isInDropFolder(target) ? 1 : 0;
  }
  if (isWeb(target)) return isWebDav(target) ? 1 : strengthOfDownload(target);
  if (!OPENERS.has(name)) return 0;
  return runs(target) || /\.(?:exe|hta|vbs|js|lnk|bat|cmd)\b/.test(target) ? (isBeside(target) ? 0.5 : 1) : 0;
}

/** The names of the control panel, and what it loads instead of them. */
function strengthOfControl(target: string): Strength {
  if (target === '' || target.startsWith('/name ') || /^[a-z]{1,20}(?:\.cpl)?(?:[\s,@]|$)/.test(target)) return 0;
  return isInstalled(target) ? 0 : 1;
}

function strengthOfSystemProgram(name: string, rest: string): Strength {
  if (/^(?:powershell|pwsh)$/.test(name))
    // A script of the firm beside its workbook.
    return /(?:^|\s)(?:-file\s+)?"?\ue000[^"]{0,200}\.ps1/.test(rest) && !/https?:/.test(rest) ? 0.5 : 1;
  if (/^[wc]script$/.test(name)) return /(?:^|\s|")\ue000/.test(rest) ? 0.5 : 1;
  if (name === 'rundll32')
    return /^"?(?:[a-z]:\\windows\\system32\\|%windir%\\system32\\)?(?:shell32|user32|printui|url|keymgr|dfshim|inetcpl|mshtml|advpack|powrprof|shimgvw|credui)(?:\.dll|\.cpl)?"?,\s*(?:control_rundll|lockworkstation|printuientry|fileprotocolhandler\s+(?:https?:|mailto:)|krshowkeymgr|setsuspendstate|printhtml|imageview_fullscreen|openas_rundll|shhelpshortcuts)/.test(
      rest,
    )
      ? 0
      : 1;
  if (name === 'regsvr32' || name === 'msiexec' || name === 'regasm') return /\ue000/.test(rest) ? 0.5 : 1;
  return 1;
}
