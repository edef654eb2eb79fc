/** What commands, file names and objects of attacks look like, in lower case. No pattern can backtrack beyond its bounds. */

/** Programs that only show a file or a folder, unless what they are given is itself a program. */
export const VIEWERS =
  /^\W*(?:[a-z]:\\[\w\\ ]*\\|%?windir%?\\)?(?:explorer|notepad|calc|hh|winword|excel|mspaint|write|control|acrord32|chrome|iexplore|firefox|msedge|outlook)(?:\.exe)?\b/;
export const PROGRAM_NAME = /\.(?:vbs|vbe|jse?|ws[fh]|hta|bat|cmd|ps1|dll|scr|com|pif|lnk|sct|xsl|ocx|cpl|msi|chm)\b/;
/** Kinds of file that Windows runs when they are opened or handed to a system program. */
export const RUNNABLE = /\.(?:vbs|vbe|jse?|ws[fh]|hta|bat|cmd|ps1|exe|dll|scr|pif|lnk|sct|xsl|ocx|cpl|msi|com)["'\s]*$/;
export const SYSTEM_PROGRAM =
  /\b(?:powershell|pwsh|mshta|regsvr32|rundll32|certutil|bitsadmin|wscript|cscript|wmic|msiexec|installutil|regasm|regsvcs|msbuild|odbcconf|cmstp|forfiles|pcalua|schtasks|scriptrunner|presentationhost|ieexec)(?:\.exe)?(?=["'\s/,]|$)|\bcmd(?:\.exe)?"? *\/[ckvqsr]\b|%comspec%/;
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
