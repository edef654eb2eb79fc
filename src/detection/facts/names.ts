/** Are two names the same person's? Case, order, width, titles and blanks say nothing: "Suzuki, Hanako" is "Hanako SUZUKI". */

const LONGEST = 200;

/** Words around a name that are no part of it. */
const titles = new Set(
  'mr mrs ms dr prof herr frau monsieur madame sig sigra sr sra san sama dipl ing phd mba esq jr the'.split(' '),
);

/** Names of desks, not of people: two firms may both have a "Support". */
const roles = new Set(
  (
    'info support sales admin administrator office service services noreply no-reply reply team help desk helpdesk contact mail ' +
    'webmaster postmaster billing accounting accounts invoice newsletter news marketing hr it security notification notifications ' +
    'customer care kundenservice vertrieb buchhaltung rechnung comptabilité facturation amministrazione ventas facturación me you all ' +
    '担当 担当者 営業 営業部 総務 総務部 経理 経理部 人事 人事部 事務局 受付 サポート 窓口 お客様 お客様窓口 情報システム部'
  ).split(' '),
);

/** The words of a name, folded; empty for names that name nobody in particular. */
export function nameWords(name: string): readonly string[] {
  const words = fold(name).filter((word) => !titles.has(word));
  return words.every((word) => roles.has(word) || /^[0-9]+$/.test(word)) ? [] : words;
}

/** The same person's name. One-word names must be equal as a whole and long enough to mean something. */
export function sameName(one: string, other: string): boolean {
  const a = nameWords(one);
  const b = nameWords(other);
  if (a.length === 0 || b.length === 0) return false;
  if (!tells(a)) return false;
  if (a.join('') === b.join('')) return true;
  return a.length === b.length && a.length > 1 && [...a].sort().join(' ') === [...b].sort().join(' ');
}

/** Does a line of text hold the name, its words side by side in either order? */
export function holdsName(line: string, name: string): boolean {
  const words = nameWords(name);
  if (!tells(words)) return false;
  const text = ` ${fold(line).join(' ')} `;
  if (text.includes(` ${words.join(' ')} `)) return true;
  if (words.length > 1 && text.includes(` ${[...words].reverse().join(' ')} `)) return true;
  // Japanese, Chinese and Korean names stand without blanks around them.
  const joined = words.join('');
  return isIdeographic(joined) && joined.length >= 3 && text.replace(/ /g, '').includes(joined);
}

/** The same name, or one with a firm, a department or a title around it; "Tom" only where both are nothing but "Tom". */
export function isSamePerson(one: string, other: string): boolean {
  return (
    sameName(one, other) ||
    holdsName(one, other) ||
    holdsName(other, one) ||
    (one.length >= 3 && one.trim().toLowerCase() === other.trim().toLowerCase())
  );
}

/** Two words, or one that is not anybody's first name: "Taro" alone matches half of an address book. */
function tells(words: readonly string[]): boolean {
  const [first = ''] = words;
  if (words.length > 1) return words.join('').length >= 4;
  return isIdeographic(first) ? first.length >= 3 : first.length >= 5;
}

function fold(text: string): readonly string[] {
  return text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?:様|さん|先生|殿|님)(?=$|[\s<(（,])/g, ' ')
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function isIdeographic(text: string): boolean {
  return /^[\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af]+$/.test(text);
}
