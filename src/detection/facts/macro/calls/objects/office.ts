/** Names that stand alone in code and mean something of Office or of VBA's own libraries. */
import type { OfficeApplication, VbaModule } from '../../../../contract';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Objects by the names under which every module knows them. */
const OBJECTS: ReadonlyMap<string, string> = new Map([
  ['application', 'application'],
  ['excel', 'application'],
  ['word', 'application'],
  ['powerpoint', 'application'],
  ['activedocument', 'document'],
  ['thisdocument', 'document'],
  ['activeworkbook', 'workbook'],
  ['thisworkbook', 'workbook'],
  ['activepresentation', 'presentation'],
  ['activesheet', 'worksheet'],
  ['activecell', 'range'],
  ['selection', 'selection'],
  ['activewindow', 'window'],
  ['err', 'err'],
  ['debug', 'debug'],
  ['userforms', 'userforms'],
  ['docmd', 'docmd'],
  ['currentdb', 'currentdb'],
  ['currentproject', 'currentproject'],
  ['normaltemplate', 'template'],
]);

/** Members of the application that need no object in front. */
const APPLICATION_MEMBERS = words(`range cells rows columns sheets worksheets charts names workbooks windows documents
  presentations templates addins commandbars keybindings dialogs tasks system options evaluate union intersect run
  executeexcel4macro registerxll ddeinitiate ddeexecute ddepoke ddeterminate ddeterminateall calculate sendkeys
  excel4macrosheets excel4intlmacrosheets macrooptions changefileopendirectory organizercopy`);

/** Members of the document that its own module knows without an object in front. */
const DOCUMENT_MEMBERS =
  words(`builtindocumentproperties customdocumentproperties variables bookmarks content paragraphs range
  cells rows columns shapes inlineshapes tables fields comments storyranges path fullname name saveas saveas2 savecopyas close
  save followhyperlink customxmlparts attachedtemplate hyperlinks sheets worksheets names oleobjects usedrange activate
  application parent mailenvelope vbproject printout sendmail pages shapesonpage`);

/** Members that a form knows of itself. */
const FORM_MEMBERS = words('caption tag controls show hide repaint move width height left top name');

/** Prefixes of VBA's own libraries: `VBA.Interaction.Shell`. */
export const LIBRARIES = words(
  'vba strings conversion interaction math filesystem information datetime financial constants vbproject hiddenmodule',
);

export function officeObject(name: string): string | undefined {
  return OBJECTS.get(name);
}

/** On which object a bare name is a member: the module's own, the application, or none. */
export function ownerOfBareName(name: string, { kind }: VbaModule): 'me' | 'application' | undefined {
  if (kind === 'document' && DOCUMENT_MEMBERS.has(name)) return 'me';
  if (kind === 'form' && FORM_MEMBERS.has(name)) return 'me';
  return APPLICATION_MEMBERS.has(name) ? 'application' : undefined;
}

/** The class of the object that a module is the code of. */
export function classOfModule({ kind, name }: VbaModule, application: OfficeApplication): string {
  if (kind === 'form') return 'userform';
  if (kind !== 'document') return name.toLowerCase();
  const lower = name.toLowerCase();
  if (/workbook|^diesearbeitsmappe$|^ceclasseur$|^esteli|^questa_cartella/.test(lower)) return 'workbook';
  if (application === 'excel') return 'worksheet';
  return application === 'powerpoint' ? 'slide' : 'document';
}

/** Functions and statements of VBA that do something, or ask the surroundings; what they answer is not known. */
export const ACTIONS: ReadonlyMap<string, 'computed' | 'file' | 'person'> = new Map(
  [
    ...words(
      'shell kill filecopy mkdir rmdir chdir chdrive setattr sendkeys appactivate savesetting deletesetting load unload beep doevents msgbox reset randomize savepicture loadpicture error macscript applescripttask seek freefile eof lof loc filedatetime filelen getattr isnumeric isempty isnull isobject isarray isdate iserror ismissing typename vartype rgb qbcolor objptr strptr varptr dateadd datediff dateserial datevalue datepart day month year hour minute second weekday weekdayname monthname timeserial timevalue filter imestatus cverr cdate formatnumber formatdatetime formatcurrency formatpercent',
    ).values(),
  ]
    .map((name): [string, 'computed' | 'file' | 'person'] => [name, 'computed'])
    .concat([
      ['dir', 'file'],
      ['curdir', 'file'],
      ['input', 'file'],
      ['inputb', 'file'],
      ['getsetting', 'file'],
      ['getallsettings', 'file'],
      ['command', 'file'],
      ['inputbox', 'person'],
    ]),
);

/** Actions that change nothing and are told to nobody. */
export const IDLE = words(
  'doevents beep isnumeric isempty isnull isobject isarray isdate iserror ismissing typename vartype rgb qbcolor dateadd datediff dateserial datevalue datepart day month year hour minute second weekday weekdayname monthname timeserial timevalue filter cverr cdate formatnumber formatdatetime formatcurrency formatpercent freefile eof lof loc randomize imestatus',
);
