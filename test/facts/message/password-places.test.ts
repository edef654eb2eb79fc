import { Budget, defaultLimits } from '../../../src/detection/budget';
import { findPasswords } from '../../../src/detection/facts/message/passwords';

const find = (newestText: string) => findPasswords({ newestText, quoted: [] }, new Budget(defaultLimits, () => 0));
const stated = (text: string) => find(text).stated;
const likely = (text: string) => find(text).likely;

describe('in front of the word', () => {
  it.each(['44 is the password for the plans of our office', '44 is  the  password', 'Hello, 44 is the password'])(
    'stands a number: %s',
    (text) => {
      expect(stated(text)).toContain('44');
    },
  );
});

describe('behind the word', () => {
  it.each([
    ['an apostrophe in its middle', "Password: Kikul'o9", "Kikul'o9"],
    ['a dash in front of it', 'Password - Kikuko', 'Kikuko'],
    ['a mark that cannot be seen in the word', 'Pass\u200bword: Kikuko', 'Kikuko'],
    ['letters of another alphabet in the word', 'Р\u0430ssword: Kikuko', 'Kikuko'],
    ['kana in front of the word that fall into two', 'ガガガガ Password: Kikuko', 'Kikuko'],
    ['letters in front of the word that grow', 'İİİİ Password: Kikuko', 'Kikuko'],
  ])('is a password found with %s', (_what, text, password) => {
    expect(stated(text)).toContain(password);
  });

  it('does a star at the end belong to it, or not', () => {
    expect(stated('Password: Kikuko*')).toEqual(['Kikuko']);
    expect(likely('Password: Kikuko*')).toEqual(['Kikuko', 'Kikuko*']);
  });

  it('does an address with a digit keep nobody from looking below', () => {
    expect(likely('Password http://a1.example\nKikuko')).toContain('Kikuko');
  });
});

describe('a password in other letters', () => {
  it.each([
    ['in brackets', 'Password: 「さくら2026」', 'さくら2026'],
    ['up to the blank', 'Password:さくら花 x', 'さくら花'],
    ['with the end of a sentence in its middle', 'Password: さですく2', 'さですく2'],
  ])('is read %s', (_what, text, password) => {
    expect(likely(text)).toContain(password);
    expect(likely(text).filter((one) => one.includes('「') || one.endsWith('x'))).toEqual([]);
  });

  it.each([
    ['さくら2026', 'Password: さくら2026'],
    ['234', 'Password: two three four'],
  ])('comes before a word that only stands below: %s', (password, line) => {
    const found = likely(`${line}\nPassword you know\nKikuko`);
    expect(found).toContain('Kikuko');
    expect(found.indexOf(password)).toBeLessThan(found.indexOf('Kikuko'));
    expect(found).toContain(password);
  });
});

it.each(['Passwort: Kikuko Password: Hanako', 'Password: Kikuko Passwort: Hanako'])(
  'of two words in a line the first comes first: %s',
  (text) => {
    expect(stated(text)).toEqual(['Kikuko', 'Hanako']);
  },
);
