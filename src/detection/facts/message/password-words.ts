/** What people call a password, in one-and-twenty languages, and the words that stand between that and the password itself. */
import { latinOf } from '../../text/lookalikes';

/** These mean the password of something and hardly anything else. */
const PLAIN = `
  解凍キー|解凍コード|解凍鍵|解凍番号|開封コード|開封キー|開封番号|開封鍵|復号キー|復号鍵|復号コード|復号パスワード|暗号キー|暗号鍵|暗号化キー|
  パスワード|パスコード|ぱすわーど|パスフレーズ|暗証番号|合言葉|合い言葉|あいことば|パス|
  密码|密碼|口令|解压码|解壓碼|提取码|提取碼|解锁码|
  비밀번호|암호|패스워드|비번|압축 해제 번호|압축해제번호|해제 번호|
  password|passwort|passphrase|passwd|passw|psw|passcode|pass code|pass word|pass-word|passkey|
  access code|entry code|unlock code|unzip code|unzip key|zip key|archive key|decryption key|opening code|security key|
  kennwort|kennw|zugangscode|zugriffscode|entsperrcode|losungswort|schlusselwort|
  contrasena|clave|codigo de acceso|codigo de apertura|
  mot de passe|mdp|code d'acces|code d'ouverture|code de deverrouillage|
  parola d'ordine|parola chiave|parola|codice di apertura|codice di accesso|codice di sblocco|
  palavra-passe|palavra passe|senha|codigo de acesso|codigo de abertura|
  wachtwoord|toegangscode|openingscode|
  haslo|kod dostepu|sifre|parolasi|erisim kodu|losenord|adgangskode|kodeord|passord|salasana|tilgangskode|
  пароль|пароля|паролем|кодове слово|кодовое слово|код доступа|код доступу|ключ к архиву|ключ до архіву|
  heslo|hesla|pristupovy kod|jelszo|jelszava|hozzaferesi kod|
  κωδικος|κωδικος προσβασης|συνθηματικο|
  รหัสผ่าน|รหัส|mat khau|ma giai nen|kata sandi|sandi|kata kunci|
  كلمة المرور|كلمة السر|كلمه المرور|الرقم السري|رمز الدخول|رمز الفتح|
  pass|pwd|pwrd|pswd|pw|pin`;

/** These are also a lamp's key, a line's code, a product's number: what follows is worth a try and is no password until it opens. */
const LOOSE = `
  鍵|暗号|キー|コード|番号|키|번호|码|
  code|key|unlock|unzip|decrypt|schlussel|code:|code :|codigo|chave|cle|codice|chiave|sleutel|kod|klucz|anahtar|nyckel|nogle|nokkel|avain|koodi|
  ключ|код|шифр|klic|kulcs|κλειδι|กุญแจ|khoa|kunci|kode|رمز|مفتاح`;

/** Bare, it is any code of the world; with a colon behind it, it is this one. */
const WITH_COLON = ['code:', 'code :'];

export interface PasswordWord {
  readonly word: string;
  /** It says that a password follows, not only that one may. */
  readonly plain: boolean;
}

/** Longest first, so that "password" is not read as "pass" followed by "word". As lines are folded, and as they are written. */
export const passwordWords: readonly PasswordWord[] = [
  ...wordsOf(PLAIN).map((word) => ({ word, plain: true })),
  ...WITH_COLON.map((word) => ({ word, plain: true })),
  ...wordsOf(LOOSE).map((word) => ({ word, plain: false })),
].sort((one, other) => other.word.length - one.word.length);

function wordsOf(list: string): readonly string[] {
  const words = list.split('|').map((word) => word.trim().toLowerCase());
  return [...new Set(words.flatMap((word) => [word, latinOf(word)]))];
}

/** Words between "password" and the password. */
export const fillers: ReadonlySet<string> = new Set(
  (
    'is are was will be the for to of this file archive attachment attached document zip as follows following your our below here und ist lautet für die datei das ' +
    'est le la les des pour du de fichier è per il lo del della es para el archivo archivo: é o do da arquivo voor het bestand dla pliku är er on は が を は、 는 은 이 가 是 为 為 ' +
    'follow sent separately suivant suivante siguiente seguente wie folgt als volgt unten zum öffnen open aprire ouvrir abrir openen otwarcia ' +
    'для архива файла к до je pro k az a для: adalah untuk là cho'
  ).split(' '),
);

/** "As follows": the password stands in the next line, whatever else this one says. */
export const pointers: readonly string[] = [
  ...[
    '下記',
    '以下',
    '次の',
    '左記',
    '別記',
    '后面',
    '如下',
    '以下',
    '下面',
    '아래',
    '다음',
    'ด้านล่าง',
    'التالي',
    'أدناه',
  ],
  ...[
    'below',
    'follow',
    'next line',
    'suivant',
    'ci-dessous',
    'siguiente',
    'abajo',
    'seguente',
    'di seguito',
    'qui sotto',
  ],
  ...[
    'folgt',
    'folgend',
    'unten',
    'nachstehend',
    'volgt',
    'hieronder',
    'onderstaand',
    'abaixo',
    'seguinte',
    'a seguir',
  ],
  ...[
    'ponizej',
    'nastepujac',
    'asagida',
    'nedan',
    'foljande',
    'nedenfor',
    'folgende',
    'alla',
    'seuraava',
    'nize',
    'nasledujic',
  ],
  ...[
    'alabb',
    'kovetkezo',
    'ниже',
    'следующ',
    'нижче',
    'наступн',
    'παρακατω',
    'duoi day',
    'sau day',
    'berikut',
    'di bawah',
  ],
].flatMap((word) => [word, latinOf(word)]);

/** A line that names the file, as the mails of 2022 to Japan did, one line above the password. */
export const fileLines: readonly string[] = [
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

/** Digits as words, for "one two three four"; each list begins with nought. */
const DIGITS = [
  'zero one two three four five six seven eight nine',
  'null eins zwei drei vier funf sechs sieben acht neun',
  'zero un deux trois quatre cinq six sept huit neuf',
  'zero uno due tre quattro cinque sei sette otto nove',
  'cero uno dos tres cuatro cinco seis siete ocho nueve',
  'nul een twee drie vier vijf zes zeven acht negen',
  'zero um dois tres quatro cinco seis sete oito nove',
  '〇 一 二 三 四 五 六 七 八 九',
];

const digitWords: ReadonlyMap<string, string> = new Map(
  DIGITS.flatMap((list) => list.split(' ').map((word, digit): [string, string] => [word, String(digit)])),
);

/** The digits that these words spell, when there are at least three in a row; '' when there are not. */
export function spelledDigits(folded: string): string {
  let best = '';
  let run = '';
  for (const word of folded.replace(/[〇一二三四五六七八九]/g, ' $& ').split(/[\s,.、-]+/)) {
    const digit = digitWords.get(word);
    run = digit === undefined ? '' : run + digit;
    if (run.length > best.length) best = run;
  }
  return best.length < 3 ? '' : best;
}
