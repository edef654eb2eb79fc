import type { Address } from '../../detection/contract';

export const languages = ['en', 'ja', 'de', 'fr', 'it', 'es', 'pt', 'nl', 'pl', 'ko', 'zh'] as const;
export type ThreadLanguage = (typeof languages)[number];

/** How people and their mail programs write in one language. */
export interface Correspondence {
  /** From, Sent, To, Cc, Subject above a quoted message. */
  readonly labels: readonly [from: string, sent: string, to: string, cc: string, subject: string];
  readonly original: string;
  readonly replyPrefix: string;
  readonly contact: Address;
  readonly question: string;
  readonly answer: string;
  readonly subject: string;
  /** 5 November 2021, ten o'clock, as a mail program writes it above a quote. */
  readonly date: string;
  /** Names the writer above a quote; `when` is how the program writes that date, 5 November 2021 when left out. */
  readonly attribution: (name: string, address: string, when?: string) => string;
  /** The line that Emotet puts on top. */
  readonly urging: string;
  /** How it tells the password of its ZIP. */
  readonly password: (password: string) => string;
}

export const correspondence: Readonly<Record<ThreadLanguage, Correspondence>> = {
  en: {
    labels: ['From', 'Sent', 'To', 'Cc', 'Subject'],
    original: '-----Original Message-----',
    replyPrefix: 'RE:',
    contact: { name: 'Hanako Suzuki', address: 'suzuki@partner.example' },
    question:
      'Thank you for the drawings. When will the new ones be ready? We would like to start with the work on Monday.',
    answer: 'The drawings will be ready on Friday. I am going to send them with the price list.',
    subject: 'Drawings for the new hall',
    date: 'Friday, November 5, 2021 10:00 AM',
    attribution: (name, address, when = 'Fri, Nov 5, 2021 at 10:00 AM') => `On ${when} ${name} <${address}> wrote:`,
    urging: 'Please see attached and confirm.',
    password: (password) => `Password: ${password}`,
  },
  ja: {
    labels: ['差出人', '送信日時', '宛先', 'CC', '件名'],
    original: '-----元のメッセージ-----',
    replyPrefix: 'RE:',
    contact: { name: '鈴木 花子', address: 'suzuki@partner.example' },
    question:
      'お世話になっております。図面をお送りいただきありがとうございます。新しい図面はいつ頃になりますでしょうか。',
    answer: 'お世話になっております。図面は金曜日にお送りします。よろしくお願いいたします。',
    subject: '新倉庫の図面の件',
    date: '2021年11月5日金曜日 10:00',
    attribution: (name, address, when = '2021年11月5日(金) 10:00') => `${when} ${name} <${address}>:`,
    urging: '早急に確認お願いします。',
    password: (password) => `添付ファイル名: 図面.zip\n解凍パスワード：${password}`,
  },
  de: {
    labels: ['Von', 'Gesendet', 'An', 'Cc', 'Betreff'],
    original: '-----Ursprüngliche Nachricht-----',
    replyPrefix: 'AW:',
    contact: { name: 'Jürgen Müller', address: 'mueller@partner.example' },
    question:
      'Vielen Dank für die Zeichnungen. Wann sind die neuen fertig? Wir möchten am Montag mit der Arbeit beginnen.',
    answer: 'Die Zeichnungen sind am Freitag fertig. Ich schicke sie Ihnen mit der Preisliste.',
    subject: 'Zeichnungen für die neue Halle',
    date: 'Freitag, 5. November 2021 10:00',
    attribution: (name, address, when = 'Fr., 5. Nov. 2021 um 10:00') => `Am ${when} Uhr schrieb ${name} <${address}>:`,
    urging: 'Anbei die Unterlagen, bitte dringend prüfen.',
    password: (password) => `Das Passwort für die Datei lautet: ${password}`,
  },
  fr: {
    labels: ['De', 'Envoyé', 'À', 'Cc', 'Objet'],
    original: "-----Message d'origine-----",
    replyPrefix: 'RE :',
    contact: { name: 'Élodie Lefèvre', address: 'lefevre@partner.example' },
    question: 'Merci pour les plans. Quand les nouveaux seront-ils prêts ? Nous voulons commencer lundi avec vous.',
    answer: 'Les plans seront prêts vendredi. Je vous les envoie avec la liste de prix.',
    subject: 'Plans du nouveau hall',
    date: 'vendredi 5 novembre 2021 10:00',
    attribution: (name, address, when = 'ven. 5 nov. 2021 à 10:00') => `Le ${when}, ${name} <${address}> a écrit :`,
    urging: 'Veuillez trouver ci-joint le document, merci de confirmer.',
    password: (password) => `Mot de passe : ${password}`,
  },
  it: {
    labels: ['Da', 'Inviato', 'A', 'Cc', 'Oggetto'],
    original: '-----Messaggio originale-----',
    replyPrefix: 'R:',
    contact: { name: 'Giulia Rossi', address: 'rossi@partner.example' },
    question: 'Grazie per i disegni. Quando sono pronti quelli nuovi? Vorremmo cominciare con il lavoro di lunedì.',
    answer: 'I disegni sono pronti venerdì. Vi mando il tutto con la lista dei prezzi della ditta.',
    subject: 'Disegni per il nuovo capannone',
    date: 'venerdì 5 novembre 2021 10:00',
    attribution: (name, address, when = 'ven 5 nov 2021 alle ore 10:00') =>
      `Il giorno ${when} ${name} <${address}> ha scritto:`,
    urging: 'In allegato il documento, si prega di confermare.',
    password: (password) => `La password dell'archivio è: ${password}`,
  },
  es: {
    labels: ['De', 'Enviado el', 'Para', 'CC', 'Asunto'],
    original: '-----Mensaje original-----',
    replyPrefix: 'RE:',
    contact: { name: 'María Gómez', address: 'gomez@partner.example' },
    question: 'Gracias por los planos. ¿Para cuándo tendrán los nuevos? Queremos empezar el lunes con el trabajo.',
    answer: 'Los planos estarán listos el viernes. Se los envío con la lista de precios por correo.',
    subject: 'Planos de la nueva nave',
    date: 'viernes, 5 de noviembre de 2021 10:00',
    attribution: (name, address, when = 'vie, 5 nov 2021 a las 10:00') =>
      `El ${when}, ${name} (<${address}>) escribió:`,
    urging: 'Adjunto el documento, por favor confirme lo antes posible.',
    password: (password) => `Contraseña: ${password}`,
  },
  pt: {
    labels: ['De', 'Enviada em', 'Para', 'Cc', 'Assunto'],
    original: '-----Mensagem original-----',
    replyPrefix: 'RES:',
    contact: { name: 'João Pereira', address: 'pereira@partner.example' },
    question:
      'Obrigado pelos desenhos. Quando ficam prontos os novos? Você sabe que não podemos começar com os velhos.',
    answer: 'Os desenhos ficam prontos na sexta. Vou mandar para você com uma lista dos preços.',
    subject: 'Desenhos do novo pavilhão',
    date: 'sexta-feira, 5 de novembro de 2021 10:00',
    attribution: (name, address, when = 'sex., 5 de nov. de 2021 às 10:00') =>
      `Em ${when}, ${name} <${address}> escreveu:`,
    urging: 'Segue anexo o documento, favor confirmar.',
    password: (password) => `A senha é ${password}`,
  },
  nl: {
    labels: ['Van', 'Verzonden', 'Aan', 'CC', 'Onderwerp'],
    original: '-----Oorspronkelijk bericht-----',
    replyPrefix: 'RE:',
    contact: { name: 'Sanne Bakker', address: 'bakker@partner.example' },
    question:
      'Bedankt voor de tekeningen. Wanneer zijn de nieuwe klaar? Wij willen graag op maandag met het werk beginnen.',
    answer: 'De tekeningen zijn vrijdag klaar. Ik stuur ze met de prijslijst naar u en het kantoor.',
    subject: 'Tekeningen voor de nieuwe hal',
    date: 'vrijdag 5 november 2021 10:00',
    attribution: (name, address, when = 'vr 5 nov 2021 om 10:00') => `Op ${when} schreef ${name} <${address}>:`,
    urging: 'Het document is bijgevoegd, graag bevestigen.',
    password: (password) => `Het wachtwoord is ${password}`,
  },
  pl: {
    labels: ['Od', 'Wysłano', 'Do', 'DW', 'Temat'],
    original: '-----Wiadomość oryginalna-----',
    replyPrefix: 'ODP:',
    contact: { name: 'Anna Kowalska', address: 'kowalska@partner.example' },
    question: 'Dziękuję za rysunki. Kiedy będą nowe? Bez nich nie da się zacząć pracy na hali od poniedziałku.',
    answer: 'Rysunki będą w piątek. Przesyłam je na razie bez cennika, proszę o cierpliwość.',
    subject: 'Rysunki nowej hali',
    date: 'piątek, 5 listopada 2021 10:00',
    attribution: (name, address, when = 'pt., 5 lis 2021 o 10:00') => `${when} ${name} <${address}> napisał(a):`,
    urging: 'W załączniku dokument, proszę o potwierdzenie.',
    password: (password) => `Hasło do pliku: ${password}`,
  },
  ko: {
    labels: ['보낸 사람', '보낸 날짜', '받는 사람', '참조', '제목'],
    original: '-----원본 메시지-----',
    replyPrefix: '회신:',
    contact: { name: '김민수', address: 'kim@partner.example' },
    question: '도면을 보내 주셔서 감사합니다. 새 도면은 언제 준비되나요? 월요일에 작업을 시작하고 싶습니다.',
    answer: '도면은 금요일에 준비됩니다. 가격표와 함께 보내 드리겠습니다.',
    subject: '새 창고 도면',
    date: '2021년 11월 5일 금요일 오전 10:00',
    attribution: (name, address, when = '2021년 11월 5일 (금) 오전 10:00') => `${when}, ${name} <${address}>님이 작성:`,
    urging: '첨부 파일 확인 부탁드립니다.',
    password: (password) => `비밀번호: ${password}`,
  },
  zh: {
    labels: ['发件人', '发送时间', '收件人', '抄送', '主题'],
    original: '-----原始邮件-----',
    replyPrefix: '答复:',
    contact: { name: '王小明', address: 'wang@partner.example' },
    question: '谢谢您发来的图纸。新的图纸什么时候能准备好？我们希望星期一开始工作。',
    answer: '图纸星期五准备好，我会和价格表一起发给您。',
    subject: '新仓库的图纸',
    date: '2021年11月5日 10:00',
    attribution: (name, address, when = '2021年11月5日周五 10:00') => `${name} <${address}> 于${when}写道：`,
    urging: '请查收附件，请确认。',
    password: (password) => `解压密码：${password}`,
  },
};

export const reader: Address = { name: 'Taro Yamada', address: 'yamada@reader.example' };
