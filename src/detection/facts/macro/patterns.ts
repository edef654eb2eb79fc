/** What commands, file names and objects of attacks look like, in lower case. No pattern can backtrack beyond its bounds. */
import { endingsThat } from '../file/runnable';
import { anyProgram } from '../words/system-programs';

/** Endings of what Windows runs; wmic runs a stylesheet as well, which nobody else calls a program. */
const RUNS = [...endingsThat(({ runs }) => runs), 'xsl'];

/** Programs that only show a file or a folder, unless what they are given is itself a program. */
export const VIEWERS =
  /^\W*(?:[a-z]:\\[\w\\ ]*\\|%?windir%?\\)?(?:explorer|notepad|calc|hh|winword|excel|mspaint|write|control|acrord32|chrome|iexplore|firefox|msedge|outlook)(?:\.exe)?\b/;
/** Any but .exe, which the viewers themselves end in. */
export const PROGRAM_NAME = new RegExp(`\\.(?:${RUNS.filter((ending) => ending !== 'exe').join('|')})\\b`);
/** Kinds of file that Windows runs when they are opened or handed to a system program. */
export const RUNNABLE = new RegExp(`\\.(?:${RUNS.join('|')})["'\\s]*$`);
export const SYSTEM_PROGRAM = new RegExp(
  `\\b(?:${anyProgram(({ telling }) => telling)})(?:\\.exe)?(?=["'\\s/,]|$)|\\bcmd(?:\\.exe)?"? *\\/[ckvqsr]\\b|%comspec%`,
);
export const ATTACKING_COMMAND =
  /powershell.{0,80}(?:-e(?:c|nc?|ncodedcommand)?\b|-w(?:in|indowstyle)? *(?:h|1)|-nop|-noni|\biex\b|downloadstring|downloadfile|frombase64|-ep +bypass|executionpolicy +bypass|start-bits|invoke-)|mshta.{0,20}(?:https?:|javascript|vbscript|\\)|regsvr32.{0,40}(?:\/s|\/i|-s\b|scrobj)|rundll32.{0,60}(?:,|javascript)|certutil.{0,20}-(?:decode|urlcache)|bitsadmin.{0,20}\/transfer|start-bitstransfer|invoke-expression|downloadstring\(|javascript:.{0,40}activexobject|[wc]script.{0,60}\.(?:vbs|vbe|jse?|wsf)\b|cmd(?:\.exe)? *\/[ckv].{0,60}(?:powershell|mshta|start \/b|wscript|regsvr32|rundll32|certutil|p\^o|m\^s)/;
/** Words whose only use in pieces is to be overlooked. */
export const TELLTALE =
  /wscript\.shell|shell\.application|winmgmts|win32_process|powershell|mshta|regsvr32|rundll32|certutil|bitsadmin|msxml2\.(?:server)?xmlhttp|microsoft\.xmlhttp|winhttp\.winhttprequest|adodb\.stream|schedule\.service|cmd(?:\.exe)? \/[ckv]|wbemscripting|cscript|urldownloadtofile|system32\\/g;
/** Objects that lend a command line: WScript.Shell, ShellBrowserWindow, ShellWindows, MMC20.Application, Shell.Application, Excel by class. */
export const COMMAND_CLASSES =
  /72c24dd5-d70a-438b-8a42-98424b88afb8|f935dc22-1cf0-11d0-adb9-00c04fd58a0b|c08afd90-f2a1-11d1-8455-00a0c91f3880|9ba05972-f6a8-11cf-a442-00a0c90a8f39|49b2791a-b1ae-4c90-9b8e-e860ba07f889|13709620-c279-11ce-a49e-444553540000/;
export const KEPT_TEXT =
  /\.(?:tag|caption|controltiptext|alternativetext)\b|builtindocumentproperties|customdocumentproperties|\bvariables\(|customxmlparts|\.comments?\(|\bpages\(/;
export const CELL = /\b(?:range|cells|evaluate|activecell|selection|sheets|worksheets|sheet\d+|names)\b/;
