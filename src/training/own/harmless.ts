import { withoutTrailing } from '../../detection/text/trim';
import type { Letter } from '../../specimens/recipe/letter';

/** RFC 2606 and 6761 keep these from everybody. */
const NOBODYS = /(?:^|\.)(?:example|invalid|test|localhost|example\.(?:com|net|org))$/i;
const HOST = /(?:@|:\/\/|\\\\)([^\s/"'<>()[\]\\:?,;&（）「」、。]+)/g;

/** What starts a program, whoever writes it. */
const STARTS_SOMETHING =
  /\b(?:Shell|EXEC|CALL|Create\w*|Run|powershell|cmd|mshta|wscript|cscript|regsvr32|rundll32|certutil|VBScript|JScript|javascript)\b/i;
const LEADS_NOWHERE = /notreal|nowhere|\.invalid/;

/** Files that a double-click runs. */
const PROGRAM_NAME = /\.(?:bat|cmd|com|cpl|exe|hta|jar|jse?|lnk|msi|pif|ps1|reg|scr|sct|url|vbe?|ws[cfh])$/i;

/** A text of a letter, with its place in it. */
export interface PlacedText {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** Hosts in a letter that somebody could own. */
export function strangersIn(letter: Letter): readonly (PlacedText & { readonly host: string })[] {
  return textsIn(letter, []).flatMap(({ path, text }) =>
    [...unfolded(text).matchAll(HOST)].flatMap(([, host = '']) => {
      const name = withoutTrailing(host, '.');
      return name.includes('.') && !NOBODYS.test(name) ? [{ path, text, host: name }] : [];
    }),
  );
}

/** Texts in what a letter carries that could start something real. Macros and workbooks are ours, by name: they cannot. */
export function startersIn(letter: Letter): readonly PlacedText[] {
  return (letter.attachments ?? []).flatMap((attached, index) => {
    const all = textsIn(attached, ['attachments', index]);
    return all.filter(({ path, text }) => {
      const plain = unfolded(text);
      const drives = [...plain.matchAll(/\b[A-Z]:\\\w+/gi)].filter(([drive]) => !/^C:\\nowhere$/i.test(drive));
      const runs = path.at(-1) === 'target' || path.at(-1) === 'args' || isProgram(all, path);
      return drives.length > 0 || ((runs || isCode(path, plain)) && plain.trim() !== '' && !LEADS_NOWHERE.test(plain));
    });
  });
}

/** A page's and a script's text is code; a paragraph in which somebody calls is none. */
function isCode(path: PlacedText['path'], text: string): boolean {
  return (
    (path.at(-1) === 'html' && /<script|javascript:/i.test(text)) ||
    (path.at(-1) === 'appended' && STARTS_SOMETHING.test(text))
  );
}

/** Is it the text of a file that a double-click runs? */
function isProgram(all: readonly PlacedText[], path: PlacedText['path']): boolean {
  if (path.at(-1) !== 'text') return false;
  const beside = JSON.stringify([...path.slice(0, -1), 'name']);
  return all.some((one) => JSON.stringify(one.path) === beside && PROGRAM_NAME.test(one.text));
}

/** Undoes what hides an address: carets, and pieces of text that are joined. */
function unfolded(text: string): string {
  return text.replace(/\^/g, '').replace(/"\s*[&+]\s*"/g, '');
}

function textsIn(value: unknown, path: PlacedText['path']): readonly PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
}
