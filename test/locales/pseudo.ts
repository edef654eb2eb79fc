import type { Catalogue } from '../../src/locales/catalogue';

/*
 * A language that nobody speaks: English with accents on every letter and two fifths longer, as German and French are. What
 * is cut off loses its closing bracket; what is not translated has no accents. For tests alone.
 */

const PLAIN = 'aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPrRsStTuUwWyYzZ';
const ACCENTED = 'åÅƀɃçÇđĐéÉƒƑğĞĥĤïÏĵĴķĶļĻɱⱮñÑöÖþÞŕŔšŠťŤüÜŵŴýÝžŽ';
const LONGER = 0.4;

/** The words of a catalogue in the pseudo-language; values keep their names. */
export function pseudo(catalogue: Catalogue): Catalogue {
  return { ...(lengthened(catalogue) as Catalogue), language: 'en-XA' };
}

function lengthened(texts: unknown): unknown {
  if (typeof texts === 'string') return pseudoText(texts);
  if (Array.isArray(texts)) return texts.map(lengthened);
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([name, inner]) => [name, lengthened(inner)]));
}

/** "Back" becomes "[Ƀåçķ ~~]". */
function pseudoText(text: string): string {
  const accented = text
    .split(/(\{\w+\})/)
    .map((stretch, index) =>
      index % 2 === 1 ? stretch : stretch.replace(/\p{L}/gu, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter),
    )
    .join('');
  // Words of up to nine letters, so that they break as words do.
  const more = 'ñöŵ ļöñğéŕ '.repeat(text.length);
  return `[${accented} ${more.slice(0, Math.ceil(text.length * LONGER)).trim()}]`;
}
