import type { GroupTexts } from './group-texts';

export const fr: GroupTexts = {
  title: 'Quiz en groupe',
  intro: 'Chacun répond sur son téléphone, la salle voit comment elle a répondu : sans compte et sans nom.',
  screens: { join: 'Participer', codes: 'Codes', result: 'Résultat' },
  draw: (draw) => `Tirage « ${draw} »`,
  otherDraw: 'D’autres messages',
  join: {
    heading: 'Prenez votre téléphone',
    scanOrType: 'Scannez le carré avec l’appareil photo, ou saisissez cette adresse :',
    answer: 'Répondez à dix messages : vrai ou Emotet ?',
    show: 'À la fin, montrez votre code. Il contient vos dix réponses et rien sur vous.',
    code: 'Code QR avec l’adresse du quiz',
    address: 'Adresse de cette page pour les téléphones',
    addressHint: 'Les téléphones doivent être sur un réseau qui y mène.',
    onlyHere:
      'Les téléphones ne peuvent pas ouvrir « localhost » : c’est cet ordinateur. Démarrez avec « HOST=0.0.0.0 npm start -- --training », ou saisissez l’adresse de votre serveur web.',
  },
  codes: {
    heading: 'Montrez vos codes',
    counted: (count) =>
      count === 0 ? 'Aucun code' : count === 1 ? '1 code compté' : `${count} codes comptés`,
    letters: 'Six lettres',
    lettersHint: 'Majuscules ou minuscules, avec ou sans espaces.',
    count: 'Compter',
    accepted: (code) => `${code} est compté.`,
    undo: 'Annuler',
    undone: (code) => `${code} n’est plus compté.`,
    seenBefore: (code) => `${code} de ce téléphone est déjà compté.`,
    wrongLength: 'Un code a six lettres.',
    mistyped:
      'Une lettre est fausse, ou deux sont inversées. Un code n’a ni I, ni L, ni O, ni chiffres. Comparez-le avec le téléphone.',
    fromOtherDraw: (draw) =>
      `Ce code vient d’un autre tirage. Vérifiez que le téléphone affiche « ${draw} ».`,
    clear: 'Supprimer tous les codes',
    kept: 'Les codes restent dans cet onglet et disparaissent quand vous le fermez.',
  },
  camera: {
    heading: 'Caméra',
    start: 'Démarrer la caméra',
    stop: 'Arrêter la caméra',
    hint: 'Tenez le téléphone devant la caméra de cet ordinateur, à une main de distance.',
    view: 'Ce que voit la caméra',
    insecure:
      'Les navigateurs n’autorisent la caméra qu’à l’adresse « http://localhost » ou à une adresse « https ». Ouvrez la page à cette adresse, ou saisissez les lettres.',
    missing: 'Aucune caméra n’a été trouvée. Saisissez les lettres.',
    denied:
      'Le navigateur n’autorise pas cette page à utiliser la caméra. Autorisez-la à côté de l’adresse, ou saisissez les lettres.',
    failed:
      'La caméra ne démarre pas ; un autre programme l’utilise peut-être. Saisissez les lettres.',
  },
  result: {
    heading: 'Les réponses de la salle',
    none: 'Aucun code n’est encore compté.',
    average: (right, of, count) =>
      count === 1
        ? `${right} sur ${of} justes`
        : `${right} sur ${of} justes en moyenne, ${count} participants`,
    row: (right, of) => `${right} sur ${of} justes`,
    saidHonest: (count) => `Vrai : ${count}`,
    saidAttack: (count) => `Emotet : ${count}`,
    hardest: 'le plus manqué',
    present: 'Montrer',
    print: 'Imprimer',
  },
  phone: {
    joined: 'Vous participez. Dix messages ; à la fin, votre téléphone affiche un code à montrer.',
    heading: 'Votre code',
    say: 'Tenez-le devant la caméra, ou lisez les lettres à voix haute. Il contient vos dix réponses et rien sur vous.',
    code: 'Code QR avec vos dix réponses',
    letters: 'Lettres',
  },
  printed: { date: 'Date', draw: 'Tirage', print: 'Imprimer le résultat' },
  attendance: {
    title: 'Feuille de présence',
    intro: 'À imprimer et à faire signer.',
    heading: 'Formation : reconnaître les messages d’Emotet',
    date: 'Date',
    place: 'Lieu',
    trainer: 'Formation assurée par',
    columns: { number: 'Nº', name: 'Nom', department: 'Service', signature: 'Signature' },
    print: 'Imprimer',
  },
};
