/**
 * What runs macros by name in parts of their own: the ribbon ([MS-CUSTOMUI]) and the keyboard of a Word document ([MS-DOCX],
 * customizations.xml).
 */
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';
import { scanXml } from '../../xml';
import type { XmlTag } from '../../xml';
import type { OfficeWords } from './office-words';

/** Characters of one part that are read; a ribbon of hundreds of buttons has some 100,000. */
const MOST_CHARACTERS = 1_000_000;
/** What looking for all callbacks of one element costs. */
const STEPS_PER_ELEMENT = 200;

/** Attributes that name what Office calls: as it loads, whenever it draws, and when something is clicked or typed. */
const CALLBACKS = (
  'onLoad loadImage onAction onChange onShow onHide getVisible getEnabled getLabel getImage getImageMso getScreentip getSupertip ' +
  'getDescription getKeytip getShowLabel getShowImage getSize getPressed getText getTitle getContent getStyle getHelperText getAltText ' +
  'getTarget getItemCount getItemID getItemLabel getItemImage getItemScreentip getItemSupertip getSelectedItemID getSelectedItemIndex ' +
  'getItemHeight getItemWidth'
).split(' ');

/** The callbacks of a ribbon; `at` is the attribute, or Office's own command that is replaced ("FileSave"). */
export function readCustomUi(source: string, words: OfficeWords, budget: Budget): Gap | undefined {
  const gap = scanXml(source.slice(0, MOST_CHARACTERS), budget, {
    open(tag) {
      if (!budget.takeSteps(STEPS_PER_ELEMENT)) return;
      for (const name of CALLBACKS) {
        const macro = tag.attribute(name);
        if (macro !== undefined) words.addMacro('ribbon', placeOf(name, tag), macro);
      }
    },
  });
  return gap ?? gapOfLong(source, words);
}

/** Blanks in front of a ribbon's one callback may not hide that there is one. */
function gapOfLong(source: string, words: OfficeWords): Gap | undefined {
  if (source.length <= MOST_CHARACTERS) return undefined;
  words.hasMoreMacros = true;
  return 'too-large';
}

function placeOf(name: string, tag: XmlTag): string {
  return name === 'onAction' && tag.name === 'command' ? (tag.attribute('idMso') ?? name) : name;
}

/** Keys that a document sets anew, and the macros behind them; `at`: "Ctrl+Shift+M". */
export function readKeyMap(source: string, words: OfficeWords, budget: Budget): Gap | undefined {
  let key = '';
  const gap = scanXml(source.slice(0, MOST_CHARACTERS), budget, {
    open(tag) {
      if (tag.name === 'keymap') key = nameOfKey(Number.parseInt(tag.attribute('kcmPrimary') ?? '', 16));
      else if (tag.name === 'macro') words.addMacro('key', key, tag.attribute('macroName') ?? '');
    },
  });
  return gap ?? gapOfLong(source, words);
}

/** As WdKey counts them: 256 Shift, 512 Ctrl, 1024 Alt, and the key itself in the low byte. */
function nameOfKey(code: number): string {
  const low = code & 0xff;
  const name = low >= 0x70 && low <= 0x87 ? `F${String(low - 0x6f)}` : String.fromCharCode(low);
  return `${(code & 0x200) !== 0 ? 'Ctrl+' : ''}${(code & 0x400) !== 0 ? 'Alt+' : ''}${(code & 0x100) !== 0 ? 'Shift+' : ''}${name}`;
}
