import type { TimeTexts } from './time-texts';

export const it: TimeTexts = {
  month: 'Mese',
  earlier: 'Cambiamento precedente',
  later: 'Cambiamento successivo',
  messages: (count) => (count === 1 ? '1 messaggio' : `${count} messaggi`),
  legend: { sends: 'Emotet invia', begins: 'novità', pauses: 'pausa' },
  news: 'Che cosa c’era di nuovo',
  goesOn: 'Ancora in corso',
  pause: 'Pausa',
  source: 'Fonte:',
  emptyMailbox: 'Questo mese niente da Emotet.',
  openOne: 'Apra un messaggio dall’elenco: Emotet Guard lo giudica qui e ora.',
  backToNews: (month) => `Torna a ${month}`,
  translated: 'Tutte le ondate sono raccontate in italiano, in qualunque lingua siano arrivate.',
  verdict: 'Che cosa dice Emotet Guard',
  checks: {
    title: 'I controlli nel tempo',
    toMailbox: 'Alla casella',
    intro:
      'Quali controlli trovano qualcosa nel primo messaggio di ogni ondata. Nulla è memorizzato: ogni messaggio è giudicato adesso.',
    check: 'Controllo',
    lit: 'trovato',
    dark: 'non trovato',
    judging: (done, of) => `Esame dell’ondata ${done} di ${of}`,
  },
  waves: {
    'invoice-link': {
      name: 'Link a “fatture”',
      what: 'Una fattura a nome di qualcuno di una rubrica rubata. Il link porta a un documento Word su un sito violato.',
    },
    'invoice-doc': {
      name: 'Fatture in Word',
      what: 'Il documento è una sola immagine che chiede “Abilita contenuto”. La sua macro avvia PowerShell, che scarica Emotet.',
    },
    'invoice-pdf': {
      name: 'Un PDF con un link',
      what: 'Il PDF è innocuo e vuoto. Porta solo al documento Word, così i filtri di posta vedono soltanto un PDF.',
    },
    'word-xml': {
      name: 'XML che si chiama .doc',
      what: 'Otto file su dieci sono XML con estensione .doc. Word li apre lo stesso; molti filtri cercano altro.',
    },
    'reply-chain': {
      name: 'Risposte in conversazioni rubate',
      what: 'Da ottobre 2018 Emotet ruba intere caselle. Ora risponde: oggetto vero, conversazione vera, indirizzo di un estraneo.',
    },
    wmi: {
      name: 'Il ritorno, con finestre nascoste',
      what: 'Dopo l’estate scrive in più lingue, da ottobre anche in giapponese. La macro avvia il programma tramite Windows stesso (WMI), senza finestre visibili.',
    },
    script: {
      name: 'Uno script al posto del documento',
      what: 'Per alcune settimane è allegato un file JavaScript. “Abilita contenuto” non serve: basta un doppio clic.',
    },
    bonus: {
      name: 'Temi di stagione',
      what: 'Premi in Giappone, feste di Natale altrove: quello che a dicembre ci si aspetta di leggere.',
    },
    virus: {
      name: 'Il coronavirus come esca',
      what: 'Pochi giorni dopo le prime notizie, finti uffici sanitari giapponesi segnalano contagi nelle vicinanze.',
    },
    'stolen-files': {
      name: 'Arrivano anche file rubati',
      what: 'Di nuovo attivo dopo cinque mesi. Accanto al documento con macro ci sono veri allegati del messaggio rubato, così tutto sembra familiare.',
    },
    'password-zip': {
      name: 'ZIP protetto, password accanto',
      what: 'I filtri di posta non possono guardarci dentro, il destinatario sì. In Giappone, dove gli ZIP protetti sono comuni, quasi nessuno si stupisce.',
    },
    return: {
      name: 'Il ritorno',
      what: 'Dieci mesi dopo lo smantellamento TrickBot installa di nuovo Emotet. Dal primo giorno: Word, Excel e ZIP protetti in conversazioni rubate.',
    },
    'hacked-site': {
      name: 'Link a siti WordPress violati',
      what: 'Lettere casuali in una cartella di sistema di WordPress: un percorso che nessun sito onesto ha.',
    },
    installer: {
      name: '“Anteprima PDF” installa un’app',
      what: 'Il link apre il programma di installazione app di Windows con un falso componente Adobe. Nessun documento, nessuna macro.',
    },
    'macro-sheet': {
      name: 'Macro del 1992',
      what: 'Fogli macro di Excel 4, nascosti in una cartella di lavoro. Molti antivirus conoscevano solo il tipo più recente.',
    },
    excel: {
      name: 'Macro di Excel 4 in .xls',
      what: 'Il vecchio formato porta le vecchie macro. Gli indirizzi sono scritti in esadecimale o in ottale, perché nessuno li riconosca.',
    },
    'excel-zip': {
      name: 'Il picco in Giappone',
      what: 'La cartella di lavoro in uno ZIP protetto. A marzo gli indirizzi .jp che inviano Emotet sono cinque volte quelli del picco del 2020.',
    },
    shortcut: {
      name: 'Collegamenti al posto di documenti',
      what: 'Microsoft comincia a bloccare le macro da Internet. Nello ZIP c’è quindi un collegamento di Windows che esegue un comando.',
    },
    templates: {
      name: '“Copiami in Templates”',
      what: 'Nove giorni di novembre. La cartella di lavoro chiede di essere copiata dove Office si fida: lì le macro partono senza domande.',
    },
    padded: {
      name: 'Mezzo gigabyte di niente',
      what: 'Un piccolo ZIP con un documento gonfiato di zeri a oltre 500 MB. Gli antivirus saltano i file grandi.',
    },
    onenote: {
      name: 'OneNote con un pulsante',
      what: 'Sotto “View” c’è uno script. OneNote non ha macro, quindi nessun blocco vale: l’ultimo trucco finora.',
    },
  },
  pauses: {
    'autumn-2018': {
      name: 'Quasi nulla',
      what: 'A fine mese Emotet impara a rubare email intere, non solo indirizzi. Perché, si vedrà ad aprile.',
    },
    'summer-2019': { name: 'Pausa estiva', what: 'I server tacciono per quasi quattro mesi, fino al 16 settembre.' },
    'spring-2020': {
      name: 'Cinque mesi di riposo',
      what: 'Nessun messaggio dal 7 febbraio al 17 luglio: la pausa più lunga fino ad allora.',
    },
    'autumn-2020': {
      name: 'Riposo prima di Natale',
      what: 'Quasi due mesi senza messaggi. Il 21 dicembre è di nuovo qui.',
    },
    takedown: {
      name: 'Smantellato: niente',
      what: 'Il 27 gennaio 2021 le polizie di otto Paesi prendono il controllo dei server di Emotet. Il 25 aprile si cancella da tutti i computer infetti.',
    },
    'summer-2022': { name: 'Di nuovo pausa estiva', what: 'Nessun messaggio dal 13 luglio al 2 novembre.' },
    'winter-2022': { name: 'Pausa invernale', what: 'Dopo nove giorni di invii, di nuovo silenzio fino al 7 marzo.' },
    silence: {
      name: 'Silenzio',
      what: 'Nessun nuovo messaggio dall’inizio di aprile 2023. I trucchi continuano con altri: per questo ci si esercita.',
    },
  },
};
