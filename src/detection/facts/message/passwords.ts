/** Words of the newest text that may open the attachment: Emotet writes its ZIP's password into the same mail. */
import { latinOf, UNSEEN } from '../../text/lookalikes';
import { withoutLeading, withoutTrailing } from '../../text/trim';
import type { ThreadFacts } from '../../contract';

/**
 * "Password" in twelve languages, longest first, so that "password" is not read as "pass" followed by "word". Folded by NFKC and
 * lower case: full-width "ＰＷ：" is "pw:".
 */
const keywords = [
  '解凍キー',
  '解凍コード',
  '開封コード',
  '復号キー',
  'パスワード',
  'ぱすわーど',
  '暗証番号',
  '合言葉',
  'パス',
  '密码',
  '密碼',
  '口令',
  '비밀번호',
  '암호',
  '패스워드',
  'password',
  'passwort',
  'passphrase',
  'passwd',
  'passw',
  'psw',
  'passcode',
  'pass code',
  // Bare, it is any code of the world.
  'code:',
  'code :',
  'pass word',
  'kennwort',
  'kennw',
  'zugangscode',
  'contrasena',
  'clave',
  'mot de passe',
  'mdp',
  "code d'acces",
  "parola d'ordine",
  'parola chiave',
  'parola',
  'palavra-passe',
  'senha',
  'wachtwoord',
  'haslo',
  'sifre',
  'losenord',
  'adgangskode',
  'passord',
  'salasana',
  'pass',
  'pwd',
  'pw',
  'pin',
].sort((one, other) => other.length - one.length);

/** Words between "password" and the password. */
const fillers = new Set(
  (
    'is are was will be the for to of this file archive attachment attached document zip as follows following your our below here und ist lautet für die datei das ' +
    'est le la les des pour du de fichier è per il lo del della es para el archivo archivo: é o do da arquivo voor het bestand dla pliku är er on は が を は、 는 은 이 가 是 为 為'
  ).split(' '),
);

/** A line that names the file, as the mails of 2022 to Japan did, one line above the password. */
const fileLines = [
  'ファイル名',
  'file name',
  'filename',
  'dateiname',
  'nom du fichier',
  'nome file',
  'nome del file',
  'archivo adjunto',
  '파일명',
  '文件名',
];

const MOST_CANDIDATES = 20;
const MOST_LINES = 400;
const LONGEST_LINE = 400;
const SHORTEST = 3;
const LONGEST = 24;

/** Candidates, best first, at most 20, in time linear in the text. */
export function findPasswords({ newestText, quoted }: Pick<ThreadFacts, 'newestText' | 'quoted'>): readonly string[] {
  // Nothing new at all: the sender wrote inside what looks like a quote.
  const text = newestText.trim() === '' ? (quoted[0]?.text ?? '') : newestText;
  const candidates = new Map<string, number>();
  const offer = (word: string, worth: number): void => {
    const token = tokenOf(word);
    if (token !== undefined)
      candidates.set(token, Math.max(candidates.get(token) ?? 0, worth + (/[0-9]/.test(token) ? 2 : 0)));
  };
  const lines = firstLines(text);
  for (const [index, line] of lines.entries()) {
    // Where a voiced kana falls into two, places would shift.
    const latin = latinOf(line);
    const folded = latin.length === line.length ? latin : line.toLowerCase();
    for (const end of keywordEnds(folded)) {
      const rest = line.slice(end, end + LONGEST_LINE);
      const mark = rest.slice(0, 60).search(/[:=「『【→⇒]/);
      if (mark !== -1) offerFirst(rest.slice(mark + 1), 8, offer);
      offerFirst(rest, 4, offer);
      // Nothing behind it: the password stands alone in one of the next lines.
      if (rest.replace(/[\s:=→⇒*_)\]】」-]/g, '') === '') offerAlone(lines, index, 6, offer);
      const before = line.slice(0, end).trim().split(/\s+/);
      for (const word of before.slice(-4, -1)) if (/[0-9]/.test(word)) offer(word, 0);
    }
    if (fileLines.some((label) => folded.includes(label))) offerAlone(lines, index, 1, offer);
  }
  return [...candidates]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_CANDIDATES)
    .map(([token]) => token);
}

type Offer = (word: string, worth: number) => void;

/** Words of a sentence that are searched for one with a digit. */
const SENTENCE = 12;

/** The first word that is not a filler, and the first with a digit: "la contraseña del archivo que adjunto es 4432". */
function offerFirst(text: string, worth: number, offer: Offer): void {
  const words = text.split(/[\s\u3000]+/).filter((word) => word !== '');
  for (const word of words.slice(0, 8)) {
    const bare = word.replace(/^[:=\-–→⇒*"'“「『【(<[]+/, '').replace(/^(?:dell|l|d)['’]/i, '');
    if (bare === '' || fillers.has(bare.toLowerCase())) continue;
    offer(bare, worth);
    break;
  }
  const numbered = words.slice(0, SENTENCE).find((word) => /[0-9]/.test(word));
  if (numbered !== undefined) offer(numbered, worth - 1);
}

/** A word that is alone on one of the next two lines with text. */
function offerAlone(lines: readonly string[], index: number, worth: number, offer: Offer): void {
  for (let line = index + 1, seen = 0; line < lines.length && seen < 2; line++) {
    const text = (lines[line] ?? '').trim();
    if (text === '') continue;
    seen++;
    if (!/[\s\u3000]/.test(text)) offer(text, worth);
  }
}

/** What can be a password: printable ASCII without the punctuation and brackets around it. */
function tokenOf(word: string): string | undefined {
  const start = word.search(/[!-~]/);
  if (start === -1) return undefined;
  const printable = /^[!-~]+/.exec(word.slice(start))?.[0] ?? '';
  const token = withoutTrailing(withoutLeading(printable, ':=-*"\'(<[{'), '.,;:*"\')>]}');
  if (token.length < SHORTEST || token.length > LONGEST || token.includes('://') || token.includes('@'))
    return undefined;
  return /[A-Za-z0-9]/.test(token) ? token : undefined;
}

/** Places behind each keyword of a line; short ones must be words of their own ("pw", not "upward"). */
function keywordEnds(folded: string): readonly number[] {
  const ends: number[] = [];
  const taken = new Set<number>();
  for (const keyword of keywords) {
    for (
      let at = folded.indexOf(keyword);
      at !== -1 && ends.length < 10;
      at = folded.indexOf(keyword, at + keyword.length)
    ) {
      const end = at + keyword.length;
      if (taken.has(at)) continue;
      const latin = keyword.charCodeAt(0) < 0x2000;
      // A host or a path that holds the word ("pass.example") gives no password.
      if (
        latin &&
        (/[a-zà-žā-ż/@.]/.test(folded.charAt(at - 1)) ||
          (!keyword.endsWith(':') && /^(?:[a-zà-žā-ż@]|\.(?! ?[:\d]))/.test(folded.slice(end, end + 3))))
      )
        continue;
      taken.add(at);
      ends.push(end);
    }
  }
  return ends.sort((one, other) => one - other);
}

function firstLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (let start = 0; start < text.length && lines.length < MOST_LINES;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    // "İ" is the one letter that grows when it is folded, which would shift every place behind it.
    lines.push(
      text
        .slice(start, Math.min(end, start + LONGEST_LINE))
        .normalize('NFKC')
        .replace(/İ/g, 'I')
        .replace(UNSEEN, '')
        // "P a s s w o r d": no filter finds it, every reader does.
        .replace(/(?<!\S)(?:\S ){3,}/g, (spaced) => spaced.replace(/ /g, ''))
        .trim(),
    );
    start = end + 1;
  }
  return lines;
}
