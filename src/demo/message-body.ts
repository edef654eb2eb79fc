import { Parser } from 'htmlparser2';

/**
 * Shows the HTML of a hostile message without its power. Three walls, each enough by itself: only the elements and attributes
 * listed here are built; the frame is sandboxed without scripts; the frame's page forbids every request (Content-Security-Policy).
 */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr b big blockquote br caption center cite code col colgroup dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd ' +
    'li ol p pre s samp small span strike strong sub sup table tbody td tfoot th thead tr tt u ul'
  ).split(' '),
);

/** Elements that are left out with everything in them. */
const SILENT: ReadonlySet<string> = new Set(
  (
    'applet audio base button canvas datalist embed frame frameset head iframe input link math meta noembed noframes noscript ' +
    'object option script select style svg template textarea title video xmp'
  ).split(' '),
);

/** Elements of SILENT that have no end tag. */
const EMPTY: ReadonlySet<string> = new Set(['base', 'embed', 'frame', 'input', 'link', 'meta']);

const ATTRIBUTES: ReadonlySet<string> = new Set(
  'align alt bgcolor border cellpadding cellspacing color colspan dir face height lang nowrap rowspan size start valign width'.split(
    ' ',
  ),
);

/** Pictures that came with the message; others would tell the sender that it was opened. */
const PICTURE = /^data:image\/(?:png|jpeg|gif|webp);base64,/i;

/** Deeper nesting than any honest newsletter's; the browser's own layout recurses. */
const DEEPEST = 256;

export interface ShownBody {
  /** Addresses of the links shown, in order; the anchors carry their number in `data-link`. */
  readonly links: readonly string[];
}

/** Builds the message's HTML inside `target`, which must belong to a page without scripts. */
export function showHtml(html: string, target: HTMLElement): ShownBody {
  const page = target.ownerDocument;
  const links: string[] = [];
  const open: { readonly name: string; readonly node: HTMLElement }[] = [];
  let silentIn: string | undefined;
  let silentDepth = 0;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (silentIn !== undefined) {
          if (name === silentIn) silentDepth += 1;
          return;
        }
        if (SILENT.has(name)) {
          if (EMPTY.has(name)) return;
          silentIn = name;
          silentDepth = 1;
          return;
        }
        if (!ELEMENTS.has(name) || open.length >= DEEPEST) return;
        const node = page.createElement(name);
        for (const [attribute, value] of Object.entries(attributes)) {
          if (ATTRIBUTES.has(attribute)) node.setAttribute(attribute, value);
        }
        if (attributes['style'] !== undefined) node.setAttribute('style', harmlessStyle(attributes['style']));
        if (name === 'img' && attributes['src'] !== undefined && PICTURE.test(attributes['src'])) {
          node.setAttribute('src', attributes['src']);
        }
        if (name === 'a' && attributes['href'] !== undefined) {
          node.setAttribute('data-link', String(links.length));
          node.setAttribute('title', attributes['href']);
          node.setAttribute('style', `${node.getAttribute('style') ?? ''}; color: #0563c1; text-decoration: underline`);
          links.push(attributes['href']);
        }
        (open.at(-1)?.node ?? target).append(node);
        open.push({ name, node });
      },
      ontext(text) {
        if (silentIn === undefined) (open.at(-1)?.node ?? target).append(text);
      },
      onclosetag(name) {
        if (silentIn !== undefined) {
          if (name === silentIn && --silentDepth === 0) silentIn = undefined;
          return;
        }
        const at = open.map((element) => element.name).lastIndexOf(name);
        if (at !== -1) open.length = at;
      },
    },
    { decodeEntities: true },
  );
  target.replaceChildren();
  parser.write(html);
  parser.end();
  return { links };
}

/** Shows a message without HTML. */
export function showText(text: string, target: HTMLElement): ShownBody {
  const paragraph = target.ownerDocument.createElement('div');
  paragraph.setAttribute('style', 'white-space: pre-wrap');
  paragraph.append(text);
  target.replaceChildren(paragraph);
  return { links: [] };
}

/** Leaves out declarations that fetch something or lay themselves over the rest (`url(`, escapes, `position`). */
function harmlessStyle(style: string): string {
  return style
    .split(';')
    .filter((declaration) => !/[\\@]|url|image|expression|position|behavior|binding/i.test(declaration))
    .join(';');
}
