import type { GroupTexts } from '../catalogue';

export const document: GroupTexts<'document'> = {
  'activated-package': {
    title: 'Una macro apre un file nascosto',
    found: {
      opensPackage: 'La macro apre un file incorporato nel documento, come se Lei vi avesse fatto doppio clic.',
    },
    why: 'Il file incorporato può essere un programma, e si avvia senza chiederLe nulla.',
    honest: 'Nei normali documenti è Lei a decidere se aprire ciò che vi è incorporato.',
  },
  'dde-field': {
    title: 'Un campo del documento avvia un programma',
    found: { startsProgram: 'Non appena viene aperto, il documento chiede a Windows di avviare questo: {command}' },
    why: 'Un campo simile non ha bisogno di macro. Office chiede, in modo apparentemente innocuo, se aggiornare i dati dai file collegati, e un clic su «Sì» avvia il programma.',
    honest: 'I normali campi di questo tipo indicano una tabella in Excel, non un programma.',
  },
  'embedded-program': {
    title: 'In questo documento è nascosto un programma',
    found: {
      script: 'Il documento «{document}» contiene lo script «{name}».',
      program: 'Il documento «{document}» contiene il programma «{name}».',
      shortcut: 'Il documento «{document}» contiene il collegamento «{name}».',
    },
    why: 'Sembra la piccola immagine di un documento. Un doppio clic avvia il programma.',
    honest: 'I normali documenti contengono tabelle, immagini e testo, non programmi.',
  },
  'equation-exploit': {
    title: 'Questo documento attacca il Suo computer non appena viene aperto',
    found: { runsCode: '«{name}» contiene una formula falsa che avvia codice nascosto.' },
    why: 'Sfrutta una vecchia vulnerabilità dell’editor di equazioni di Office. Non servono macro né altri clic.',
    honest: 'Le formule vere non lo fanno. Le versioni attuali di Office non usano più quel vecchio editor.',
  },
  'self-updating-object': {
    title: 'Un oggetto incorporato si avvia da solo',
    found: {
      activates: 'Word attiva l’oggetto incorporato «{className}» mentre apre il documento.',
      hides: 'Un oggetto incorporato è scritto in modo da sfuggire agli strumenti di sicurezza.',
    },
    why: 'Gli autori degli attacchi usano oggetti simili per avviare programmi senza macro e senza clic.',
    honest: 'Nei normali documenti tabelle e immagini incorporate non fanno nulla finché non vi si fa doppio clic.',
  },
  'enable-content-lure': {
    title: 'Il documento invita a fare clic su «Abilita contenuto»',
    found: { asksForClick: 'Il documento dice: «{phrase}»' },
    why: 'Questo clic avvia il programma nascosto. Emotet ne ha bisogno, e i suoi documenti adducono ogni sorta di motivi per ottenerlo.',
    honest:
      'Una fattura o una lettera si legge senza fare clic su «Abilita modifica» o «Abilita contenuto». Se una barra rossa dice che le macro sono state bloccate, lasci tutto così: non sblocchi il file nelle sue proprietà.',
  },
  'event-started-macro': {
    title: 'Una macro che si avvia più tardi',
    found: {
      startsAtEvent: 'La macro «{procedure}» viene eseguita non appena il documento viene visualizzato o usato.',
      startsAtClosing: 'La macro «{procedure}» viene eseguita quando si chiude il documento.',
      waitsForClick: 'Una macro del documento aspetta un clic o un inserimento e poi agisce come un attacco ({means}).',
    },
    why: 'Gli autori degli attacchi avviano la macro più tardi, perché molti strumenti di sicurezza sorvegliano solo l’apertura.',
    honest: 'Le normali macro aspettano quasi sempre un clic su un pulsante.',
  },
  'hidden-payload': {
    title: 'Nel documento è nascosto qualcosa',
    found: {
      payloadInForm: 'Un modulo invisibile («{name}») contiene un comando o un blocco di codice.',
      payloadInProperty: 'La proprietà «{name}» del documento contiene un comando o un blocco di codice.',
      payloadInText: 'Un punto che nessuno guarda («{name}») contiene un comando o un blocco di codice.',
      readsHiddenText: 'La macro prende ciò che esegue da un testo nascosto nel documento.',
    },
    why: 'Emotet nascondeva i suoi comandi dove gli strumenti di sicurezza non cercano codice.',
    honest: 'Nei normali documenti lì ci sono parole e numeri, non comandi.',
  },
  'macro-sheet-handover': {
    title: 'Una macro avvia un foglio macro nascosto',
    found: {
      runsCellName: 'La macro esegue qualcosa di cui legge il nome in una cella.',
      runsSheetCommand: 'La macro esegue comandi del vecchio linguaggio macro di Excel 4.',
    },
    why: 'Diviso tra due linguaggi, l’attacco è più difficile da vedere per gli strumenti di sicurezza.',
    honest: 'Le normali macro chiamano le altre macro per nome.',
  },
  'native-call-macro': {
    title: 'Una macro usa funzioni interne di Windows',
    found: {
      callsWindows: 'La macro chiama la funzione di Windows «{function}».',
    },
    why: 'Con funzioni simili una macro avvia programmi, scarica file o esegue codice che nessuno può vedere.',
    honest:
      'Le normali macro usano le funzioni di Windows per aspettare, misurare il tempo o trovare una finestra, non per questo.',
  },
  'obfuscated-macro': {
    title: 'La macro nasconde ciò che fa',
    found: {
      hasRandomNames: 'I nomi nella macro sono lettere a caso.',
      isTornApart: {
        one: 'Un testo nella macro è diviso in pezzi ({count}).',
        other: 'I testi nella macro sono divisi in {count} pezzi.',
      },
      isSpeltOut: 'La macro compone testi lettera per lettera ({count} volte).',
    },
    why: 'Gli autori degli attacchi nascondono ciò che fa una macro perché gli strumenti di sicurezza non la riconoscano.',
    honest: 'Di solito le parti di una macro hanno nomi comprensibili.',
  },
  'picture-lure': {
    title: 'Un’immagine al posto di un documento',
    found: {
      onlyPicture:
        'Il documento mostra un’immagine e quasi nessuna parola, nessuno ha dedicato tempo a modificarlo, e una macro si avvia da sola.',
    },
    why: 'Emotet mette in un’immagine la richiesta di fare clic su «Abilita contenuto», così i filtri della posta non possono leggerla.',
    honest: 'Anche una lettera scansionata è un’immagine, ma non contiene macro.',
  },
  'program-starting-macro': {
    title: 'Questo documento avvia un programma nascosto',
    found: {
      startsProgram: '{when}, «{procedure}» viene eseguita e avvia un programma ({means}).',
      fetchesFile: '{when}, «{procedure}» viene eseguita e scarica un file da Internet ({means}).',
      runsMemory: '{when}, «{procedure}» viene eseguita e avvia codice nascosto in memoria ({means}).',
      handsOver: '{when}, «{procedure}» viene eseguita e avvia comandi nascosti ({means}).',
      isScrambled: '{when}, «{procedure}» esegue codice reso illeggibile di proposito.',
    },
    why: 'Emotet entra così: il programma nascosto scarica il malware, che ruba i Suoi messaggi.',
    honest: 'I documenti di lavoro non avviano programmi da soli.',
  },
  'random-author': {
    title: 'L’autore non è una persona',
    found: {
      knownAuthor: 'L’autore del documento è «{author}», come in precedenti documenti di Emotet.',
      randomAuthor: 'L’autore del documento è «{author}», che sembra fatto di lettere a caso.',
    },
    why: 'Emotet crea i suoi documenti in modo automatico e vi inserisce autori inventati.',
    honest: 'I documenti fatti da persone portano il loro nome, il loro nome utente o la loro azienda.',
  },
  'remote-shortcut': {
    title: 'Un collegamento alla rete di un estraneo',
    found: {
      opensElsewhere:
        'Il file «{name}» apre una cartella o un programma sul computer «{host}», esterno alla Sua organizzazione.',
      connectsElsewhere: 'Il file «{name}» collega il Suo computer a «{host}», esterno alla Sua organizzazione.',
    },
    why: 'Ciò che si trova lì può avviarsi con il doppio clic, e il Suo computer potrebbe inviargli le Sue credenziali.',
    honest: 'Tra colleghi, i collegamenti portano alla rete della propria organizzazione.',
  },
  'remote-template': {
    title: 'Il documento carica un altro file da Internet',
    found: {
      fetchesTemplate: 'All’apertura carica il suo modello da {address}',
      fetchesObject: 'All’apertura carica una parte del contenuto da {address}',
    },
    why: 'La macro pericolosa può trovarsi nella parte caricata, mentre il file allegato sembra innocuo.',
    honest: 'I documenti della Sua organizzazione prendono i modelli dal Suo computer o dai propri server.',
  },
  'self-starting-macro': {
    title: 'Questo documento esegue una macro da solo',
    found: {
      startsAtOpening: 'La macro «{procedure}» viene eseguita non appena fa clic su «Abilita contenuto».',
    },
    why: 'I documenti pericolosi hanno una macro simile. Ce l’hanno anche alcune cartelle di lavoro innocue.',
    honest: 'Se non aspettava un documento con macro, telefoni al mittente.',
  },
  'stomped-macro': {
    title: 'La parte leggibile della macro è stata rimossa',
    found: {
      sourceMissing: 'Office eseguirebbe la macro, ma il suo codice leggibile è stato rimosso o sostituito.',
      startsUnseen:
        'Office eseguirebbe «{procedure}» da solo e userebbe «{means}», ma il codice leggibile della macro è stato rimosso o sostituito.',
    },
    why: 'Lo si fa solo per ingannare gli strumenti di sicurezza e chi vuole controllare.',
    honest: 'Office salva sempre una macro in entrambe le forme, quella leggibile e quella che esegue.',
  },
  'templates-folder-lure': {
    title: 'Il documento chiede di essere spostato in una cartella speciale',
    found: { asksToCopy: 'Il documento dice: «{phrase}»' },
    why: 'Da quella cartella Office esegue le macro senza alcun avviso. Emotet ha usato questo trucco nel novembre 2022.',
    honest: 'Non occorre mai copiare un normale documento in una cartella di Office per leggerlo.',
  },
  'written-script': {
    title: 'Una macro scrive un programma sul Suo disco',
    found: {
      writesAndStarts: 'La macro scrive il file «{file}» e può avviarlo.',
      writesScript: 'La macro scrive il file «{file}», che Windows eseguirebbe.',
    },
    why: 'Quel file è la fase successiva dell’attacco.',
    honest: 'Le normali macro salvano tabelle, documenti e PDF.',
  },
  'onenote-double-click': {
    title: 'Una nota invita a fare doppio clic',
    found: { invitation: 'La nota «{name}» Le chiede di fare doppio clic su un’immagine posta sopra un file.' },
    why: 'Il doppio clic non apre l’immagine. Avvia ciò che è nascosto sotto.',
    honest: 'Le normali note mostrano subito il loro contenuto, senza clic.',
  },
  'onenote-script': {
    title: 'Una nota con un programma nascosto',
    found: { script: 'La nota «{section}» nasconde il programma «{name}».' },
    why: 'Un doppio clic sulla nota avvia il programma. Emotet ha inviato note simili nel marzo 2023.',
    honest: 'Le normali note contengono testo, immagini e documenti, non programmi.',
  },
  'shortcut-command': {
    title: 'Un collegamento che esegue un comando',
    found: {
      startsCommand: 'Il collegamento «{name}» usa il programma di Windows «{program}» per eseguire i propri comandi.',
      hidesCommand: 'Il collegamento «{name}» nasconde un lungo comando dove non si vede.',
      carriesScript: 'Alla fine del collegamento «{name}» è nascosto qualcosa.',
    },
    why: 'Un collegamento può sembrare un documento, ma un doppio clic esegue il comando.',
    honest: 'Non c’è alcun buon motivo per inviare un collegamento che esegue comandi.',
  },
  'encrypted-document': {
    title: 'Un file di Office bloccato',
    found: {
      locked: 'Il file «{name}» è bloccato da una password. Non abbiamo potuto guardarvi dentro.',
      opened: 'Il file «{name}» è bloccato da una password. Una delle password che Emotet Guard prova lo ha aperto.',
      opensByItself: 'Il file «{name}» è crittografato, ma Office lo apre senza chiedere la password.',
    },
    why: 'Gli strumenti di sicurezza non possono guardare nei file bloccati. Gli autori degli attacchi ne approfittano per sfuggire loro.',
    honest: 'Se non aspettava un file bloccato, telefoni al mittente.',
  },
  'excel4-macro-sheet': {
    title: 'Una cartella di lavoro con vecchie macro di Excel 4',
    found: {
      holdsMacroSheet: 'Il foglio «{sheet}» contiene macro in un linguaggio del 1992.',
      startsMacroSheet:
        'Il foglio «{sheet}» contiene macro in un linguaggio del 1992. Il nome «{name}» le avvia automaticamente.',
    },
    why: 'Nel 2022 Emotet nascondeva i suoi comandi in fogli simili, perché molti strumenti di sicurezza non li leggono.',
    honest:
      'Oggi nessuna cartella di lavoro ha bisogno di questo linguaggio. Lo usano ancora solo quelle molto vecchie.',
  },
  'hidden-macro-sheet': {
    title: 'Il foglio macro è nascosto',
    found: {
      hiddenSheet: 'Il foglio macro «{sheet}» è nascosto.',
      veryHiddenSheet:
        'Il foglio macro «{sheet}» è nascosto così bene che Excel non lo elenca nemmeno tra i fogli da scoprire.',
    },
    why: 'Lei deve vedere solo l’immagine che chiede di fare clic su «Abilita contenuto», non i comandi.',
    honest: 'Nessuno ha bisogno di nascondere macro che fanno un normale lavoro.',
  },
  'macro-sheet-command': {
    title: 'Questa cartella di lavoro avvia un programma nascosto',
    found: {
      startsProgram: '{when}, una formula avvia il programma «{program}».',
      fetchesFile: '{when}, una formula scarica un file da Internet ({means}).',
      callsWindows: '{when}, una formula chiama la funzione di Windows «{function}».',
    },
    why: 'Emotet entra così: il programma scarica il malware, che ruba i Suoi messaggi.',
    honest: 'Le normali formule calcolano. Non avviano programmi e non scaricano file.',
  },
  'self-starting-macro-sheet': {
    title: 'Il foglio macro si avvia da solo',
    found: {
      startsAtOpening:
        'Per via del nome definito «{name}», Excel esegue il foglio macro non appena fa clic su «Abilita contenuto».',
      startsLater:
        'Per via del nome definito «{name}», Excel esegue il foglio macro quando si torna alla cartella di lavoro o la si chiude.',
    },
    why: 'Basta un clic: non Le viene chiesto altro.',
    honest: 'Le normali macro aspettano quasi sempre un clic su un pulsante.',
  },
  'program-starting-pdf': {
    title: 'Il file PDF avvia un programma',
    found: {
      starts: '«{name}» avvia questo all’apertura o con un clic: {program}',
      opensEmbedded: '«{name}» apre il file «{file}», che vi è nascosto.',
    },
    why: 'Un PDF serve per leggere. Un solo clic su «Apri» o «Consenti» lascia campo libero al programma.',
    honest: 'I normali PDF mostrano pagine e rimandano a siti web. Non avviano nulla.',
  },
};
