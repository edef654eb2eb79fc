import type { GroupTexts } from '../catalogue';

export const thread: GroupTexts<'thread'> = {
  'reply-without-thread': {
    title: 'Una risposta che non risponde a nulla',
    found: {
      noThreadHeaders:
        'L’oggetto comincia con «{prefix}», ma questo messaggio non è collegato a nessun messaggio precedente.',
    },
    why: 'Emotet mette «Re:» davanti a un oggetto rubato, così il suo messaggio sembra parte della Sua conversazione.',
    honest: 'Una risposta vera contiene un’informazione nascosta che la collega al messaggio precedente.',
  },
  'date-zone-mismatch': {
    title: 'I fusi orari non coincidono',
    found: {
      zones: 'Il messaggio è stato scritto nel fuso orario {date}, ma inviato da un server nel fuso orario {server}.',
    },
    why: 'Emotet gira su computer compromessi, spesso in un paese diverso da quello della casella di cui abusa.',
    honest: 'Succede anche con i messaggi di chi è in viaggio.',
  },
  'doubled-reply-prefix': {
    title: 'Due volte «Re:»',
    found: {
      doubled: 'L’oggetto comincia con «{prefixes}».',
    },
    why: 'Emotet mette il proprio «Re:» davanti a un oggetto rubato che ne ha già uno.',
    honest:
      'La maggior parte dei programmi di posta scrive «Re:» o «R:» una sola volta, per quanto lunga sia la conversazione.',
  },
  'foreign-html-document': {
    title: 'Un messaggio intero incollato',
    found: {
      pasted:
        'Sotto il nuovo testo c’è una seconda pagina completa, come se un messaggio precedente fosse stato incollato per intero.',
    },
    why: 'Emotet non cita come un programma di posta. Incolla il messaggio rubato per intero sotto la propria riga.',
    honest: 'Un programma di posta cita solo il contenuto del messaggio precedente.',
  },
  'hyphenated-boundary': {
    title: 'Costruito come i messaggi di Emotet',
    found: {
      boundary: 'La riga tecnica che separa le parti di questo messaggio è «{boundary}».',
    },
    why: 'Il programma di invio di Emotet separava le parti dei suoi messaggi con due trattini e una lunga serie di cifre. In altri 10.172 messaggi questo non è mai comparso.',
    honest: 'I normali programmi di posta in quel punto mescolano lettere e cifre.',
  },
  'old-conversation': {
    title: 'Una risposta a una vecchia conversazione',
    found: {
      monthsOld: {
        one: 'Il messaggio più recente citato qui è di {count} mese fa.',
        other: 'Il messaggio più recente citato qui è di {count} mesi fa.',
      },
      yearsOld: {
        one: 'Il messaggio più recente citato qui è di {count} anno fa.',
        other: 'Il messaggio più recente citato qui è di {count} anni fa.',
      },
    },
    why: 'Emotet risponde a messaggi che ha rubato mesi o anni fa.',
    honest: 'Dopo tanto tempo di solito si dice perché si torna a scrivere.',
  },
  'pasted-address-block': {
    title: 'Una riga breve, un nome, un indirizzo',
    found: {
      block: 'Sotto un testo breve ci sono solo {name} e {address}, poi righe vuote e un vecchio messaggio.',
    },
    why: 'Emotet costruisce così i suoi messaggi: una riga, il nome e il vero indirizzo di un Suo contatto, uno spazio vuoto e il messaggio rubato.',
    honest: 'In una firma autentica c’è l’indirizzo da cui arriva il messaggio.',
  },
};
