import type { Scenario } from '../scenario';

/** An ordinary habit: the ZIP in one mail, its password in the next. It must stay quiet. */
export const ppapZip: Scenario = {
  id: 'ppap-zip',
  honest: true,
  levels: ['no-signs', 'unchecked', 'notice'],
  pattern: null,
  twin: 'scan-password-zip',
  letters: {
    en: {
      from: 'Keiko Mori <mori@tax-office.example>',
      to: ['Alex Morgan <alex.morgan@reader.example>'],
      subject: 'Documents for the tax return',
      date: '2026-03-05T09:00:00+00:00',
      messageId: '<20260305090000.c3@tax-office.example>',
      text: 'Dear Mr Morgan,\n\nThe documents for your tax return are attached as a locked ZIP file. I will send the password in a separate mail.\n\nKeiko Mori\nMori Tax Office\nmori@tax-office.example',
      attachments: [
        {
          kind: 'zip',
          name: 'Documents_2025.zip',
          password: 'Tax-2025-Haru',
          entries: [{ kind: 'docx', name: 'Documents_2025.docx', lines: ['Documents for the tax return 2025'] }],
        },
      ],
    },
    ja: {
      from: '森 恵子 <mori@tax-office.example>',
      to: ['山田 太郎 <yamada@reader.example>'],
      subject: '確定申告資料の送付',
      date: '2026-03-05T10:00:00+09:00',
      messageId: '<20260305010000.c3@tax-office.example>',
      text: '山田様\n\nいつもお世話になっております。森税理士事務所の森です。\n確定申告の資料をパスワード付きZIPファイルでお送りいたします。\nパスワードは別のメールでお知らせいたします。\n\n森税理士事務所 森 恵子\nmori@tax-office.example',
      attachments: [
        {
          kind: 'zip',
          name: '確定申告資料_2025.zip',
          password: 'Tax-2025-Haru',
          entries: [{ kind: 'docx', name: '確定申告資料_2025.docx', lines: ['令和7年分 確定申告資料'] }],
        },
      ],
    },
  },
  stories: {
    en: {
      title: 'A locked ZIP, the password comes later',
      who: 'The tax office, really.',
      what: 'Nobody could look into the ZIP, and Emotet Guard says so. But nothing here is the attacker’s doing.',
      look: [
        'The password is not in this mail.',
        'Name, address and signature agree.',
        'The ZIP’s list of contents shows a document that cannot hold macros.',
      ],
    },
    ja: {
      title: 'パスワードが後から届くZIP（PPAP）',
      who: '本物の税理士事務所です。',
      what: 'ZIPの中身は確認できないため、Emotet Guardはそのことを表示します。ただし、攻撃の特徴はありません。',
      look: [
        'このメールにパスワードは書かれていません。',
        '名前、アドレス、署名が一致しています。',
        'ZIPの一覧に見えるのは、マクロを入れられない文書だけです。',
      ],
    },
  },
};
