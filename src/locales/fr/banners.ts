import type { BannerTexts } from '../pane-texts';

export const banners: BannerTexts = {
  emotet:
    'Attaque Emotet probable. N’ouvrez ni pièce jointe ni lien, et ne cliquez en aucun cas sur « Activer le contenu ».',
  danger:
    'Ce message est dangereux. N’ouvrez ni pièce jointe ni lien, et ne cliquez en aucun cas sur « Activer le contenu ».',
  caution:
    'Attention : appelez l’expéditeur avant d’ouvrir quoi que ce soit. Ne cliquez pas sur « Activer le contenu ».',
  why: 'Pourquoi ?',
  whyLine: 'Emotet Guard montre ce qu’il a trouvé dans ce message et ce que vous pouvez faire.',
};
