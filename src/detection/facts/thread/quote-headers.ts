/** The header of a quoted message ("From: … Sent: … To: … Subject: …") as mail programs write it in their languages. */
import type { Budget } from '../../budget';
import type { Address, QuotedMessage } from '../../contract';
import { readMailboxes } from '../../text/mailboxes';
import { readDay } from './quoted-dates';

type Field = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'other';

/**
 * English, Japanese, German, French, Italian, Spanish, Portuguese, Dutch, Polish, Korean, Chinese, the Nordic ones; Czech, Slovak,
 * Hungarian, Romanian, Turkish, Russian, Ukrainian, Greek, Vietnamese, Indonesian, Thai, Arabic, Hebrew.
 */
const labels: Readonly<Record<Field, string>> = {
  from:
    'from|差出人|送信者|発信者|送信元|von|de|expéditeur|da|mittente|remitente|remetente|van|afzender|od|nadawca|발신|보낸 사람|보낸사람|发件人|寄件者|寄件人|från|fra|lähettäjä|absender|' +
    'odesílatel|odosielateľ|feladó|de la|expeditor|kimden|gönderen|от|от кого|отправитель|від|від кого|відправник|από|αποστολέας|từ|người gửi|dari|จาก|ผู้ส่ง|من|المرسل|מאת|发信人|發件人',
  date:
    "sent|date|sent on|date sent|送信日時|日時|送信日|日付|受信日時|送信時刻|gesendet|datum|envoyé|envoyé le|date d'envoi|inviato|data|inviato il|enviado|enviado el|" +
    'enviada|enviada em|enviado em|fecha|verzonden|wysłano|wysłane|보낸 날짜|보낸날짜|날짜|发送时间|发送日期|寄件日期|傳送時間|日期|skickat|sendt|lähetetty|gesendet am|' +
    'odesláno|odoslané|dátum|elküldve|küldve|trimis|trimis la|gönderildi|gönderme tarihi|gönderilme tarihi|tarih|отправлено|дата|дата отправки|надіслано|εστάλη|στάλθηκε|ημερομηνία|' +
    'đã gửi|ngày|ngày gửi|dikirim|terkirim|tanggal|ส่งเมื่อ|ส่ง|วันที่|تاريخ الإرسال|التاريخ|تم الإرسال|נשלח|תאריך|时间',
  to:
    'to|宛先|受信者|送信先|an|empfänger|à|a|pour|destinataire|destinatario|para|destinatário|aan|do|adresat|받는 사람|받는사람|받은 사람|수신|收件人|收件者|till|til|vastaanottaja|' +
    'komu|pro|příjemce|címzett|către|kime|alıcı|кому|получатель|одержувач|προς|παραλήπτης|đến|tới|người nhận|kepada|ke|ถึง|ผู้รับ|إلى|المستلم|אל',
  cc:
    'cc|kopie|kopie (cc)|copie|copie à|c.c.|do wiadomości|참조|抄送|副本|dw|同報|写し|kopia|kopi|' +
    'kópia|másolatot kap|másolat|bilgi|копия|копія|κοινοποίηση|κοιν.|tembusan|สำเนา|نسخة|עותק',
  subject:
    'subject|件名|題名|表題|タイトル|betreff|objet|sujet|oggetto|asunto|assunto|onderwerp|temat|제목|主题|主題|主旨|ämne|emne|aihe|' +
    'předmět|predmet|tárgy|subiect|konu|тема|θέμα|chủ đề|tiêu đề|subjek|perihal|judul|เรื่อง|หัวเรื่อง|الموضوع|נושא',
  other:
    'reply-to|bcc|importance|attachments|添付ファイル|重要度|organization|message-id|返信先|anlagen|wichtigkeit|priority|x-mailer',
};

const fieldOf = new Map<string, Field>(
  (Object.keys(labels) as Field[]).flatMap((field) => labels[field].split('|').map((label) => [label, field] as const)),
);

/** Lines that one header block may have, blank and folded ones included. */
const MOST_LINES = 24;
const LONGEST_LABEL = 20;
const LONGEST_VALUE = 4_000;

export interface QuoteHeader {
  readonly quoted: Omit<QuotedMessage, 'text'>;
  /** Line behind the block. */
  readonly end: number;
}

/** Reads the header block that begins at a line, or undefined: it must name a sender and one thing more. */
export function readQuoteHeader(lines: readonly string[], start: number, budget: Budget): QuoteHeader | undefined {
  const first = fieldAt(lines[start] ?? '');
  if (first === undefined || first.field === 'other' || first.field === 'cc') return undefined;
  const values: Partial<Record<Field, string>> = {};
  let last: Field = first.field;
  let end = start;
  for (let at = start; at < start + MOST_LINES; at++) {
    if (!budget.takeSteps(16)) break;
    const line = lines[at] ?? '';
    if (line === '') {
      // HTML tables and some groupware leave one empty line between the fields.
      if (fieldAt(lines[at + 1] ?? '') === undefined) break;
      continue;
    }
    const found = fieldAt(line);
    if (found === undefined) {
      if (last === 'date' || last === 'subject' || !continues(values[last] ?? '', line)) break;
      values[last] = `${values[last] ?? ''} ${line}`.slice(0, LONGEST_VALUE);
    } else {
      if (found.field !== 'other' && values[found.field] !== undefined) break;
      values[found.field] = found.value.slice(0, LONGEST_VALUE);
      last = found.field;
    }
    end = at + 1;
  }
  const { from, date, to, cc, subject } = values;
  if (from === undefined || from === '' || (date === undefined && to === undefined && subject === undefined))
    return undefined;
  const sender = readMailboxes(from, budget)[0];
  const day = date === undefined ? undefined : readDay(date);
  return {
    quoted: {
      ...(sender && { from: sender }),
      to: mailboxes(to, budget),
      cc: mailboxes(cc, budget),
      ...(day !== undefined && { date: day }),
      ...(subject !== undefined && { subject }),
    },
    end,
  };
}

function mailboxes(value: string | undefined, budget: Budget): readonly Address[] {
  return value === undefined ? [] : readMailboxes(value, budget);
}

/** The field that a line begins with, or undefined. Bold marks of text made from HTML ("*From:*") are taken off. */
function fieldAt(line: string): { readonly field: Field; readonly value: string } | undefined {
  const head = line.slice(0, LONGEST_LABEL + 4);
  const colon = head.search(/[:：]/);
  if (colon < 1) return undefined;
  const label = head.slice(0, colon).normalize('NFKC').replace(/\*/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
  const field = fieldOf.get(label) ?? fieldOf.get(label.replace(/ /g, ''));
  if (field === undefined) return undefined;
  return {
    field,
    value: line
      .slice(colon + 1)
      .replace(/^[*\s\u3000]+/, '')
      .trim(),
  };
}

/** A list of recipients goes on in the next line when the last one ends with a comma, or the next one holds an address. */
function continues(value: string, line: string): boolean {
  return /[,;<]$/.test(value) || (line.slice(0, 200).includes('@') && line.length < 400);
}
