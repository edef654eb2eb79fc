import type { PaneTexts } from '../pane-texts';
import { banners } from './banners';

export const pane: PaneTexts = {
  product: 'Emotet Guard',
  labelled: '{label}: {value}',
  office: {
    word: 'Word',
    excel: 'Excel',
    powerpoint: 'PowerPoint',
    visio: 'Visio',
    publisher: 'Publisher',
    access: 'Access',
    enableContent: 'Abilita contenuto',
    enableEditing: 'Abilita modifica',
    securityWarning: 'AVVISO DI SICUREZZA',
    macrosDisabled: 'Le macro sono state disattivate.',
    protectedView: 'VISUALIZZAZIONE PROTETTA',
    protectedViewText: 'Attenzione: i file provenienti da Internet possono contenere virus.',
  },
  headings: {
    danger: 'Pericolo: non apra né l’allegato né il link',
    caution: 'Attenzione a questo messaggio',
    notice: 'Informazioni su questo messaggio',
    'no-signs': 'Nessun segno di Emotet trovato',
    unchecked: 'Non è stato possibile controllare tutto',
  },
  headingsOfDanger: {
    attachment: 'Pericolo: non apra l’allegato',
    link: 'Pericolo: non faccia clic sul link',
  },
  warning: {
    document: 'Non apra l’allegato. Se è già aperto, lo chiuda senza fare clic su «{enableContent}».',
    link: 'Non faccia clic sul link. Se si è aperto un documento, lo chiuda senza fare clic su «{enableContent}».',
    both: 'Non apra né l’allegato né il link. Se un documento è già aperto, lo chiuda senza fare clic su «{enableContent}».',
    program:
      'Non apra l’allegato e non vi faccia doppio clic. Lo ha già aperto? Scolleghi il computer dalla rete e chiami subito il team di sicurezza.',
    'program-and-link':
      'Non faccia doppio clic sull’allegato né clic sul link. Lo ha già fatto? Scolleghi il computer dalla rete e chiami subito il team di sicurezza.',
  },
  caution: {
    document:
      'Prima di aprire qualsiasi cosa, telefoni al mittente a un numero che ha già. Se un documento Le chiede di fare clic su «{enableContent}», lo chiuda.',
    program:
      'Prima di aprire qualsiasi cosa, telefoni al mittente a un numero che ha già. Fino ad allora non apra l’allegato e non vi faccia doppio clic. Lo ha già aperto? Chiami subito il team di sicurezza.',
  },
  advice: {
    notice: 'Da solo non è motivo di preoccupazione.',
    'no-signs': 'Il messaggio può comunque essere pericoloso. Non apra allegati o link che non aspettava.',
    unchecked:
      'Una parte non è stata controllata. Se non la aspettava, non apra nulla: prima telefoni al mittente a un numero che ha già.',
  },
  banners,
  picture: {
    heading: 'Non faccia clic su questi pulsanti',
    redBar:
      'Compare invece una barra rossa? Dice che le macro sono state bloccate. Lasci tutto così: non sblocchi il file nelle sue proprietà.',
    description: 'Disegno di {application} con le sue barre gialle. I pulsanti «{editing}» e «{content}» sono barrati.',
  },
  pattern: {
    carriers: {
      A: 'Link a un sito compromesso',
      B: 'PDF con un link a un sito compromesso',
      C: 'Documento che avvia un programma',
      D: 'File ZIP con un documento che avvia un programma',
    },
    line: '{carrier}: tecnica nota di Emotet (schema {letter})',
    stolen: 'Risposta a una conversazione rubata + {carrier}: tecnica nota di Emotet (schema {letter})',
    other: 'Questo messaggio presenta caratteristiche di un attacco, ma non specifiche di Emotet.',
  },
  evidence: {
    heading: 'Perché La avvisiamo',
    noticed: 'Che cosa abbiamo notato',
    why: 'Perché è importante',
    honest: 'Come sono i messaggi autentici',
    more: { one: 'Mostra un altro elemento ({count})', other: 'Mostra altri {count} elementi' },
    fewer: 'Mostra meno',
    wholeExcerpt: 'Mostra tutte le righe',
    lessExcerpt: 'Mostra meno righe',
    addressKnown: 'Nella conversazione',
    addressShown: 'Nel nome visualizzato',
    addressHere: 'Questo messaggio',
    linkShows: 'Lei vede',
    linkLeads: 'Il link porta a',
    runs: 'Un clic su «{enableContent}» eseguirebbe questo:',
    fetches: 'Verrebbe scaricato qualcosa da:',
    lockedFile: 'Il file bloccato',
    itsPassword: 'Dove si trova la password',
    place: 'Dove',
    excerpt: 'Righe del file',
  },
  details: {
    heading: 'Dettagli tecnici',
    detector: 'Controllo',
    weight: 'Peso (deciban)',
    techniques: 'MITRE ATT&CK',
    score: 'Punteggio (deciban)',
    rules: 'Regole',
    version: 'Versione',
    failed: 'Controlli non riusciti',
    copyText: 'Copia come testo',
    copyJson: 'Copia come JSON',
    copied: 'Copiato',
    copyByHand: 'Qui Outlook non permette ai componenti aggiuntivi di copiare. Il testo è selezionato: prema Ctrl+C.',
  },
  gaps: {
    'not-supported-here': 'qui non si può leggere',
    encrypted: 'bloccato da una password',
    'too-large': 'troppo grande per il controllo',
    damaged: 'danneggiato',
    'time-up': 'il controllo richiedeva troppo tempo',
    denied: 'Outlook non lo ha fornito',
  },
  unopened: {
    unknown: 'tipo di file sconosciuto, qui non si può leggere',
    sealed: 'questo tipo di file qui non si può aprire',
  },
  encryptedMessage: 'crittografato',
  notChecked: 'Non controllato:',
  notCheckedHint: 'Non abbiamo potuto guardare dentro. Conoscere il mittente non basta: aspettava proprio questo?',
  checkFailed: {
    'time-up': 'Il controllo richiedeva troppo tempo ed è stato interrotto.',
    'not-supported-here': 'Qui non è stato possibile avviare il controllo.',
  },
  places: {
    body: 'Testo del messaggio',
    headers: 'Intestazioni nascoste del messaggio',
    header: 'Intestazione nascosta {name}',
  },
  stages: {
    checking: 'Controllo di questo messaggio…',
    soFar: {
      nothing: 'Non apra nulla fino al termine del controllo.',
      notice: 'Qualcosa attira già l’attenzione: non apra ancora nulla.',
    },
    rest: 'Ancora da controllare: {stage}',
    checked: 'Che cosa è stato controllato',
    names: 'Mittente e oggetto',
    body: 'Testo e link',
    headers: 'Intestazioni nascoste',
    attachments: 'Allegati',
    attachmentsDone: 'Allegati ({done} di {count})',
    noAttachments: 'Nessun allegato',
    states: { waiting: 'in attesa', running: 'controllo in corso', done: 'controllato', gap: 'controllato in parte' },
  },
  states: {
    starting: { heading: 'Avvio…', text: 'Caricamento di Emotet Guard in corso.' },
    noMessage: {
      heading: 'Nessun messaggio selezionato',
      text: 'Selezioni un messaggio: Emotet Guard lo controllerà.',
    },
    notSupported: {
      heading: 'Emotet Guard non può funzionare qui',
      text: 'In questa versione di Outlook i componenti aggiuntivi non possono leggere i messaggi. Nulla è stato controllato: non apra ciò che non aspettava.',
    },
    offline: {
      heading: 'Non è stato possibile caricare Emotet Guard',
      text: 'Manca una parte, quindi nulla è stato controllato. Verifichi la connessione di rete e riprovi.',
    },
  },
  partMissing:
    'Questa parte non è stata caricata. Il risultato per questo messaggio non cambia. Verifichi la connessione di rete.',
  settings: {
    missing: 'Non è stato possibile caricare le impostazioni della Sua organizzazione. Valgono quelle predefinite.',
    broken:
      'Una parte delle impostazioni della Sua organizzazione contiene un errore e non viene usata. Avvisi l’amministratore.',
  },
  actions: {
    heading: 'Che cosa può fare',
    send: 'Invia al team di sicurezza',
    sending: 'Outlook sta aprendo un nuovo messaggio…',
    sendFailed: 'Qui Outlook non ha potuto aprire un nuovo messaggio. Inoltri questo come allegato a {address}.',
    copyReport: 'Copia un rapporto per l’assistenza IT',
    alreadyClicked: 'Ho fatto clic o aperto il file',
    checkAgain: 'Controlla di nuovo',
    tryAgain: 'Riprova',
    howDoIKnow: 'È davvero Emotet Guard?',
    back: 'Indietro',
    language: 'Lingua',
    banner: 'Mostra l’avviso anche sopra il messaggio',
  },
  report: {
    subject: 'Messaggio sospetto: {subject}',
    opening: 'Ho ricevuto il messaggio allegato. Risultato di Emotet Guard: {heading}',
    openingCopied: 'Ho ricevuto un messaggio sospetto. Risultato di Emotet Guard: {heading}',
    found: 'Che cosa ha trovato:',
    closing: 'Il messaggio è allegato. Non aprite i suoi file su un normale computer di lavoro.',
  },
  clicked: {
    heading: 'Ha fatto clic o aperto il file? Faccia subito così',
    opening: 'Ha fatto bene a guardare qui. Intervenire subito limita i danni.',
    steps: [
      'Scolleghi il computer dalla rete: stacchi il cavo di rete e disattivi il Wi-Fi.',
      'Lasci acceso il computer. Non lo riavvii.',
      'Telefoni subito al team di sicurezza o all’assistenza IT. Non invii messaggi da questo computer.',
      'Annoti l’ora, il nome del file e che cosa ha aperto o su che cosa ha fatto clic.',
      'Cambi le password solo su un altro dispositivo e dopo averne parlato con il team. Non ne digiti su questo computer.',
      'Il team può cercare Emotet con EmoCheck (gratuito, di JPCERT/CC, solo per Windows, da scaricare su un altro computer: github.com/JPCERTCC/EmoCheck). Se non trova nulla, questo non prova che il computer sia pulito.',
    ],
    contact: 'Il Suo contatto:',
    noContact:
      'Chieda a un collega il numero dell’assistenza IT. Non c’è un’assistenza IT? Da un altro dispositivo chiami l’azienda che si occupa dei Suoi computer o l’agenzia nazionale per la cibersicurezza, e cambi lì le password.',
    closing:
      'Emotet può inviare messaggi a Suo nome: decida con il team come avvisare i Suoi contatti. Non è colpa Sua: questi messaggi sono fatti per ingannare.',
  },
  trust: {
    heading: 'Come riconoscere Emotet Guard',
    bar: 'La sua barra sopra il messaggio si presenta così:',
    points: [
      'Emotet Guard compare solo qui, nel riquadro accanto al messaggio, e nella barra che Outlook mostra sopra il messaggio. Ciò che è scritto nel messaggio stesso non viene mai da noi.',
      'Non Le chiede mai una password, denaro o di telefonare a un numero sconosciuto.',
      'Non Le chiede mai di fare clic su «Abilita contenuto», su «Abilita modifica» o su un link.',
      'Non invia nulla a nessuno. «Invia al team di sicurezza» apre solo un nuovo messaggio: a inviarlo è Lei.',
      'Il testo del messaggio è sempre in una cornice o contrassegnato. In caso di dubbio chieda all’assistenza IT.',
    ],
  },
  version: 'Versione {version}',
};
