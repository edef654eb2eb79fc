/** References as SYLK and Excel 4's FORMULA write them, by numbers of rows and columns. */
import { cellAddress } from './biff-formula';

const REFERENCE = /(?<![\w.])R(\d{1,7}|\[-?\d{1,7}\])?C(\d{1,5}|\[-?\d{1,5}\])?(?![\w.(])/g;

/** "R1C1" and "RC[-1]" as Excel shows them otherwise: A1. Texts in quotes stay as they are. `row` and `column` from 0. */
export function withCells(formula: string, row: number, column: number): string {
  return formula
    .split('"')
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(REFERENCE, (whole, down?: string, across?: string) => {
            const [y, x] = [offset(down, row), offset(across, column)];
            return y >= 0 && x >= 0 && x < 0x4000 ? cellAddress(y, x) : whole;
          }),
    )
    .join('"');
}

function offset(text: string | undefined, from: number): number {
  if (text === undefined) return from;
  return text.startsWith('[') ? from + Number.parseInt(text.slice(1), 10) : Number(text) - 1;
}
