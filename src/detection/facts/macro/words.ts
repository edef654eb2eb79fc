/** Words of VBA and of Office's object model, lower case: those that techniques hang on, and those that are merely common. */
const TECHNIQUE = `shell run exec create execmethod_ createobject getobject shellexecute executeexcel4macro excel4macrosheets
  xlexcel4macrosheet xlexcel4intlmacrosheet savetofile put createtextfile opentextfile saveas saveas2 saveasfilename
  savecopyas filecopy copyfile movefile open name doverb oleformat verb activate sendkeys ddeinitiate callbyname ontime
  registerxll invokeverb invokeverbex copyhere regwrite addfromstring insertlines macscript applescripttask wshshell
  iwshruntimelibrary execscript executestatement addcode eval transformnode registertask registertaskdefinition
  virusprotection showwindow spawninstance_ nodetypedvalue normaltemplate organizercopy macrocopy startuppath onsheetactivate installproduct passworddocument defaultfilepath xmlhttp xmlhttp30 xmlhttp40 xmlhttp60 serverxmlhttp
  serverxmlhttp60 winhttprequest navigate navigate2 followhyperlink addressof
  setwindowlong setwindowlongptr environ tag controltiptext alternativetext caption builtindocumentproperties
  customdocumentproperties variables customxmlparts comments`;

const COMMON = `and as boolean byref byte byval call case close const currency date debug declare dim do double each else elseif
  empty end enum erase error event exit explicit false for friend function get global gosub goto if implements in integer is
  let lib like long longlong longptr loop me mod new next not nothing null object on option optional or paramarray preserve
  print private property ptrsafe public raiseevent redim resume return select set single static step stop string sub then
  to true type typeof until variant wend while with withevents xor alias len left right mid instr trim ucase lcase chr chrw asc
  val cstr cint clng cdbl cbool cdate cvar format replace split join array ubound lbound isnumeric isempty isnull iserror now
  time timer msgbox inputbox rnd int abs err vbcrlf vbnullstring vbhide vbnewline application activeworkbook thisworkbook
  activesheet activecell activedocument selection range cells rows columns value text count item add range2 worksheet
  worksheets sheets sheet1 workbook workbooks document documents name font font size bold color interior offset address row
  column select copy paste delete clear clearcontents insert find replacewith width height top visible enabled screenupdating
  displayalerts calculation resize end xlup xldown xltoleft xltoright formula formular1c1 numberformat userform_initialize
  strreverse environ fso output input append binary access line lineinput attribute number description raise`;

const common = COMMON.split(/\s+/).map((word): [string, 'technique' | 'common'] => [word, 'common']);
const technique = TECHNIQUE.split(/\s+/).map((word): [string, 'technique' | 'common'] => [word, 'technique']);

/** What to do at a word: look closer, or pass; any other is a name of the project's own, as far as this list knows. */
export const COMMON_WORDS: ReadonlyMap<string, 'technique' | 'common'> = new Map([...common, ...technique]);

/** Functions of Windows that start a program. */
export const PROCESS_FUNCTIONS: ReadonlySet<string> = new Set(
  `createprocess createprocessinternal createprocessasuser createprocesswithlogon createprocesswithtoken winexec shellexecute
  shellexecuteex ntcreateprocess ntcreateuserprocess zwcreateuserprocess rtlcreateuserprocess system _wsystem popen _popen execve
  openas_rundll shellexec_rundll routethecall launchapplication`.split(/\s+/),
);

/** Functions that make memory executable, fill another process, or start a thread: no business macro needs them. */
export const MEMORY_FUNCTIONS: ReadonlySet<string> = new Set(
  `virtualalloc virtualallocex virtualprotect virtualprotectex heapcreate ntallocatevirtualmemory zwallocatevirtualmemory
  ntprotectvirtualmemory zwprotectvirtualmemory ntwritevirtualmemory zwwritevirtualmemory writeprocessmemory createthread
  createremotethread createremotethreadex rtlcreateuserthread ntcreatethreadex zwcreatethreadex ntcreatethread queueuserapc
  ntqueueapcthread zwqueueapcthread setthreadcontext ntsetcontextthread resumethread ntresumethread mapviewoffile
  ntmapviewofsection zwmapviewofsection ntcreatesection ntunmapviewofsection createfiber switchtofiber
  ntqueueapcthreadex rtlallocateheap nttestalert`.split(/\s+/),
);

/** Functions that call an address which they are given: with a pointer to data instead of AddressOf they run that data. */
export const CALLBACK_FUNCTIONS =
  /^(?:enum[a-z]{3,}|graystring|linedda(?:proc)?|settimer|createtimerqueuetimer|createtimerqueue|certenum[a-z]+|cryptenum[a-z]+|imageenum[a-z]+|imagegetdigeststream|symenum[a-z]*|verifierenumerateresource|registerwaitforsingleobject|trysubmitthreadpoolcallback|createthreadpool[a-z]+|initonceexecuteonce|flsalloc|copyfileex|ldrenumerateloadedmodules|callwindowproc|dispcallfunc|setupcommitfilequeue|notifyipinterfacechange|etwpcreateetwthread)$/;

export const DOWNLOAD_FUNCTIONS: ReadonlySet<string> = new Set([
  'urldownloadtofile',
  'urldownloadtocachefile',
  'urlopenpullstream',
  'urlopenblockingstream',
]);
