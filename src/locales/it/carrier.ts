import type { GroupTexts } from '../catalogue';

export const carrier: GroupTexts<'carrier'> = {
  'attached-program': {
    title: 'L’allegato è un programma',
    found: {
      script: 'L’allegato {name} è uno script: Windows lo esegue non appena lo si apre.',
      program: 'L’allegato {name} è un programma.',
      adminScript: 'L’allegato {name} è uno script che può eseguire comandi sul Suo computer.',
      shortcut:
        'L’allegato {name} è un collegamento: apre un percorso, una connessione o un programma scelto dal mittente.',
    },
    why: 'Sembra di aprire un documento, ma un programma si avvia sul Suo computer senza altre domande.',
    honest: 'Si inviano documenti, non programmi. Il software si scarica dal sito del produttore.',
  },
  'disguised-document': {
    title: 'Un file che non è ciò che dice il suo nome',
    found: { disguised: 'Il file {name} è in realtà di tipo {actual}.' },
    why: 'Un tipo di file falso sfugge ai filtri della posta, e Office apre comunque il file.',
    honest: 'I file dei colleghi sono del tipo indicato dal nome.',
  },
  'disguised-file-name': {
    title: 'Un nome di file che nasconde che cos’è il file',
    found: {
      doubleExtension:
        'Il nome {name} sembra quello di un documento, ma il file termina con «.{extension}» e può avviare un programma.',
      reversed:
        'Il nome {name} contiene un carattere nascosto che ne inverte una parte. In realtà il file termina con «.{extension}».',
      blanks: 'Nel nome {name} una lunga serie di spazi nasconde la vera fine, «.{extension}».',
      invisible: 'Il nome {name} contiene caratteri invisibili. In realtà il file termina con «.{extension}».',
    },
    why: 'Windows nasconde l’ultima parte del nome di un file. Così ciò che sembra un documento può avviare un programma.',
    honest: 'Un mittente autentico non ha motivo di nascondere che tipo di file invia.',
  },
  'emotet-file-name': {
    title: 'Un nome di file nello stile di Emotet',
    found: { shape: 'Il nome {name} ha la forma di quelli che crea Emotet.' },
    why: 'Emotet crea i nomi dei file in modo automatico: una parola, una data, una serie di cifre.',
    honest: 'Scanner e programmi di contabilità danno nomi simili. Da solo significa poco.',
  },
  'html-smuggling': {
    title: 'Una pagina web che crea un file',
    found: {
      buildsFile: 'Quando la si apre, la pagina allegata «{name}» crea un file sul Suo computer.',
      handsOver: 'La pagina allegata «{name}» Le fa salvare il file «{file}», che crea nel browser.',
      hidesScript: 'La pagina allegata «{name}» esegue uno script che contiene in forma codificata.',
      leadsOn: 'La pagina allegata «{name}» La porta su {host} non appena la apre.',
    },
    why: 'Il file viene composto solo nel browser, quindi nessun filtro della posta lo ha mai visto.',
    honest: 'Un mittente autentico allega il file stesso.',
  },
  'locked-archive': {
    title: 'Un allegato bloccato da una password',
    found: {
      locked: 'L’archivio {name} è bloccato da una password.',
      namesLocked: 'L’archivio {name} è crittografato in modo che non si leggono nemmeno i nomi dei suoi file.',
    },
    why: 'Nessun antivirus può guardare in un file bloccato. Emotet ne approfitta per sfuggire loro.',
    honest: 'Molte aziende bloccano per abitudine ogni allegato e inviano la password in un messaggio separato.',
  },
  'macro-capable-document': {
    title: 'Un documento che può contenere macro',
    found: { document: 'Il documento {name} è di un tipo che può contenere macro.' },
    why: 'Le macro sono piccoli programmi dentro un documento. Emotet comincia con una di esse, non appena qualcuno fa clic su «Abilita contenuto».',
    honest:
      'La maggior parte dei documenti di questo tipo è normale. I file Word che terminano con .docx e i file Excel che terminano con .xlsx non contengono macro.',
  },
  'onenote-attachment': {
    title: 'L’allegato è un file di OneNote',
    found: { note: '{name} è un file di OneNote.' },
    why: 'Nel 2023 Emotet nascondeva un programma in questi file, dietro l’immagine di un pulsante.',
    honest: 'Di solito i blocchi appunti di OneNote si condividono con un link, non come allegato.',
  },
  'opaque-container': {
    title: 'Un tipo di file che i filtri della posta aprono di rado',
    found: { container: '{name} è un file di tipo {kind}, che può contenere altri file.' },
    why: 'Gli autori degli attacchi usano questo formato perché i filtri non vedano i file e Office non avvisi.',
    honest: 'Un normale documento si invia così com’è o in un file ZIP.',
  },
  'padded-document': {
    title: 'Un documento gonfiato per sfuggire agli antivirus',
    found: {
      entry: '{name} occupa {packedKilobytes} KB nell’archivio, ma {megabytes} MB una volta estratto.',
      attachment: 'Il documento {name} è grande {megabytes} MB.',
    },
    why: 'Emotet riempie i suoi documenti di dati vuoti finché sono troppo grandi per gli antivirus.',
    honest: 'Un normale documento non è mai quasi del tutto vuoto.',
  },
  'password-in-same-message': {
    title: 'La password è nello stesso messaggio',
    found: {
      openedMacro:
        'Una password in questo messaggio apre l’archivio {name}. Contiene {inner}, che può avviare un programma.',
      opened: 'Una password in questo messaggio apre l’archivio {name}.',
      stated: 'L’archivio {name} è bloccato, e questo messaggio sembra indicarne anche la password.',
      flooded:
        'L’archivio {name} è bloccato, e questo messaggio indica più password possibili di quante se ne possano provare.',
    },
    why: 'Una serratura con la chiave appesa accanto non protegge nulla. Tiene fuori solo gli antivirus, ed è ciò che vuole Emotet.',
    honest: 'Chi vuole proteggere un file invia la password per un’altra via.',
  },
  'pdf-with-link': {
    title: 'Un PDF che porta a un sito sospetto',
    found: {
      hackedSite: 'Un PDF breve contiene un link a {host}, con la forma di un link a un sito compromesso.',
      download: 'Un PDF breve contiene un link che scarica «{file}» da {host}.',
    },
    why: 'Emotet invia PDF il cui unico scopo è un link, che porta al documento dannoso.',
    honest: 'Un normale PDF contiene le informazioni e rimanda al sito dell’azienda.',
  },
  'risky-archive-entry': {
    title: 'Un file rischioso in un archivio',
    found: {
      document: 'Nell’archivio {archive} c’è {name}, un documento che può contenere macro.',
      onenote: 'Nell’archivio {archive} c’è {name}, un file di OneNote.',
      shortcut: 'Nell’archivio {archive} c’è {name}, un collegamento che può avviare qualsiasi comando.',
      script: 'Nell’archivio {archive} c’è {name}, uno script che viene eseguito all’apertura.',
      adminScript: 'Nell’archivio {archive} c’è {name}, uno script che può eseguire comandi sul Suo computer.',
      program: 'Nell’archivio {archive} c’è {name}, un programma.',
      scriptAmongMany: 'Tra i molti file dell’archivio {archive} c’è {name}, uno script.',
      programAmongMany: 'Tra i molti file dell’archivio {archive} c’è {name}, un programma.',
    },
    why: 'Emotet mette documenti, collegamenti e script in archivi per sfuggire ai filtri della posta.',
    honest: 'I partner commerciali inviano PDF o normali documenti. Non hanno motivo di inviare collegamenti o script.',
  },
  'small-single-entry-archive': {
    title: 'Un archivio molto piccolo con un solo file',
    found: { single: 'L’archivio {name} contiene solo {inner} ed è di appena {kilobytes} KB.' },
    why: 'Emotet mette un solo piccolo documento in un archivio perché i filtri non lo vedano.',
    honest: 'Alcune aziende comprimono automaticamente ogni allegato. Da solo significa poco.',
  },
  'twin-archive-name': {
    title: 'Archivio e documento hanno lo stesso nome',
    found: { twin: 'L’archivio e l’unico file al suo interno si chiamano entrambi {name}.' },
    why: 'Il programma di invio di Emotet dà all’archivio il nome del documento che contiene.',
    honest: 'Windows fa lo stesso con un singolo file. Da solo significa poco.',
  },
  'two-faced-archive': {
    title: 'Un archivio con due contenuti diversi',
    found: { twoFaced: 'L’archivio {name} mostra file diversi a seconda del programma.' },
    why: 'I filtri della posta controllano i file innocui, e il Suo programma di decompressione estrae gli altri.',
    honest: 'Un normale archivio ha un solo elenco di file, ed è corretto.',
  },
  'attachment-in-anothers-name': {
    title: 'Un file a nome di un Suo contatto, da un estraneo',
    found: { attachment: '«{file}» arriva a nome di {name}, ma non dall’indirizzo di questo contatto.' },
    why: 'Emotet invia i suoi file a nome di persone a cui ha rubato la posta.',
    honest:
      'Un vero contatto invia i file dall’indirizzo che Lei conosce. Un indirizzo nuovo? Prima di aprire qualsiasi cosa telefoni alla persona a un numero che ha già.',
  },
};
