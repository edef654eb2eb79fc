import { inMegabytes } from './megabytes';
import type { TrialTexts } from './trial-texts';

const number = new Intl.NumberFormat('fr-FR');

export const fr: TrialTexts = {
  intro:
    'Que dirait Emotet Guard dans votre organisation ? Choisissez des messages que vous avez déjà reçus : vous verrez combien seraient signalés, lesquels et pourquoi.',
  staysHere: 'Ils sont examinés dans ce navigateur. Rien ne quitte cet ordinateur, et rien n’est enregistré.',
  toMail: 'Vers la boîte mail',
  dropHere: 'Déposez ici des messages, des boîtes mail ou des dossiers',
  mail: {
    heading: 'Messages',
    hint: 'Des fichiers de messages (.eml, .msg), des boîtes mail (mbox), ou un dossier qui en contient. Vous pouvez aussi les déposer n’importe où sur cette page.',
    chooseFiles: 'Choisir des fichiers',
    chooseFolder: 'Choisir un dossier',
    searching: 'Recherche dans les dossiers …',
    nothingFound: 'Il n’y a aucun fichier là-dedans.',
    chosen: (files, bytes) =>
      `${files === 1 ? '1 fichier' : `${number.format(files)} fichiers`}, ${inMegabytes(bytes, number)} Mo`,
    remove: 'Retirer',
  },
  settings: {
    heading: 'Les paramètres de votre organisation',
    hint: 'Facultatif. Choisissez le fichier de paramètres et, s’il nomme une liste de blocage, ce fichier avec lui.',
    choose: 'Choisir les paramètres',
    used: (fileName) => `Examen avec ${fileName}.`,
    notUsed: (fileName) =>
      `Il y a des erreurs dans ${fileName}. Corrigez-les et choisissez-le de nouveau, ou examinez sans paramètres.`,
    remove: 'Sans paramètres',
  },
  judge: 'Examiner',
  judgeAgain: 'Examiner de nouveau',
  stop: 'Arrêter',
  progress: 'Progression',
  judgedSoFar: (messages) => (messages === 1 ? '1 message examiné' : `${number.format(messages)} messages examinés`),
  stopped: 'Arrêté : le résultat porte sur les messages examinés jusque-là.',
  otherChecks: (checks) =>
    checks === 1
      ? '1 autre contrôle a trouvé quelque chose'
      : `${number.format(checks)} autres contrôles ont trouvé quelque chose`,
  saveHtml: 'Enregistrer comme page (HTML)',
  saveJson: 'Enregistrer en JSON',
};
