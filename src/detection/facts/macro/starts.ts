/** Procedures that Office runs by itself, by their names alone: auto macros and events of documents and their controls. */
import type { VbaModule } from '../../contract';

/** When it runs: as the document opens, as it closes (sandboxes look for the former), or at an event that a reader cannot avoid. */
export type Start = 'open' | 'close' | 'event';

const STARTS: ReadonlyMap<string, Start> = new Map<string, Start>([
  ...[
    'autoopen',
    'autoexec',
    'autonew',
    'auto_open',
    'auto_activate',
    'document_open',
    'document_new',
    'workbook_open',
    'workbook_activate',
    'workbook_windowactivate',
    'workbook_addininstall',
    'presentation_open',
    'onslideshowpagechange',
  ].map((name): [string, Start] => [name, 'open']),
  ...[
    'autoclose',
    'autoexit',
    'auto_close',
    'auto_deactivate',
    'document_close',
    'document_beforeclose',
    'documentbeforeclose',
    'workbook_beforeclose',
    'workbook_deactivate',
    'workbook_windowdeactivate',
    'presentation_close',
    'onslideshowterminate',
  ].map((name): [string, Start] => [name, 'close']),
  ...[
    'documentchange',
    'document_contentcontrolonenter',
    'document_contentcontrolafteradd',
    'document_contentcontrolonexit',
    'document_buildingblockinsert',
    'document_sync',
    'workbook_sheetactivate',
    'workbook_sheetdeactivate',
    'workbook_sheetcalculate',
    'workbook_sheetselectionchange',
    'workbook_windowresize',
    'workbook_beforesave',
    'workbook_beforeprint',
    'worksheet_activate',
    'worksheet_deactivate',
    'worksheet_calculate',
    'worksheet_selectionchange',
    'worksheet_tableupdate',
    'worksheet_pivottableupdate',
  ].map((name): [string, Start] => [name, 'event']),
]);

/** Events that an ActiveX control in a document raises as soon as it is drawn or the mouse passes over it. */
const CONTROL_EVENT =
  /_(?:painted|painting|layout|resize|resizing|gotfocus|lostfocus|mousemove|mouseenter|mousehover|mouseleave|documentcomplete|downloadcomplete|downloadbegin|navigatecomplete2?|beforenavigate2?|progresschange|propertychange|statustextchange|titlechange|windowstatechange|onconnecting|onconnected|ondisconnected|onlogincomplete|statechange|onload|setsecurelockicon|filedownload|sizechanged|readystatechange)$|^(?:imagecombo|multipage|tabstrip|inkedit|toolbar|treeview|listview|monthview|dtpicker|webbrowser|inkpicture)\d*_(?!click|dblclick)/;

/** Word runs Sub Main of a standard module that bears the name of an auto macro. */
const AUTO_MODULE: ReadonlySet<string> = new Set(['autoopen', 'autoexec', 'autonew', 'autoclose', 'autoexit']);

/** `name` in lower case. */
export function startOf(
  name: string,
  module: { readonly name: string; readonly kind: VbaModule['kind'] },
): Start | undefined {
  const start = STARTS.get(name);
  if (start !== undefined) return start;
  if (name === 'main' && AUTO_MODULE.has(module.name.toLowerCase()))
    return module.name.toLowerCase().endsWith('open') ? 'open' : 'event';
  // The same events in a form wait until the form is shown.
  const inDocument = module.kind === 'document' || module.kind === 'unknown';
  return inDocument && CONTROL_EVENT.test(name) ? 'event' : undefined;
}
