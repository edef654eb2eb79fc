import type { GroupTexts } from './group-texts';

export const it: GroupTexts = {
  title: 'Quiz di gruppo',
  intro: 'Ognuno risponde al telefono e la sala vede come ha risposto: senza account e senza nomi.',
  screens: { join: 'Partecipare', codes: 'Codici', result: 'Risultato' },
  draw: (draw) => `Estrazione «${draw}»`,
  otherDraw: 'Altri messaggi',
  join: {
    heading: 'Prenda il telefono',
    scanOrType: 'Inquadri il quadrato con la fotocamera o digiti questo indirizzo:',
    answer: 'Risponda a dieci messaggi: autentico o Emotet?',
    show: 'Alla fine mostri il Suo codice. Contiene le dieci risposte e nulla su di Lei.',
    code: 'Codice QR con l’indirizzo del quiz',
    address: 'Indirizzo di questa pagina per i telefoni',
    addressHint: 'I telefoni devono essere in una rete che lo raggiunge.',
    onlyHere:
      'I telefoni non possono aprire «localhost»: è questo computer. Avvii con «HOST=0.0.0.0 npm start -- --training» o inserisca l’indirizzo del Suo server web.',
  },
  codes: {
    heading: 'Mostrate i vostri codici',
    counted: (count) =>
      count === 0 ? 'Ancora nessun codice' : count === 1 ? '1 codice contato' : `${count} codici contati`,
    letters: 'Sei lettere',
    lettersHint: 'Maiuscole o minuscole, con o senza spazi.',
    count: 'Conta',
    accepted: (code) => `${code} è contato.`,
    undo: 'Annulla',
    undone: (code) => `${code} non è più contato.`,
    seenBefore: (code) => `${code} di questo telefono è già contato.`,
    wrongLength: 'Un codice ha sei lettere.',
    mistyped:
      'Una lettera è sbagliata o due sono scambiate. Un codice non ha I, L, O né cifre. Lo confronti con il telefono.',
    fromOtherDraw: (draw) =>
      `Questo codice è di un’altra estrazione. Verifichi che sul telefono ci sia «${draw}».`,
    clear: 'Rimuovi tutti i codici',
    kept: 'I codici restano in questa scheda del browser e spariscono quando la chiude.',
  },
  camera: {
    heading: 'Fotocamera',
    start: 'Avvia la fotocamera',
    stop: 'Ferma la fotocamera',
    hint: 'Tenga il telefono davanti alla fotocamera di questo computer, a circa un palmo.',
    view: 'Che cosa vede la fotocamera',
    insecure:
      'I browser consentono la fotocamera solo a «http://localhost» o a un indirizzo «https». Apra lì questa pagina o digiti le lettere.',
    missing: 'Nessuna fotocamera trovata. Digiti le lettere.',
    denied:
      'Il browser non consente a questa pagina di usare la fotocamera. La consenta accanto all’indirizzo o digiti le lettere.',
    failed: 'La fotocamera non si avvia; forse la usa un altro programma. Digiti le lettere.',
  },
  result: {
    heading: 'Come ha risposto la sala',
    none: 'Nessun codice è ancora contato.',
    average: (right, of, count) =>
      count === 1 ? `${right} su ${of} giuste` : `${right} su ${of} giuste in media, ${count} partecipanti`,
    row: (right, of) => `${right} su ${of} giuste`,
    saidHonest: (count) => `Autentico: ${count}`,
    saidAttack: (count) => `Emotet: ${count}`,
    hardest: 'il più sbagliato',
    present: 'Mostra',
    print: 'Stampa',
  },
  phone: {
    joined: 'È dei nostri. Dieci messaggi; alla fine il telefono mostra un codice per chi presenta.',
    heading: 'Il Suo codice',
    say: 'Lo tenga davanti alla fotocamera di chi presenta o legga le lettere ad alta voce. Contiene le dieci risposte e nulla su di Lei.',
    code: 'Codice QR con le dieci risposte',
    letters: 'Lettere',
  },
  printed: { date: 'Data', draw: 'Estrazione', print: 'Stampa il risultato' },
  attendance: {
    title: 'Foglio presenze',
    intro: 'Da stampare e far firmare.',
    heading: 'Formazione: riconoscere i messaggi di Emotet',
    date: 'Data',
    place: 'Luogo',
    trainer: 'Docente',
    columns: { number: 'N.', name: 'Nome', department: 'Reparto', signature: 'Firma' },
    print: 'Stampa',
  },
};
