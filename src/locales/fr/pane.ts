import type { PaneTexts } from '../pane-texts';
import { banners } from './banners';

export const pane: PaneTexts = {
  product: 'Emotet Guard',
  labelled: '{label} : {value}',
  office: {
    word: 'Word',
    excel: 'Excel',
    powerpoint: 'PowerPoint',
    visio: 'Visio',
    publisher: 'Publisher',
    access: 'Access',
    enableContent: 'Activer le contenu',
    enableEditing: 'Activer la modification',
    securityWarning: 'AVERTISSEMENT DE SÉCURITÉ',
    macrosDisabled: 'Les macros ont été désactivées.',
    protectedView: 'MODE PROTÉGÉ',
    protectedViewText:
      'Attention aux fichiers provenant d’un emplacement Internet, car ils peuvent contenir des virus.',
  },
  headings: {
    danger: 'Danger : n’ouvrez ni la pièce jointe ni le lien',
    caution: 'Méfiez-vous de ce message',
    notice: 'À savoir sur ce message',
    'no-signs': 'Aucun signe d’Emotet trouvé',
    unchecked: 'Tout n’a pas pu être vérifié',
  },
  headingsOfDanger: {
    attachment: 'Danger : n’ouvrez pas la pièce jointe',
    link: 'Danger : ne cliquez pas sur le lien',
  },
  warning: {
    document:
      'N’ouvrez pas la pièce jointe. Si elle est déjà ouverte, fermez-la sans cliquer sur « {enableContent} » ni sur un lien.',
    link: 'Ne cliquez pas sur le lien. C’est déjà fait ? N’installez rien et fermez tout document ouvert sans cliquer sur « {enableContent} ».',
    both: 'N’ouvrez ni la pièce jointe ni le lien. Si un document est déjà ouvert, fermez-le sans cliquer sur « {enableContent} ».',
    program:
      'N’ouvrez pas la pièce jointe, ne double-cliquez pas dessus. Déjà ouverte ? Déconnectez l’ordinateur du réseau et appelez tout de suite votre équipe de sécurité.',
    'program-and-link':
      'Ne double-cliquez pas sur la pièce jointe et ne cliquez pas sur le lien. C’est déjà fait ? Déconnectez l’ordinateur du réseau et appelez tout de suite votre équipe de sécurité.',
  },
  caution: {
    document:
      'Avant d’ouvrir quoi que ce soit, appelez l’expéditeur à un numéro que vous avez déjà. Si un document vous demande de cliquer sur « {enableContent} », fermez-le.',
    program:
      'Avant d’ouvrir quoi que ce soit, appelez l’expéditeur à un numéro que vous avez déjà. D’ici là, n’ouvrez pas la pièce jointe et ne double-cliquez pas dessus. Déjà ouverte ? Appelez tout de suite votre équipe de sécurité.',
  },
  advice: {
    notice: 'À lui seul, cela n’a rien d’inquiétant.',
    'no-signs': 'Il peut tout de même être dangereux. N’ouvrez ni pièce jointe ni lien que vous n’attendiez pas.',
    unchecked: 'N’ouvrez rien que vous n’attendiez pas. Appelez d’abord l’expéditeur à un numéro que vous avez déjà.',
  },
  banners,
  picture: {
    heading: 'Ne cliquez pas sur ces boutons',
    redBar:
      'Un bandeau rouge à la place ? Il indique que les macros ont été bloquées. N’y changez rien : ne débloquez pas le fichier dans ses propriétés.',
    description:
      'Dessin de {application} avec ses bandeaux jaunes. Les boutons « {editing} » et « {content} » sont barrés.',
  },
  pattern: {
    carriers: {
      A: 'Lien vers un site piraté',
      B: 'PDF avec un lien vers un site piraté',
      C: 'Document qui lance un programme',
      D: 'Fichier ZIP avec un document qui lance un programme',
    },
    line: '{carrier} : méthode connue d’Emotet (schéma {letter})',
    stolen: 'Réponse à une conversation volée + {carrier} : méthode connue d’Emotet (schéma {letter})',
    other:
      'Ce message présente des caractéristiques de messages dangereux, mais rien ne désigne Emotet en particulier.',
  },
  mailServer: {
    danger: 'Le serveur de messagerie de votre organisation a vérifié ce message : il est dangereux.',
    caution:
      'Le serveur de messagerie de votre organisation a vérifié ce message : demandez d’abord confirmation à l’expéditeur.',
  },
  evidence: {
    heading: 'Pourquoi nous vous avertissons',
    noticed: 'Ce que nous avons remarqué',
    why: 'Pourquoi c’est important',
    honest: 'À quoi ressemble un vrai message',
    more: { one: 'Afficher {count} autre élément', other: 'Afficher {count} autres éléments' },
    fewer: 'Afficher moins',
    wholeExcerpt: 'Afficher toutes les lignes',
    lessExcerpt: 'Afficher moins de lignes',
    addressKnown: 'Dans la conversation',
    addressShown: 'Dans le nom affiché',
    addressRemembered: 'Dans vos messages jusqu’ici',
    addressHere: 'Ce message',
    linkShows: 'Vous voyez',
    linkLeads: 'Le lien mène à',
    when: {
      opening: 'Dès que vous cliquez sur « {enableContent} »',
      click: 'Quand vous cliquez sur le bouton du document',
      closing: 'Quand vous fermez le document après « {enableContent} »',
      editing: 'Quand vous modifiez, enregistrez ou imprimez le document après « {enableContent} »',
    },
    runs: {
      opening: 'Un clic sur « {enableContent} » exécuterait ceci :',
      click: 'Un clic sur le bouton du document exécuterait ceci :',
      closing: 'Après « {enableContent} », la fermeture du document exécuterait ceci :',
      editing: 'Après « {enableContent} », modifier, enregistrer ou imprimer le document exécuterait ceci :',
    },
    fetches: 'Cela serait téléchargé depuis :',
    lockedFile: 'Le fichier verrouillé',
    itsPassword: 'Où se trouve son mot de passe',
    place: 'Où',
    excerpt: 'Lignes du fichier',
    showProgram: 'Afficher le programme',
    wroteBefore: 'Qui écrivait avant',
    writesNow: 'Qui écrit maintenant',
    changed: 'Ce qui a changé',
    changes: {
      address: 'Adresse',
      subject: 'Objet',
      language: 'Langue',
      clock: 'Fuseau horaire',
      age: 'Ancienneté',
      reference: 'Fil de la conversation',
    },
    moreReasons: 'En savoir plus sur ces changements',
    calm: {
      heading: 'Ce qui devrait être différent pour que rien n’attire l’attention',
      groups: {
        sender: 'Le message vient de l’adresse que vous connaissez, et votre messagerie peut le confirmer.',
        thread: 'Il est rattaché au message précédent et le cite comme le font les logiciels de messagerie.',
        carrier: 'La pièce jointe est bien ce qu’indique son nom, n’est pas verrouillée et ne peut rien exécuter.',
        link: 'Le lien mène à un site de l’expéditeur.',
        content: 'Le texte dit de quoi il s’agit, sans vous presser.',
        document: 'Le document ne contient aucun programme et ne demande aucun clic.',
      },
    },
  },
  details: {
    heading: 'Détails techniques',
    detector: 'Contrôle',
    weight: 'Poids (décibans)',
    techniques: 'MITRE ATT&CK',
    score: 'Score (décibans)',
    rules: 'Règles',
    version: 'Version',
    failed: 'Contrôles en échec',
    copyText: 'Copier en texte',
    copyJson: 'Copier en JSON',
    copied: 'Copié',
    copyByHand: 'Ici, Outlook ne permet pas aux compléments de copier. Le texte est sélectionné : appuyez sur Ctrl+C.',
  },
  gaps: {
    'not-supported-here': 'lecture impossible ici',
    encrypted: 'verrouillé par un mot de passe',
    'too-large': 'trop volumineux pour être vérifié',
    damaged: 'endommagé',
    'time-up': 'vérification trop longue',
    denied: 'Outlook ne l’a pas fourni',
  },
  unopened: {
    unknown: 'type de fichier inconnu, lecture impossible ici',
    sealed: 'ce type de fichier ne peut pas être ouvert ici',
    mailbox: 'une boîte aux lettres entière, non ouverte ici',
  },
  encryptedMessage: 'chiffré',
  notChecked: 'Non vérifié :',
  notCheckedHint:
    'Nous n’avons pas pu regarder à l’intérieur. Connaître l’expéditeur ne suffit pas : attendiez-vous exactement cela ?',
  checkFailed: {
    'time-up': 'La vérification a duré trop longtemps et a été arrêtée.',
    'not-supported-here': 'La vérification n’a pas pu commencer ici.',
  },
  places: { body: 'Texte du message', headers: 'En-têtes cachés du message', header: 'En-tête caché {name}' },
  stages: {
    checking: 'Vérification de ce message…',
    soFar: {
      nothing: 'N’ouvrez rien avant la fin de la vérification.',
      notice: 'Quelque chose attire déjà l’attention : n’ouvrez rien pour l’instant.',
    },
    rest: 'Encore en cours de vérification : {stage}',
    checked: 'Ce qui a été vérifié',
    names: 'Expéditeur et objet',
    body: 'Texte et liens',
    headers: 'En-têtes cachés',
    attachments: 'Pièces jointes',
    attachmentsDone: 'Pièces jointes ({done} sur {count})',
    noAttachments: 'Aucune pièce jointe',
    states: { waiting: 'en attente', running: 'vérification en cours', done: 'vérifié', gap: 'vérifié en partie' },
  },
  stale: 'Outlook affiche maintenant un autre message. Ce résultat concerne celui qui est nommé ci-dessous.',
  pin: {
    press: 'Cliquez sur l’épingle pour que le prochain message soit vérifié lui aussi.',
    forgets: 'Outlook l’oublie à chaque redémarrage.',
    hide: 'Masquer ce conseil',
  },
  states: {
    starting: { heading: 'Démarrage…', text: 'Emotet Guard est en cours de chargement.' },
    noMessage: {
      heading: 'Aucun message sélectionné',
      text: 'Sélectionnez un message : Emotet Guard le vérifiera.',
    },
    notSupported: {
      heading: 'Emotet Guard ne peut pas fonctionner ici',
      text: 'Dans cette version d’Outlook, les compléments ne peuvent pas lire les messages. Rien n’a été vérifié : n’ouvrez rien que vous n’attendiez pas.',
    },
    offline: {
      heading: 'Emotet Guard n’a pas pu être chargé',
      text: 'Il manque une partie : rien n’a donc été vérifié. Vérifiez votre connexion réseau, puis réessayez.',
    },
  },
  partMissing:
    'Cette partie n’a pas pu être chargée. Le résultat pour ce message ne change pas. Vérifiez votre connexion réseau.',
  settings: {
    missing: 'Les paramètres de votre organisation n’ont pas pu être chargés. Les paramètres par défaut sont utilisés.',
    broken:
      'Une partie des paramètres de votre organisation contient une erreur et n’est pas utilisée. Veuillez prévenir votre administrateur.',
  },
  actions: {
    heading: 'Ce que vous pouvez faire',
    send: 'Envoyer à l’équipe de sécurité',
    sending: 'Outlook ouvre un nouveau message…',
    sendFailed:
      'Outlook n’a pas pu ouvrir de nouveau message ici. Veuillez transférer celui-ci en pièce jointe à {address}.',
    otherWay: 'Pas de nouvelle fenêtre ? Transférez ce message en pièce jointe à {address}.',
    copyReport: 'Copier un rapport pour le support informatique',
    alreadyClicked: 'J’ai cliqué ou ouvert',
    checkAgain: 'Vérifier à nouveau',
    tryAgain: 'Réessayer',
    howDoIKnow: 'Est-ce vraiment Emotet Guard ?',
    back: 'Retour',
    settings: 'Paramètres',
    language: 'Langue',
    banner: 'M’avertir aussi au-dessus du message',
    remember: 'Retenir qui écrit depuis quelle adresse',
  },
  report: {
    subject: 'Message suspect : {subject}',
    opening: 'J’ai reçu le message ci-joint. Résultat d’Emotet Guard : {heading}',
    openingCopied: 'J’ai reçu un message suspect. Résultat d’Emotet Guard : {heading}',
    found: 'Ce qui a été trouvé :',
    closing: 'Le message est joint. N’ouvrez pas ses fichiers sur un ordinateur de travail habituel.',
    clicked: 'J’ai déjà cliqué ou ouvert le fichier.',
  },
  clicked: {
    heading: 'Vous avez cliqué ou ouvert ? Voici quoi faire maintenant',
    opening: 'Vous avez bien fait de regarder ici. Agir vite limite les dégâts.',
    steps: [
      'Déconnectez l’ordinateur du réseau : débranchez le câble réseau et coupez le Wi-Fi.',
      'Laissez l’ordinateur allumé. Ne le redémarrez pas.',
      'Appelez tout de suite votre équipe de sécurité ou votre support informatique. N’envoyez aucun message depuis cet ordinateur.',
      'Notez l’heure, le nom du fichier et ce que vous avez ouvert ou sur quoi vous avez cliqué.',
      'Changez vos mots de passe uniquement sur un autre appareil, après en avoir parlé à votre équipe. N’en saisissez aucun sur cet ordinateur.',
      'Cette équipe peut rechercher Emotet avec EmoCheck (gratuit, du JPCERT/CC, pour Windows seulement, à télécharger sur un autre ordinateur : github.com/JPCERTCC/EmoCheck). Si rien n’est détecté, cela ne prouve pas que l’ordinateur est sain.',
    ],
    contact: 'Votre contact :',
    noContact:
      'Demandez à un collègue le numéro du support informatique. Pas de support informatique ? Depuis un autre appareil, appelez l’entreprise qui s’occupe de vos ordinateurs ou l’organisme national de cybersécurité, et changez-y vos mots de passe.',
    closing:
      'Emotet peut envoyer des messages en votre nom : voyez avec votre équipe comment prévenir vos contacts. Ce n’est pas votre faute : ces messages sont faits pour tromper.',
  },
  drill: {
    heading: 'C’était un exercice',
    text: 'Votre organisation a envoyé ce message pour s’exercer. Il est inoffensif, et rien n’a été signalé ni envoyé.',
    gaveAway: 'Ce qui le trahissait',
  },
  trust: {
    heading: 'Comment reconnaître Emotet Guard',
    bar: 'Son bandeau au-dessus du message a cet aspect :',
    points: [
      'Emotet Guard n’apparaît qu’ici, dans le volet à côté du message, et dans le bandeau qu’Outlook affiche au-dessus du message. Ce qui est écrit dans le message lui-même ne vient jamais de nous.',
      'Il ne vous demande jamais de mot de passe, d’argent ni d’appeler un numéro inconnu.',
      'Il ne vous demande jamais de cliquer sur « Activer le contenu », sur « Activer la modification » ou sur un lien.',
      'Il n’envoie rien à personne. « Envoyer à l’équipe de sécurité » ouvre seulement un nouveau message : c’est vous qui l’envoyez.',
      'Le texte du message est toujours encadré ou signalé. En cas de doute, demandez à votre support informatique.',
    ],
  },
  version: 'Version {version}',
};
