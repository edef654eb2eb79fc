import type { NoticeTexts } from '../notice-texts';

export const notices: NoticeTexts = {
  subject: { danger: 'Dangereux', caution: 'À vérifier avec l’expéditeur' },
  danger:
    'Emotet Guard : n’ouvrez ni pièce jointe ni lien. Ce message est dangereux. Déjà ouvert ? Coupez le réseau et appelez l’équipe de sécurité.',
  caution: 'Emotet Guard : avant d’ouvrir la pièce jointe ou le lien, appelez l’expéditeur à un numéro connu.',
  macroCapable:
    'Ce message vient de l’extérieur et sa pièce jointe peut contenir des macros. Vous ne l’attendiez pas ? Alors ne l’ouvrez pas et appelez l’expéditeur à un numéro connu.',
  locked:
    'Ce message vient de l’extérieur et sa pièce jointe est verrouillée : le serveur de messagerie n’a pas pu l’examiner. Vous ne l’attendiez pas ? Alors ne l’ouvrez pas et appelez l’expéditeur à un numéro connu.',
};
