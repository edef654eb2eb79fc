/** A passage of a message's text to mark. */
export interface Passage {
  /** As it stands in the text. */
  readonly text: string;
  /** The number beside the mark. */
  readonly number: number;
  /** What is spoken of now; marks of earlier steps are quieter. */
  readonly current: boolean;
}

const LOOK = 'color: #1b1a19; border-radius: 3px; padding: 1px 3px;';
const CURRENT = `${LOOK} background-color: #ffe27a; outline: 3px solid #b10e1c`;
const EARLIER = `${LOOK} background-color: #fff4c2; outline: 1px solid #b10e1c`;
const NUMBER = 'font-weight: 700; color: #b10e1c; font-size: 0.75em; vertical-align: super; margin-left: 3px';

/**
 * Marks passages inside a shown message and brings the current one into view. A passage may run over several elements.
 * @returns a function that takes the marks away
 */
export function markPassages(body: HTMLElement, passages: readonly Passage[]): () => void {
  const added: HTMLElement[] = [];
  for (const { text, number, current } of passages) {
    const marks = wrap(body, text);
    for (const mark of marks) mark.setAttribute('style', current ? CURRENT : EARLIER);
    const last = marks.at(-1);
    if (last !== undefined) {
      const note = body.ownerDocument.createElement('b');
      note.setAttribute('style', NUMBER);
      note.append(String(number));
      last.append(note);
      added.push(note);
    }
    added.push(...marks);
    if (current) marks[0]?.scrollIntoView({ block: 'center' });
  }
  return () => {
    for (const element of added) {
      if (element.tagName === 'MARK') element.replaceWith(...element.childNodes);
      else element.remove();
    }
    body.normalize();
  };
}

/** Puts a `mark` around each stretch of text of the first place where `passage` stands, blanks and line breaks aside. */
function wrap(body: HTMLElement, passage: string): HTMLElement[] {
  const page = body.ownerDocument;
  const walker = page.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const letters: { readonly node: Text; readonly offset: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let offset = 0; offset < data.length; offset++) {
      if (/\s/.test(data.charAt(offset))) continue;
      text += data.charAt(offset);
      letters.push({ node: node as Text, offset });
    }
  }
  const wanted = passage.replace(/\s+/g, '');
  const at = wanted === '' ? -1 : text.indexOf(wanted);
  if (at === -1) return [];
  const found = letters.slice(at, at + wanted.length);
  const nodes = [...new Set(found.map(({ node }) => node))];
  return nodes.map((node) => {
    const offsets = found.filter((letter) => letter.node === node).map(({ offset }) => offset);
    const range = page.createRange();
    range.setStart(node, offsets[0] ?? 0);
    range.setEnd(node, (offsets.at(-1) ?? 0) + 1);
    const mark = page.createElement('mark');
    range.surroundContents(mark);
    return mark;
  });
}
