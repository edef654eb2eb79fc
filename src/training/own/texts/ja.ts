import type { ProblemTexts } from './problem-texts';

export const ja: ProblemTexts = {
  fileTooLarge: 'ファイルが大きすぎます。200 kB 以内にしてください。',
  notUtf8: 'UTF-8 ではありません。UTF-8 で保存してください。',
  notJson:
    'ここから先が JSON ではありません。この行か一つ上の行で、コンマ、引用符、かっこが抜けていないか確かめてください。',
  trailingComma: '「{bracket}」の前のコンマを削除してください。',
  twice: '同じ項目が 2 回あります。一つを削除してください。',
  unknownField: 'ここにこの項目は書けません。削除してください。',
  misspeltField: 'ここにこの項目は書けません。「{suggestion}」ではありませんか。',
  notOneOf: '「{found}」は使えません。次のどれかを書いてください：{known}',
  missing: 'この項目がありません。追加してください。',
  notGroup: '項目を { … } で囲んで書いてください。',
  notText: '引用符で囲んだ文字列を書いてください。',
  notList: '[ … ] で囲んだリストを書いてください。',
  notTrueOrFalse: 'true か false を、引用符なしで書いてください。',
  notNumber: '数を、引用符なしで書いてください。',
  tooLong: '長すぎます。{most} 以内にしてください。',
  tooMany: '多すぎます。{most} 個以内にしてください。',
  tooFew: '少なすぎます。{most} 個以上にしてください。',
  empty: '何か書いてください。',
  notMailbox: '「名前 <name@company.example>」の形で書いてください。',
  notDate: '日付は 2026-03-09T13:27:00+09:00 の形で書いてください。',
  notOneLine: '1 行で書いてください。',
  notFileName: 'フォルダーを付けずに、ファイル名だけを書いてください。',
  notPlace:
    '次のどれかを書いてください："from"、"to"、"subject"、"date"、"thread"、{ "text": … }、{ "attachment": … }、{ "opened": … }',
  notSet:
    '「{found}」はセットの名前にできません。文字、数字、「-」だけの 1 語にしてください。「easy」「medium」「hard」「own」は使えません。',
  notMonth: '年月は 2022-04 の形で書いてください。',
  notLogo: 'このフォルダーにある画像（.png、.jpg、.svg、.webp）の名前を書いてください。アドレスは書けません。',
  notPhone: '電話番号を書いてください。',
  notMail: 'メールアドレスを書いてください。',
  realHost: '「{found}」は実在するかもしれません。.example か .invalid で終わるアドレスにしてください。',
  startsProgram:
    '実際のプログラムを起動するおそれがあります。フォルダーは C:\\nowhere だけ、プログラムは notreal.exe のように notreal という名前だけを使ってください。',
  noLanguage: 'どの言語の内容もありません。次のどれかを追加してください：{known}',
  notInText: '「{found}」はメールの本文にありません。本文からそのまま写してください。',
  notAttached: '添付ファイル「{found}」はありません。次のどれかを書いてください：{known}',
  otherLevel: 'Emotet Guard の判定は「{found}」です（{language}）。そのとおりに書くか、メールを直してください。',
  otherPattern: 'Emotet Guard の判定は {found} です（{language}）。そのとおりに書くか、メールを直してください。',
  attackUnseen:
    'Emotet Guard の判定は「danger」ではなく「{found}」です（{language}）。Emotet のメールの特徴を加えるか、ここを true にしてください。',
  honestDanger:
    'Emotet Guard の判定は「danger」です（{language}）。警告の原因を取り除くか、ここを false にしてください。',
  noTwin: '「{found}」というシナリオはありません。ほかのファイルの名前を「.json」なしで書いてください。',
  badName: 'ファイル名を変えてください。半角の小文字、数字、「-」で 40 文字以内とし、最後に「.json」を付けます。',
  nameTaken: '研修ルームに同じ名前のシナリオがあります。ファイル名を変えてください。',
  notBuilt: 'この内容からはメールを作れません：{found}',
  noFile: 'このフォルダーに「{found}」がありません。',
  notPicture: '「{found}」は拡張子どおりの画像ではないか、500 kB を超えています。',
};
