/** PresentationML (ECMA-376-1, 19) and Visio drawings ([MS-VSDX]): the text of slides and pages. */
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';
import { readDrawing, readShapeMacro } from '../container/drawing-text';
import type { OfficeWords } from '../container/office-words';
import type { OoxmlPackage } from '../container/ooxml';
import { scanXml } from '../../xml';
import type { XmlText } from '../../xml-window';

const SLIDE_TYPES = ['presentationml.slide+xml', 'presentationml.notesslide+xml', 'drawingml.diagramdata+xml'];

export function readPresentationParts(pkg: OoxmlPackage, words: OfficeWords, budget: Budget): Gap | undefined {
  let gap: Gap | undefined;
  for (const name of pkg.names) {
    if (!budget.takeEntries()) return budget.gap;
    const type = pkg.contentTypeOf(name);
    if (words.storesTexts && MASTER_TYPES.some((ending) => type.endsWith(ending)))
      gap = readMacrosOfShapes(pkg.readXmlText(name) ?? '', words, budget) ?? gap;
    if (!SLIDE_TYPES.some((ending) => type.endsWith(ending))) continue;
    gap = readDrawing(pkg.readXmlText(name) ?? '', words, budget) ?? gap;
    words.endLine();
    // Behind the words that are kept may be the shape that runs a macro.
    if (words.isFull && !words.storesTexts) break;
  }
  return gap;
}

/** Their words are on no slide, their shapes are on each. */
const MASTER_TYPES = ['presentationml.slidelayout+xml', 'presentationml.slidemaster+xml'];

function readMacrosOfShapes(source: XmlText, words: OfficeWords, budget: Budget): Gap | undefined {
  return scanXml(source, budget, {
    open(tag) {
      readShapeMacro(tag, words);
    },
  });
}

export function readVisioParts(pkg: OoxmlPackage, words: OfficeWords, budget: Budget): Gap | undefined {
  let gap: Gap | undefined;
  for (const name of pkg.names) {
    if (!budget.takeEntries()) return budget.gap;
    if (!pkg.contentTypeOf(name).endsWith('visio.page+xml')) continue;
    let inText = false;
    const pageGap = scanXml(pkg.readXmlText(name) ?? '', budget, {
      open(tag) {
        if (tag.name === 'Text') inText = true;
      },
      close(closed) {
        if (closed !== 'Text') return;
        inText = false;
        words.endLine();
      },
      text(text) {
        if (inText) words.say(text);
      },
      done: () => words.isFull,
    });
    gap ??= pageGap;
  }
  return gap;
}
