/** The line above a quote that says who wrote it ("On Fri, 5 Nov 2021, Hanako Suzuki wrote:"), in the languages that we know. */
import type { Budget } from '../../budget';
import type { QuotedMessage } from '../../contract';
import { cleanName, findAddresses, isDateWord } from '../../text/mailboxes';
import { readDay } from './quoted-dates';
import { withoutTrailing } from '../../text/trim';

/** Words that say "wrote". The line ends with them, or holds them and ends with a colon. */
const verbs = [
  'wrote',
  'writes',
  'said',
  'schrieb',
  'geschrieben',
  'a écrit',
  'ha scritto',
  'escribió',
  'escreveu',
  'schreef',
  'geschreven',
  'napisał',
  'napisała',
  'napisał(a)',
  'pisze',
  'napisana przez',
  'skrev',
  'kirjoitti',
  'yazdı',
  'написал',
  'написала',
  'написал(а)',
  'пишет',
  'пише',
  'написав',
  'написала',
  'написав(ла)',
  'napsal',
  'napsala',
  'napsal(a)',
  'napísal',
  'napísal(a)',
  'írta',
  'a scris',
  'έγραψε',
  'đã viết',
  'menulis',
  'เขียนว่า',
  'كتب',
  'كتبت',
  'כתב',
  'כתבה',
  'さんは書きました',
  'は書きました',
  'が書きました',
  'に書きました',
  'のメール',
  'からのメール',
  'さんからのメッセージ',
  'さんのメッセージ',
  '님이 작성',
  '님이 씀',
  '님의 메일',
  '이(가) 쓴 글',
  '작성',
  '写道',
  '寫道',
  '写到',
];

/** How such lines begin: where the verb stands alone on its line, the line above belongs to it if it begins so. */
const beginnings =
  /^(?:on|at|am|le|il|el|em|op|w dniu|dnia|den|dne|dňa|pada|vào|la|στις|في|in message|quoting|在|於|于|\(?(?:19|20)[0-9]{2}[-/.年년])/i;

/** Gmail says in some languages what the name is: "the user". */
const CALLED = /^(?:odesílatel|uživatel|ο χρήστης|η χρήστρια|пользователь|користувач|người dùng) /i;

const LONGEST = 400;

export interface Attribution {
  readonly quoted: Omit<QuotedMessage, 'text'>;
  /** First line of the attribution: it may have begun up to two lines above. */
  readonly start: number;
}

/** Reads the attribution that ends at a line, or undefined. `lines` are stripped of quote marks and blanks. */
export function readAttribution(lines: readonly string[], end: number, budget: Budget): Attribution | undefined {
  const last = lines[end] ?? '';
  const ending = endingOf(last);
  if (ending === undefined) return undefined;
  const { text, start } = joinBroken(lines, end);
  const folded = text.toLowerCase();
  if (!isBareAttribution(text) && !verbs.some((verb) => holdsVerb(folded, verb))) return undefined;
  if (!budget.takeSteps(text.length)) return undefined;
  const day = readDay(text);
  const [author] = findAddresses(text, budget, 3);
  const name = author?.name.replace(CALLED, '') ?? (ending.verb === undefined ? '' : nameBefore(last, ending.verb));
  // "He once wrote:" is prose. An attribution says when, or whose address, or is nothing but a name and the verb.
  if (day === undefined && author === undefined && (name === '' || name.split(' ').length > 4)) return undefined;
  const from = author ?? (name === '' ? undefined : { address: '' });
  return {
    quoted: {
      ...(from !== undefined && { from: { name, address: from.address } }),
      to: [],
      cc: [],
      ...(day !== undefined && { date: day }),
    },
    start,
  };
}

/** Does the line look like the end of an attribution, and with which verb? */
function endingOf(line: string): { readonly verb: string | undefined } | undefined {
  if (line.length > LONGEST) return undefined;
  const colon = line.endsWith(':') || line.endsWith('：');
  const folded = withoutTrailing(line.toLowerCase(), ' :：.…-');
  const verb = verbs.find((word) => (colon ? holdsVerb(folded, word) : folded.endsWith(word) && folded.includes('@')));
  // "<suzuki@partner.example>:" alone is the end of one whose date and verb stand a line above.
  const isAlone = colon && /^[^\s@]{1,80}@[^\s@]{1,120}[:：]$/.test(line);
  return verb !== undefined || isAlone || (colon && isBareAttribution(line)) ? { verb } : undefined;
}

/** Lines of 72 characters break the attribution: its date stands a line or two above its verb. */
function joinBroken(lines: readonly string[], end: number): { readonly text: string; readonly start: number } {
  let start = end;
  let text = lines[end] ?? '';
  while (end - start < 2 && !(beginnings.test(text) && readDay(text) !== undefined)) {
    const above = lines[start - 1] ?? '';
    if (above === '' || above.length > LONGEST) break;
    const broken = (above.endsWith('<') || text.startsWith('<')) && readDay(above) !== undefined;
    if (!broken && !beginnings.test(above) && !beginnings.test(lines[start - 2] ?? '')) break;
    start--;
    text = above.endsWith('<') ? `${above}${text}` : `${above} ${text}`;
  }
  return { text, start };
}

function holdsVerb(line: string, verb: string): boolean {
  const at = line.lastIndexOf(verb);
  if (at === -1) return false;
  // ASCII verbs are words of their own, and stand at the end or before the name ("schrieb Hanako Suzuki:").
  if (verb.charCodeAt(0) > 0x7f) return true;
  return !/[\p{L}\p{N}]/u.test(line[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(line[at + verb.length] ?? '');
}

/** Gmail in Japanese has no verb: "2021年11月5日(金) 10:00 鈴木花子 <suzuki@partner.example>:". */
function isBareAttribution(line: string): boolean {
  const isDated = /^\(?(?:19|20)[0-9]{2}[-/.年]/.test(line) && line.includes('@');
  // In Russian neither: "пт, 5 нояб. 2021 г. в 10:00, Hanako Suzuki <suzuki@partner.example>:".
  const isAddressed = /^[^<>@]{10,120}<[^<>@\s]{1,64}@[^<>@\s]{1,100}>[:：]$/.test(line);
  return (isDated || isAddressed) && readDay(line) !== undefined;
}

function nameBefore(line: string, verb: string): string {
  const folded = line.toLowerCase();
  const at = folded.lastIndexOf(verb);
  if (folded.length !== line.length) return '';
  const before = line.slice(0, at).trim();
  // German, Dutch: the name comes behind the verb.
  const side = /^(?:am|op)\b/i.test(before) || before === '' ? line.slice(at + verb.length) : before;
  const words = side.replace(/[:：]\s*$/, '').split(/[\s,、，]+/);
  let first = words.length;
  while (first > 0 && !isDateWord(words[first - 1] ?? '')) first--;
  return cleanName(
    words
      .slice(first)
      .join(' ')
      .replace(/(?:さん|様)$/, ''),
  );
}

/** Does the text end with a word that says "wrote"? Lower case, without the colon. */
export function endsWithVerb(text: string): boolean {
  return verbs.some((verb) => text.endsWith(verb));
}
