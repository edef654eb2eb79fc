/** Short sentences that push the reader to the attachment or the link, as they stand above stolen conversations. */

const phrases = [
  // English
  'please see attached',
  'please find attached',
  'see attached',
  'see the attached',
  'please confirm',
  'please review',
  'please check',
  'please advise',
  'as soon as possible',
  'asap',
  'urgent',
  'attached is',
  'please open',
  'kindly review',
  'kindly confirm',
  'for your review',
  'i would like to seek your advice',
  'look at the attach',
  // Japanese
  'ご確認ください',
  'ご確認下さい',
  'ご確認お願い',
  'ご確認をお願い',
  'ご確認の程',
  'ご確認のほど',
  '確認お願いします',
  '早急に',
  '至急',
  '添付ファイルを',
  '添付ファイルの',
  '添付致します',
  '添付いたします',
  'ご査収',
  // German
  'im anhang',
  'anbei',
  'bitte prüfen',
  'bitte bestätigen',
  'dringend',
  'so schnell wie möglich',
  'bitte öffnen',
  'beigefügt',
  // French
  'ci-joint',
  'pièce jointe',
  'veuillez trouver',
  'merci de confirmer',
  'veuillez confirmer',
  'au plus vite',
  'urgente',
  // Italian
  'in allegato',
  'allegato alla presente',
  'si prega di',
  'confermare',
  'prima possibile',
  'vedi allegato',
  // Spanish, Portuguese
  'adjunto',
  'por favor confirme',
  'lo antes posible',
  'en anexo',
  'em anexo',
  'segue anexo',
  'favor confirmar',
  'o mais rápido possível',
  // Dutch, Polish
  'in de bijlage',
  'bijgevoegd',
  'zo snel mogelijk',
  'graag bevestigen',
  'w załączniku',
  'w załączeniu',
  'proszę o potwierdzenie',
  'pilne',
  // Korean, Chinese
  '첨부 파일',
  '첨부파일',
  '확인 부탁',
  '확인해 주',
  '请查收',
  '請查收',
  '请确认',
  '請確認',
  '附件',
  '尽快',
  '盡快',
];

/** More than this is a message that says something of its own. */
const LONGEST = 300;

/** The phrase that urges, or undefined where there is none or the text is long. */
export function findUrging(newestText: string): string | undefined {
  if (newestText.length > LONGEST) return undefined;
  const text = newestText.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
  return phrases.find((phrase) => text.includes(phrase));
}
