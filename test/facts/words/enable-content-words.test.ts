import { findEnableContentWords as find } from '../../../src/detection/facts/words/enable-content-words';
import { foldText } from '../../../src/detection/facts/words/folded-text';

const findEnableContentWords = (text: string) => find(foldText(text));

describe('the request to enable content', () => {
  it.each([
    [
      'ja',
      'ファイルを表示するには、「編集を有効にする」をクリックし、続けて「コンテンツの有効化」をクリックしてください。',
    ],
    ['ja', 'ｺﾝﾃﾝﾂの有効化 ボタンを押してください'],
    ['en', 'Click ENABLE EDITING, then click  Enable\u00a0Content.'],
    ['en', 'The program is not active. To go on without a break, Enable Editing and Enable Content.'],
    ['en', 'Please E n a b l e   C o n t e n t now'],
    ['en', 'Ｅｎａｂｌｅ　Ｃｏｎｔｅｎｔ をクリック'],
    ['de', 'Bitte klicken Sie auf „Inhalt aktivieren“.'],
    ['fr', 'Cliquez sur « Activer le contenu » dans la barre jaune.'],
    ['it', 'Fare clic su "Abilita contenuto".'],
    ['es', 'Haga clic en «Habilitar contenido».'],
    ['pt', 'Clique em "Habilitar Conteúdo".'],
    ['nl', 'Klik op Inhoud inschakelen.'],
    ['pl', 'Kliknij przycisk Włącz zawartość.'],
    ['ko', '콘텐츠 사용 버튼을 클릭하십시오.'],
    ['zh', '请点击“启用内容”。'],
    ['zh', '請按一下「啟用內容」。'],
    ['tr', "Lütfen İçeriği Etkinleştir'e tıklayın."],
    ['et', 'Klõpsake nuppu Luba sisu.'],
  ])('is found in %s: %s', (language, text) => {
    const padding = 'ordinary words of a longer letter '.repeat(20);
    expect(findEnableContentWords(`${padding}. ${text} ${padding}`)).toMatchObject({ language });
  });

  it('is shown as it stands, with what surrounds it', () => {
    expect(findEnableContentWords('First click  "Enable\nContent" at the top.')?.phrase).toBe(
      'First click "Enable Content" at the top',
    );
  });

  it.each([
    `Settings. Enable content approval for this list. ${'The list holds documents of the team. '.repeat(12)}`,
    `We will enable content creators to earn more. ${'The year was good for the company and its people. '.repeat(12)}`,
    `Reenable contents of the cache. ${'The cache is written once a day by the service. '.repeat(12)}`,
    'コンテンツを作成する担当者の有効期限について',
    '',
  ])('is not seen in: %s', (text) => {
    expect(findEnableContentWords(text)).toBeUndefined();
  });

  it('is looked for in time that grows with the text alone', () => {
    // 2 million characters full of beginnings and button names; a quadratic search would not come back.
    expect(findEnableContentWords('enable conten '.repeat(150_000))).toBeUndefined();
    expect(findEnableContentWords('enable content types '.repeat(100_000))).toBeUndefined();
  });
});
