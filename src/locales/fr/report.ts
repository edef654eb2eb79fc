import type { ReportTexts } from '../report-texts';

export const report: ReportTexts = {
  title: 'Ce qu’Emotet Guard dirait de ces messages',
  judged: {
    one: '{count} message, évalué le {day} par la version {version}. Rien de son contenu n’a quitté cet ordinateur.',
    other:
      '{count} messages, évalués le {day} par la version {version}. Rien de leur contenu n’a quitté cet ordinateur.',
  },
  levels: {
    danger: 'danger',
    caution: 'prudence',
    notice: 'à savoir',
    unchecked: 'pas entièrement vérifié',
    'no-signs': 'aucun signe',
  },
  headings: {
    levels: 'Combien à chaque niveau',
    checks: 'Quel contrôle a été décisif',
    loudest: 'Les plus alarmants d’abord',
    unread: 'Non lus',
  },
  columns: {
    level: 'Niveau',
    messages: 'Messages',
    share: 'Part',
    check: 'Contrôle',
    without: 'Sans lui',
    score: 'Score',
    message: 'Message',
    file: 'Fichier',
    why: 'Pourquoi',
  },
  noChecks: 'Aucun contrôle n’a rien trouvé qui serait signalé aux lecteurs.',
  checksHint:
    'Sans lui : ce qui changerait si le contrôle était désactivé ou, s’il examine des fichiers, réduit à la moitié de son poids (detectors dans les paramètres).',
  change: '{from} → {to} : {count}',
  between: ', ',
  nothingChanges: 'rien ne changerait',
  noLoud: 'Aucun de ces messages ne serait signalé aux lecteurs.',
  quieter: { one: '… et {count} autre, moins alarmant.', other: '… et {count} autres, moins alarmants.' },
  moreFindings: 'et {count} de plus',
  moreUnread: '… et {count} de plus.',
  noSubject: '(sans objet)',
  asReported: 'Selon le signalement de la version {version}. Le message lui-même n’a pas été vérifié ici.',
  shortened: 'Le signalement a été abrégé : il ne contient pas tout ce qui a été trouvé.',
  unread: {
    empty: 'Le fichier est vide : il n’y avait rien à vérifier.',
    noMail: 'Ce n’est pas un message.',
    notMbox: 'Ce n’est pas un fichier mbox : aucune ligne ne commence par « From ».',
    notMessage: 'Ce n’est pas un fichier de message lisible.',
    notOutlookMessage: 'Ce n’est pas un fichier de message Outlook lisible.',
    mailbox:
      'C’est une boîte aux lettres Outlook entière (.pst, .ost, .dbx). Elle n’est pas ouverte : exportez-en les messages en fichiers .eml, .msg ou mbox.',
    notReadable: 'Le fichier n’a pas pu être lu.',
    tooLarge: 'Le fichier dépasse {megabytes} Mo.',
    tooSlow: 'La vérification a dépassé {seconds} secondes.',
    outOfMemory: 'La vérification a manqué de mémoire.',
    brokenOff: 'La vérification s’est interrompue.',
    failed: 'La vérification a échoué.',
  },
};
