/** Dates as mail programs write them above a quote, in any of their languages. */

/** Month names by their first letters, longest first where one begins like another. */
const months: readonly (readonly [number, string])[] = [
  [1, 'jan ene gen sty stycz janv januar oca янв ledna leden січ ιαν ian'],
  [2, 'feb fev fév lut şub фев únor února лют φεβ'],
  [3, 'mar mär maa mrt märz már мар břez бер μαρ'],
  [4, 'apr abr avr kwi nis ápr апр dubna duben кві απρ'],
  [5, 'may mai mag maj máj mei mayo maio май мая květ тра μαΐ μάι'],
  [6, 'jun jún giu juin czer haz июн červn чер ιουν iun'],
  [7, 'jul júl lug juil lip tem июл červe лип ιουλ iul'],
  [8, 'aug ago agu aoû aou sie ağu авг srpna srpen сер αυγ αύγ'],
  [9, 'sep set wrz eyl szept сен září вер σεπ'],
  [10, 'oct okt ott out paź paz eki окт říj жов οκτ'],
  [11, 'nov lis kas ноя лис νοε noi'],
  [12, 'dec dez dic déc dici gru ara des дек prosi гру δεκ'],
];

const monthByStart = new Map(
  months.flatMap(([month, starts]) => starts.split(' ').map((start) => [start, month] as const)),
);

const LONGEST = 200;

/** Reads the day out of a date line; ISO 8601 ("2021-11-05"), or undefined where there is no whole date. */
export function readDay(text: string): string | undefined {
  const line = text.slice(0, LONGEST).normalize('NFKC').toLowerCase();
  const yearFirst =
    /(?:^|[^0-9])((?:19|20)[0-9]{2}) ?[-/.年년] ?([0-9]{1,2}) ?[-/.月월] ?([0-9]{1,2})(?:[^0-9]|$)/.exec(line);
  if (yearFirst !== null) return iso(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = /(?:^|[^0-9])([0-9]{1,2})([-/.]) ?([0-9]{1,2})[-/.] ?((?:19|20)?[0-9]{2})(?:[^0-9]|$)/.exec(line);
  if (yearLast !== null) {
    const [first, second] = [Number(yearLast[1]), Number(yearLast[3])];
    const year = Number(yearLast[4]) + ((yearLast[4] ?? '').length === 2 ? 2000 : 0);
    // 11/5 is November where clocks have a.m. and p.m., and May nearly everywhere else.
    const monthFirst = second > 12 || (first <= 12 && yearLast[2] === '/' && /[0-9] ?[ap]\.?m/.test(line));
    return monthFirst ? iso(year, first, second) : iso(year, second, first);
  }
  return fromWords(line);
}

/** "Freitag, 5. November 2021", "November 5, 2021", "5 de noviembre de 2021". */
function fromWords(line: string): string | undefined {
  const words = line.split(/[\s,.;()]+/).slice(0, 30);
  let found: string | undefined;
  for (const [index, word] of words.entries()) {
    const month = monthOf(word);
    if (month === undefined) continue;
    const near = words
      .slice(Math.max(0, index - 2), index + 5)
      .filter((other) => /^[0-9]{1,4}(?:st|nd|rd|th|er|º|°)?$/.test(other));
    const year = near.find((other) => /^(?:19|20)[0-9]{2}$/.test(other));
    const day = near.find((other) => Number.parseInt(other, 10) <= 31);
    // The last one counts: "mar. 5 nov. 2021" is a Tuesday.
    if (year !== undefined && day !== undefined) found = iso(Number(year), month, Number.parseInt(day, 10)) ?? found;
  }
  return found;
}

function monthOf(word: string): number | undefined {
  if (word.length < 3 || word.length > 12) return undefined;
  return monthByStart.get(word.slice(0, 5)) ?? monthByStart.get(word.slice(0, 4)) ?? monthByStart.get(word.slice(0, 3));
}

function iso(year: number, month: number, day: number): string | undefined {
  if (year < 1990 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
