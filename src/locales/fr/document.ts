import type { GroupTexts } from '../catalogue';

export const document: GroupTexts<'document'> = {
  'activated-package': {
    title: 'Une macro ouvre un fichier caché',
    found: {
      opensPackage: 'La macro ouvre un fichier incorporé dans le document, comme si vous aviez double-cliqué dessus.',
    },
    why: 'Le fichier incorporé peut être un programme, et il démarre sans rien vous demander.',
    honest: 'Dans un document ordinaire, c’est vous qui décidez d’ouvrir ce qui y est incorporé.',
  },
  'dde-field': {
    title: 'Un champ du document lance un programme',
    found: { startsProgram: 'Dès l’ouverture, le document demande à Windows de lancer ceci : {command}' },
    why: 'Un tel champ n’a pas besoin de macro. Office demande, l’air de rien, s’il faut mettre à jour les données de fichiers liés, et un clic sur « Oui » lance le programme.',
    honest: 'D’ordinaire, un tel champ désigne un tableau dans Excel, pas un programme.',
  },
  'embedded-program': {
    title: 'Un programme est caché dans ce document',
    found: {
      script: 'Le document « {document} » contient le script « {name} ».',
      program: 'Le document « {document} » contient le programme « {name} ».',
      shortcut: 'Le document « {document} » contient le raccourci « {name} ».',
    },
    why: 'Il a l’aspect d’une petite image de document. Un double-clic dessus lance le programme.',
    honest: 'Un document ordinaire contient des tableaux, des images et du texte, pas des programmes.',
  },
  'equation-exploit': {
    title: 'Ce document attaque votre ordinateur dès son ouverture',
    found: { runsCode: '« {name} » contient une fausse formule qui lance du code caché.' },
    why: 'Il exploite une vieille faille de l’éditeur d’équations d’Office. Ni macro ni autre clic ne sont nécessaires.',
    honest: 'Une vraie formule ne fait pas cela. Les versions actuelles d’Office n’utilisent plus cet ancien éditeur.',
  },
  'self-updating-object': {
    title: 'Un objet incorporé démarre tout seul',
    found: {
      activates: 'Word active l’objet incorporé « {className} » pendant qu’il ouvre le document.',
      hides: 'Un objet incorporé est écrit de façon à échapper aux outils de sécurité.',
    },
    why: 'Les attaquants utilisent de tels objets pour lancer des programmes sans macro et sans clic.',
    honest:
      'Dans un document ordinaire, les tableaux et images incorporés ne font rien tant que vous ne double-cliquez pas dessus.',
  },
  'enable-content-lure': {
    title: 'Le document vous dit de cliquer sur « Activer le contenu »',
    found: { asksForClick: 'Le document dit : « {phrase} »' },
    why: 'Ce clic lance le programme caché. Emotet en a besoin, et ses documents donnent toutes sortes de raisons pour l’obtenir.',
    honest:
      'Une facture ou une lettre se lit sans cliquer sur « Activer la modification » ni sur « Activer le contenu ». Si un bandeau rouge indique que les macros ont été bloquées, n’y changez rien : ne débloquez pas le fichier dans ses propriétés.',
  },
  'event-started-macro': {
    title: 'Une macro qui démarre plus tard',
    found: {
      startsAtEvent: 'La macro « {procedure} » s’exécute dès que le document est affiché ou utilisé.',
      startsAtClosing: 'La macro « {procedure} » s’exécute quand vous fermez le document.',
      waitsForClick: 'Une macro du document attend un clic ou une saisie, puis agit comme une attaque ({means}).',
    },
    why: 'Les attaquants font démarrer leur macro tard, car beaucoup d’outils de sécurité ne surveillent que l’ouverture.',
    honest: 'Une macro légitime attend presque toujours que vous cliquiez sur un bouton.',
  },
  'hidden-payload': {
    title: 'Quelque chose est caché dans le document',
    found: {
      payloadInForm: 'Un formulaire invisible (« {name} ») contient une commande ou un bloc de code.',
      payloadInProperty: 'La propriété « {name} » du document contient une commande ou un bloc de code.',
      payloadInText: 'Un endroit que personne ne lit (« {name} ») contient une commande ou un bloc de code.',
      readsHiddenText: 'La macro tire ce qu’elle exécute d’un texte caché dans le document.',
    },
    why: 'Emotet cachait ses commandes là où les outils de sécurité ne cherchent pas de code.',
    honest: 'Un document ordinaire y met des mots et des nombres, pas des commandes.',
  },
  'macro-sheet-handover': {
    title: 'Une macro lance une feuille macro cachée',
    found: {
      runsCellName: 'La macro exécute quelque chose dont elle lit le nom dans une cellule.',
      runsSheetCommand: 'La macro exécute des commandes de l’ancien langage de macros Excel 4.',
    },
    why: 'Répartie sur deux langages, l’attaque est plus difficile à voir pour les outils de sécurité.',
    honest: 'Une macro légitime appelle les autres macros par leur nom.',
  },
  'native-call-macro': {
    title: 'Une macro utilise des fonctions internes de Windows',
    found: {
      callsWindows: 'La macro appelle la fonction Windows « {function} ».',
    },
    why: 'Avec de telles fonctions, une macro lance des programmes, télécharge des fichiers ou exécute du code que personne ne voit.',
    honest:
      'Une macro légitime utilise les fonctions de Windows pour attendre, mesurer le temps ou trouver une fenêtre, pas pour cela.',
  },
  'obfuscated-macro': {
    title: 'La macro cache ce qu’elle fait',
    found: {
      hasRandomNames: 'Les noms dans la macro sont des lettres au hasard.',
      isTornApart: {
        one: 'Un texte de la macro est découpé en morceaux ({count}).',
        other: 'Des textes de la macro sont découpés en {count} morceaux.',
      },
      isSpeltOut: 'La macro compose des textes lettre par lettre ({count} fois).',
    },
    why: 'Les attaquants cachent ce que fait une macro pour que les outils de sécurité ne le reconnaissent pas.',
    honest: 'D’ordinaire, les parties d’une macro portent des noms compréhensibles.',
  },
  'picture-lure': {
    title: 'Une image à la place d’un document',
    found: {
      onlyPicture:
        'Le document montre une image et presque aucun mot, personne n’a passé de temps à le modifier, et une macro démarre toute seule.',
    },
    why: 'Emotet met dans une image sa demande de cliquer sur « Activer le contenu », pour que les filtres de messagerie ne puissent pas la lire.',
    honest: 'Une lettre numérisée est aussi une image, mais elle ne contient pas de macro.',
  },
  'program-starting-macro': {
    title: 'Ce document lance un programme caché',
    found: {
      startsProgram: '{when}, « {procedure} » s’exécute et lance un programme ({means}).',
      fetchesFile: '{when}, « {procedure} » s’exécute et télécharge un fichier depuis Internet ({means}).',
      runsMemory: '{when}, « {procedure} » s’exécute et lance du code caché en mémoire ({means}).',
      handsOver: '{when}, « {procedure} » s’exécute et lance des commandes cachées ({means}).',
      isScrambled: '{when}, « {procedure} » exécute du code brouillé pour que personne ne puisse le lire.',
    },
    why: 'C’est ainsi qu’Emotet entre : le programme caché télécharge le logiciel malveillant, qui vole vos messages.',
    honest: 'Les documents professionnels ne lancent pas de programmes tout seuls.',
  },
  'random-author': {
    title: 'L’auteur n’est pas une personne',
    found: {
      knownAuthor: 'L’auteur du document est « {author} », comme dans d’anciens documents d’Emotet.',
      randomAuthor: 'L’auteur du document est « {author} », ce qui ressemble à des lettres au hasard.',
    },
    why: 'Emotet fabrique ses documents automatiquement et y inscrit des auteurs inventés.',
    honest: 'Un document fait par une personne porte son nom, son identifiant ou son entreprise.',
  },
  'remote-shortcut': {
    title: 'Un raccourci vers le réseau d’un inconnu',
    found: {
      opensElsewhere:
        'Le fichier « {name} » ouvre un dossier ou un programme sur l’ordinateur « {host} », hors de votre organisation.',
      connectsElsewhere: 'Le fichier « {name} » connecte votre ordinateur à « {host} », hors de votre organisation.',
    },
    why: 'Ce qui s’y trouve peut démarrer dès le double-clic, et votre ordinateur risque d’y envoyer vos identifiants.',
    honest: 'Entre collègues, les raccourcis mènent au réseau de votre propre organisation.',
  },
  'remote-template': {
    title: 'Le document charge un autre fichier depuis Internet',
    found: {
      fetchesTemplate: 'À l’ouverture, il charge son modèle depuis {address}',
      fetchesObject: 'À l’ouverture, il charge une partie de son contenu depuis {address}',
    },
    why: 'La macro dangereuse peut se trouver dans la partie chargée, tandis que le fichier joint paraît inoffensif.',
    honest:
      'Les documents de votre organisation prennent leurs modèles sur votre ordinateur ou sur ses propres serveurs.',
  },
  'self-starting-macro': {
    title: 'Ce document exécute une macro tout seul',
    found: {
      startsAtOpening: 'La macro « {procedure} » s’exécute dès que vous cliquez sur « Activer le contenu ».',
    },
    why: 'Les documents dangereux ont une telle macro. Certains classeurs inoffensifs en ont une aussi.',
    honest: 'Si vous n’attendiez pas de document avec des macros, appelez l’expéditeur.',
  },
  'stomped-macro': {
    title: 'La partie lisible de la macro a été retirée',
    found: {
      sourceMissing: 'Office exécuterait la macro, mais son code lisible a été retiré ou remplacé.',
      startsUnseen:
        'Office exécuterait « {procedure} » tout seul et utiliserait « {means} », mais le code lisible de la macro a été retiré ou remplacé.',
    },
    why: 'On ne fait cela que pour tromper les outils de sécurité et les personnes qui veulent vérifier.',
    honest: 'Office enregistre toujours une macro sous ses deux formes, celle qui se lit et celle qui s’exécute.',
  },
  'templates-folder-lure': {
    title: 'Le document demande à être déplacé dans un dossier particulier',
    found: { asksToCopy: 'Le document dit : « {phrase} »' },
    why: 'Depuis ce dossier, Office exécute les macros sans aucun avertissement. Emotet a utilisé cette ruse en novembre 2022.',
    honest: 'Vous n’avez jamais à copier un document ordinaire dans un dossier d’Office pour le lire.',
  },
  'written-script': {
    title: 'Une macro écrit un programme sur votre disque',
    found: {
      writesAndStarts: 'La macro écrit le fichier « {file} » et peut le lancer.',
      writesScript: 'La macro écrit le fichier « {file} », que Windows exécuterait.',
    },
    why: 'Ce fichier est l’étape suivante de l’attaque.',
    honest: 'Une macro légitime enregistre des tableaux, des documents et des PDF.',
  },
  'onenote-double-click': {
    title: 'Une note vous dit de double-cliquer',
    found: {
      invitation: 'La note « {name} » vous demande de double-cliquer sur une image placée au-dessus d’un fichier.',
    },
    why: 'Le double-clic n’ouvre pas l’image. Il lance ce qui est caché dessous.',
    honest: 'Une note ordinaire montre son contenu tout de suite, sans clic.',
  },
  'onenote-script': {
    title: 'Une note avec un programme caché',
    found: { script: 'La note « {section} » cache le programme « {name} ».' },
    why: 'Un double-clic sur la note lance le programme. Emotet a envoyé de telles notes en mars 2023.',
    honest: 'Une note ordinaire contient du texte, des images et des documents, pas des programmes.',
  },
  'shortcut-command': {
    title: 'Un raccourci qui exécute une commande',
    found: {
      startsCommand:
        'Le raccourci « {name} » utilise le programme Windows « {program} » pour exécuter ses propres commandes.',
      hidesCommand: 'Le raccourci « {name} » cache une longue commande là où vous ne la voyez pas.',
      carriesScript: 'Quelque chose est caché à la fin du raccourci « {name} ».',
    },
    why: 'Un raccourci peut ressembler à un document, mais un double-clic dessus exécute la commande.',
    honest: 'Il n’y a aucune bonne raison de vous envoyer un raccourci qui exécute des commandes.',
  },
  'encrypted-document': {
    title: 'Un fichier Office verrouillé',
    found: {
      locked: 'Le fichier « {name} » est verrouillé par un mot de passe. Nous n’avons pas pu l’examiner.',
      opened:
        'Le fichier « {name} » est verrouillé par un mot de passe. L’un des mots de passe qu’essaie Emotet Guard l’a ouvert.',
      opensByItself: 'Le fichier « {name} » est chiffré, mais Office l’ouvre sans demander de mot de passe.',
    },
    why: 'Les outils de sécurité ne peuvent pas regarder dans les fichiers verrouillés. Les attaquants en profitent pour leur échapper.',
    honest: 'Si vous n’attendiez pas de fichier verrouillé, appelez l’expéditeur.',
  },
  'excel4-macro-sheet': {
    title: 'Un classeur avec d’anciennes macros Excel 4',
    found: {
      holdsMacroSheet: 'La feuille « {sheet} » contient des macros dans un langage de 1992.',
      startsMacroSheet:
        'La feuille « {sheet} » contient des macros dans un langage de 1992. Le nom « {name} » les lance automatiquement.',
    },
    why: 'En 2022, Emotet cachait ses commandes dans de telles feuilles, car beaucoup d’outils de sécurité ne les lisent pas.',
    honest: 'Aucun classeur n’a besoin de ce langage aujourd’hui. Seuls de très anciens classeurs l’utilisent encore.',
  },
  'hidden-macro-sheet': {
    title: 'La feuille macro est cachée',
    found: {
      hiddenSheet: 'La feuille macro « {sheet} » est masquée.',
      veryHiddenSheet:
        'La feuille macro « {sheet} » est si bien cachée qu’Excel ne la propose même pas parmi les feuilles à afficher.',
    },
    why: 'Vous ne devez voir que l’image qui demande de cliquer sur « Activer le contenu », pas les commandes.',
    honest: 'Personne n’a besoin de cacher des macros au travail ordinaire.',
  },
  'macro-sheet-command': {
    title: 'Ce classeur lance un programme caché',
    found: {
      startsProgram: '{when}, une formule lance le programme « {program} ».',
      fetchesFile: '{when}, une formule télécharge un fichier depuis Internet ({means}).',
      callsWindows: '{when}, une formule appelle la fonction Windows « {function} ».',
    },
    why: 'C’est ainsi qu’Emotet entre : le programme télécharge le logiciel malveillant, qui vole vos messages.',
    honest: 'Une formule ordinaire calcule. Elle ne lance pas de programme et ne télécharge pas de fichier.',
  },
  'self-starting-macro-sheet': {
    title: 'La feuille macro démarre toute seule',
    found: {
      startsAtOpening:
        'Avec le nom défini « {name} », Excel exécute la feuille macro dès que vous cliquez sur « Activer le contenu ».',
      startsLater:
        'Avec le nom défini « {name} », Excel exécute la feuille macro quand vous revenez au classeur ou le fermez.',
    },
    why: 'Un clic suffit : on ne vous demandera plus rien.',
    honest: 'Une macro légitime attend presque toujours que vous cliquiez sur un bouton.',
  },
  'program-starting-pdf': {
    title: 'Le fichier PDF lance un programme',
    found: {
      starts: '« {name} » lance ceci à l’ouverture ou au clic : {program}',
      opensEmbedded: '« {name} » ouvre le fichier « {file} » qui y est caché.',
    },
    why: 'Un PDF sert à lire. Un seul clic sur « Ouvrir » ou « Autoriser » laisse le programme faire ce qu’il veut.',
    honest: 'Un PDF ordinaire montre des pages et renvoie à des sites web. Il ne lance rien.',
  },
};
