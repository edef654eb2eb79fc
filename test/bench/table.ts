/** Columns of text, the numbers flush right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
  return `${[headOf(head, widths), ...rows.map((row) => line(row, widths))].join('\n')}\n`;
}

export type Row = readonly [name: string, ...cells: string[]];

/** The same for rows that take their time: each is written when it is there. @param names what will stand in the first column */
export function openTable(head: Row, names: readonly string[], out: (text: string) => void): (row: Row) => void {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...(column === 0 ? names.map((name) => name.length) : [7])),
  );
  out(headOf(head, widths));
  return (row) => {
    out(line(row, widths));
  };
}

function headOf(head: readonly string[], widths: readonly number[]): string {
  return `${line(head, widths)}\n${line(
    widths.map((width) => '-'.repeat(width)),
    widths,
  )}`;
}

function line(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
    .join('  ')
    .trimEnd();
}

/** Milliseconds with the digits that mean something. */
export function milliseconds(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(0)} MB`;
}

/** "3.4×", "–" where there is nothing to compare with. */
export function ratio(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? '–' : `${value < 10 ? value.toFixed(1) : value.toFixed(0)}×`;
}
