/** Scripting that makes a file out of text inside the page (File API, HTML Living Standard §8.3): HTML smuggling needs it. */

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

/** Is `word` there as a word of its own, not as a part of a longer one? */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    if (!isNameCharacter(text.charCodeAt(at - 1)) && !isNameCharacter(text.charCodeAt(at + word.length))) return true;
  }
  return false;
}

function isNameCharacter(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 95 ||
    code === 36
  );
}
