/** Comma-separated values (RFC 4180), with the blanks behind commas that abuse.ch writes. */
export function* readCsv(text: string): Generator<string[]> {
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  let wasQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (character === '"' && cell.trim() === '' && !wasQuoted) {
      [cell, quoted, wasQuoted] = ['', true, true];
    } else if (character === ',' || character === '\n') {
      row.push(wasQuoted ? cell : cell.replace(/\r$/, ''));
      [cell, wasQuoted] = ['', false];
      if (character === '\n') {
        yield row;
        row = [];
      }
    } else if (!wasQuoted || character.trim() !== '') cell += character;
  }
  if (cell !== '' || row.length > 0) yield [...row, cell];
}
