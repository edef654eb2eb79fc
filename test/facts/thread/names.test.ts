import { holdsName, isSamePerson, isSameWording, nameKeys, sameName } from '../../../src/detection/facts/thread/names';

describe('one person', () => {
  it.each([
    ['Hanako Suzuki', 'Suzuki, Hanako'],
    ['Hanako Suzuki', 'SUZUKI Hanako'],
    ['鈴木 花子', '鈴木花子'],
    ['鈴木　花子', '鈴木 花子 様'],
    ['鈴木 一', '鈴木一'],
    ['鈴木 一', '鈴木　一様'],
    ['森 一', '森 一'],
    ['森 一', '森一'],
    ['森　一', '森一 様'],
    ['Hanako Suzuki (鈴木 花子)', '鈴木花子'],
    ['鈴木 花子 / Hanako Suzuki', 'Suzuki, Hanako'],
    ['鈴木花子（Hanako Suzuki）', 'Hanako Suzuki'],
    ['鈴木 花子 (株式会社パートナー)', '鈴木 花子'],
    ['Hanako Suzuki (Partner Ltd)', 'Hanako Suzuki'],
    ['김민수', '김 민수 님'],
    ['王小明', '王小明 先生'],
    ['Dr. Jürgen Müller', 'Jürgen Müller'],
    ['Élodie Dubois', 'Elodie DUBOIS'],
    ['José García', 'Jose\u0301 Garcia'],
    ['ガレージ デザイン', 'カ\u3099レーシ\u3099 テ\u3099サ\u3099イン'],
    ['ｽｽﾞｷ ﾊﾅｺ', 'スズキ ハナコ'],
  ])('%s is %s', (one, other) => {
    expect(sameName(one, other)).toBe(true);
    expect(sameName(other, one)).toBe(true);
  });

  it.each([
    ['株式会社パートナー 営業部 森 一', '森 一'],
    ['営業部 森一様', '森 一'],
    ['株式会社パートナー鈴木花子です', '鈴木 花子'],
    ['営業部の鈴木一です。', '鈴木 一'],
    ['鈴木一課長', '鈴木 一'],
    ['Regards, Hanako Suzuki, Partner Ltd', 'Suzuki, Hanako'],
    ['Hanako Suzuki (鈴木 花子)', '鈴木 花子'],
  ])('%s holds %s', (line, name) => {
    expect(holdsName(line, name)).toBe(true);
    expect(isSamePerson(line, name)).toBe(true);
  });
});

describe('two people, or nobody in particular', () => {
  it.each([
    ['鈴木', '鈴木'],
    ['鈴木 一', '鈴木 一郎'],
    ['鈴木一', '鈴木一郎'],
    ['森 一', '森 一郎'],
    ['森 一', '大森 一'],
    ['森 一', '森一郎'],
    ['Taro', 'Taro'],
    ['Support', 'Support'],
    ['営業部', '営業部'],
    ['田中 太郎 (株式会社パートナー)', '鈴木 花子 (株式会社パートナー)'],
    ['Jiro Tanaka (パートナー株式会社)', 'Hanako Suzuki (パートナー株式会社)'],
    ['Jiro Tanaka (営業部)', 'Hanako Suzuki (営業部)'],
    ['Jiro Tanaka (Partner)', 'Hanako Suzuki (Partner)'],
    ['', ''],
  ])('%s and %s', (one, other) => {
    expect(sameName(one, other)).toBe(false);
    expect(holdsName(one, other)).toBe(false);
    expect(holdsName(other, one)).toBe(false);
  });
});

describe('a name that says enough', () => {
  it.each([
    ['Tomas', true],
    ['Toma', false],
    ['Li Xu', true],
    ['Li X', false],
    ['森一郎', true],
    ['森一', false],
    ['森 一', true],
    ['김민수', true],
    ['김수', false],
    ['Support Partner', true],
    ['Sales Support', false],
    ['Support 24', false],
    ['2026 11', false],
    ['Dr. Tomas', true],
    ['Dr. Toma', false],
    ['Mr Mrs', false],
    ['Support a24', true],
    ['Support 24a', true],
    ['A 鈴', false],
  ])('%s: %s', (name, tells) => {
    expect(sameName(name, name)).toBe(tells);
    expect(holdsName(name, name)).toBe(tells);
    expect(nameKeys(name).length > 0).toBe(tells);
  });
});

describe('what a name is remembered by', () => {
  it.each([
    ['Hanako Suzuki', ['hanako suzuki']],
    ['SUZUKI, Hanako', ['hanako suzuki']],
    ['鈴木 花子 様', ['鈴木花子']],
    ['Hanako Suzuki (鈴木 花子)', ['hanako suzuki', '鈴木花子']],
    ['鈴木花子/Hanako Suzuki', ['hanako suzuki 鈴木花子', '鈴木花子', 'hanako suzuki']],
    ['Hanako Suzuki (Partner Ltd)', ['hanako suzuki']],
    ['Hanako Suzuki (鈴木)', ['hanako suzuki']],
    ['鈴木様子', ['鈴木様子']],
    ['鈴木花子様 ', ['鈴木花子']],
    ['鈴木花子様(パートナー)', ['鈴木花子']],
    ['Hanako(Partner)Suzuki', ['hanako suzuki']],
    ['Taro', []],
    ['', []],
  ])('%s: %j', (name, keys) => {
    expect(nameKeys(name)).toEqual(keys);
  });
});

describe('the words of a name', () => {
  it('stand side by side in either order, and nothing stands between', () => {
    expect(holdsName('Regards, Suzuki Hanako', 'Hanako Suzuki')).toBe(true);
    expect(holdsName('Hanako of the Suzuki group', 'Hanako Suzuki')).toBe(false);
    expect(holdsName('Hanakoo Suzuki', 'Hanako Suzuki')).toBe(false);
    expect(holdsName('Hanakosuzukiko', 'Hanako Suzuki')).toBe(false);
    expect(holdsName('one Tomas two', 'Tomas')).toBe(true);
    expect(holdsName('a b c Anna Maria Rossi', 'Maria Rossi Anna')).toBe(false);
  });

  it('are as many on both sides', () => {
    expect(sameName('Hanako Suzuki', 'Hanako Maria Suzuki')).toBe(false);
    expect(sameName('Hanako Suzuki', 'Hanako Suzuka')).toBe(false);
    expect(sameName('Tomas', 'Tomaz')).toBe(false);
    expect(sameName('Li X', 'X Li')).toBe(false);
    expect(isSamePerson('Jiro Tanaka', 'Hanako Suzuki')).toBe(false);
    expect(sameName('Anna Maria', 'Annam Aria')).toBe(true);
  });

  it('are joined in scripts without blanks, where only a title may follow a short one', () => {
    expect(holdsName('担当は鈴木花子です', '鈴木 花子')).toBe(true);
    expect(holdsName('担当は鈴木花子です', 'Hanako Suzuki (鈴木 花子)')).toBe(true);
    expect(holdsName('担当 鈴木 花子です', '鈴木花子')).toBe(true);
    expect(holdsName('鈴木花子子', '鈴木 花子')).toBe(true);
    expect(holdsName('鈴木一', '鈴木 一')).toBe(true);
    expect(holdsName('鈴木一ですが', '鈴木 一')).toBe(true);
    expect(holdsName('鈴木一部長', '鈴木 一')).toBe(true);
    expect(holdsName('鈴木一郎', '鈴木 一')).toBe(false);
    expect(holdsName('김민수입니다', '김민수')).toBe(true);
    expect(holdsName('森一', '森 一')).toBe(true);
    expect(holdsName('大森一', '森 一')).toBe(false);
  });

  it('are read in two hundred characters', () => {
    expect(holdsName(`${'x '.repeat(93)}Hanako Suzuki`, 'Hanako Suzuki')).toBe(true);
    expect(holdsName(`${'x '.repeat(94)}Hanako Suzuki`, 'Hanako Suzuki')).toBe(false);
  });

  it('are Latin where Cyrillic or Greek letters stand among them, and as they are where none does', () => {
    expect(sameName('Наnаkо Suzuki', 'Hanako Suzuki')).toBe(true);
    expect(sameName('Hanakο Suzuki', 'Hanako Suzuki')).toBe(true);
    expect(sameName('Иван Петров', 'Петров Иван')).toBe(true);
    expect(nameKeys('Иван Петров')).toEqual(['иван петров']);
  });

  it('in brackets are no part of the name, and may be a part of a line', () => {
    expect(sameName('Hanako Suzuki [Partner]', 'Hanako Suzuki')).toBe(true);
    expect(holdsName('our office (Hanako Suzuki)', 'Hanako Suzuki')).toBe(true);
  });
});

describe('the second spelling of a name', () => {
  it.each([
    ['Hanako Suzuki (鈴木花子)', '鈴木花子', true],
    ['Hanako Suzuki（鈴木・花子）', '鈴木 花子', true],
    ['Hanako Suzuki | 鈴木花子', '鈴木花子', true],
    ['鈴木花子 | Hanako Suzuki', 'Hanako Suzuki', true],
    ['Hanako Suzuki (営業部)', '営業部', false],
    ['パートナー株式会社 (Hanako Suzuki)', 'Hanako Suzuki', false],
    ['Hanako Suzuki (鈴木花子) x', '鈴木花子', false],
    ['Hanako Suzuki (鈴木花子)x', '鈴木花子', false],
    ['Hanako Suzuki (鈴木花子)  ', '鈴木花子', true],
    ['営業部 (Hanako Suzuki)', 'Hanako Suzuki', false],
    ['Hanako Suzuki (品質管理課 )', '品質管理課', false],
    ['H(鈴木花子)', '鈴木花子', false],
    [`${'x'.repeat(60)} (${'鈴'.repeat(5)})`, '鈴鈴鈴鈴鈴', false],
    [`${'x'.repeat(59)} (${'鈴'.repeat(5)})`, '鈴鈴鈴鈴鈴', true],
    ['Hanako Suzuki (Partner)', 'Partner', false],
  ])('%s is that of %s: %s', (name, other, same) => {
    expect(sameName(name, other)).toBe(same);
  });
});

describe('the same wording', () => {
  it.each([
    ['Tom', 'tom', true],
    ['Tom', 'TOM ', true],
    [' Tom', 'Tom', true],
    ['Tom', 'Tim', false],
    ['', '', false],
    ['Mr', 'Mr', false],
    ['Support', 'Support', true],
    ['鈴木', '鈴木', true],
    ['鈴木', '鈴木様', false],
    ['森', '森', false],
    ['Ｔｏｍ', 'Tom', true],
    ['Tom', 'Ｔｏｍ', true],
    ['Hanako Suzuki', 'Suzuki Hanako', false],
  ])('%j and %j: %s', (one, other, same) => {
    expect(isSameWording(one, other)).toBe(same);
  });
});
