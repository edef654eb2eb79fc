import type { NoticeTexts } from '../notice-texts';

export const notices: NoticeTexts = {
  subject: { danger: 'Perigoso', caution: 'Confirmar com o remetente' },
  danger:
    'Emotet Guard: não abra o anexo nem o link. Esta mensagem é perigosa. Já abriu? Desconecte o computador da rede e ligue agora para a equipe de segurança.',
  caution: 'Emotet Guard: antes de abrir o anexo ou o link, ligue para o remetente em um número que você já tenha.',
  macroCapable:
    'Esta mensagem vem de fora, e o anexo pode conter macros. Você não esperava por ele? Então não o abra e ligue para o remetente em um número que você já tenha.',
  locked:
    'Esta mensagem vem de fora, e o anexo está bloqueado: o servidor de correio não conseguiu examiná-lo. Você não esperava por ele? Então não o abra e ligue para o remetente em um número que você já tenha.',
};
