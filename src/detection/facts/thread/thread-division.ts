/** Where the newest text ends and the earlier mail begins, and which mails that is. */
import type { Budget } from '../../budget';
import type { QuotedMessage } from '../../contract';
import { withoutLeading, withoutTrailing } from '../../text/trim';
import { endsWithVerb, readAttribution } from './attributions';
import { findPastedBlock } from './pasted-block';
import { readQuoteHeader } from './quote-headers';
import type { ThreadLines } from './thread-lines';

export interface ThreadDivision {
  readonly quoted: readonly QuotedMessage[];
  /** Did the sender write this line? */
  readonly isNew: (line: number) => boolean;
  /** There are more quotes, or lines that could begin one, than are told apart. */
  readonly cut: boolean;
}

interface QuoteStart {
  /** First line of the header or attribution, and the line behind it. */
  readonly line: number;
  readonly end: number;
  readonly depth: number;
  readonly quoted: Omit<QuotedMessage, 'text'>;
}

const MOST_QUOTED = 500;
const LONGEST_TEXT = 20_000;

/** Lines that end like an attribution and are none: 300,000 of them would cost two seconds. */
const MOST_FAILED = 10_000;

/** Words between the dashes of a separator ("-----Original Message-----"), in the languages that we know. */
const separatorWords = [
  'original message',
  'original nachricht',
  'originalnachricht',
  'ursprüngliche nachricht',
  'original appointment',
  "message d'origine",
  'message original',
  'mensaje original',
  'messaggio originale',
  'mensagem original',
  'oorspronkelijk bericht',
  'wiadomość oryginalna',
  'oryginalna wiadomość',
  'forwarded message',
  'forwarded by',
  'begin forwarded message',
  'anfang der weitergeleiteten nachricht',
  'début du message',
  'inizio messaggio inoltrato',
  'inicio del mensaje',
  'início da mensagem',
  'begin doorgestuurd bericht',
  'początek przekazywanej wiadomości',
  'weitergeleitete nachricht',
  'message transféré',
  'messaggio inoltrato',
  'mensaje reenviado',
  'mensagem encaminhada',
  'doorgestuurd bericht',
  'przekazana wiadomość',
  'reply separator',
  '元のメッセージ',
  'オリジナルメッセージ',
  '転送メッセージ',
  '転送されたメッセージ',
  '元のメール',
  '以下転送',
  '원본 메시지',
  '원본 메일',
  '원본 이메일',
  '전달된 메시지',
  '전달된 이메일',
  '原始邮件',
  '原始郵件',
  '转发的邮件',
  '轉寄郵件',
  '转发邮件',
  '转发的消息',
  '以下是转发的邮件',
  '以下是轉寄的郵件',
  '开始转发的邮件',
  '開始轉寄郵件',
  '邮件原件',
  'ursprungligt meddelande',
  'opprinnelig melding',
  'alkuperäinen viesti',
  'původní zpráva',
  'pôvodná správa',
  'přeposlaná zpráva',
  'eredeti üzenet',
  'továbbított üzenet',
  'mesajul original',
  'mesaj original',
  'mesaj redirecționat',
  'orijinal mesaj',
  'özgün ileti',
  'özgün mesaj',
  'yönlendirilen ileti',
  'исходное сообщение',
  'оригинальное сообщение',
  'пересылаемое сообщение',
  'пересланное сообщение',
  'оригінальне повідомлення',
  'вихідне повідомлення',
  'αρχικό μήνυμα',
  'thư gốc',
  'tin nhắn gốc',
  'pesan asli',
  'ข้อความต้นฉบับ',
  'ข้อความเดิม',
  'الرسالة الأصلية',
  'הודעה מקורית',
];

export function divideThread(lines: ThreadLines, budget: Budget): ThreadDivision {
  const { texts, depths } = lines;
  const starts: QuoteStart[] = [];
  /** Lines of attributions above an inline quote: neither new nor the end of what is new. */
  const announcing = new Set<number>();
  let cut = Math.min(lines.divider, findPastedBlock(texts)?.next ?? Infinity, texts.length);
  let separator = -1;
  let failed = 0;
  for (let line = 0; line < texts.length; line++) {
    const text = texts[line] ?? '';
    if (text === '') continue;
    if (!budget.takeSteps(8)) break;
    const depth = depths[line] ?? 0;
    const kind = separatorAt(text);
    if (kind !== undefined) {
      separator = line;
      if (kind === 'worded' && depth === 0) cut = Math.min(cut, line);
      continue;
    }
    if (starts.length === MOST_QUOTED) {
      if (depth > 0 || line >= cut) continue;
    }
    const header = readQuoteHeader(texts, line, budget);
    if (header !== undefined) {
      starts.push({ line, end: header.end, depth, quoted: header.quoted });
      // Lines of nothing but "____" above a header belong to it.
      if (depth === 0) cut = Math.min(cut, separator >= 0 && line - separator <= 2 ? separator : line);
      line = header.end - 1;
      continue;
    }
    if (failed > MOST_FAILED) continue;
    const attribution = readAttribution(texts, line, budget);
    if (attribution === undefined) {
      if (/[:：]$/.test(text)) failed++;
      continue;
    }
    const { quoted, start } = attribution;
    const next = nextText(texts, line + 1);
    const inline = next !== undefined && (depths[next] ?? 0) > depth;
    if (!inline && isSentence(quoted)) continue;
    starts.push({ line: start, end: line + 1, depth, quoted });
    if (inline) for (let at = start; at <= line; at++) announcing.add(at);
    else if (depth === 0) cut = Math.min(cut, start);
  }
  const isNew = (line: number) => line < cut && depths[line] === 0 && !announcing.has(line);
  const isCut = starts.length >= MOST_QUOTED || failed > MOST_FAILED;
  return { quoted: quotedMessages(lines, starts, cut), isNew, cut: isCut };
}

/** A name and "wrote:" without a date, an address or a quote below it is a sentence like another. */
function isSentence({ date, from }: QuoteStart['quoted']): boolean {
  return date === undefined && (from?.address ?? '') === '';
}

function quotedMessages(
  { texts, depths }: ThreadLines,
  starts: readonly QuoteStart[],
  cut: number,
): readonly QuotedMessage[] {
  const quoted: QuotedMessage[] = [];
  const [first] = starts;
  // Earlier mail that nothing announces: pasted, or marked by ">" alone.
  const unheaded = textOf(texts, (line) => line >= cut || (depths[line] ?? 0) > 0, 0, first?.line ?? texts.length);
  if (unheaded !== '') quoted.push({ to: [], cc: [], text: unheaded });
  for (const [index, { end, depth, quoted: header }] of starts.slice(0, MOST_QUOTED).entries()) {
    const next = starts[index + 1]?.line ?? texts.length;
    const inline = end < cut && depth === 0;
    quoted.push({ ...header, text: textOf(texts, (line) => !inline || (depths[line] ?? 0) > 0, end, next) });
  }
  return quoted;
}

function textOf(texts: readonly string[], wanted: (line: number) => boolean, from: number, to: number): string {
  const kept: string[] = [];
  let length = 0;
  for (let line = from; line < to && length < LONGEST_TEXT; line++) {
    const text = texts[line] ?? '';
    if (!wanted(line) || separatorAt(text) !== undefined || /^[-_]{3,9}$/.test(text)) continue;
    kept.push(text);
    length += text.length + 1;
  }
  return kept.join('\n').trim().slice(0, LONGEST_TEXT);
}

function nextText(texts: readonly string[], from: number): number | undefined {
  for (let line = from; line < texts.length && line < from + 4; line++) if (texts[line] !== '') return line;
  return undefined;
}

/** What rules between mails are drawn with. */
const RULE = ' -_=*#─━＿－＝ー';

/** A line that stands between two mails: with words that say so, or of nothing but a rule. */
function separatorAt(text: string): 'worded' | 'rule' | undefined {
  if (text.length < 5 || text.length > 120) return undefined;
  const bare = withoutTrailing(withoutLeading(text, RULE), `${RULE}:：`);
  if (bare === '') return text.length >= 10 ? 'rule' : undefined;
  const words = bare.toLowerCase();
  // Becky! writes whose mail it forwards above its separator.
  if (/^forwarded by [^<>@]{0,60}<[^<>\s@]{1,64}@[^<>\s@]{1,100}>?$/.test(words)) return 'worded';
  if (bare.length === text.length && !/[:：]$/.test(text)) return undefined;
  // Notes puts the attribution itself between dashes ("-----Hanako Suzuki wrote: -----").
  const noted = /^-{3}.*-{3}$/.test(text) && endsWithVerb(withoutTrailing(words, ' :：'));
  return noted || separatorWords.some((word) => words.startsWith(word)) ? 'worded' : undefined;
}
