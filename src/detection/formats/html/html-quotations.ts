/** How mail programs mark earlier mail in the HTML of an answer. There is no specification: these are the marks they write. */

/**
 * `cite`: the element holds earlier mail. `history`: it holds the line that announces earlier mail, and that mail. `indent`: it
 * is indented, which many programs do to a quote and people do to a list. `divider`: earlier mail begins here and goes on to the
 * end.
 */
export type QuotationKind = 'cite' | 'history' | 'indent' | 'divider';

/** Outlook adds `x_` to ids and classes of what it quotes, once a round. */
const classes = new Map<string, QuotationKind>([
  ['gmail_quote', 'history'],
  ['gmail_quote_container', 'history'],
  ['yahoo_quoted', 'history'],
  ['protonmail_quote', 'history'],
  ['tutanota_quote', 'history'],
  ['zmail_extra', 'history'],
  ['moz-forward-container', 'history'],
  ['OutlookMessageHeader', 'divider'],
]);

const ids = new Map<string, QuotationKind>([
  ['divRplyFwdMsg', 'divider'],
  ['appendonsend', 'divider'],
  ['mail-editor-reference-message-container', 'divider'],
  ['OLK_SRC_BODY_SECTION', 'history'],
  ['isReplyContent', 'history'],
  ['isForwardContent', 'history'],
  ['AppleMailQuote', 'history'],
]);

/** Line colours of the bar that Outlook draws above the header of a quoted message: 2013 and later, 2007 and 2010. */
const outlookBars = ['#e1e1e1', '#b5c4df', '#b5c4de'];

/** Which mark an element is, or undefined for ordinary ones. */
export function quotationOf(name: string, attributes: Readonly<Record<string, string>>): QuotationKind | undefined {
  const { id, class: written } = attributes;
  const ofId = id === undefined ? undefined : ids.get(withoutRounds(id));
  if (ofId !== undefined) return ofId;
  for (const word of written?.slice(0, 400).split(' ') ?? []) {
    const ofClass = classes.get(withoutRounds(word));
    if (ofClass !== undefined) return name === 'blockquote' ? 'cite' : ofClass;
  }
  if (name === 'blockquote')
    return attributes['type'] === 'cite' || attributes['cite'] !== undefined ? 'cite' : 'indent';
  if (name === 'div' && isOutlookBar(attributes['style'] ?? '')) return 'divider';
  return undefined;
}

function withoutRounds(mark: string): string {
  let start = 0;
  while (mark.startsWith('x_', start)) start += 2;
  return mark.slice(start);
}

function isOutlookBar(style: string): boolean {
  const css = style.slice(0, 400).toLowerCase().replace(/\s+/g, '');
  const at = css.indexOf('border-top:solid');
  return at !== -1 && outlookBars.some((colour) => css.startsWith(colour, at + 'border-top:solid'.length));
}
