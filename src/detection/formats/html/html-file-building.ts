/** Scripting that makes a file out of text inside the page (File API, HTML Living Standard §8.3): HTML smuggling needs it. */
import { hasWord } from './script-words';

const names = ['Blob', 'msSaveOrOpenBlob', 'msSaveBlob', 'createObjectURL', 'atob'];

/** Characters of base64 behind `data:` from which on it holds a file and not a small picture. */
const FILE_SIZED = 10_000;

/** Names the signs in a page's scripts, and those that its links already gave, each once. */
export function fileBuildingSigns(scripts: string, ofLinks: readonly string[]): readonly string[] {
  const signs = new Set(names.filter((name) => hasWord(scripts, name)));
  if (hasWord(scripts, 'download')) signs.add('download');
  const data = scripts.indexOf('data:');
  if (data !== -1 && scripts.indexOf(';base64,', data) !== -1 && scripts.length - data > FILE_SIZED) signs.add('data:');
  for (const sign of ofLinks) signs.add(sign);
  return [...signs];
}

/** Where a script says how the file that it builds is called. */
const NAMING: readonly RegExp[] = [
  /\.download\s{0,9}=\s{0,9}(?:["'`]([^"'`\n]{1,200})["'`]|([A-Za-z_$][\w$]{0,60}))/g,
  /["'`]download["'`]\s{0,9}[\],]\s{0,9}=?\s{0,9}(?:["'`]([^"'`\n]{1,200})["'`]|([A-Za-z_$][\w$]{0,60}))/g,
  /\bdownload\s{0,9}:\s{0,9}(?:["'`]([^"'`\n]{1,200})["'`]|([A-Za-z_$][\w$]{0,60}))/g,
  /\bnew\s{1,9}File\s{0,9}\([^;"'`]{0,400},\s{0,9}(?:["'`]([^"'`\n]{1,200})["'`]|([A-Za-z_$][\w$]{0,60}))/g,
  /\b(?:saveAs|msSaveOrOpenBlob|msSaveBlob)\s{0,9}\([^;"'`]{0,400},\s{0,9}(?:["'`]([^"'`\n]{1,200})["'`]|([A-Za-z_$][\w$]{0,60}))/g,
];
/** Names, and addresses, that are taken from the scripts of a page; there may be more where there are so many. */
export const MOST_OF_SCRIPT = 100;

/** Names of the files that a page's script offers for saving. */
export function builtFileNames(scripts: string): readonly string[] {
  const found = new Set<string>();
  for (const pattern of NAMING) {
    for (const [, literal, variable] of scripts.matchAll(pattern)) {
      if (found.size >= MOST_OF_SCRIPT) break;
      const name = literal ?? (variable === undefined ? undefined : valueOf(variable, scripts));
      if (name !== undefined) found.add(name);
    }
  }
  return [...found];
}

/** The string that a variable is set to, where one assignment says it. */
function valueOf(variable: string, scripts: string): string | undefined {
  const escaped = variable.replace(/\$/g, '\\$');
  return new RegExp(`(?:^|[^\\w$.])${escaped}\\s{0,9}=\\s{0,9}["'\`]([^"'\`\\n]{1,200})["'\`]`).exec(scripts)?.[1];
}

/** Addresses that a script opens by itself: location, window.open and frames. */
export function addressesOpened(scripts: string): readonly string[] {
  const found = new Set<string>();
  for (const [, one, other] of scripts.matchAll(
    /\blocation(?:\.href|\.assign|\.replace)?\s{0,9}(?:=|\()\s{0,9}["'`]([^"'`\n]{1,2000})["'`]|\bwindow\.open\(\s{0,9}["'`]([^"'`\n]{1,2000})["'`]/g,
  )) {
    if (found.size >= MOST_OF_SCRIPT) break;
    const address = one ?? other ?? '';
    if (/^(?:https?:)?\/\//i.test(address)) found.add(address);
  }
  return [...found];
}
