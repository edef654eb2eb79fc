/**
 * Procedures that Office runs by their names or their parameters alone: auto macros, events of documents, sheets and controls,
 * built-in commands that a macro replaces, callbacks of the ribbon.
 */
import type { VbaModule } from '../../contract';
import type { Parameter } from '../../formats/vba-code/tree';
import type { StartKind } from './understanding';

const listed = (kind: StartKind, names: string): readonly (readonly [string, StartKind])[] =>
  names.split(/\s+/).map((name) => [name, kind] as const);

/** Names that start from any module, and from the modules of documents and sheets. */
const NAMES: ReadonlyMap<string, StartKind> = new Map([
  // Word (auto macros, ThisDocument), Excel, PowerPoint, Publisher, Visio, Project, Access.
  ...listed(
    'opening',
    `autoopen autoexec autonew auto_open auto_activate document_open document_new workbook_open workbook_activate
    workbook_windowactivate workbook_addininstall presentation_open onslideshowpagechange slideshowbegin slideshownextslide
    document_documentopened document_documentcreated document_runmodeentered document_viewchanged project_open auto_add`,
  ),
  ...listed(
    'closing',
    `autoclose autoexit auto_close auto_deactivate auto_remove document_close document_beforeclose documentbeforeclose
    workbook_beforeclose workbook_deactivate workbook_windowdeactivate workbook_addinuninstall presentation_close
    onslideshowterminate document_beforedocumentclose document_designmodeentered project_beforeclose
    fileclose fileexit filecloseall filecloseorcloseall docclose fileclosepicture`,
  ),
  ...listed(
    'event',
    `documentchange document_contentcontrolonenter document_contentcontrolafteradd document_contentcontrolonexit
    document_buildingblockinsert document_sync workbook_sheetactivate workbook_sheetdeactivate workbook_sheetcalculate
    workbook_sheetselectionchange workbook_windowresize workbook_newsheet workbook_sync workbook_rowsetcomplete
    workbook_sheettableupdate workbook_sheetpivottableupdate workbook_pivottableopenconnection
    worksheet_activate worksheet_deactivate worksheet_calculate worksheet_selectionchange worksheet_tableupdate
    worksheet_pivottableupdate worksheet_lensgalleryrendercomplete worksheet_pivottablechangesync
    workbook_sheetlensgalleryrendercomplete workbook_sheetpivottablechangesync workbook_sheetpivottableaftervaluechange
    workbook_pivottablecloseconnection workbook_modelchange workbook_newchart workbook_beforeremotechange
    workbook_afterremotechange chart_activate chart_deactivate chart_calculate chart_resize page_activate document_pageadded document_shapeadded
    document_selectionchanged project_activate project_deactivate`,
  ),
  ...listed(
    'editing',
    `worksheet_change workbook_sheetchange workbook_beforesave workbook_aftersave workbook_beforeprint
    document_contentcontrolbeforedelete document_contentcontrolbeforecontentupdate document_contentcontrolbeforestoreupdate
    document_xmlafterinsert document_xmlbeforedelete document_beforeprint document_beforesave document_undo document_redo
    document_documentsaved document_documentsavedas document_shapesdeleted document_wizardaftershow
    workbook_sheetbeforedelete worksheet_beforedelete worksheet_pivottableaftervaluechange
    worksheet_pivottablebeforeallocatechanges worksheet_pivottablebeforecommitchanges
    worksheet_pivottablebeforediscardchanges workbook_sheetpivottablebeforeallocatechanges
    workbook_sheetpivottablebeforecommitchanges workbook_sheetpivottablebeforediscardchanges workbook_afterxmlexport
    workbook_beforexmlexport chart_serieschange workbook_afterxmlimport workbook_beforexmlimport project_beforesave project_beforeprint project_calculate project_change
    filesave filesaveas filesaveall fileprint fileprintdefault fileprintpreview fileopen filenew filenewdefault editcopy editcut
    editpaste toolsmacro viewvbcode toolsoptions viewzoom filesend filesendmail filesendtoemail docmaximize`,
  ),
  ...listed(
    'click',
    `worksheet_beforedoubleclick worksheet_beforerightclick worksheet_followhyperlink workbook_sheetbeforedoubleclick
    workbook_sheetbeforerightclick workbook_sheetfollowhyperlink chart_beforedoubleclick chart_beforerightclick
    chart_mousedown chart_mouseup chart_select document_mousedown document_mouseup document_keydown document_keypress`,
  ),
]);

/** Events that an ActiveX control in a document raises as soon as it is drawn or the mouse passes over it. */
const DRAWN =
  /_(?:painted|painting|layout|resize|resizing|gotfocus|lostfocus|mousemove|mouseenter|mousehover|mouseleave|documentcomplete|downloadcomplete|downloadbegin|navigatecomplete2?|navigateerror|beforenavigate2?|progresschange|propertychange|statustextchange|titlechange|windowstatechange|onconnecting|onconnected|ondisconnected|onlogincomplete|statechange|openstatechange|playstatechange|buffering|mediachange|modechange|currentitemchange|audiolanguagechange|onload|setsecurelockicon|filedownload|sizechanged|readystatechange|beforescriptexecute|newwindow[23]?)$/;
/** Controls that raise most of their events by themselves. */
const LIVELY =
  /^(?:imagecombo|multipage|tabstrip|inkedit|toolbar|treeview|listview|monthview|dtpicker|webbrowser|inkpicture)\d*_/;
const CLICKED =
  /_(?:dbl)?click$|_mouse(?:down|up)$|_key(?:down|up|press)$|_(?:button|node|item|column|parent)click$|_dropbuttonclick$/;
const EDITED = /_(?:change|beforeupdate|afterupdate|scroll|spinup|spindown|exit|enter)$/;

/** Word runs Sub Main of a standard module that bears the name of an auto macro. */
const AUTO_MODULES: ReadonlySet<string> = new Set(['autoopen', 'autoexec', 'autonew', 'autoclose', 'autoexit']);

/** Second parameters of ribbon callbacks that Office asks as it draws the ribbon (getVisible, getLabel …). */
const ASKED = /^(?:returned|ret|result|value|visible|enabled|label|image|size|screentip|supertip|count|content)/;

/** What runs a procedure; undefined where only code does. `name` in lower case. */
export function startOf(
  name: string,
  module: Pick<VbaModule, 'name' | 'kind'>,
  parameters: readonly Parameter[],
): StartKind | undefined {
  const home = module.name.toLowerCase();
  // Whether a module is a class is told by a stream that anybody can write; what forms do waits until they are shown.
  if (module.kind !== 'form') {
    const kind = NAMES.get(name);
    if (kind !== undefined) return kind;
  }
  if (name === 'main' && AUTO_MODULES.has(home)) return NAMES.get(home);
  const ribbon = ribbonStart(parameters);
  if (ribbon !== undefined) return ribbon;
  // The same events in a form wait until the form is shown.
  if (module.kind !== 'document' && module.kind !== 'unknown') return undefined;
  if (name.indexOf('_') < 1) return undefined;
  if (DRAWN.test(name)) return 'event';
  if (CLICKED.test(name)) return 'click';
  if (LIVELY.test(name)) return 'event';
  return EDITED.test(name) ? 'editing' : undefined;
}

/** When Office runs a command of its own that a macro replaces: "FileSave". */
export function kindOfCommand(command: string): StartKind {
  return NAMES.get(command.toLowerCase()) ?? 'click';
}

/** Keys that everybody presses start a macro without being asked for it; "Ctrl+Shift+M" is the shortcut of somebody who wants it. */
export function kindOfKey(key: string): StartKind {
  const isShortcut = /ctrl\+|alt\+|^(?:shift\+)?f\d{1,2}$/i.test(key);
  return isShortcut && !EVERYBODYS.has(key.toLowerCase()) ? 'click' : 'event';
}

/** Copy, cut, paste, undo, redo, select all, save, print, find, bold. */
const EVERYBODYS: ReadonlySet<string> = new Set('cxvzyaspfb'.split('').map((letter) => `ctrl+${letter}`));

/** [MS-CUSTOMUI]: `onLoad(ribbon As IRibbonUI)`, `getVisible(control As IRibbonControl, ByRef returned)`, `onAction(control)`. */
function ribbonStart([first, second, ...rest]: readonly Parameter[]): StartKind | undefined {
  const type = first?.type?.slice(first.type.lastIndexOf('.') + 1);
  if (type === 'iribbonui') return 'opening';
  // `LoadImage(imageId As String, ByRef returned)`.
  if (type === 'string' && rest.length === 0 && second?.byReference === true && /^returned/.test(second.name))
    return 'opening';
  if (type !== 'iribboncontrol') return undefined;
  if (second === undefined) return 'click';
  if (ASKED.test(second.name)) return 'opening';
  // What the ribbon asks is handed back; what it tells a click ("pressed", "text", "id, index") is not. The one thing that a
  // click hands back is whether Office's own command shall be left out.
  const [last = second] = rest.slice(-1);
  return last.byReference && !/cancel/.test(last.name) ? 'opening' : 'click';
}
