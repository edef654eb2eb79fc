import type { ThreadFacts } from '../../../src/detection/contract';
import { Budget, defaultLimits } from '../../../src/detection/budget';
import * as search from '../../../src/detection/facts/message/passwords';
import type { PasswordPlaces } from '../../../src/detection/facts/message/passwords';
import { correspondence, languages } from '../../../src/specimens/mail/correspondence';

const purse = (steps = defaultLimits.steps) => new Budget({ ...defaultLimits, steps }, () => 0);
const findPasswords = (places: PasswordPlaces) => search.findPasswords(places, purse());
const passwordsIn = (text: string) => search.passwordsIn(text, purse());

const thread = (newestText: string, quoted: ThreadFacts['quoted'] = []): ThreadFacts => ({
  kind: 'new',
  prefixes: [],
  hasThreadHeaders: undefined,
  answersStrangers: false,
  newestText,
  quoted,
  addresses: [],
  newestAddresses: [],
  ageDays: undefined,
});
const first = (text: string) => findPasswords(thread(text)).stated[0];

describe('the password of an attachment', () => {
  it.each(languages)('is found in %s', (language) => {
    expect(first(`${correspondence[language].urging}\n${correspondence[language].password('W4ALLD')}`)).toBe('W4ALLD');
  });

  it.each([
    ['Password: 4432', '4432'],
    ['Passwords: Z1K7 then K7MD', 'Z1K7'],
    ['password - gMZLBKgKO', 'gMZLBKgKO'],
    ['The password for the attached file is W4ALLD.', 'W4ALLD'],
    ['archive pass: "W4ALLD"', 'W4ALLD'],
    ['(pw: 4432)', '4432'],
    ['PW：４４３２', '4432'],
    ['パスワードは「W4ALLD」です。', 'W4ALLD'],
    ['解凍パスワードは W4ALLD です', 'W4ALLD'],
    ['添付ファイル名: x.zip\nパスワード: 4432', '4432'],
    ['添付ファイル名：請求書.zip\n4432', '4432'],
    ['ﾊﾟｽﾜｰﾄﾞ：4432', '4432'],
    ['パスワード\n4432', '4432'],
    ['Das Kennwort lautet: W4ALLD', 'W4ALLD'],
    ["Mot de passe de l'archive : W4ALLD", 'W4ALLD'],
    ['La contraseña del archivo es W4ALLD', 'W4ALLD'],
    ["La parola d'ordine: W4ALLD", 'W4ALLD'],
    ['Şifre: W4ALLD', 'W4ALLD'],
    ['비밀번호는 4432 입니다', '4432'],
    ['密码是：4432', '4432'],
    ['PASSWORD=W4ALLD', 'W4ALLD'],
    ['ZIP PWD W4ALLD', 'W4ALLD'],
    ['La contraseña del archivo que adjunto es 8847', '8847'],
    ["La password per aprire l'allegato è 8847", '8847'],
    ['Le mot de passe pour ouvrir la pièce jointe est 8847', '8847'],
    ['Psw: 8847', '8847'],
    ['MDP : 8847', '8847'],
    ['解凍キー：8847', '8847'],
    ['開封コード 8847', '8847'],
    ['Code: 4432', '4432'],
    ['Code : W4ALLD', 'W4ALLD'],
    ['Kennw.: 4432', '4432'],
    ['Kennw. 4432', '4432'],
    ['PW 4432', '4432'],
    ['P a s s w o r d : 4432', '4432'],
    ['p a s s w o r t: 4 4 3 2', '4432'],
    ['Раѕѕwоrd: 4432', '4432'],
    ['Pass\u200bword\u00ad: W4ALLD', 'W4ALLD'],
    ['p\u0337ass: 4432', '4432'],
    ['Contrasen\u0303a: 4432', '4432'],
  ])('%j gives %s', (text, password) => {
    expect(first(text)).toBe(password);
  });

  it.each([
    'We moved upward and passed the bypass.',
    'Bring your passport.',
    'See http://pass.example/x',
    'Our code of conduct has changed, and the barcode: see below.',
    'I am on a 3 m b y 4 m site.',
    'パスワードは別途お送りします。',
    '',
  ])('is not in %j', (text) => {
    expect(findPasswords(thread(text)).stated).toEqual([]);
  });

  it('is looked for in the quote when nothing is new', () => {
    expect(findPasswords(thread('', [{ to: [], cc: [], text: 'Password: 4432' }])).stated).toEqual(['4432']);
  });

  it('is found behind a thousand false ones, and behind ten in its own line', () => {
    const flood = Array.from({ length: 1_000 }, (_, index) => `Password: word${String(index)} `);
    expect(findPasswords(thread([...flood, 'Password: W4ALLD'].join('\n'))).stated).toContain('W4ALLD');
    expect(findPasswords(thread(`${'password '.repeat(30)}: W4ALLD`)).stated).toContain('W4ALLD');
  });

  it('is found at the end of a paragraph that is one long line', () => {
    expect(findPasswords(thread(`${'The drawings are ready. '.repeat(100)}The password is W4ALLD.`)).stated).toEqual([
      'W4ALLD',
    ]);
  });

  it('may stand in what was not searched: a text that is too long is a gap', () => {
    expect(findPasswords(thread('Password: W4ALLD'))).not.toHaveProperty('gap');
    const cut = (text: string) => search.findPasswords(thread(text), purse(400_000));
    expect(cut('Password: W4ALLD')).not.toHaveProperty('gap');
    expect(cut('password '.repeat(300))).toMatchObject({ gap: 'too-large' });
    expect(cut('The drawings are ready.\n'.repeat(200))).toMatchObject({ gap: 'too-large' });
  });
});

describe('where and how people tell a password', () => {
  it.each([
    ['パスワードは下記の通りです。\n\nabc555', 'abc555'],
    ['解凍パスワードを以下に記載いたします。\nkuro-88\n\nよろしくお願いいたします。', 'kuro-88'],
    ['The password is as follows:\nW4ALLD', 'W4ALLD'],
    ['You find the password below.\n\n4432', '4432'],
    ['Le mot de passe est le suivant :\nabc555', 'abc555'],
    ['La password è la seguente:\nabc555', 'abc555'],
    ['La contraseña es la siguiente:\nabc555', 'abc555'],
    ['Das Passwort lautet wie folgt:\nabc555', 'abc555'],
    ['Het wachtwoord staat hieronder:\nabc555', 'abc555'],
    ['Password: 11', '11'],
    ['パスワードは「7」です。', '7'],
    ['開封番号：9107', '9107'],
    ['合い言葉は kiku77 です', 'kiku77'],
    ['Access code W4ALLD', 'W4ALLD'],
    ['Unzip key - W4ALLD', 'W4ALLD'],
    ['Код доступа: 4432', '4432'],
    ['Пароль до архіву: W4ALLD', 'W4ALLD'],
    ['Heslo: W4ALLD', 'W4ALLD'],
    ['Jelszó: W4ALLD', 'W4ALLD'],
    ['Κωδικός πρόσβασης: W4ALLD', 'W4ALLD'],
    ['รหัสผ่าน: W4ALLD', 'W4ALLD'],
    ['Mật khẩu: W4ALLD', 'W4ALLD'],
    ['Kata sandi: W4ALLD', 'W4ALLD'],
    ['كلمة المرور: W4ALLD', 'W4ALLD'],
    ['提取码：W4ALLD', 'W4ALLD'],
    ['압축 해제 번호: W4ALLD', 'W4ALLD'],
    ['Codice di apertura: W4ALLD', 'W4ALLD'],
    ["Code d'ouverture : W4ALLD", 'W4ALLD'],
    ['Kod dostępu: W4ALLD', 'W4ALLD'],
  ])('%j states %s', (text, password) => {
    expect(first(text)).toBe(password);
  });

  it.each([
    ['Schlüssel zum Öffnen: W4ALLD', 'W4ALLD'],
    ['解凍の鍵は kiku77 となります。', 'kiku77'],
    ['暗号は9107です', '9107'],
    ['Código: W4ALLD', 'W4ALLD'],
    ['Password: one two three four', '1234'],
    ['パスワードは二〇四八', '2048'],
    ['パスワード：ふじさん88', 'ふじさん88'],
    ['Password: ab', 'ab'],
    ['Password: Kiku77!', 'Kiku77!'],
  ])('%j may mean %s', (text, password) => {
    expect(findPasswords(thread(text)).likely).toContain(password);
  });

  it.each([
    ['Use W4ALLD to open the archive.', 'W4ALLD', true],
    ['「kiku77」で開いてください。', 'kiku77', true],
    ['It opens with my dog: Bello', 'Bello', false],
    ['It is 4432.', '4432', false],
  ])('%j is guessed to mean %s', (text, password, isCode) => {
    expect(findPasswords(thread(text)).guesses).toContainEqual({ text: password, isCode });
  });

  it('may be in the subject, under a picture, in the name of a file, below the quote', () => {
    const nothing = thread('Please see attached.');
    expect(findPasswords({ ...nothing, subject: 'RE: drawings, password W4ALLD' }).stated).toEqual(['W4ALLD']);
    expect(findPasswords({ ...nothing, hints: ['Password: W4ALLD'] }).stated).toEqual(['W4ALLD']);
    const named = findPasswords({ ...nothing, fileNames: ['drawings_pw_W4ALLD.zip'] });
    expect(named.stated).toEqual([]);
    expect(named.likely).toEqual(['W4ALLD']);
    const below = findPasswords(
      thread('See above.', [{ to: [], cc: [], text: 'Hello,\n\nHanako\n\nPassword: W4ALLD' }]),
    );
    expect(below.stated).toEqual([]);
    expect(below.likely).toEqual(['W4ALLD']);
  });

  it('is looked for at the end of a quote, however long that is', () => {
    const text = `${'The drawings are ready.\n'.repeat(20_000)}Password: W4ALLD`;
    expect(findPasswords(thread('See above.', [{ to: [], cc: [], text }])).likely).toContain('W4ALLD');
  });

  it('is looked for in the middle of a quote, of which the thread keeps the beginning alone', () => {
    const lines = 'The drawings are ready.\n'.repeat(2_000);
    const whole = `See above.\n${lines}Password: W4ALLD\n${lines}`;
    const quoted = [{ to: [], cc: [], text: lines }];
    expect(findPasswords({ newestText: 'See above.', quoted, whole }).likely).toContain('W4ALLD');
  });

  it("may be the sender's address or the name of the file", () => {
    const from = { name: 'Hanako Suzuki', address: 'suzuki@partner.example' };
    const words = findPasswords({ ...thread('See attached.'), from, fileNames: ['drawings 2026.zip'] }).guesses;
    for (const text of ['suzuki@partner.example', 'partner.example', 'suzuki', 'drawings'])
      expect(words).toContainEqual({ text, isCode: false });
  });

  it('is stated by a line that points below, and not by one that only names it', () => {
    const separate = findPasswords(thread('パスワードは別途お送りします。\n\n03-1234-5678'));
    expect(separate.stated).toEqual([]);
    expect(separate.likely).toEqual(['03-1234-5678']);
    expect(findPasswords(thread('Our key figures: 4432')).stated).toEqual([]);
  });

  it('is put before words that are only guessed', () => {
    const { likely, guesses } = findPasswords(thread('Order 9107 of 2026\nPassword: W4ALLD'));
    expect(likely).toEqual(['W4ALLD']);
    expect(guesses.map(({ text }) => text)).toEqual(expect.arrayContaining(['9107', '2026']));
    expect(guesses.map(({ text }) => text)).not.toContain('W4ALLD');
  });

  it('gives a bounded number of guesses', () => {
    const words = Array.from({ length: 5_000 }, (_, index) => `word${String(index)}`).join(' ');
    expect(findPasswords(thread(words)).guesses.length).toBeLessThanOrEqual(2_000);
  });
});

describe('a small text beside the locked file', () => {
  it('tells its password', () => {
    expect(passwordsIn('Password: W4ALLD')).toEqual(['W4ALLD']);
    expect(passwordsIn('The drawings are ready.')).toEqual([]);
  });
});
