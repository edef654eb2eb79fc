import type { Attached, OfficeFile } from '../../../specimens/recipe/attached';
import type { Letter } from '../../../specimens/recipe/letter';
import type { LetterWords, Thread } from './letters/letter-words';
import type { WaveName } from './waves';

/** What a letter of a wave is made of: whose conversation was stolen, from whose hacked mailbox it comes, and when. */
export interface Occasion {
  readonly words: LetterWords;
  /** "Alex Morgan <alex.morgan@reader.example>" */
  readonly reader: string;
  readonly thread: Thread;
  readonly hacked: string;
  /** "2021-11-17" */
  readonly day: string;
  /** Of the thread's last genuine message. */
  readonly quotedDay: string;
}

/** What of a letter a wave decides for itself. */
type Own = Pick<Letter, 'subject' | 'text' | 'attachments' | 'quoting' | 'quoted' | 'boundary'>;

/** Macros that nobody edits by hand: one page, no minute of work. Office writes both into the file. */
const MADE_BY_PROGRAM = { editMinutes: 0, pages: 1 };

/** The letter that a wave sent: its file or its link is made by our own specimens, and can do nothing. */
export function letterOf(name: WaveName, occasion: Occasion): Letter {
  const { thread, hacked, reader, day } = occasion;
  return {
    from: `${thread.name} <${hacked}>`,
    to: [reader],
    date: `${day}T09:${String(10 + (Number(day.slice(8)) % 40))}:00+01:00`,
    ...attacks[name](occasion),
  };
}

const attacks: Readonly<Record<WaveName, (occasion: Occasion) => Own>> = {
  'invoice-link': (o) =>
    inContactsName(
      o,
      o.words.overdue,
      `[${o.words.files.invoice} ${numberOf(o)}](http://garden-club.example/wp-content/DOC/Past-Due-invoice/)`,
    ),
  'invoice-doc': (o) => ({
    ...inContactsName(o, o.words.overdue),
    attachments: [office(o, 'doc', `${o.words.files.invoice} ${numberOf(o)}.doc`, { macro: 'emotet-2018-shell' })],
  }),
  'invoice-pdf': (o) => ({
    ...inContactsName(o, o.words.overdue),
    attachments: [
      {
        kind: 'pdf',
        name: `INV-${numberOf(o)}.pdf`,
        // A PDF of our specimens speaks Latin letters alone.
        lines: [`Invoice ${numberOf(o)}`, 'The document could not be shown.', 'View the invoice online'],
        links: [`http://garden-club.example/wp-content/EN_en/STATEMENT/Invoice-${numberOf(o)}/`],
      },
    ],
  }),
  'word-xml': (o) => ({
    ...inContactsName(o, o.words.overdue),
    attachments: [
      office(o, 'word-xml', `${o.words.files.invoice}_${numberOf(o)}.doc`, { macro: 'emotet-2018-brackets' }),
    ],
  }),
  'reply-chain': (o) => ({
    ...reply(o),
    // RFC 2046 boundaries as Emotet's own mail program wrote them: two hyphens more, and digits alone.
    boundary: '--2721644617813540782547331541442470',
    quoting: 'pre',
    attachments: [office(o, 'doc', `Mes_G69${numberOf(o).slice(-4)}.doc`, { macro: 'emotet-2018-modules' })],
  }),
  wmi: (o) => ({
    ...reply(o),
    attachments: [
      office(o, 'docm', `${o.words.files.document}_${o.day.replaceAll('-', '_')}.docm`, { macro: 'emotet-2019-wmi' }),
    ],
  }),
  script: (o) => ({
    ...reply(o),
    attachments: [
      {
        kind: 'text',
        name: `${o.words.files.document}_${o.day.replaceAll('-', '_')}.js`,
        mime: 'application/javascript',
        text: 'var a = ["notr", "eal.exe"]; var s = new ActiveXObject("WScript.Shell"); var f = function () { s.Run(a.join("")); }; f();',
      },
    ],
  }),
  bonus: (o) => ({
    ...inContactsName(o, o.words.bonus),
    attachments: [office(o, 'doc', `${o.words.files.bonus} ${o.day.slice(0, 4)}.doc`, { macro: 'emotet-2019-form' })],
  }),
  virus: (o) => ({
    ...inContactsName(o, o.words.virus),
    attachments: [office(o, 'doc', `${o.words.files.notice} ${o.day.slice(5)}.doc`, { macro: 'emotet-2019-wmi-torn' })],
  }),
  'stolen-files': (o) => ({
    ...reply(o),
    attachments: [
      office(o, 'doc', `DCC-${shortDay(o)} UHM-${shortDay(o)}.doc`, { macro: 'emotet-2020-computed' }),
      { kind: 'pdf', name: `${o.words.files.enclosure}.pdf`, lines: [o.words.enclosed] },
    ],
  }),
  'password-zip': (o) =>
    locked(o, `DOC ${shortDay(o)} ${numberOf(o)}`, 'W4ALLD', (name) =>
      office(o, 'doc', `${name}.doc`, { macro: 'emotet-2020-random-names' }),
    ),
  return: (o) => ({
    ...reply(o),
    attachments: [office(o, 'docm', `REP_1002${numberOf(o)}665791.docm`, { macro: 'emotet-2021-batch' })],
  }),
  'hacked-site': (o) => reply(o, `${o.words.online}\n[${HACKED_PAGE}](${HACKED_PAGE})`),
  installer: (o) =>
    reply(
      o,
      `${o.words.online}\n[${o.words.preview}](ms-appinstaller:?source=https://files.invalid/adobe/preview.appinstaller)`,
    ),
  'macro-sheet': (o) => ({
    ...reply(o),
    attachments: [{ kind: 'xlsm', name: `REP_${numberOf(o)}.xlsm`, workbook: 'emotet-2021-12' }],
  }),
  excel: (o) => ({
    ...reply(o),
    attachments: [{ kind: 'xls', name: `INV ${o.day}_${numberOf(o).slice(-4)}.xls`, workbook: 'emotet-2022-01' }],
  }),
  'excel-zip': (o) =>
    locked(o, `${numberOf(o)}_${shortDay(o)}`, 'K7MD', (name) => ({
      kind: 'xls',
      name: `${name}.xls`,
      workbook: 'emotet-2022-01',
    })),
  shortcut: (o) =>
    locked(o, `INVOICE ${o.day}_${numberOf(o).slice(-4)}`, '8821', (name) => ({
      kind: 'lnk',
      name: `${name}.doc.lnk`,
      target: 'C:\\nowhere\\cmd.exe',
      args: `/c notreal.exe "${name}.doc.lnk"`,
      padding: 260,
      appended:
        "' A script would stand here. This one says nothing.\r\n' A script would stand here. This one says nothing.\r\n",
    })),
  templates: (o) => ({
    ...reply(o),
    attachments: [{ kind: 'xls', name: `${o.day}_${numberOf(o).slice(-4)}.xls`, workbook: 'emotet-2022-11' }],
  }),
  padded: (o) => {
    const name = `${o.words.files.form} ${o.day}`;
    const document = office(o, 'doc', `${name}.doc`, { macro: 'emotet-2023-download' });
    return {
      ...reply(o),
      // 538 to 574 MB in the wild, nearly all of it zeros.
      attachments: [{ kind: 'zip', name: `${name}.zip`, entries: [{ ...document, paddedTo: 550_000_000 }] }],
    };
  },
  onenote: (o) => ({
    ...reply(o),
    attachments: [
      {
        kind: 'onenote',
        name: `Details-39${numberOf(o)}.one`,
        text: `${o.words.doubleClick} View`,
        files: [
          {
            kind: 'text',
            name: 'click.wsf',
            text: '<job id="nothing"><script language="VBScript">MsgBox "notreal"</script></job>',
          },
          { kind: 'png', name: 'view.png' },
        ],
      },
    ],
  }),
};

/** A directory of WordPress with a child that WordPress does not have. */
const HACKED_PAGE = 'http://garden-club.example/wp-content/sHpp6WBO6d/';

/** In the name of somebody from the stolen address book, with that person's own address as a signature. */
function inContactsName(
  { words, thread }: Occasion,
  { subject, text }: { readonly subject: string; readonly text: string },
  link = '',
): Own {
  return { subject, text: signed(`${words.greeting}\n\n${text}${link === '' ? '' : `\n\n${link}`}`, thread) };
}

/** An answer in a stolen conversation, which stands below it. */
function reply(o: Occasion, text = o.words.confirm): Own {
  const { words, thread, reader, quotedDay } = o;
  return {
    subject: `Re: ${words.reply} ${thread.subject}`,
    text: signed(`${words.greeting}\n\n${text}`, thread),
    quoting: 'pasted',
    quoted: [
      {
        from: `${thread.name} <${thread.address}>`,
        to: [reader],
        date: `${quotedDay}T10:12:00+01:00`,
        subject: thread.subject,
        text: thread.text,
      },
    ],
  };
}

/** The same with a locked ZIP, whose password the mail tells. */
function locked(o: Occasion, name: string, password: string, entry: (name: string) => Attached): Own {
  return {
    ...reply(o, `${o.words.confirm}\n\n${o.words.passwordLine(`${name}.zip`, password)}`),
    attachments: [{ kind: 'zip', name: `${name}.zip`, password, entries: [entry(name)] }],
  };
}

/** Below empty lines: so Emotet set the name and the true address of the person in whose name it writes. */
function signed(text: string, { name, address }: Thread): string {
  return `${text}\n\n\n\n\n${name}\n${address}`;
}

/** A document of one picture and the words of the lure. */
function office(
  { words }: Occasion,
  kind: 'doc' | 'docm' | 'word-xml',
  name: string,
  file: Pick<OfficeFile, 'macro'>,
): Attached {
  return { kind, name, lines: words.lure, picture: 'jpeg', properties: MADE_BY_PROGRAM, ...file };
}

/** Five digits that look like a number of a document: another one each day. */
function numberOf({ day }: Occasion): string {
  return String(10_000 + (Number(day.replaceAll('-', '')) % 7_919) * 11);
}

/** "112021", as Emotet named its files. */
function shortDay({ day }: Occasion): string {
  return `${day.slice(5, 7)}${day.slice(8)}${day.slice(2, 4)}`;
}
