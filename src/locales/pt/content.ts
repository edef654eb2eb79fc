import type { GroupTexts } from '../catalogue';

export const content: GroupTexts<'content'> = {
  'language-change': {
    title: 'O idioma muda',
    found: {
      changed: 'O texto novo está em um idioma diferente do da conversa abaixo dele.',
    },
    why: 'O Emotet tira suas frases curtas de uma lista e as coloca acima de mensagens roubadas, muitas vezes no idioma errado.',
    honest: 'Em equipes internacionais, às vezes se muda de idioma.',
  },
  'urging-text': {
    title: 'Curta e com pressa',
    found: {
      urges: 'O texto é curto e pressiona você a agir: “{phrase}”.',
    },
    why: 'A única coisa que o próprio Emotet escreve é uma frase curta que manda você abrir o anexo ou o link.',
    honest: 'Quem tem pouco tempo também escreve assim. Isso só conta junto com outros sinais.',
  },
  'enable-content-in-message': {
    title: 'A mensagem manda você clicar',
    found: {
      asksForClick: 'A mensagem diz: “{phrase}”.',
    },
    why: 'Esse único clique inicia o ataque. Um arquivo que precisa dele é perigoso, não importa quem pareça ter enviado.',
    honest: 'Um remetente verdadeiro não pede por email que você ignore um aviso de segurança.',
  },
};
