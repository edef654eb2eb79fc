/** Are two names the same person's? Case, order, width, titles and blanks say nothing: "Suzuki, Hanako" is "Hanako SUZUKI". */

import { latinOf, UNSEEN } from '../../text/lookalikes';

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
function nameWords(name: string): readonly string[] {
  const words = fold(name).filter((word) => !titles.has(word));
  return words.every((word) => roles.has(word) || /^[0-9]+$/.test(word)) ? [] : words;
}

/** The same person's name. One-word names must be equal as a whole and long enough to mean something. */
export function sameName(one: string, other: string): boolean {
  const others = spellings(other);
  return spellings(one).some((a) => others.some((b) => areSame(a, b)));
}

/**
 * What a person's name is remembered by, the same however it is written; one for each script in which it stands. None where the
 * name says too little: a desk, a first name, a surname that half of an address book has.
 */
export function nameKeys(name: string): readonly string[] {
  const keys = spellings(name)
    .filter(tells)
    .map((words) => (isIdeographic(words.join('')) ? words.join('') : [...words].sort().join(' ')));
  return [...new Set(keys)];
}

/** Does a line of text hold the name, its words side by side in either order? */
export function holdsName(line: string, name: string): boolean {
  const folded = fold(line, true);
  return spellings(name).some((words) => tells(words) && areSideBySide(words, folded));
}

/** The same name, or one with a firm, a department or a title around it; "Tom" only where both are nothing but "Tom". */
export function isSamePerson(one: string, other: string): boolean {
  return sameName(one, other) || holdsName(one, other) || holdsName(other, one) || isSameWording(one, other);
}

/** The very same words, be they only "Tom" or "鈴木": enough where both stand in one mail as its sender's, too little elsewhere. */
export function isSameWording(one: string, other: string): boolean {
  const name = one.normalize('NFKC').trim().toLowerCase();
  return name.length >= (isIdeographic(name) ? 2 : 3) && name === other.normalize('NFKC').trim().toLowerCase();
}

/** The words of a name, perhaps none, and those of the same name in the other script: "Hanako Suzuki (鈴木 花子)", "鈴木花子/Hanako Suzuki". */
function spellings(name: string): readonly (readonly string[])[] {
  const words = nameWords(name);
  const second = otherSpelling(name.slice(0, LONGEST).normalize('NFKC'));
  return second === undefined ? [words] : [words, nameWords(second.first), nameWords(second.other)];
}

/** A firm, a department or a place in brackets behind a name is shared by many people. */
const FIRM =
  /会社|法人|組合|[部課室係店局社所]$|支店|本社|グループ|センター|大学|病院|銀行|担当|公司|集团|集團|회사|그룹/;

function otherSpelling(name: string): { readonly first: string; readonly other: string } | undefined {
  const parts = /^([^()/|]{2,60})[(/|]([^()/|]{2,30})\)?\s*$/.exec(name);
  const [, first, other] = parts ?? [];
  if (first === undefined || other === undefined) return undefined;
  if (FIRM.test(other.trim()) || FIRM.test(first.trim())) return undefined;
  const inIdeographs = isIdeographic(other.replace(/[\s・]/g, ''));
  const differs = inIdeographs !== isIdeographic(first.replace(/[\s・]/g, ''));
  // Between Latin letters alone there is no telling a second name from a firm ("Hanako Suzuki (Partner Ltd)").
  return differs ? { first, other } : undefined;
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  const joined = a.join('');
  // "鈴木" alone is every tenth person's surname; that "森一" is a whole name shows where the other side parts it.
  if (joined === b.join('')) return tells(a) || tells(b);
  return tells(a) && [...a].sort().join(' ') === [...b].sort().join(' ');
}

function areSideBySide(words: readonly string[], line: readonly string[]): boolean {
  const text = ` ${line.join(' ')} `;
  if (text.includes(` ${words.join(' ')} `) || text.includes(` ${[...words].reverse().join(' ')} `)) return true;
  // Japanese, Chinese and Korean names stand without blanks around them.
  const joined = words.join('');
  if (!isIdeographic(joined)) return false;
  if (joined.length < 3) return text.includes(` ${joined} `);
  const run = text.replace(/ /g, '');
  const at = run.indexOf(joined);
  // 鈴木一郎 is not 鈴木一; only a title may follow so short a name.
  return at !== -1 && !(joined.length === 3 && /[\u4e00-\u9fff]/.test((run[at + 3] ?? '').replace(TITLES, '')));
}

/** Characters with which titles begin (課長, 部長, 主任, 社長, 代表 …). */
const TITLES = /[様氏殿君先課部係主社専常取代会室所店支本副次顧監執担]/;

/** Two words, or one that is not anybody's first name: "Taro" alone matches half of an address book. */
function tells(words: readonly string[]): boolean {
  const [first = ''] = words;
  const joined = words.join('');
  // 森 一 is a whole name: in these scripts a character is what a syllable is elsewhere.
  if (words.length > 1) return joined.length >= (isIdeographic(joined) ? 2 : 4);
  return isIdeographic(first) ? first.length >= 3 : first.length >= 5;
}

function fold(text: string, keepBracketed = false): readonly string[] {
  const written = text.slice(0, LONGEST).normalize('NFKC').toLowerCase();
  // Cyrillic or Greek letters among Latin ones are there to be read as Latin.
  const plain = (/[a-z]/.test(written) && /[\u0370-\u052f]/.test(written) ? latinOf(written) : written)
    // "Elodie DUBOIS" signs what "Élodie Dubois" wrote. The marks of kana are others.
    .normalize('NFD')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(
      /(?:様|さま|さん|先生|殿|氏|くん|女士|部長|課長|係長|主任|社長|専務|常務|室長|所長|店長|次長|님)(?=$|[\s<(,:、])/g,
      '',
    );
  return (keepBracketed ? plain : plain.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function isIdeographic(text: string): boolean {
  return /^[\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af]+$/.test(text);
}
