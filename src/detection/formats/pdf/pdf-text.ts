/**
 * Words of a page's content (ISO 32000-1, 9.4.3): strings that are shown, where their codes are letters. Viewers make the addresses
 * among them clickable. Where a font numbers its glyphs, its table gives the letters; without one they are not read.
 */
import type { Budget } from '../../budget';
import { lettersOf } from './pdf-fonts';
import type { CodeTable } from './pdf-fonts';
import { bytesOfString, readPdfString, stringEnd } from './pdf-strings';

/** A number in a TJ array that moves the next letters by so much of a thousandth is a blank between words. */
const BLANK = -180;
/** Characters kept of one page. */
const MOST_TEXT = 20_000;

/** "/F1 12 Tf": the font of what follows (9.3.1). */
const FONT = /^\/([A-Za-z0-9+_.-]{1,40})[ \r\n]{1,4}[\d.]{1,12}[ \r\n]{1,4}Tf/;

/** The words of one content stream, lines kept as far as the operators tell; '' where nothing is shown. */
export function pageText(content: string, tablesOf: (font: string) => readonly CodeTable[], budget: Budget): string {
  if (!content.includes('BT')) return '';
  const pieces: string[] = [];
  let length = 0;
  let inArray = false;
  let tables: readonly CodeTable[] = [];
  for (let at = 0; at < content.length && length < MOST_TEXT && budget.takeSteps();) {
    const character = content.charAt(at);
    if (character === '(' || (character === '<' && content.charAt(at + 1) !== '<')) {
      const end = stringEnd(content, at);
      if (!budget.takeSteps(end - at)) break;
      const codes = tables.length === 0 ? undefined : bytesOfString(content, at);
      const text = (codes && lettersOf(codes, tables)) ?? readPdfString(content, at) ?? '';
      // Two bytes a glyph, the first zero or a small number: no letters.
      if (!/[\0-\x08]/.test(text)) {
        pieces.push(text);
        length += text.length;
      }
      at = end;
    } else if (character === '[' || character === ']') {
      inArray = character === '[';
      at++;
    } else if (inArray && (character === '-' || isDigit(character))) {
      const number = /^-?[\d.]{1,12}/.exec(content.slice(at, at + 14))?.[0] ?? character;
      if (Number(number) < BLANK) pieces.push(' ');
      at += number.length;
    } else if (character === '/') {
      const font = FONT.exec(content.slice(at, at + 70))?.[1];
      if (font !== undefined) tables = tablesOf(font);
      at++;
    } else if (character === 'T' || character === "'" || character === '"') {
      // Td, TD, Tm and T*, and the operators that begin a line of their own.
      if (character !== 'T' || 'dDm*'.includes(content.charAt(at + 1))) pieces.push('\n');
      at += 2;
    } else at++;
  }
  return pieces
    .join('')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
