import type { Scenario } from '../scenario';

export const ppapPassword: Scenario = {
  id: 'ppap-password',
  honest: true,
  levels: ['no-signs'],
  pattern: null,
  twin: 'ppap-zip',
  letters: {
    en: {
      from: 'Keiko Mori <mori@tax-office.example>',
      to: ['Alex Morgan <alex.morgan@reader.example>'],
      subject: 'Password for the documents',
      date: '2026-03-05T09:02:00+00:00',
      messageId: '<20260305090200.c4@tax-office.example>',
      text: 'Dear Mr Morgan,\n\nThe password for the file in my last mail is:\n\nTax-2025-Haru\n\nKeiko Mori\nMori Tax Office\nmori@tax-office.example',
    },
    ja: {
      from: '森 恵子 <mori@tax-office.example>',
      to: ['山田 太郎 <yamada@reader.example>'],
      subject: 'パスワードのお知らせ',
      date: '2026-03-05T10:02:00+09:00',
      messageId: '<20260305010200.c4@tax-office.example>',
      text: '山田様\n\n先ほどお送りしたファイルのパスワードは次のとおりです。\n\nTax-2025-Haru\n\n森税理士事務所 森 恵子\nmori@tax-office.example',
    },
  },
  stories: {
    en: {
      title: 'The password of the mail before',
      who: 'The tax office, really.',
      what: 'A password alone, without a file, is no attack.',
      look: ['Nothing is attached, and nothing is linked.'],
    },
    ja: {
      title: '前のメールのパスワード',
      who: '本物の税理士事務所です。',
      what: 'ファイルのないパスワードだけのメールは、攻撃ではありません。',
      look: ['添付ファイルもリンクもありません。'],
    },
  },
};
