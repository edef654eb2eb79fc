import type { BannerTexts } from '../pane-texts';

export const banners: BannerTexts = {
  emotet:
    'Não abra o anexo nem o link: esta mensagem parece um ataque do Emotet. Nunca clique em “Habilitar Conteúdo”.',
  danger: 'Não abra o anexo nem o link: esta mensagem é perigosa. Nunca clique em “Habilitar Conteúdo”.',
  caution:
    'Antes de abrir o anexo ou o link, ligue para o remetente em um número que você já tenha. Não clique em “Habilitar Conteúdo”.',
  program: {
    emotet:
      'Não clique duas vezes no anexo nem abra links: parece o Emotet. Já abriu? Desconecte o computador da rede e ligue para a equipe de segurança.',
    danger:
      'Não clique duas vezes no anexo nem abra links: é perigoso. Já abriu? Desconecte o computador da rede e ligue para a equipe de segurança.',
    caution:
      'Antes de clicar duas vezes no anexo, ligue para o remetente em um número que você já tenha. Já abriu? Ligue agora para a equipe de segurança.',
  },
  unread:
    'Não abra este anexo se não o esperava: não foi possível verificá-lo por completo. Antes, ligue para o remetente em um número que você já tenha.',
  why: 'Por quê?',
  whyLine: 'O Emotet Guard mostra o que encontrou nesta mensagem e o que você pode fazer.',
};
