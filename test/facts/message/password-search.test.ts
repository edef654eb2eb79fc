import { Budget, defaultLimits } from '../../../src/detection/budget';
import { findPasswords, passwordsIn } from '../../../src/detection/facts/message/passwords';
import type { PasswordPlaces } from '../../../src/detection/facts/message/passwords';

const purse = (steps = defaultLimits.steps) => new Budget({ ...defaultLimits, steps }, () => 0);
const find = (newestText: string, more: Partial<PasswordPlaces> = {}, steps?: number) =>
  findPasswords({ newestText, quoted: [], ...more }, purse(steps));
const stated = (text: string) => find(text).stated;
const likely = (text: string) => find(text).likely;
const quote = (text: string) => ({ to: [], cc: [], text });

describe('of several passwords the best comes first', () => {
  it.each([
    ['behind a colon, then behind the word', 'The password is Kikuko\nPassword: Hanako', ['Hanako', 'Kikuko']],
    ['with a digit, then without', 'Password: Kikuko\nPassword: 4432', ['4432', 'Kikuko']],
    ['below the word, then behind it', 'The password is Kikuko\nx y\nx y\nPassword\nHanako', ['Hanako', 'Kikuko']],
    ['behind a colon, then below the word', 'Password\nKikuko\nPassword: Hanako', ['Hanako', 'Kikuko']],
    ['where a line points, then behind it', 'Password Kikuko\nx y\nx y\nPassword below\nHanako', ['Hanako', 'Kikuko']],
    ['below the word, then where a line points', 'Password below\nKikuko\nx y\nPassword\nHanako', ['Hanako', 'Kikuko']],
    ['in their order, if one is as good as the other', 'Password: Kikuko\nPassword: Hanako', ['Kikuko', 'Hanako']],
    ['the first word, then the first with a digit', 'Password Kikuko, 44', ['44', 'Kikuko']],
    ['behind the word, then in front of it', '44 is the password\nPassword is Kikuko', ['Kikuko', '44']],
  ])('%s', (_, text, found) => {
    expect(stated(text)).toEqual(found);
  });

  it('with the most that each was ever offered for', () => {
    expect(stated('The password is Kikuko\nPassword: Hanako\nPassword: Kikuko')).toEqual(['Kikuko', 'Hanako']);
    expect(stated('Password: Kikuko\nThe password is Hanako\nThe password is Kikuko')).toEqual(['Kikuko', 'Hanako']);
    // Once stated, always stated.
    expect(stated('Password: Kikuko\nKey: Kikuko')).toEqual(['Kikuko']);
    expect(stated('Key: Kikuko\nPassword: Kikuko')).toEqual(['Kikuko']);
  });

  it('what is stated before what is only likely', () => {
    expect(likely('Key: 4432\nThe password is Kikuko')).toEqual(['Kikuko', '4432']);
    expect(likely('Key: 4432\nPassword you know\nKikuko')).toEqual(['you', '4432', 'Kikuko']);
    expect(likely('Password: two three four')).toEqual(['two', '234']);
  });
});

describe('behind the word', () => {
  it('stands a token after what only leads to it', () => {
    expect(stated('password is the file Kikuko')).toEqual(['Kikuko']);
    expect(stated("password: l'archive Kikuko")).toEqual(['Kikuko']);
    expect(stated('password is is is is is is is Kikuko')).toEqual(['Kikuko']);
    expect(stated('password is is is is is is is is Kikuko')).toEqual([]);
  });

  it('is a digit looked for in twelve words', () => {
    const filled = (words: number) => `password Kikuko ${'and '.repeat(words)}44`;
    expect(stated(filled(10))).toEqual(['44', 'Kikuko']);
    expect(stated(filled(11))).toEqual(['Kikuko']);
  });

  it('stands in a line with nothing alike in front of the mark', () => {
    const long = (filler: string) =>
      `Password for the drawings of our new office building in the old ${filler}: Kikuko`;
    expect(stated(long('to'))).toEqual(['Kikuko', 'drawings']);
    expect(stated(long('town of'))).toEqual(['drawings']);
    for (const mark of [':', '=', '「', '『', '【', '→', '⇒'])
      expect(stated(`Password drawings ${mark} Kikuko`)).toEqual(['Kikuko', 'drawings']);
  });

  it('is short only behind a mark, and then but likely', () => {
    expect([stated('Password: ab'), likely('Password: ab')]).toEqual([[], ['ab']]);
    expect(likely('Password ab')).toEqual([]);
    expect(stated('Password abc')).toEqual(['abc']);
    expect([stated('Password a1'), stated('Password: 7')]).toEqual([['a1'], ['7']]);
    expect([likely('Key: ab'), likely('Key ab'), stated('Key: abc')]).toEqual([['ab'], [], []]);
  });

  it('may end in what ends a sentence, or not', () => {
    expect(likely('Password: Kiku77?')).toEqual(['Kiku77?']);
    expect(likely('Password Kiku.')).toEqual(['Kiku']);
    expect(likely('Password: Kiku;+')).toEqual(['Kiku;+']);
  });

  it('may be of another alphabet: three to 24 characters, without what joins words', () => {
    expect(likely('Password: さくらです。')).toEqual(['さくら']);
    expect(likely('Password:「さくら77」')).toEqual(['77', 'さくら77']);
    expect(likely('Password: さく')).toEqual([]);
    expect(likely('Password: さくらの木')).toEqual([]);
    expect(likely(`Password: ${'さ'.repeat(24)}`)).toEqual(['さ'.repeat(24)]);
    expect(likely(`Password: ${'さ'.repeat(25)}`)).toEqual([]);
    expect(stated('Password: さくら')).toEqual([]);
    expect(likely('Key: さくら')).toEqual([]);
  });

  it('may be spelled, where the word is for a password', () => {
    expect(likely('The password is one two three')).toEqual(['one', '123']);
    expect(likely('Code one two three')).not.toContain('123');
  });
});

describe('in front of the word', () => {
  it('may stand a token with a digit, three words away at most', () => {
    expect(stated('4432 is the password')).toEqual(['4432']);
    expect(stated('4432 is the file password')).toEqual([]);
    expect(stated('Kikuko is the password')).toEqual([]);
    expect(stated('p4ssword is no password')).toEqual(['p4ssword']);
    expect([stated('4432 is the key'), likely('4432 is the key')]).toEqual([[], ['4432']]);
  });
});

describe('below the word', () => {
  it('stands a token alone in one of the next two lines with text', () => {
    expect(stated('Password:\n\n\nKikuko')).toEqual(['Kikuko']);
    expect(stated('Password:\nx y\nKikuko')).toEqual(['Kikuko']);
    expect(stated('Password:\nx y\nx y\nKikuko')).toEqual([]);
    expect(stated('Password:\nthe file')).toEqual([]);
    expect([stated('Password:\nab'), likely('Password:\nab')]).toEqual([[], ['ab']]);
    expect(stated('Password:\nabc')).toEqual(['abc']);
    expect(stated('*Password* ⇒\nKikuko')).toEqual(['Kikuko']);
    expect([stated('Key\nKikuko'), likely('Key\nKikuko')]).toEqual([[], ['Kikuko']]);
  });

  it('is only likely where the line says more and does not point there', () => {
    const of = (line: string) => [stated(`${line}\nKikuko`), likely(`${line}\nKikuko`)];
    expect(of('The password below')).toEqual([['Kikuko'], ['Kikuko']]);
    expect(of('The password you know')).toEqual([['you'], ['you', 'Kikuko']]);
    expect(of('The password is 4432')).toEqual([['4432'], ['4432']]);
    expect(of('The key below')).toEqual([[], ['Kikuko']]);
  });

  it('is stated below a line that names the file', () => {
    expect(stated('Dateiname: x.zip\nW4ALLD')).toEqual(['W4ALLD']);
    expect(stated('Dateiname: x.zip\nx y\nW4ALLD')).toEqual(['W4ALLD']);
    expect(stated('Dateinahme: x.zip\nW4ALLD')).toEqual([]);
  });
});

describe('a token', () => {
  it.each([
    ['("Kiku77")', ['Kiku77']],
    ['<Kiku77>;', ['Kiku77']],
    ['-=*Kiku77*', ['Kiku77', 'Kiku77*']],
    ['{[Kiku77]}', ['Kiku77']],
    ['さ4432さ', ['4432', 'さ4432さ']],
    [`${'x'.repeat(23)}7`, [`${'x'.repeat(23)}7`]],
    [`${'x'.repeat(24)}7`, []],
    ['http://x.example/4432', []],
    ['a4@b.example', []],
    ['+-+', []],
    ['##', []],
  ])('of %j is %j', (written, tokens) => {
    expect(likely(`Password: ${written}`)).toEqual(tokens);
  });
});

describe('a word for a password', () => {
  it.each([
    ['mypassword W4ALLD', false],
    ['Passwordpasscode W4ALLD', false],
    ['passwörter W4ALLD', false],
    ['Sпасспароль W4ALLD', false],
    ['passwords W4ALLD', true],
    ['passwordsafe W4ALLD', false],
    ['password.zip W4ALLD', false],
    ['password. W4ALLD', false],
    ['password. 4432', true],
    ['password.: W4ALLD', true],
    ['password.7x W4ALLD', true],
    ['a@pass W4ALLD', false],
    ['x/password W4ALLD', false],
    ['.password W4ALLD', false],
    ['pass@home W4ALLD', false],
    ['code:W4ALLD', true],
    ['7password W4ALLD', true],
    ['解凍パスワードW4ALLD', true],
    ['Zパスワードは W4ALLD', true],
  ])('in %j: %s', (text, isWord) => {
    expect(stated(text).length > 0).toBe(isWord);
  });

  it('is counted once, the longest that stands there, and each time that it stands there', () => {
    expect(stated('Password Kikuko password Hanako')).toEqual(['Kikuko', 'Hanako']);
    // "Passphrase" is one word, and nothing behind its "pass" is a password.
    expect(stated('Passphrase Kikuko')).toEqual(['Kikuko']);
  });
});

describe('words that nothing announces', () => {
  const guesses = (text: string, more?: Partial<PasswordPlaces>) =>
    find(text, more).guesses.map(({ text: word, isCode }) => (isCode ? `${word}!` : word));

  it('come quoted first, then mixed, alone, odd, and ordinary', () => {
    expect(guesses('see b3llo 33x BELLO a dog "ab"\nKikuko')).toEqual([
      'ab!',
      'b3llo!',
      '33x!',
      'Kikuko',
      'BELLO',
      'see',
      'dog',
    ]);
  });

  it('are three characters or longer, unless they are quoted', () => {
    expect(guesses('a ab abc')).toEqual(['abc']);
    expect(guesses('is it (7) ?')).toEqual(['7!']);
    for (const quoted of ["'ab'", '“ab”', '„ab“', '«ab»', '「ab」', '『ab』', '【ab】', '(ab)', '<ab>', '[ab]'])
      expect(guesses(`is ${quoted}`)).toContain('ab!');
  });

  it('look more like a code with letters and digits, or capitals', () => {
    expect(guesses('dog DOGS doG Dog d0g 4432')).toEqual(['d0g!', 'DOGS', 'doG', '4432', 'dog', 'Dog']);
    expect(guesses('dog DO 44x')).toEqual(['44x!', 'dog']);
  });

  it('are taken from the subject, from the names of files and the sender', () => {
    const places: Partial<PasswordPlaces> = {
      subject: 'Plan',
      fileNames: ['my_drawings.tar.gz'],
      from: { name: 'Hanako', address: 'suzuki@partner.example' },
    };
    expect(guesses('', places)).toEqual([
      'Plan',
      'my_drawings.tar',
      'suzuki@partner.example',
      'suzuki',
      'partner.example',
      'drawings.tar',
    ]);
  });

  it('leave out pieces of an address that are longer than anybody would type', () => {
    const from = (length: number) => ({ from: { name: '', address: `${'x'.repeat(length)}@y.example` } });
    expect(guesses('', from(64))).toEqual(['x'.repeat(64), 'y.example']);
    expect(guesses('', from(65))).toEqual(['y.example']);
    expect(guesses('', from(54))).toContain(`${'x'.repeat(54)}@y.example`);
    expect(guesses('', from(55))).not.toContain(`${'x'.repeat(55)}@y.example`);
  });

  it('are two thousand at most, the best of them', () => {
    const words = Array.from({ length: 2_500 }, (_, index) => `w${String(index)}`).join(' ');
    const all = guesses(`dog cat\n${words}`);
    expect(all).toHaveLength(2_000);
    expect(all.every((word) => word.endsWith('!'))).toBe(true);
  });

  it('are none that is likely anyway', () => {
    expect(guesses('Password: W4ALLD dog')).not.toContain('W4ALLD!');
  });
});

describe('the places where a password may stand', () => {
  it('are the quote, where nothing is new, and then the quotes below that', () => {
    const quoted = [quote('Password: Kikuko'), quote('Password: Hanako')];
    expect(find('  \n', { quoted })).toMatchObject({ stated: ['Kikuko'], likely: ['Kikuko', 'Hanako'] });
    expect(find('See above.', { quoted })).toMatchObject({ stated: [], likely: ['Kikuko', 'Hanako'] });
    expect(find('').likely).toEqual([]);
  });

  it('are worth less the further away they are', () => {
    const places = { fileNames: ['pw_Hanako.zip'], whole: 'Password is Tanako' };
    expect(find('Password is Kikuko', places).likely).toEqual(['Kikuko', 'Hanako', 'Tanako']);
    expect(find('', { ...places, whole: 'Password: Tanako' }).likely).toEqual(['Tanako', 'Hanako']);
    expect(find('', { ...places, subject: 'Password Kikuko' }).stated).toEqual(['Kikuko']);
  });

  it('are told apart in the names of files', () => {
    const inName = (name: string) => find('', { fileNames: [name] }).likely;
    expect(inName('drawings (pw_Kikuko).zip')).toEqual(['Kikuko']);
    expect(inName('pw+Kikuko,drawings.tar')).toEqual(['Kikuko']);
    expect(inName('pw Kikuko.longer')).toEqual(['Kikuko.longer']);
    expect(inName(`${' '.repeat(391)}pw Kikuko`)).toEqual(['Kikuko']);
    expect(inName(`${' '.repeat(398)}pw Kikuko`)).toEqual([]);
  });

  it('have each their own share of the purse', () => {
    const flood = 'password '.repeat(300);
    const places = { subject: 'Password Kikuko', whole: 'Password: Hanako' };
    expect(find(flood, places, 400_000)).toMatchObject({
      stated: ['Kikuko'],
      likely: ['Kikuko', 'Hanako'],
      gap: 'too-large',
    });
    expect(find('Password: Kikuko', { whole: flood }, 400_000)).toMatchObject({ stated: ['Kikuko'], gap: 'too-large' });
    const names = { fileNames: Array.from({ length: 50 }, () => 'password password') };
    expect(find('Password: Kikuko', names, 400_000)).toMatchObject({ stated: ['Kikuko'], gap: 'too-large' });
    expect(find('Password: Kikuko', { fileNames: ['password'] }, 400_000)).not.toHaveProperty('gap');
  });

  it('take what they spend from the purse of the message', () => {
    const budget = purse();
    findPasswords({ newestText: 'Password: Kikuko', quoted: [] }, budget);
    // A line, its 16 characters, one word.
    expect(defaultLimits.steps - budget.remainingSteps).toBe(1_000 + 16 * 30 + 1_500);
  });

  it('are in a long text the end first, and then all of it', () => {
    const filler = 'The drawings are ready.\n'.repeat(900);
    const both = find('', { whole: `Password: Kikuko\n${filler}Password: Hanako` }).likely;
    expect(both).toEqual(['Hanako', 'Kikuko']);
    const short = filler.slice(0, 24 * 400);
    expect(find('', { whole: `Password: Kikuko\n${short}Password: Hanako` }).likely).toEqual(['Kikuko', 'Hanako']);
  });
});

describe('the lines of a text', () => {
  it('are cut at 400 characters, of which the last hundred are read again', () => {
    const at = (place: number) => stated(`${'xyz '.repeat(place / 4)}password Kikuko`);
    for (const place of [300, 380, 388, 396, 400, 700, 1_000]) expect(at(place)).toContain('Kikuko');
  });

  it('are read as people see them', () => {
    expect(stated('P a s s w o r d : K i k u k o')).toEqual(['Kikuko']);
    expect(stated('p a s s word Kikuko')).toEqual(['Kikuko']);
    expect(stated('pa s s word Kikuko')).toEqual([]);
    expect(stated('İİİ password: Kikuko')).toEqual(['Kikuko']);
    expect(stated('ＰＡＳＳＷＯＲＤ：Ｋｉｋｕｋｏ')).toEqual(['Kikuko']);
    expect(stated('ガレージ password: Kikuko')).toEqual(['Kikuko']);
  });

  it('cost little when they are short, and are read as far as the purse reaches', () => {
    const spent = (text: string) => {
      const budget = purse();
      passwordsIn(text, budget);
      return defaultLimits.steps - budget.remainingSteps;
    };
    expect(spent('')).toBe(0);
    expect([spent('a\n'), spent('ab\n'), spent('abc\n')]).toEqual([20, 20, 1_000 + 90]);
    expect(spent('password')).toBe(1_000 + 240 + 1_500);
    expect(passwordsIn('Password: Kikuko\nPassword: Hanako', purse(2_980 + 2_979))).toEqual(['Kikuko']);
    expect(passwordsIn('Password: Kikuko\nPassword: Hanako', purse(2 * 2_980))).toEqual(['Kikuko', 'Hanako']);
  });
});
