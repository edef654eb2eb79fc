/** A month of the machine: "2021-11". Its text sorts as time does. */
export type Month = `${number}-${string}`;

const FIRST_YEAR = 2018;
const LAST_YEAR = 2023;

/** Every month that the slider has, oldest first. */
export const months: readonly Month[] = Array.from(
  { length: (LAST_YEAR - FIRST_YEAR + 1) * 12 },
  (_, index) => `${FIRST_YEAR + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}` as const,
);

/** Days from the first to the last, both included: "2020-07-17" to "2020-10-30". */
export type Span = readonly [first: string, last: string];

/** Has the span a day in that month? */
export function reaches([first, last]: Span, month: Month): boolean {
  return first.slice(0, 7) <= month && month <= last.slice(0, 7);
}

/** The month that the address names; the first one where it names none of ours. */
export function monthOf(text: string | undefined): Month {
  return months.find((month) => month === text) ?? `${FIRST_YEAR}-01`;
}

/** The last of these months before one. */
export function turnBefore(turns: readonly Month[], month: Month): Month | undefined {
  return turns.filter((turn) => turn < month).at(-1);
}

/** The first of these months after one. */
export function turnAfter(turns: readonly Month[], month: Month): Month | undefined {
  return turns.find((turn) => turn > month);
}

/**
 * A working day of the span in that month, as an office's mail has it: the span's first day where it lies in the month, for that is
 * the day that the sources name, and another one each month after it.
 */
export function dayOf(span: Span, month: Month, seed: number): string {
  const [first, last] = span;
  if (first.startsWith(month)) return first;
  const end = last.startsWith(month) ? Number(last.slice(8)) : 28;
  const wanted = (seed % end) + 1;
  const days = Array.from({ length: end }, (_, index) => ((wanted - 1 + index) % end) + 1);
  const working = days.find((day) => isWorkingDay(`${month}-${String(day).padStart(2, '0')}`)) ?? wanted;
  return `${month}-${String(working).padStart(2, '0')}`;
}

function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}
