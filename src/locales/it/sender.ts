import type { GroupTexts } from '../catalogue';

export const sender: GroupTexts<'sender'> = {
  'address-in-name': {
    title: 'Un altro indirizzo dentro il nome',
    found: {
      otherAddress: 'Il nome mostra {shown}, ma il messaggio arriva da {from}.',
    },
    why: 'I telefoni e l’elenco dei messaggi spesso mostrano solo il nome. Emotet vi scrive l’indirizzo di un Suo contatto e invia dalla casella di un estraneo.',
    honest: 'Nei messaggi autentici lì c’è il nome di una persona o lo stesso indirizzo da cui arriva il messaggio.',
  },
  'authentication-failure': {
    title: 'Non è stato possibile confermare il mittente',
    found: {
      failed: 'Il Suo sistema di posta non ha potuto confermare che questo messaggio sia stato inviato da {domain}.',
    },
    why: 'Chiunque può scrivere qualsiasi indirizzo in un messaggio. Il Suo sistema di posta controlla se è vero. Qui il controllo è fallito.',
    honest:
      'I messaggi autentici di solito superano questo controllo. Superarlo però non prova nulla: Emotet invia da caselle vere, ma compromesse.',
  },
  'colleague-from-outside': {
    title: 'Il nome di un collega, una casella esterna',
    found: {
      ownName: 'Questo messaggio porta il Suo stesso nome, {name}, ma arriva da {from}.',
      colleagueName: '{name} è un nome della Sua organizzazione, ma il messaggio arriva da {from}.',
    },
    why: 'Emotet ruba rubriche e si spaccia per persone con cui Lei lavora.',
    honest: 'I colleghi scrivono dagli indirizzi della Sua organizzazione.',
  },
  'contact-from-elsewhere': {
    title: 'Il nome di un Suo contatto, la casella di un estraneo',
    found: {
      otherDomain: 'In questa conversazione {name} scrive da {known}. Questo messaggio arriva da {from}.',
      otherDomainWithoutThread:
        'In questa conversazione {name} scrive da {known}. Questo messaggio arriva da {from} e non è collegato a nessun messaggio precedente.',
    },
    why: 'Emotet ruba intere conversazioni e vi risponde. Il nome e i messaggi citati sono veri. La casella, compromessa, appartiene a qualcun altro.',
    honest:
      'Una risposta vera arriva dall’indirizzo che Lei conosce. Ha un dubbio? Telefoni alla persona, ma non a un numero indicato in questo messaggio.',
  },
  'reply-to-elsewhere': {
    title: 'Le risposte vanno altrove',
    found: {
      otherDomain: 'Il messaggio arriva da {from}, ma una risposta andrebbe a {replyTo}.',
    },
    why: 'Con un secondo indirizzo un estraneo raccoglie le risposte a un messaggio inviato a nome di altri.',
    honest: 'Lo fanno anche le newsletter e i servizi clienti. Tra due persone è insolito.',
  },
  'stranger-in-thread': {
    title: 'Un estraneo risponde in questa conversazione',
    found: {
      newDomain:
        'Questa conversazione era con {known}. La risposta arriva da {from}, un indirizzo che non ne ha mai fatto parte.',
    },
    why: 'Emotet risponde in conversazioni rubate da caselle compromesse che non c’entrano nulla.',
    honest: 'Chi si aggiunge viene di solito presentato da un partecipante, che figura poi tra i destinatari.',
  },
  'lookalike-domain': {
    title: 'Un indirizzo del mittente che ne imita un altro',
    found: {
      sameToTheEye: 'Il dominio del mittente, {domain}, sembra {known}, ma è un altro.',
      oneLetter: 'Il dominio del mittente, {domain}, differisce da {known} per una lettera.',
      addedWord: 'Il dominio del mittente, {domain}, è {known} con una parola in più.',
    },
    why: 'Gli autori degli attacchi registrano domini simili a quelli di persone che Lei conosce e scrivono da lì.',
    honest: 'I Suoi contatti scrivono dal dominio che hanno sempre usato.',
  },
  'unfamiliar-address': {
    title: 'Un nome noto, un indirizzo nuovo',
    found: {
      firstTime:
        'In questa casella {name} ha scritto da {known} in {count} giorni diversi. Da {from} questo è il primo messaggio che Emotet Guard conosce.',
      fewTimes:
        'In questa casella {name} ha scritto da {known} in {count} giorni diversi, ma da {from} solo da poco o di rado.',
    },
    why: 'Emotet scrive a nome di persone che Lei conosce, dalle caselle di estranei.',
    honest:
      'Capita di cambiare lavoro o di scrivere da un indirizzo personale. Ha un dubbio? Telefoni alla persona, ma non a un numero indicato in questo messaggio.',
  },
};
