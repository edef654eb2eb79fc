import type { LetterWords } from './letter-words';

export const fr: LetterWords = {
  threads: [
    {
      name: 'Julien Moreau',
      address: 'julien.moreau@partner.example',
      subject: 'Compte rendu de notre réunion',
      text: 'Bonjour Camille,\n\nMerci pour le compte rendu. J’ai fait deux petites corrections ; les dates doivent maintenant être justes.\n\nBien à vous,\nJulien Moreau',
    },
    {
      name: 'Maître Claire Fontaine',
      address: 'fontaine@cabinet-fontaine.example',
      subject: 'Bail de l’entrepôt',
      text: 'Madame,\n\nLe bailleur accepte vos modifications. Je vous enverrai la version définitive la semaine prochaine.\n\nCordialement,\nClaire Fontaine',
    },
    {
      name: 'Nicolas Perrin',
      address: 'nicolas.perrin@studio-nord.example',
      subject: 'Plans du hall 3',
      text: 'Bonjour Camille,\n\nLes nouveaux plans seront prêts vendredi. Pouvons-nous commencer les travaux lundi ?\n\nNicolas',
    },
    {
      name: 'Bruno Lacroix',
      address: 'lacroix@couverture-lacroix.example',
      subject: 'Réparation du toit, second devis',
      text: 'Bonjour Madame Durand,\n\nMerci pour votre appel. Je calcule aussi le prix avec les tuiles moins chères.\n\nBruno Lacroix',
    },
  ],
  reply: 'RE :',
  greeting: 'Bonjour,',
  confirm: 'Veuillez trouver ci-joint le fichier et confirmer.',
  online: 'Vous trouverez le document ici :',
  passwordLine: (_file, password) => `Mot de passe : ${password}`,
  overdue: {
    subject: 'Facture impayée',
    text: 'L’échéance de la facture est dépassée. Merci de la vérifier et de procéder au règlement.',
  },
  bonus: {
    subject: 'Prime de fin d’année',
    text: 'Vous trouverez en pièce jointe l’avis concernant la prime de fin d’année. Merci de le lire aujourd’hui.',
  },
  virus: {
    subject: 'Avis : cas de coronavirus dans votre commune',
    text: 'Des cas d’infection au nouveau coronavirus ont été signalés. Les mesures figurent en pièce jointe.',
  },
  files: {
    invoice: 'Facture',
    document: 'Document',
    form: 'Formulaire électronique',
    bonus: 'Prime',
    notice: 'Avis',
    enclosure: 'Plans',
  },
  enclosed: 'Plans du hall 3, feuille 1 sur 3',
  preview: 'Aperçu PDF',
  lure: [
    'Ce document est protégé.',
    'Cliquez sur « Activer la modification », puis sur « Activer le contenu » pour l’afficher.',
  ],
  doubleClick: 'Ce document est protégé. Double-cliquez pour l’afficher',
};
