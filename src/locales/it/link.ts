import type { GroupTexts } from '../catalogue';

export const link: GroupTexts<'link'> = {
  'app-launching-link': {
    title: 'Un link che avvia un programma',
    found: {
      installer:
        'Un link avvia il programma di installazione app di Windows, per installare un’app proveniente da {host}.',
      remoteSearch: 'Un link apre una cartella su {host} che sembra una ricerca sul Suo computer.',
      opensInOffice: 'Un link apre un documento di {host} direttamente in Word, Excel o PowerPoint.',
      troubleshooter: 'Un link avvia uno strumento di Windows ({scheme}) che può eseguire comandi.',
    },
    why: 'Questi link aggirano il browser e i suoi avvisi. Emotet si è fatto installare così come falso componente «Adobe PDF».',
    honest: 'I messaggi autentici rimandano a pagine web. I programmi arrivano dal reparto IT o dallo Store.',
  },
  'direct-download-link': {
    title: 'Un link a un file che può fare danni',
    found: {
      download: 'Un link scarica «{file}» da {host}.',
      sharedFolder: 'Un link apre «{file}» in una cartella condivisa su {host}, fuori dalla Sua organizzazione.',
    },
    why: 'Dietro un link, file ZIP, documenti con macro e script sfuggono ai filtri che controllano gli allegati.',
    honest: 'Le aziende di solito rimandano a una pagina del proprio sito, dove Lei sceglie il file.',
  },
  'disguised-host-link': {
    title: 'Un link che nasconde dove porta',
    found: {
      codedNumber: 'Un link maschera il suo indirizzo da numero. In realtà porta a {host}.',
      userName: 'Un link mette un nome falso davanti al vero indirizzo, {host}.',
      lookalikeLetters:
        'Un link porta a {host}, scritto con lettere di un altro alfabeto per somigliare a {looksLike}.',
      bareNumber: 'Un link porta a un numero ({host}) invece che a un nome.',
      oddPort: 'Un link porta a {host} attraverso una porta insolita ({port}).',
      notEncrypted: 'Un link sospetto porta a {host} senza crittografia (http).',
    },
    why: 'Gli autori degli attacchi scrivono gli indirizzi in modo che né le persone né i filtri vedano dove portano.',
    honest: 'Le aziende rimandano al proprio nome, in lettere normali e con https.',
  },
  'hacked-cgi-link': {
    title: 'Un link alla cartella dei programmi di un sito',
    found: {
      cgiDirectory: 'Un link porta a «{directory}» su {host}, un posto per programmi, non per pagine.',
    },
    why: 'Emotet nasconde i suoi documenti in cartelle di questo tipo su siti compromessi.',
    honest: 'I siti legittimi non mandano nessuno in queste cartelle.',
  },
  'hacked-wordpress-link': {
    title: 'Un link all’interno di un sito compromesso',
    found: {
      wordpressDirectory: 'Un link porta a «{directory}» su {host}. I siti WordPress non hanno una cartella simile.',
    },
    why: 'Emotet nasconde i suoi documenti in una propria cartella su siti compromessi. Il proprietario non ne sa nulla.',
    honest: 'I siti legittimi rimandano alle loro pagine o a file in «uploads».',
  },
  'invoice-directory-link': {
    title: 'Un link chiamato come una fattura',
    found: {
      invoiceDirectory: 'Un link porta a una cartella «{directory}» su {host}.',
    },
    why: 'Nel 2018 e nel 2019 Emotet dava alle cartelle dei suoi link nomi di fatture e documenti.',
    honest: 'Anche i servizi di contabilità hanno pagine con questi nomi. Da solo significa poco.',
  },
  'listed-link': {
    title: 'Un link a un sito noto come pericoloso',
    found: {
      listedAddress: 'Un link a {host} è nell’elenco degli indirizzi pericolosi ({source}).',
      listedSite: 'Un link porta a {host}. Questo sito è nell’elenco dei siti pericolosi ({source}).',
      listTooOld:
        'Un link a {host} è in un elenco di indirizzi pericolosi ({source}), ma l’elenco è troppo vecchio e non viene usato (creato il {day}).',
    },
    why: 'A questo indirizzo gli esperti di sicurezza hanno trovato di recente file dannosi.',
    honest: 'Un sito compromesso può essere stato ripulito nel frattempo. Il team di sicurezza può verificarlo.',
  },
  'mismatched-link-text': {
    title: 'Un link che non porta dove dice',
    found: {
      otherDomain: 'Un link mostra «{shown}», ma porta a {host}.',
      fileName: 'Un link mostra il nome di file «{shown}», ma porta a una cartella su {host}.',
    },
    why: 'Un link può mostrare qualsiasi testo. Emotet mostra un nome che Lei conosce e La porta altrove.',
    honest:
      'Nei messaggi autentici si apre quasi sempre l’indirizzo che si vede. Le newsletter che contano i clic fanno eccezione.',
  },
  'number-query-link': {
    title: 'Un link che termina con un semplice numero',
    found: {
      numberQuery: 'Un link a {host} termina con «{query}».',
    },
    why: 'Nel 2023 i link di Emotet terminavano con un numero di sei cifre, con cui i suoi siti distinguevano i visitatori.',
    honest: 'I normali link dicono che cosa significa il numero, per esempio «id=».',
  },
  'random-directory-link': {
    title: 'Un link che termina con lettere a caso',
    found: {
      randomUnderSystem:
        'Un link porta a una cartella dal nome casuale, «{directory}», tra le cartelle interne di {host}.',
      longRandomName: 'Un link porta a una cartella dal lungo nome casuale, «{directory}», su {host}.',
      randomName: 'Un link porta a una cartella dal nome casuale, «{directory}», su {host}.',
    },
    why: 'Emotet mette i suoi documenti su siti compromessi, in cartelle dai nomi inventati da un programma.',
    honest:
      'Alcuni servizi web mettono codici di questo tipo nei loro indirizzi. Se non conosce il sito, telefoni al mittente.',
  },
  'unrelated-link-domain': {
    title: 'Un link a un sito estraneo alla conversazione',
    found: {
      unrelatedDomain: 'Un link porta a {host}, che non ha nulla a che fare con {sender}, il dominio del mittente.',
      inName: 'Un link porta a {target}. Il mittente usa il nome {name}, ma non l’indirizzo di questo contatto.',
    },
    why: 'I link di Emotet portano a siti compromessi che non hanno nulla a che fare con Lei.',
    honest: 'Si rimanda spesso ad altri siti. Da solo significa poco.',
  },
};
