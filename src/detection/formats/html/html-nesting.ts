/** What may stand in what (HTML Living Standard §13.1.2, §13.2.6): elements without content, those that end others, SVG and MathML. */

/** Whose rules hold inside an element: in SVG and MathML "<title>" is markup, and "/>" closes. */
export type Content = 'html' | 'svg' | 'math';

/** §13.1.2, and those of earlier HTML. */
const voids = words(
  'area base basefont bgsound br col command embed frame hr img input isindex keygen link meta param source track wbr',
);

/** §13.1.2.4 and §13.2.6.4.7: open elements that end where one of these begins. */
const ended = new Map<string, ReadonlySet<string>>();
for (const [beginning, ending] of [
  ['a', 'a'],
  ['li', 'li'],
  ['dd dt', 'dd dt'],
  ['tr', 'tr th td'],
  ['td', 'thead th td'],
  ['th', 'th'],
  ['tbody tfoot', 'thead tbody'],
  ['option', 'option'],
  ['optgroup', 'optgroup option'],
  ['body', 'head link script'],
  ['rt rp', 'rt rp'],
  ['select input output button datalist textarea', 'input option optgroup select button datalist textarea'],
  ['h1 h2 h3 h4 h5 h6', 'p h1 h2 h3 h4 h5 h6'],
  [
    'address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol p pre section ' +
      'table ul',
    'p',
  ],
] as const) {
  const names = words(ending);
  for (const name of words(beginning)) ended.set(name, names);
}

/** §13.2.6.5: what leaves SVG and MathML, so that a forgotten "</svg>" hides nothing below it. */
const breakouts = words(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ' +
    'ruby s small span strong strike sub sup table tt u ul var',
);

/** §13.2.6.5, HTML and MathML text integration points: elements whose content is HTML again. */
const integrating = { svg: words('foreignobject desc title'), math: words('mi mo mn ms mtext') };

/** Has the element no content, and no closing tag? */
export function isVoid(name: string): boolean {
  return voids.has(name);
}

/** Names of the innermost elements that end where this one begins. */
export function elementsEndedBy(name: string): ReadonlySet<string> | undefined {
  return ended.get(name);
}

/** Does this tag end SVG and MathML where it stands in them? */
export function breaksOut(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return (
    breakouts.has(name) ||
    (name === 'font' && ['color', 'face', 'size'].some((attribute) => attributes[attribute] !== undefined))
  );
}

/** Whose rules hold inside the element, given those around it. */
export function contentOf(name: string, attributes: Readonly<Record<string, string>>, around: Content): Content {
  if (around === 'html') return name === 'svg' || name === 'math' ? name : 'html';
  if (integrating[around].has(name)) return 'html';
  const encoding = around === 'math' && name === 'annotation-xml' ? attributes['encoding']?.toLowerCase() : undefined;
  return encoding === 'text/html' || encoding === 'application/xhtml+xml' ? 'html' : around;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
