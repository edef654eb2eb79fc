/**
 * WordprocessingML: text, fields, alternative texts and document variables (ECMA-376-1, 17). Elements are known by their
 * local names, which Word 2003 XML shares, so both are read here.
 */
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';
import type { OfficeWords } from './office-words';
import { relatedParts } from './ooxml';
import type { OoxmlPackage, Relationship } from './ooxml';
import { FieldReader } from './word-fields';
import { scanXml } from '../../xml';
import type { XmlTag } from '../../xml';
import type { XmlText } from '../../xml-window';

/** Parts of a document that are read besides the main one, in this order. */
const TEXT_PARTS = ['header', 'footer', 'footnotes', 'endnotes', 'comments', 'diagramData'];
/** Holds document variables. */
const SETTINGS = 'settings';

/** Reads the main document part and all that belongs to its text. */
export function readWordParts(pkg: OoxmlPackage, main: string, words: OfficeWords, budget: Budget): Gap | undefined {
  let gap: Gap | undefined;
  const kinds = words.storesTexts ? [SETTINGS, ...TEXT_PARTS] : TEXT_PARTS;
  for (const name of [main, ...relatedParts(pkg, main, kinds)]) {
    const source = pkg.readXmlText(name);
    if (source !== undefined) gap = readWordXml(source, words, budget) ?? gap;
  }
  return gap;
}

/** Reads one part's XML, or a whole Word 2003 document. */
export function readWordXml(source: XmlText, words: OfficeWords, budget: Budget): Gap | undefined {
  const fields = new FieldReader((code) => {
    words.addFieldCode(code);
  });
  let inside: 'text' | 'instruction' | undefined;
  // mc:Fallback repeats what mc:Choice says, for older programs: its words only where no choice said any, but its fields always,
  // for Word takes it where the choice requires what nobody knows.
  let fallbacks = 0;
  let choiceSpoke = false;

  const open = (tag: XmlTag): void => {
    if (tag.name === 'Fallback') fallbacks++;
    else if (tag.name === 'AlternateContent' && fallbacks === 0) choiceSpoke = false;
    switch (tag.name) {
      case 't':
        inside = 'text';
        break;
      case 'instrText':
        inside = 'instruction';
        break;
      case 'tab':
        words.say(' ');
        break;
      case 'br':
      case 'cr':
        words.endLine();
        break;
      case 'fldChar':
        readFieldCharacter(tag, fields);
        break;
      case 'fldSimple':
        fields.begin();
        fields.instruction(tag.attribute('instr') ?? '');
        fields.separate();
        break;
      default:
        readShapeOrSetting(tag, words);
    }
  };
  const gap = scanXml(source, budget, {
    open,
    close(name) {
      if (name === 'Fallback') fallbacks = Math.max(0, fallbacks - 1);
      else if (name === 't' || name === 'instrText') inside = undefined;
      else if (name === 'p') words.endLine();
      else if (name === 'fldSimple') fields.end();
    },
    text(text) {
      if (inside === 'instruction') fields.instruction(text);
      else if (inside === 'text' && fields.text(text) && (fallbacks === 0 || !choiceSpoke)) {
        words.say(text);
        choiceSpoke ||= fallbacks === 0;
      }
    },
  });
  fields.finish();
  words.endLine();
  return gap;
}

function readFieldCharacter(tag: XmlTag, fields: FieldReader): void {
  const type = tag.attribute('fldCharType');
  if (type === 'begin') fields.begin();
  else if (type === 'separate') fields.separate();
  else if (type === 'end') fields.end();
}

function readShapeOrSetting(tag: XmlTag, words: OfficeWords): void {
  switch (tag.name) {
    case 'docPr':
    case 'cNvPr':
      readAlternativeText(tag, words);
      break;
    case 'shape':
    case 'rect':
    case 'oval':
      words.store('alternative-text', tag.attribute('id') ?? '', tag.attribute('alt') ?? '');
      words.addHyperlink(tag.attribute('href') ?? '');
      break;
    case 'docVar':
      words.store('variable', tag.attribute('name') ?? '', tag.attribute('val') ?? '');
      break;
    // Word 2003 XML writes addresses where OOXML has relationships.
    case 'hlink':
      words.addHyperlink(tag.attribute('dest') ?? '');
      break;
    case 'attachedTemplate':
      words.addExternal('attachedTemplate', tag.attribute('val') ?? '');
      break;
    default:
  }
}

/** Alternative text of a drawing (DrawingML cNvPr, 20.1.2.2.8), where macros have kept whole commands. */
export function readAlternativeText(tag: XmlTag, words: OfficeWords): void {
  if (!words.storesTexts) return;
  const name = tag.attribute('name') ?? '';
  words.store('alternative-text', name, tag.attribute('descr') ?? '');
  words.store('alternative-text', name, tag.attribute('title') ?? '');
}

/** Hyperlinks and everything else that lies outside the package, whichever part points there. */
export function readExternalTargets(relationships: readonly Relationship[], words: OfficeWords): void {
  for (const { external, kind, target } of relationships) {
    if (!external) continue;
    if (kind === 'hyperlink') words.addHyperlink(target);
    else words.addExternal(kind, target);
  }
}
