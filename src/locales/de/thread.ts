import type { GroupTexts } from '../catalogue';

export const thread: GroupTexts<'thread'> = {
  'reply-without-thread': {
    title: 'Eine Antwort ohne ursprüngliche E-Mail',
    found: {
      noThreadHeaders: 'Der Betreff beginnt mit „{prefix}“, aber diese E-Mail ist mit keiner früheren verknüpft.',
    },
    why: 'Emotet setzt „Re:“ vor einen gestohlenen Betreff, damit die E-Mail wie ein Teil Ihres Verlaufs aussieht.',
    honest: 'Eine echte Antwort enthält eine verborgene Angabe, die sie mit der früheren E-Mail verknüpft.',
  },
  'date-zone-mismatch': {
    title: 'Die Zeitzonen passen nicht zusammen',
    found: {
      zones:
        'Die E-Mail wurde in der Zeitzone {date} geschrieben, aber von einem Server in der Zeitzone {server} gesendet.',
    },
    why: 'Emotet läuft auf gehackten Computern, oft in einem anderen Land als das Postfach, das es missbraucht.',
    honest: 'Bei E-Mails, die auf Reisen geschrieben werden, kommt das auch vor.',
  },
  'doubled-reply-prefix': {
    title: 'Zweimal „Re:“',
    found: {
      doubled: 'Der Betreff beginnt mit „{prefixes}“.',
    },
    why: 'Emotet setzt sein eigenes „Re:“ vor einen gestohlenen Betreff, der schon eines hat.',
    honest: 'Die meisten E-Mail-Programme schreiben „Re:“ oder „AW:“ nur einmal, so lang der Verlauf auch ist.',
  },
  'foreign-html-document': {
    title: 'Eine ganze E-Mail eingefügt',
    found: {
      pasted:
        'Unter dem neuen Text folgt eine zweite, vollständige Seite, als wäre eine frühere E-Mail im Ganzen eingefügt worden.',
    },
    why: 'Emotet zitiert nicht wie ein E-Mail-Programm. Es fügt die gestohlene E-Mail im Ganzen unter seiner eigenen Zeile ein.',
    honest: 'Ein E-Mail-Programm zitiert nur den Inhalt der früheren E-Mail.',
  },
  'hyphenated-boundary': {
    title: 'Gebaut wie Emotets eigene E-Mails',
    found: {
      boundary: 'Die technische Zeile, die die Teile dieser E-Mail trennt, lautet „{boundary}“.',
    },
    why: 'Emotets Versandprogramm trennte die Teile seiner E-Mails mit zwei Bindestrichen und einer langen Ziffernreihe. In 10.172 anderen E-Mails kam das kein einziges Mal vor.',
    honest: 'Gewöhnliche E-Mail-Programme mischen an dieser Stelle Buchstaben und Ziffern.',
  },
  'old-conversation': {
    title: 'Eine Antwort auf einen alten E-Mail-Verlauf',
    found: {
      monthsOld: {
        one: 'Die neueste hier zitierte E-Mail ist {count} Monat alt.',
        other: 'Die neueste hier zitierte E-Mail ist {count} Monate alt.',
      },
      yearsOld: {
        one: 'Die neueste hier zitierte E-Mail ist {count} Jahr alt.',
        other: 'Die neueste hier zitierte E-Mail ist {count} Jahre alt.',
      },
    },
    why: 'Emotet beantwortet E-Mails, die es vor Monaten oder Jahren gestohlen hat.',
    honest: 'Nach so langer Zeit sagt man meist dazu, warum man wieder schreibt.',
  },
  'pasted-address-block': {
    title: 'Eine kurze Zeile, ein Name, eine Adresse',
    found: {
      block: 'Unter einem kurzen Text stehen nur {name} und {address}, dann Leerzeilen und eine alte E-Mail.',
    },
    why: 'So baut Emotet seine E-Mails: eine Zeile, der Name und die richtige Adresse Ihres Kontakts, eine Lücke und die gestohlene E-Mail.',
    honest: 'In einer echten Signatur steht die Adresse, von der die E-Mail kommt.',
  },
};
