import type { ReportTexts } from '../report-texts';

export const report: ReportTexts = {
  title: 'Che cosa direbbe Emotet Guard di questi messaggi',
  judged: {
    one: '{count} messaggio, valutato il {day} dalla versione {version}. Nulla del suo contenuto ha lasciato questo computer.',
    other:
      '{count} messaggi, valutati il {day} dalla versione {version}. Nulla del loro contenuto ha lasciato questo computer.',
  },
  levels: {
    danger: 'pericolo',
    caution: 'attenzione',
    notice: 'avviso',
    unchecked: 'non controllato del tutto',
    'no-signs': 'nessun segno',
  },
  headings: {
    levels: 'Quanti a ogni livello',
    checks: 'Quale controllo è stato decisivo',
    loudest: 'Prima i più allarmanti',
    unread: 'Non letti',
  },
  columns: {
    level: 'Livello',
    messages: 'Messaggi',
    share: 'Quota',
    check: 'Controllo',
    without: 'Senza',
    score: 'Punteggio',
    message: 'Messaggio',
    file: 'File',
    why: 'Perché',
  },
  noChecks: 'Nessun controllo ha trovato qualcosa da segnalare ai lettori.',
  checksHint:
    'Senza: che cosa cambierebbe se il controllo fosse disattivato o, se guarda dentro i file, ridotto a metà del suo peso (detectors nelle impostazioni).',
  change: '{from} → {to}: {count}',
  between: ', ',
  nothingChanges: 'non cambierebbe nulla',
  noLoud: 'Nessuno di questi messaggi verrebbe segnalato ai lettori.',
  quieter: { one: '… e {count} altro meno allarmante.', other: '… e {count} altri meno allarmanti.' },
  moreFindings: 'e altri {count}',
  moreUnread: '… e altri {count}.',
  noSubject: '(senza oggetto)',
  asReported: 'Secondo la segnalazione della versione {version}. Il messaggio stesso qui non è stato controllato.',
  shortened: 'La segnalazione è stata abbreviata: non contiene tutto ciò che è stato trovato.',
  unread: {
    empty: 'Il file è vuoto: non c’era nulla da controllare.',
    noMail: 'Non è un messaggio.',
    notMbox: 'Non è un file mbox: nessuna riga comincia con «From».',
    notMessage: 'Non è un file di messaggio leggibile.',
    notOutlookMessage: 'Non è un file di messaggio di Outlook leggibile.',
    mailbox:
      'È un’intera cassetta postale di Outlook (.pst, .ost, .dbx). Non viene aperta: esporta i suoi messaggi come file .eml, .msg o mbox.',
    notReadable: 'Non è stato possibile leggere il file.',
    tooLarge: 'Il file supera i {megabytes} MB.',
    tooSlow: 'Il controllo ha superato i {seconds} secondi.',
    outOfMemory: 'Il controllo ha esaurito la memoria.',
    brokenOff: 'Il controllo si è interrotto.',
    failed: 'Il controllo non è riuscito.',
  },
};
