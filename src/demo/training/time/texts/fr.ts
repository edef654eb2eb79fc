import type { TimeTexts } from './time-texts';

export const fr: TimeTexts = {
  month: 'Mois',
  earlier: 'Changement précédent',
  later: 'Changement suivant',
  messages: (count) => (count === 1 ? '1 message' : `${count} messages`),
  legend: { sends: 'Emotet envoie', begins: 'du nouveau', pauses: 'pause' },
  news: 'Ce qui était nouveau',
  goesOn: 'Toujours en cours',
  pause: 'Pause',
  source: 'Source :',
  emptyMailbox: 'Rien d’Emotet ce mois-ci.',
  openOne: 'Ouvrez un message de la liste : Emotet Guard l’examine ici et maintenant.',
  backToNews: (month) => `Retour à ${month}`,
  translated: 'Toutes les vagues sont racontées en français, quelle qu’ait été leur langue.',
  verdict: 'Ce que dit Emotet Guard',
  checks: {
    title: 'Les contrôles au fil du temps',
    toMailbox: 'Vers la boîte de réception',
    intro:
      'Les contrôles qui trouvent quelque chose dans le premier message de chaque vague. Rien n’est enregistré : chaque message est examiné maintenant.',
    check: 'Contrôle',
    lit: 'trouvé',
    dark: 'rien trouvé',
    judging: (done, of) => `Examen de la vague ${done} sur ${of}`,
  },
  waves: {
    'invoice-link': {
      name: 'Liens vers des « factures »',
      what: 'Une facture au nom de quelqu’un d’un carnet d’adresses volé. Le lien mène à un document Word sur un site piraté.',
    },
    'invoice-doc': {
      name: 'Factures en Word',
      what: 'Le document est une seule image qui demande « Activer le contenu ». Sa macro lance PowerShell, qui télécharge Emotet.',
    },
    'invoice-pdf': {
      name: 'Un PDF avec un lien',
      what: 'Le PDF est inoffensif et vide. Il mène seulement au document Word : les filtres de messagerie ne voient qu’un PDF.',
    },
    'word-xml': {
      name: 'Du XML nommé .doc',
      what: 'Huit fichiers sur dix sont du XML avec l’extension .doc. Word les ouvre quand même ; beaucoup de filtres cherchent autre chose.',
    },
    'reply-chain': {
      name: 'Réponses dans des conversations volées',
      what: 'Depuis octobre 2018, Emotet vole des boîtes entières. Maintenant il répond : vrai objet, vraie conversation, adresse d’un inconnu.',
    },
    wmi: {
      name: 'Le retour, fenêtres cachées',
      what: 'Après l’été, il écrit dans plus de langues, dont le japonais dès octobre. La macro lance son programme par Windows lui-même (WMI), sans fenêtre visible.',
    },
    script: {
      name: 'Un script au lieu d’un document',
      what: 'Pendant quelques semaines, un fichier JavaScript est joint. Pas besoin d’« Activer le contenu » : un double-clic suffit.',
    },
    bonus: {
      name: 'Sujets de saison',
      what: 'Primes au Japon, fêtes de Noël ailleurs : ce que l’on s’attend à lire en décembre.',
    },
    virus: {
      name: 'Le coronavirus comme appât',
      what: 'Quelques jours après les premières nouvelles, de faux services de santé japonais signalent des cas tout près.',
    },
    'stolen-files': {
      name: 'Avec des fichiers volés',
      what: 'De retour après cinq mois. À côté du document à macro se trouvent de vraies pièces jointes du message volé : tout paraît familier.',
    },
    'password-zip': {
      name: 'ZIP verrouillé, mot de passe à côté',
      what: 'Les filtres ne peuvent pas regarder dedans, le destinataire si. Au Japon, où ces ZIP sont courants, presque personne ne s’étonne.',
    },
    return: {
      name: 'Le retour',
      what: 'Dix mois après le démantèlement, TrickBot réinstalle Emotet. Dès le premier jour : Word, Excel et ZIP verrouillés dans des conversations volées.',
    },
    'hacked-site': {
      name: 'Liens vers des sites WordPress piratés',
      what: 'Des lettres au hasard dans un dossier système de WordPress : un chemin qu’aucun site honnête n’a.',
    },
    installer: {
      name: '« Aperçu PDF » installe une application',
      what: 'Le lien ouvre le programme d’installation d’application de Windows avec un faux composant Adobe. Ni document, ni macro.',
    },
    'macro-sheet': {
      name: 'Des macros de 1992',
      what: 'Des feuilles macro Excel 4, cachées dans un classeur. Beaucoup d’antivirus ne connaissaient que les macros plus récentes.',
    },
    excel: {
      name: 'Macros Excel 4 en .xls',
      what: 'L’ancien format porte les anciennes macros. Les adresses sont écrites en hexadécimal ou en octal, pour que personne ne les reconnaisse.',
    },
    'excel-zip': {
      name: 'Le pic au Japon',
      what: 'Le classeur dans un ZIP verrouillé. En mars, cinq fois plus d’adresses .jp envoient Emotet qu’au pic de 2020.',
    },
    shortcut: {
      name: 'Des raccourcis au lieu de documents',
      what: 'Microsoft commence à bloquer les macros venues d’Internet. Le ZIP contient donc un raccourci Windows qui exécute une commande.',
    },
    templates: {
      name: '« Copiez-moi dans Templates »',
      what: 'Neuf jours en novembre. Le classeur demande à être copié dans un dossier auquel Office fait confiance : les macros y démarrent sans question.',
    },
    padded: {
      name: 'Un demi-gigaoctet de rien',
      what: 'Un petit ZIP, et dedans un document gonflé de zéros à plus de 500 Mo. Les antivirus sautent les gros fichiers.',
    },
    onenote: {
      name: 'OneNote avec un bouton',
      what: 'Sous « View » se cache un script. OneNote n’a pas de macros, aucun blocage ne s’applique : la dernière ruse à ce jour.',
    },
  },
  pauses: {
    'autumn-2018': {
      name: 'Presque rien',
      what: 'À la fin du mois, Emotet apprend à voler des e-mails entiers, plus seulement des adresses. On verra pourquoi en avril.',
    },
    'summer-2019': { name: 'Pause d’été', what: 'Les serveurs se taisent près de quatre mois, jusqu’au 16 septembre.' },
    'spring-2020': {
      name: 'Cinq mois de repos',
      what: 'Aucun message du 7 février au 17 juillet : la plus longue pause jusque-là.',
    },
    'autumn-2020': {
      name: 'Repos avant Noël',
      what: 'Près de deux mois sans message. Le 21 décembre, il est de retour.',
    },
    takedown: {
      name: 'Démantelé : rien',
      what: 'Le 27 janvier 2021, les polices de huit pays prennent le contrôle des serveurs d’Emotet. Le 25 avril, il s’efface de tous les ordinateurs infectés.',
    },
    'summer-2022': { name: 'Nouvelle pause d’été', what: 'Aucun message du 13 juillet au 2 novembre.' },
    'winter-2022': {
      name: 'Pause d’hiver',
      what: 'Après neuf jours d’envois, de nouveau le silence, jusqu’au 7 mars.',
    },
    silence: {
      name: 'Silence',
      what: 'Aucun nouveau message depuis début avril 2023. Les ruses survivent chez d’autres : c’est à cela que sert l’exercice.',
    },
  },
};
