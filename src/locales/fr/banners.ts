import type { BannerTexts } from '../pane-texts';

export const banners: BannerTexts = {
  emotet:
    'N’ouvrez ni pièce jointe ni lien : attaque Emotet probable. Ne cliquez en aucun cas sur « Activer le contenu ».',
  danger:
    'N’ouvrez ni pièce jointe ni lien : ce message est dangereux. Ne cliquez en aucun cas sur « Activer le contenu ».',
  caution:
    'Avant d’ouvrir quoi que ce soit, appelez l’expéditeur à un numéro connu. Ne cliquez pas sur « Activer le contenu ».',
  program: {
    emotet:
      'Ne double-cliquez pas sur la pièce jointe, n’ouvrez aucun lien : Emotet probable. Déjà fait ? Coupez le réseau et appelez l’équipe de sécurité.',
    danger:
      'Ne double-cliquez pas sur la pièce jointe, n’ouvrez aucun lien : message dangereux. Déjà fait ? Coupez le réseau et appelez l’équipe de sécurité.',
    caution:
      'Avant de double-cliquer sur la pièce jointe, appelez l’expéditeur à un numéro connu. Déjà ouverte ? Appelez tout de suite l’équipe de sécurité.',
  },
  unread:
    'N’ouvrez cette pièce jointe que si vous l’attendiez : elle n’a pas pu être entièrement vérifiée. Appelez d’abord l’expéditeur à un numéro connu.',
  why: 'Pourquoi ?',
  whyLine: 'Emotet Guard montre ce qu’il a trouvé dans ce message et ce que vous pouvez faire.',
};
