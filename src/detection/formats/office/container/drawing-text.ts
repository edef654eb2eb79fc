/** DrawingML and VML text: text boxes, shapes, comments, slides (ECMA-376-1, 21.1.2 and 14.1). */
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';
import type { OfficeWords } from './office-words';
import { readAlternativeText } from './word-text';
import { decodePercent } from '../../../text/hosts';
import { scanXml } from '../../xml';
import type { XmlTag } from '../../xml';
import type { XmlText } from '../../xml-window';

/** Shapes of a sheet (ECMA-376-1, 20.5) that run what their attribute `macro` names when they are clicked. */
const SHAPES: ReadonlySet<string> = new Set(['sp', 'pic', 'graphicFrame', 'cxnSp']);
/** Links of shapes and of words on slides: at a click, or as soon as the pointer is over them. */
const LINKS: ReadonlyMap<string, 'shape' | 'pointer'> = new Map([
  ['hlinkClick', 'shape'],
  ['hlinkHover', 'pointer'],
  ['hlinkMouseOver', 'pointer'],
]);

/** The macro that a shape, or in a presentation a link of a shape, names (`ppaction://macro?name=Main`). */
export function readShapeMacro(tag: XmlTag, words: OfficeWords): void {
  if (SHAPES.has(tag.name)) words.addMacro('shape', '', tag.attribute('macro') ?? '');
  const by = LINKS.get(tag.name);
  if (by === undefined) return;
  const [, macro] = /^ppaction:\/\/macro\?name=(.*)$/i.exec((tag.attribute('action') ?? '').trim()) ?? [];
  if (macro !== undefined) words.addMacro(by, '', decodePercent(macro));
}

/** Says every `t` of the part, a line a paragraph, and stores alternative texts. */
export function readDrawing(source: XmlText, words: OfficeWords, budget: Budget): Gap | undefined {
  let inText = false;
  let inBox = false;
  /** VML keeps the macro of a shape in an element, x:FmlaMacro. */
  let inMacro = false;
  // As in Word's text: a fallback is said where no choice said anything.
  let fallbacks = 0;
  let choiceSpoke = false;
  return scanXml(source, budget, {
    open(tag) {
      const { name } = tag;
      if (name === 'Fallback') fallbacks++;
      else if (name === 'AlternateContent' && fallbacks === 0) choiceSpoke = false;
      else if (name === 't') inText = true;
      else if (name === 'FmlaMacro') inMacro = true;
      else if (name === 'textbox') inBox = true;
      else if (name === 'br') words.endLine();
      else if (name === 'cNvPr' || name === 'docPr') readAlternativeText(tag, words);
      else if (name === 'shape' && words.storesTexts)
        words.store('alternative-text', tag.attribute('id') ?? '', tag.attribute('alt') ?? '');
      else if (words.storesTexts) readShapeMacro(tag, words);
    },
    close(name) {
      if (name === 'Fallback') fallbacks = Math.max(0, fallbacks - 1);
      else if (name === 't') inText = false;
      else if (name === 'textbox') inBox = false;
      else if (name === 'FmlaMacro') inMacro = false;
      if (name === 'p' || name === 'div' || name === 'text') words.endLine();
    },
    text(text) {
      if (inMacro) words.addMacro('shape', '', text);
      if (fallbacks > 0 && choiceSpoke) return;
      const said = inText ? text : inBox ? text.trim() : '';
      words.say(said);
      choiceSpoke ||= fallbacks === 0 && said !== '';
    },
  });
}
