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
    enableContent: 'Activer le contenu',
    enableEditing: 'Activer la modification',
    securityWarning: 'AVERTISSEMENT DE SÉCURITÉ',
    macrosDisabled: 'Les macros ont été désactivées.',
    protectedView: 'MODE PROTÉGÉ',
    protectedViewText: 'Attention, les fichiers provenant d’Internet peuvent contenir des virus.',
  },
  headings: {
    danger: 'Danger : ne cliquez pas sur « Activer le contenu »',
    caution: 'Méfiez-vous de ce message',
    notice: 'À savoir sur ce message',
    'no-signs': 'Aucun signe d’Emotet trouvé',
    unchecked: 'Tout n’a pas pu être vérifié',
  },
  headingsOfProgram: {
    program: 'Danger : n’ouvrez pas la pièce jointe',
    'program-and-link': 'Danger : n’ouvrez ni la pièce jointe ni le lien',
  },
  warning: {
    document:
      'N’ouvrez pas la pièce jointe. Si elle est déjà ouverte, ne cliquez pas sur « {enableContent} » : fermez-la.',
    link: 'Ne cliquez pas sur le lien. S’il a ouvert un document, ne cliquez pas sur « {enableContent} » : fermez-le.',
    both: 'N’ouvrez ni la pièce jointe ni le lien. Si un document est déjà ouvert, ne cliquez pas sur « {enableContent} » : fermez-le.',
    program:
      'Ne double-cliquez pas dessus. Déjà ouverte ? Déconnectez l’ordinateur du réseau et appelez tout de suite votre équipe de sécurité.',
    'program-and-link':
      'Ne double-cliquez pas sur la pièce jointe et ne cliquez pas sur le lien. C’est déjà fait ? Déconnectez l’ordinateur du réseau et appelez tout de suite votre équipe de sécurité.',
  },
  caution: {
    document:
      'Avant d’ouvrir quoi que ce soit, appelez l’expéditeur à un numéro que vous avez déjà. Si un document vous demande de cliquer sur « {enableContent} », fermez-le.',
    program:
      'Avant d’ouvrir quoi que ce soit, appelez l’expéditeur à un numéro que vous avez déjà. D’ici là, ne double-cliquez pas sur la pièce jointe. Déjà ouverte ? Appelez tout de suite votre équipe de sécurité.',
  },
  advice: {
    notice: 'À lui seul, cela n’a rien d’inquiétant.',
    'no-signs': 'Cela ne veut pas dire que le message est inoffensif.',
    unchecked: 'Aucun signe d’Emotet n’a été trouvé dans ce qui a pu être lu.',
  },
  banners,
  picture: {
    heading: 'Ne cliquez pas sur ces boutons',
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
    line: '{carrier} : schéma {letter} d’Emotet',
    stolen: 'Réponse à une conversation volée + {carrier} : schéma {letter} d’Emotet',
    other: 'Ce message a des traits de messages dangereux. Ils ne désignent pas Emotet à eux seuls.',
  },
  evidence: {
    heading: 'Pourquoi nous vous avertissons',
    noticed: 'Ce que nous avons remarqué',
    why: 'Pourquoi c’est important',
    honest: 'Ce que fait un vrai message',
    more: { one: 'Afficher {count} autre élément', other: 'Afficher {count} autres éléments' },
    fewer: 'Afficher moins',
    wholeExcerpt: 'Afficher toutes les lignes',
    lessExcerpt: 'Afficher moins de lignes',
    addressKnown: 'Dans la conversation',
    addressShown: 'Dans le nom affiché',
    addressHere: 'Ce message',
    linkShows: 'Vous voyez',
    linkLeads: 'Le lien mène à',
    lockedFile: 'Le fichier verrouillé',
    itsPassword: 'Où se trouve son mot de passe',
    place: 'Où',
    excerpt: 'Lignes du fichier',
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
    denied: 'Outlook ne l’a pas transmis',
  },
  encryptedMessage: 'chiffré',
  notChecked: 'Non vérifié :',
  notCheckedHint: 'Ces fichiers n’ont pas été examinés. Ouvrez-les seulement si vous les attendiez.',
  checkFailed: {
    'time-up': 'La vérification a duré trop longtemps et a été arrêtée.',
    'not-supported-here': 'La vérification n’a pas pu commencer ici.',
  },
  places: { body: 'Texte du message', headers: 'En-têtes cachés du message', header: 'En-tête caché {name}' },
  stages: {
    checking: 'Vérification de ce message…',
    soFar: { nothing: 'Rien de suspect pour l’instant.', notice: 'Quelque chose a déjà attiré notre attention.' },
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
  states: {
    starting: { heading: 'Démarrage…', text: 'Emotet Guard est en cours de chargement.' },
    noMessage: {
      heading: 'Aucun message sélectionné',
      text: 'Sélectionnez un message : Emotet Guard le vérifiera.',
    },
    notSupported: {
      heading: 'Emotet Guard ne peut pas fonctionner ici',
      text: 'Dans cette version d’Outlook, les compléments ne peuvent pas lire les messages. Rien n’a été vérifié : restez prudent.',
    },
    offline: {
      heading: 'Emotet Guard n’a pas pu être chargé',
      text: 'Une partie n’a pas pu être chargée, rien n’a donc été vérifié. Vérifiez votre connexion réseau, puis réessayez.',
    },
  },
  partMissing:
    'Cette partie n’a pas pu être chargée. Ce qui est dit du message reste valable. Vérifiez votre connexion réseau.',
  settings: {
    missing: 'Les paramètres de votre organisation n’ont pas pu être chargés. Les paramètres standard sont utilisés.',
    broken:
      'Les paramètres de votre organisation contiennent une erreur. Les paramètres standard sont utilisés. Veuillez prévenir votre administrateur.',
  },
  actions: {
    heading: 'Ce que vous pouvez faire',
    send: 'Envoyer à l’équipe de sécurité',
    sending: 'Outlook ouvre un nouveau message…',
    sendFailed:
      'Outlook n’a pas pu ouvrir de nouveau message ici. Veuillez transférer celui-ci en pièce jointe à {address}.',
    copyReport: 'Copier un rapport pour le support informatique',
    alreadyClicked: 'J’ai déjà cliqué',
    checkAgain: 'Vérifier à nouveau',
    tryAgain: 'Réessayer',
    howDoIKnow: 'Est-ce vraiment Emotet Guard ?',
    back: 'Retour',
    language: 'Langue',
    banner: 'M’avertir aussi au-dessus du message',
  },
  report: {
    subject: 'Message suspect : {subject}',
    opening: 'J’ai reçu le message ci-joint. Emotet Guard indique : {heading}',
    openingCopied: 'J’ai reçu un message suspect. Emotet Guard indique : {heading}',
    found: 'Ce qui a été trouvé :',
    closing: 'Le message est joint. N’ouvrez pas ses fichiers sur un ordinateur ordinaire.',
  },
  clicked: {
    heading: 'Vous avez déjà cliqué ? Faites ceci maintenant',
    opening: 'Vous avez bien fait de regarder ici. Une aide rapide limite les dégâts.',
    steps: [
      'Déconnectez l’ordinateur du réseau : débranchez le câble, coupez le Wi-Fi.',
      'N’éteignez pas l’ordinateur. Laissez-le tel quel.',
      'Appelez votre équipe de sécurité ou votre support informatique. N’envoyez aucun message depuis cet ordinateur.',
      'Ils peuvent rechercher Emotet avec EmoCheck, un programme gratuit du JPCERT/CC (github.com/JPCERTCC/EmoCheck).',
    ],
    contact: 'Votre contact :',
    noContact: 'Demandez à un collègue le numéro du support informatique.',
    closing: 'Personne ne doit vous le reprocher : ces messages sont faits pour tromper.',
  },
  trust: {
    heading: 'Comment reconnaître Emotet Guard',
    bar: 'Son bandeau au-dessus du message a cet aspect :',
    points: [
      'Emotet Guard ne parle qu’ici, dans le volet à côté du message, et dans le bandeau qu’Outlook affiche au-dessus du message. Les mots du message lui-même ne sont jamais les nôtres.',
      'Il ne vous demande jamais de mot de passe, d’argent ni d’appeler un numéro inconnu.',
      'Il ne vous demande jamais de cliquer sur « Activer le contenu », sur « Activer la modification » ou sur un lien.',
      'Il n’envoie rien à personne. « Envoyer à l’équipe de sécurité » ouvre seulement un nouveau message : c’est vous qui l’envoyez.',
      'Le texte du message est toujours encadré ou signalé. En cas de doute, demandez à votre support informatique.',
    ],
  },
  version: 'Version {version}',
};
