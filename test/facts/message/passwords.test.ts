import type { ThreadFacts } from '../../../src/detection/contract';
import { findPasswords } from '../../../src/detection/facts/message/passwords';
import { correspondence, languages } from '../../../src/specimens/mail/correspondence';

const thread = (newestText: string, quoted: ThreadFacts['quoted'] = []): ThreadFacts => ({
  kind: 'new',
  prefixes: [],
  hasThreadHeaders: undefined,
  newestText,
  quoted,
  addresses: [],
  newestAddresses: [],
  ageDays: undefined,
});
const first = (text: string) => findPasswords(thread(text))[0];

describe('the password of an attachment', () => {
  it.each(languages)('is found in %s', (language) => {
    expect(first(`${correspondence[language].urging}\n${correspondence[language].password('W4ALLD')}`)).toBe('W4ALLD');
  });

  it.each([
    ['Password: 4432', '4432'],
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
    expect(findPasswords(thread(text))).toEqual([]);
  });

  it('is looked for in the quote when nothing is new', () => {
    expect(findPasswords(thread('', [{ to: [], cc: [], text: 'Password: 4432' }]))).toEqual(['4432']);
  });

  it('never gives more than twenty candidates, however long the text', () => {
    const text = Array.from({ length: 5_000 }, (_, index) => `password: word${String(index)} `).join('\n');
    expect(findPasswords(thread(text))).toHaveLength(20);
    expect(findPasswords(thread('password '.repeat(100_000))).length).toBeLessThanOrEqual(20);
  });
});
