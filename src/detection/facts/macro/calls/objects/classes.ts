/** Names of classes: of objects made by ProgID, class id or moniker, of types, and of what members of Office's objects answer. */

/** Objects that lend a command line or a download, by their class ids (HKCR\CLSID), and what they are called otherwise. */
const CLASS_IDS: ReadonlyMap<string, string> = new Map([
  ['72c24dd5-d70a-438b-8a42-98424b88afb8', 'wscript.shell'],
  ['f935dc22-1cf0-11d0-adb9-00c04fd58a0b', 'wscript.shell'],
  ['f935dc26-1cf0-11d0-adb9-00c04fd58a0b', 'wscript.network'],
  ['0d43fe01-f093-11cf-8940-00a0c9054228', 'scripting.filesystemobject'],
  ['13709620-c279-11ce-a49e-444553540000', 'shell.application'],
  ['c08afd90-f2a1-11d1-8455-00a0c91f3880', 'shellbrowserwindow'],
  ['9ba05972-f6a8-11cf-a442-00a0c90a8f39', 'shellwindows'],
  ['49b2791a-b1ae-4c90-9b8e-e860ba07f889', 'mmc20.application'],
  ['0f87369f-a4e5-4cfc-bd3e-73e6154572dd', 'schedule.service'],
  ['88d96a05-f192-11d4-a65f-0040963251e5', 'msxml2.xmlhttp'],
  ['88d96a0b-f192-11d4-a65f-0040963251e5', 'msxml2.serverxmlhttp'],
  ['f6d90f16-9c73-11d3-b32e-00c04f990bb4', 'msxml2.xmlhttp'],
  ['2087c2f4-2cef-4953-a8ab-66779b670495', 'winhttp.winhttprequest'],
  ['00000566-0000-0010-8000-00aa006d2ea4', 'adodb.stream'],
  ['00024500-0000-0000-c000-000000000046', 'excel.application'],
  ['000209ff-0000-0000-c000-000000000046', 'word.application'],
  ['0006f03a-0000-0000-c000-000000000046', 'outlook.application'],
  ['91493441-5a91-11cf-8700-00aa0060263b', 'powerpoint.application'],
  ['0002df01-0000-0000-c000-000000000046', 'internetexplorer.application'],
  ['76a64158-cb41-11d1-8b02-00600806d9b6', 'wbemscripting.swbemlocator'],
  ['0e59f1d5-1fbe-11d0-8ff2-00a0d10038bc', 'msscriptcontrol.scriptcontrol'],
  ['0002e157-0000-0000-c000-000000000046', 'vbide'],
]);

/** Classes under the names that references and older versions give them. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['wshshell', 'wscript.shell'],
  ['iwshruntimelibrary.wshshell', 'wscript.shell'],
  ['iwshruntimelibrary.iwshshell', 'wscript.shell'],
  ['iwshruntimelibrary.wshshellclass', 'wscript.shell'],
  ['iwshruntimelibrary.wshnetwork', 'wscript.network'],
  ['iwshruntimelibrary.filesystemobject', 'scripting.filesystemobject'],
  ['filesystemobject', 'scripting.filesystemobject'],
  ['dictionary', 'scripting.dictionary'],
  ['shell32.shell', 'shell.application'],
  ['shell32.shelldispatch', 'shell.application'],
  ['shell32.folder', 'shell.application/namespace'],
  ['shell32.folderitem', 'shell.application/namespace/parsename'],
  ['msxml2.xmlhttp30', 'msxml2.xmlhttp'],
  ['msxml2.xmlhttp40', 'msxml2.xmlhttp'],
  ['msxml2.xmlhttp60', 'msxml2.xmlhttp'],
  ['xmlhttp', 'msxml2.xmlhttp'],
  ['xmlhttp30', 'msxml2.xmlhttp'],
  ['xmlhttp60', 'msxml2.xmlhttp'],
  ['serverxmlhttp', 'msxml2.serverxmlhttp'],
  ['serverxmlhttp60', 'msxml2.serverxmlhttp'],
  ['msxml2.serverxmlhttp30', 'msxml2.serverxmlhttp'],
  ['msxml2.serverxmlhttp40', 'msxml2.serverxmlhttp'],
  ['msxml2.serverxmlhttp60', 'msxml2.serverxmlhttp'],
  ['microsoft.xmlhttp', 'msxml2.xmlhttp'],
  ['microsoft.xmldom', 'msxml2.domdocument'],
  ['msxml.domdocument', 'msxml2.domdocument'],
  ['msxml2.domdocument30', 'msxml2.domdocument'],
  ['msxml2.domdocument60', 'msxml2.domdocument'],
  ['domdocument', 'msxml2.domdocument'],
  ['domdocument60', 'msxml2.domdocument'],
  ['winhttprequest', 'winhttp.winhttprequest'],
  ['wbemscripting.swbemservices', 'winmgmts'],
  ['swbemservices', 'winmgmts'],
  ['swbemlocator', 'wbemscripting.swbemlocator'],
  ['taskscheduler.taskscheduler', 'schedule.service'],
  ['scriptcontrol', 'msscriptcontrol.scriptcontrol'],
  ['internetexplorer', 'internetexplorer.application'],
  ['shdocvw.internetexplorer', 'internetexplorer.application'],
  ['internetexplorermedium', 'internetexplorer.application'],
  ['stream', 'adodb.stream'],
  ['shell', 'shell.application'],
]);

/** Types that hold no object. */
const PLAIN_TYPES: ReadonlySet<string> = new Set(
  'string variant object boolean date any byte integer long longlong longptr single double currency decimal'.split(' '),
);
export const NUMBER_TYPES: ReadonlySet<string> = new Set(
  'byte integer long longlong longptr single double currency decimal'.split(' '),
);

/** The class that a ProgID, `new:{class id}` or a class id alone names: lower case, its version taken off. */
export function classOfName(name: string): string {
  const lower = name.trim().toLowerCase();
  const id = /(?:^|:|\{)([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/.exec(lower)?.[1];
  if (id !== undefined) return CLASS_IDS.get(id) ?? `{${id}}`;
  const versionless = lower.replace(/(?:\.\d{1,3}){1,2}$/, '');
  return SYNONYMS.get(versionless) ?? versionless;
}

/** The class of an object that a moniker binds to: "winmgmts/win32_process", "script", "workbook" for a path. */
export function classOfMoniker(moniker: string): string {
  const lower = moniker.trim().toLowerCase();
  if (/^(?:new:|clsid:)/.test(lower)) return classOfName(lower.slice(lower.indexOf(':') + 1));
  const scheme = /^([a-z][a-z0-9+.-]{1,30}):/.exec(lower)?.[1];
  if (scheme === 'winmgmts') {
    const wanted = /[:\\/!]((?:win32_|cim_|msft_|stdregprov)\w*)(?:[.=@'"\\/]|$)/.exec(lower)?.[1];
    return wanted === undefined ? 'winmgmts' : `winmgmts/${wanted}`;
  }
  if (scheme !== undefined) return scheme;
  return 'workbook';
}

/** The class of a variable's type, undefined where it holds no object of a known one. */
export function classOfType(type: string | undefined): string | undefined {
  if (type === undefined || PLAIN_TYPES.has(type)) return undefined;
  const known = SYNONYMS.get(type);
  if (known !== undefined) return known;
  const office = /^(?:excel|word|powerpoint|visio|office|msforms)\.(.+)$/.exec(type)?.[1];
  if (office === 'application') return type;
  return classOfName(office ?? type);
}

/** What members of Office's objects answer; `[0]` without arguments, `[1]` with. */
const OFFICE_MEMBERS: ReadonlyMap<string, readonly [string, string]> = new Map(
  Object.entries({
    application: ['application', 'application'],
    workbooks: ['workbooks', 'workbook'],
    documents: ['documents', 'document'],
    presentations: ['presentations', 'presentation'],
    activeworkbook: ['workbook', 'workbook'],
    thisworkbook: ['workbook', 'workbook'],
    activedocument: ['document', 'document'],
    thisdocument: ['document', 'document'],
    activepresentation: ['presentation', 'presentation'],
    activesheet: ['worksheet', 'worksheet'],
    sheets: ['sheets', 'worksheet'],
    worksheets: ['sheets', 'worksheet'],
    excel4macrosheets: ['sheets', 'worksheet'],
    charts: ['sheets', 'worksheet'],
    range: ['range', 'range'],
    cells: ['range', 'range'],
    offset: ['range', 'range'],
    resize: ['range', 'range'],
    activecell: ['range', 'range'],
    usedrange: ['range', 'range'],
    currentregion: ['range', 'range'],
    entirerow: ['range', 'range'],
    entirecolumn: ['range', 'range'],
    rows: ['range', 'range'],
    columns: ['range', 'range'],
    content: ['range', 'range'],
    paragraphs: ['paragraphs', 'range'],
    storyranges: ['storyranges', 'range'],
    bookmarks: ['bookmarks', 'bookmark'],
    variables: ['variables', 'variable'],
    builtindocumentproperties: ['documentproperties', 'documentproperty'],
    customdocumentproperties: ['documentproperties', 'documentproperty'],
    shapes: ['shapes', 'shape'],
    inlineshapes: ['shapes', 'shape'],
    oleobjects: ['oleobjects', 'oleobject'],
    controls: ['controls', 'control'],
    names: ['names', 'name'],
    referstorange: ['range', 'range'],
    comments: ['comments', 'comment'],
    customxmlparts: ['customxmlparts', 'customxmlpart'],
    userforms: ['userforms', 'userform'],
    commandbars: ['commandbars', 'commandbar'],
    vbproject: ['vbproject', 'vbproject'],
    vbcomponents: ['vbcomponents', 'vbcomponent'],
    codemodule: ['codemodule', 'codemodule'],
    normaltemplate: ['template', 'template'],
    attachedtemplate: ['template', 'template'],
    templates: ['templates', 'template'],
    addins: ['addins', 'addin'],
    slides: ['slides', 'slide'],
    slideshowwindow: ['slideshowwindow', 'slideshowwindow'],
  } as const),
);

/** Collections, and the class of what Item, Open and Add of them answer. */
const ITEMS: ReadonlyMap<string, string> = new Map([
  ['workbooks', 'workbook'],
  ['documents', 'document'],
  ['presentations', 'presentation'],
  ['sheets', 'worksheet'],
  ['paragraphs', 'range'],
  ['storyranges', 'range'],
  ['bookmarks', 'bookmark'],
  ['variables', 'variable'],
  ['documentproperties', 'documentproperty'],
  ['shapes', 'shape'],
  ['oleobjects', 'oleobject'],
  ['controls', 'control'],
  ['names', 'name'],
  ['comments', 'comment'],
  ['userforms', 'userform'],
  ['vbcomponents', 'vbcomponent'],
  ['templates', 'template'],
  ['addins', 'addin'],
  ['slides', 'slide'],
]);
const MAKES_ITEM: ReadonlySet<string> = new Set(['item', 'open', 'add', 'opentext', 'addtemplate', '_default']);

/** Objects whose members may be Office's: not those of other libraries, whose Range is another one. */
const OFFICE =
  /^(?:|application|excel\.application|word\.application|powerpoint\.application|selection|[a-z0-9]{3,24})$/;

/** Answers that were given before: a megabyte of code asks for the same few hundred a hundred thousand times. */
const answers = new Map<string, Map<string, MemberClasses>>();
const MOST_ANSWERS = 500;

/** The class of what a member answers: without arguments, and with. */
type MemberClasses = readonly [string, string];

/** The class of what a member of an object answers; a member of unknown class is named by the way to it. */
export function classOfMember(className: string, member: string, hasArguments: boolean): string {
  let members = answers.get(className);
  if (members === undefined) {
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answers.set(className, (members = new Map<string, MemberClasses>()));
  }
  let classes = members.get(member);
  if (classes === undefined) {
    if (members.size >= MOST_ANSWERS) members.clear();
    members.set(member, (classes = findClasses(className, member)));
  }
  return classes[hasArguments ? 1 : 0];
}

function findClasses(className: string, member: string): MemberClasses {
  const item = ITEMS.get(className);
  if (item !== undefined && MAKES_ITEM.has(member)) return [item, item];
  if (OFFICE.test(className)) {
    const known = OFFICE_MEMBERS.get(member);
    if (known !== undefined) return known;
    if (member === 'parent' || member === 'item') return [className, className];
  }
  const way = className === '' ? member : `${className}/${member}`;
  const kept = way.length > 200 ? way.slice(0, 200) : way;
  return [kept, kept];
}
