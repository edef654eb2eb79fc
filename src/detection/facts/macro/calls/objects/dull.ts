/**
 * Members that lead to a place in a document or say what it holds. Honest code consists of them, no technique hangs on them, and
 * their values are followed all the same; so they are not kept as calls.
 */
import type { Value } from '../../values/value';
import type { MacroCall } from '../../understanding';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** On which objects: those of Office's document models. */
const PLACES = words(
  `application workbooks workbook documents document presentations presentation sheets worksheet range selection window
  paragraphs storyranges bookmarks bookmark shapes shape controls control userform names name slides slide comments comment
  listobject chart tables table`,
);

const LEADS = words(
  `range cells offset resize rows columns end usedrange currentregion entirerow entirecolumn activecell activesheet sheets
  worksheets activeworkbook thisworkbook workbooks activedocument documents activepresentation paragraphs find selection
  item areas specialcells intersect union content tables row column count value value2 text name index address parent
  font interior borders font color bold size width height left top rowheight columnwidth horizontalalignment visible
  numberformat hidden listcolumns listrows listobjects databodyrange charts chartobjects slides characters words sentences
  screenupdating displayalerts enableevents calculation statusbar cutcopymode worksheetfunction caption enabled`,
);

/** Does a call only lead to a place, read it, or write a plain value there? */
export function isDull({ kind, name, object, arguments: values }: MacroCall): boolean {
  if (object?.kind !== 'object' || !PLACES.has(object.className)) return false;
  if (kind === 'write') return (name === '_default' || LEADS.has(name)) && values.every((value) => !isFormula(value));
  return LEADS.has(name);
}

/** A text that Excel takes for a formula where it is written into a cell, or may take for one. */
function isFormula(value: Value | undefined): boolean {
  if (value === undefined) return false;
  if (value.kind === 'alternatives') return value.values.some(isFormula);
  const first = value.kind === 'text' ? value.text[0] : value.kind === 'unknown' ? value.pieces[0] : undefined;
  return typeof first === 'string' && '=+-@'.includes(first[0] ?? ' ');
}
