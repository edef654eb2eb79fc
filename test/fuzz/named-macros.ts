/** Documents whose macros something outside the code starts by name: ribbon, keys, fields, shapes, controls, slides, formulas. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { docx, pptx, xlsx } from '../../src/specimens/office/ooxml';
import { escapeXml } from '../../src/specimens/office/ooxml-parts';
import { vbaProject } from '../../src/specimens/office/vba';
import type { Chance } from '../builders/random-numbers';
import type { Fixture } from '../fixtures';
import { macroOf, starts } from './macros';

const CALLBACKS = ['onLoad', 'onAction', 'onChange', 'getVisible', 'getLabel', 'loadImage', 'getItemCount'];
const COMMANDS = ['FileSave', 'Copy', 'FilePrint', ''];
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const TYPES = '[Content_Types].xml';

export function namingDocument(chance: Chance): Fixture {
  const vba = vbaProject({ modules: macroOf(chance) });
  switch (chance.below(3)) {
    case 0: {
      const fields = Array.from({ length: chance.below(4) }, () => [`MACROBUTTON ${spelling(chance)} here`]);
      const bytes = docx({ vba, ...(fields.length > 0 && { fields }) });
      return {
        name: 'named.docm',
        bytes: withParts(bytes, { ...ribbon(chance), 'word/customizations.xml': keys(chance) }),
      };
    }
    case 1: {
      const bytes = xlsx({ vba, text: ['Total'], inlineStrings: true });
      return {
        name: 'named.xlsm',
        bytes: withParts(
          bytes,
          { ...ribbon(chance), 'xl/drawings/drawing9.xml': shapes(chance) },
          {
            [TYPES]: ['</Types>', `<Override PartName="/xl/drawings/drawing9.xml" ContentType="${DRAWING}"/>`],
            'xl/worksheets/sheet1.xml': ['</worksheet>', cells(chance)],
          },
        ),
      };
    }
    default: {
      const click = `<p:cNvPr id="7"><a:hlinkClick action="ppaction://macro?name=${named(chance)}"/><a:hlinkHover action="ppaction://macro?name=${named(chance)}"/></p:cNvPr>`;
      const bytes = pptx({ vba, text: ['Hello'] });
      return {
        name: 'named.pptm',
        bytes: withParts(bytes, ribbon(chance), { 'ppt/slides/slide1.xml': ['</p:sld>', click] }),
      };
    }
  }
}

/** As documents spell the name of a macro, and as nobody should. */
function spelling(chance: Chance): string {
  const name = chance.pick([...starts, 'Ｇｏ', 'Macro1!$A$1', '', 'Go'.repeat(200), '"Go', "a'b"]);
  return chance.pick([
    name,
    `Module1.${name}`,
    `[0]!${name}`,
    `PROJECT.MODULE1.${name.toUpperCase()}`,
    `Book1.xlsm!${name}`,
    `'a b.xlsm'!ThisDocument.${name}`,
    `${name}.${name}.${name}`,
    `${name}(1, "a")`,
  ]);
}

function named(chance: Chance): string {
  return escapeXml(spelling(chance));
}

function some(chance: Chance, make: () => string): string {
  return Array.from({ length: 1 + chance.below(5) }, make).join('');
}

function ribbon(chance: Chance): Readonly<Record<string, string>> {
  const part = chance.pick(['customUI/customUI14.xml', 'customUI/customUI.xml']);
  const controls = some(chance, () =>
    chance.happens(0.3)
      ? `<command idMso="${chance.pick(COMMANDS)}" onAction="${named(chance)}"/>`
      : `<button id="a" ${chance.pick(CALLBACKS)}="${named(chance)}" ${chance.pick(CALLBACKS)}="${named(chance)}"/>`,
  );
  return { [part]: `<customUI onLoad="${named(chance)}">${controls}</customUI>` };
}

function keys(chance: Chance): string {
  const maps = some(chance, () => {
    const code = chance.below(0x1000).toString(16).padStart(4, '0');
    return `<wne:keymap wne:kcmPrimary="${code}"><wne:macro wne:macroName="${named(chance)}"/></wne:keymap>`;
  });
  return `<wne:tcg><wne:keymaps>${maps}</wne:keymaps></wne:tcg>`;
}

function shapes(chance: Chance): string {
  return `<xdr:wsDr>${some(chance, () => `<xdr:sp macro="${named(chance)}"><xdr:nvSpPr/></xdr:sp>`)}</xdr:wsDr>`;
}

function cells(chance: Chance): string {
  const controls = some(chance, () => `<control><controlPr macro="${named(chance)}"/></control>`);
  const rule = `<conditionalFormatting><cfRule><formula>${named(chance)}(A1)</formula></cfRule></conditionalFormatting>`;
  return `${rule}<controls>${controls}</controls>`;
}

/** A package with more parts, and with something put in front of the last `end` of others. */
function withParts(
  bytes: Uint8Array,
  parts: Readonly<Record<string, string>>,
  added: Readonly<Record<string, readonly [end: string, text: string]>> = {},
): Uint8Array {
  const files = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) files[name] = strToU8(part);
  for (const [name, [end, text]] of Object.entries(added)) {
    const part = strFromU8(files[name] ?? new Uint8Array());
    const at = part.lastIndexOf(end);
    files[name] = strToU8(at === -1 ? part + text : part.slice(0, at) + text + part.slice(at));
  }
  // Without a time of its own, the same case would be another file a second later.
  return zipSync(files, { level: 6, mtime: '2000-01-01' });
}
