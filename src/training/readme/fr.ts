import type { ReadmeTexts } from './readme-texts';

export const fr: ReadmeTexts = {
  title: 'Emotet Guard : messages de formation',
  intro:
    'Des messages inventés pour une boîte mail de test : à quoi ressemblent les messages d’Emotet, et de vrais messages à côté. Toutes les adresses se terminent par .example ou .invalid, qui n’appartiennent à personne ; aucune macro, aucun raccourci ni script dans les fichiers ne mène à un programme qui existe. Chaque message porte l’en-tête `X-Emotet-Guard-Training`, auquel des règles de messagerie peuvent le reconnaître.',
  sections: [
    {
      title: 'Comment les importer',
      lines: [
        'Utilisez une boîte mail réservée à la formation, jamais une boîte avec laquelle quelqu’un travaille.',
        'Outlook classique, nouvel Outlook et Outlook sur le web : faites glisser les fichiers .eml du dossier vers un dossier de la boîte mail.',
        'Thunderbird : faites glisser les fichiers dans un dossier d’un compte (les comptes IMAP les transmettent au serveur).',
        'Mail d’Apple : ouvrez chaque fichier et déplacez le message, ou utilisez « Fichier », « Importer des boîtes aux lettres ».',
      ],
    },
    {
      title: 'Ce qui peut les arrêter',
      lines: [
        'Les fichiers ressemblent à des attaques, et c’est voulu. Les passerelles de messagerie, Microsoft Defender et d’autres antivirus peuvent les supprimer ou les mettre en quarantaine. C’est bon à savoir, et ce n’est pas un défaut.',
        'Ne les envoyez pas par messagerie à travers une passerelle : importez-les. Si un antivirus retire des fichiers de ce dossier, demandez à votre équipe de sécurité une exclusion, et supprimez-la après la formation.',
        'Prévenez votre équipe de sécurité avant de commencer.',
        'Les logiciels de messagerie avertiront peut-être que l’expéditeur ne peut pas être vérifié : ces messages n’ont jamais été envoyés.',
      ],
    },
    {
      title: 'Sans boîte mail',
      lines: [
        '`npm start` ouvre les mêmes messages dans un Outlook simulé, avec présentation, quiz et fiche à imprimer.',
        '`emotet-guard scan` suivi du nom de ce dossier affiche ce qu’Emotet Guard dit de chacun.',
      ],
    },
  ],
  key: 'Les messages (pour le formateur)',
  columns: ['Fichier', 'C’est', 'Emotet Guard dit', 'Titre'],
  attack: 'une attaque',
  honest: 'un vrai message',
};
