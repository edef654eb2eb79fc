import { holdsName, isSamePerson, sameName } from '../../../src/detection/facts/thread/names';

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
