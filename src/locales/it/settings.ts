import type { SettingsTexts } from '../settings-texts';

export const settings: SettingsTexts = {
  line: '{path}: {problem}',
  off: 'Disattivati dalla Sua organizzazione:',
  lowered: 'Contati a metà dalla Sua organizzazione:',
  counts: 'La Sua organizzazione conta i messaggi per livello. Viene inviato solo il livello, nulla del messaggio.',
  fine: '{file}: nessun errore.',
  details: 'Per l’amministratore',
  problems: {
    badName:
      'Il nome dopo «?org=» non è valido. Usi fino a 40 lettere minuscole, cifre e trattini e crei di nuovo il manifesto.',
    notFound: 'Il file non è stato trovato. Lo metta sul server con questo nome.',
    tooSlow: 'Il file non è stato caricato entro {most} secondi. Controlli il server.',
    notReadable: 'Il file non è leggibile. Ne controlli il nome e le autorizzazioni.',
    notUtf8:
      'Il file non è in UTF-8, oppure alcune lettere sono andate perse. Lo apra dove tutte le lettere sono corrette e lo salvi in UTF-8.',
    notJson: 'Questo non è JSON. Cerchi una virgola, delle virgolette o una parentesi mancanti.',
    trailingComma:
      'Elimini la virgola alla riga {line}, colonna {column}. Prima di {bracket} non va messa alcuna virgola.',
    notSettings: 'Il file deve contenere un solo oggetto tra parentesi graffe. Parta dall’esempio.',
    fileTooLarge: 'Il file supera {most} kB. Tolga ciò che non serve.',
    unknownField: 'Questo campo non esiste. Lo elimini o ne corregga il nome.',
    misspeltField: 'Questo campo non esiste. Intendeva «{suggestion}»?',
    writtenTwice: 'Questo campo è scritto due volte. Ne tenga uno solo.',
    missingField: 'Questo campo manca. Lo aggiunga.',
    unknownVersion: 'Qui è nota solo la versione 1. Scriva 1 oppure aggiorni Emotet Guard.',
    notText: 'Qui serve un testo. Lo metta tra virgolette " ".',
    notList: 'Qui serve un elenco. Lo metta tra parentesi quadre [ ].',
    notGroup: 'Qui servono dei campi. Li metta tra parentesi graffe { }.',
    notTrueOrFalse: 'Qui scriva true o false, senza virgolette.',
    empty: 'Questo campo è vuoto. Lo compili o lo elimini.',
    tooLong: 'È troppo lungo. Usi al massimo {most} caratteri.',
    tooMany: 'Sono troppi. Ne tenga al massimo {most}.',
    hiddenCharacters:
      'Ci sono interruzioni di riga, caratteri invisibili o spazi all’inizio o alla fine. Lo riscriva come una sola riga di testo semplice.',
    notDomain: '«{found}» non è un dominio. Lo scriva come example.com.',
    openDomain:
      'Chiunque può registrare un nome sotto «{found}». Indichi un dominio che appartiene a una sola organizzazione.',
    publicDomain:
      'Chiunque può avere una casella su «{found}». Indichi singoli indirizzi o domini di una sola organizzazione.',
    notMail: '«{found}» non è un indirizzo di posta. Lo scriva come soc@example.com.',
    notPhone: '«{found}» non è un numero di telefono. Scriva almeno tre cifre.',
    notUrl: '«{found}» non può essere usato. Scriva un indirizzo che cominci con https://, mailto: o tel:.',
    notSender: '«{found}» non è un mittente. Scriva un indirizzo di posta oppure un dominio preceduto da «@».',
    unknownLanguage: 'Questa lingua non è disponibile. Usi una di queste: {known}.',
    unknownCheck: 'Non esiste un controllo con questo nome. Lo cerchi nell’elenco dei controlli.',
    misspeltCheck: 'Non esiste un controllo con questo nome. Intendeva «{suggestion}»?',
    notOffOrLowered: 'Qui scriva "off" o "lowered".',
    cannotBeOff: 'Questo controllo esamina i file e non può essere disattivato. Scriva invece "lowered".',
    notFileName:
      '«{found}» non può essere usato. Scriva solo il nome di un file accanto alle impostazioni che termina con .bin.',
    notDigest: 'Questo non è un hash. Copi la riga mostrata da «emotet-guard settings digest»: sha256-…',
    notPublicKey:
      'Questa non è la chiave pubblica di un server di posta. Copi il valore mostrato da «emotet-guard serve --key».',
    privateKey:
      'Questa è una chiave privata, e chiunque può leggere questo file. La rimuova, crei una nuova coppia di chiavi e inserisca la chiave pubblica.',
    listNotFound: 'L’elenco di blocco non è stato trovato. Lo metta sul server, accanto alle impostazioni.',
    listTooSlow: 'L’elenco di blocco non è stato caricato entro {most} secondi. Controlli il server.',
    listTooLarge: 'L’elenco di blocco supera {most} kB. Lo crei di nuovo da meno fonti.',
    listWrongDigest: 'L’elenco di blocco non è quello di questo hash. Metta insieme sul server elenco e impostazioni.',
    listDamaged: 'L’elenco di blocco non è leggibile. Lo crei di nuovo con «emotet-guard blocklist build».',
    listTooOld: 'L’elenco di blocco è troppo vecchio e non viene più usato. Ne crei uno nuovo.',
  },
};
