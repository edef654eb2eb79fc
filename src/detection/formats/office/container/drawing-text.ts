/** DrawingML and VML text: text boxes, shapes, comments, slides (ECMA-376-1, 21.1.2 and 14.1). */
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';
import type { OfficeWords } from './office-words';
import { readAlternativeText } from './word-text';
import { scanXml } from '../../xml';

/** Says every `t` of the part, a line a paragraph, and stores alternative texts. */
export function readDrawing(source: string, words: OfficeWords, budget: Budget): Gap | undefined {
  let inText = false;
  let inBox = false;
  // As in Word's text: a fallback is said where no choice said anything.
  let fallbacks = 0;
  let choiceSpoke = false;
  return scanXml(source, budget, {
    open(tag) {
      const { name } = tag;
      if (name === 'Fallback') fallbacks++;
      else if (name === 'AlternateContent' && fallbacks === 0) choiceSpoke = false;
      else if (name === 't') inText = true;
      else if (name === 'textbox') inBox = true;
      else if (name === 'br') words.endLine();
      else if (name === 'cNvPr' || name === 'docPr') readAlternativeText(tag, words);
      else if (name === 'shape' && words.storesTexts)
        words.store('alternative-text', tag.attribute('id') ?? '', tag.attribute('alt') ?? '');
    },
    close(name) {
      if (name === 'Fallback') fallbacks = Math.max(0, fallbacks - 1);
      else if (name === 't') inText = false;
      else if (name === 'textbox') inBox = false;
      if (name === 'p' || name === 'div' || name === 'text') words.endLine();
    },
    text(text) {
      if (fallbacks > 0 && choiceSpoke) return;
      const said = inText ? text : inBox ? text.trim() : '';
      words.say(said);
      choiceSpoke ||= fallbacks === 0 && said !== '';
    },
  });
}
