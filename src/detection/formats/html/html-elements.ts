/** What elements and their attributes mean to the eye (HTML Living Standard §15, CSS 2.2 §11.2), as far as mail uses it. */

const blocks = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 header hr html legend li listing main menu nav ol p pre section summary table tbody tfoot thead tr ul xmp'
  ).split(' '),
);

/** Elements whose text is no part of the page. */
const unseen = new Set([
  'head',
  'title',
  'style',
  'script',
  'noscript',
  'template',
  'iframe',
  'object',
  'select',
  'svg',
  'noframes',
  'noembed',
]);

export function isBlockElement(name: string): boolean {
  return blocks.has(name);
}

/** Can the reader not see text in this element? Attackers hide words there to feed filters. */
export function hidesText(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (unseen.has(name) || attributes['hidden'] !== undefined) return true;
  const { style } = attributes;
  if (style === undefined) return false;
  const css = style.slice(0, 4_000).toLowerCase().replace(/\s+/g, '');
  return (
    css.includes('display:none') ||
    css.includes('visibility:hidden') ||
    css.includes('mso-hide:all') ||
    isZero(css, 'font-size:') ||
    isZero(css, 'opacity:') ||
    (css.includes('overflow:hidden') && (isZero(css, 'max-height:') || isZero(css, 'max-width:')))
  );
}

/** Does the property have the value zero, whatever its unit ("0", "0px", "0.0em")? */
function isZero(css: string, property: string): boolean {
  const start = css.indexOf(property);
  if (start === -1) return false;
  const value = css.slice(start + property.length, start + property.length + 16).split(';', 1)[0] ?? '';
  const number = /^[0-9.]+/.exec(value)?.[0];
  return number !== undefined && Number(number) === 0;
}

/** Where <meta http-equiv="refresh" content="0; url=…"> takes the reader without a click (HTML Living Standard §4.2.5.3). */
export function refreshTarget(attributes: Readonly<Record<string, string>>): string | undefined {
  if (attributes['http-equiv']?.trim().toLowerCase() !== 'refresh') return undefined;
  const content = (attributes['content'] ?? '').slice(0, 10_000);
  const separator = content.search(/[;,]/);
  if (separator === -1) return undefined;
  const target = content
    .slice(separator + 1)
    .trim()
    .replace(/^url\s{0,10}=\s{0,10}/i, '');
  return target.replace(/^["']|["']$/g, '');
}

/** Puts a relative link behind the page's <base>: attackers split an address between the two. Others stay as written. */
export function resolveAgainst(base: string, href: string): string {
  const link = href.trim();
  if (base === '' || link.startsWith('#') || /^[a-z][a-z0-9+.-]{0,30}:/i.test(link)) return href;
  const schemeEnd = base.indexOf('://');
  if (schemeEnd === -1) return base + link;
  if (link.startsWith('//')) return base.slice(0, schemeEnd + 1) + link;
  const hostEnd = base.indexOf('/', schemeEnd + 3);
  const origin = hostEnd === -1 ? base : base.slice(0, hostEnd);
  if (link.startsWith('/')) return origin + link;
  return hostEnd === -1 ? `${base}/${link}` : base.slice(0, base.lastIndexOf('/') + 1) + link;
}
