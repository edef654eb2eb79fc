import type { GroupTexts } from '../catalogue';

export const thread: GroupTexts<'thread'> = {
  'reply-without-thread': {
    title: 'Uma “resposta” a nenhuma mensagem',
    found: {
      noThreadHeaders: 'O assunto começa com “{prefix}”, mas esta mensagem não está ligada a nenhuma anterior.',
    },
    why: 'O Emotet coloca “Re:” antes de um assunto roubado para que a mensagem pareça parte da sua conversa.',
    honest: 'Uma resposta verdadeira contém uma informação oculta que a liga à mensagem anterior.',
  },
  'date-zone-mismatch': {
    title: 'Os fusos horários não combinam',
    found: {
      zones: 'A mensagem foi escrita no fuso horário {date}, mas enviada por um servidor no fuso horário {server}.',
    },
    why: 'O Emotet roda em computadores invadidos, muitas vezes em um país diferente do da caixa de correio que ele usa.',
    honest: 'Mensagens de quem está viajando também são assim.',
  },
  'doubled-reply-prefix': {
    title: '“Re:” duas vezes',
    found: {
      doubled: 'O assunto começa com “{prefixes}”.',
    },
    why: 'O Emotet coloca o seu próprio “Re:” antes de um assunto roubado que já tem um.',
    honest: 'A maioria dos programas de email escreve “Re:” ou “RES:” uma vez só, por mais longa que seja a conversa.',
  },
  'foreign-html-document': {
    title: 'Uma mensagem inteira colada',
    found: {
      pasted:
        'Abaixo do texto novo há uma segunda página completa, como se uma mensagem anterior tivesse sido colada por inteiro.',
    },
    why: 'O Emotet não cita como um programa de email. Ele cola a mensagem roubada inteira abaixo da sua própria frase.',
    honest: 'Um programa de email cita só o conteúdo da mensagem anterior.',
  },
  'hyphenated-boundary': {
    title: 'Feita como as mensagens do Emotet',
    found: {
      boundary: 'A linha técnica que separa as partes desta mensagem é “{boundary}”.',
    },
    why: 'O programa de envio do Emotet separava as partes das mensagens com dois hifens e uma longa sequência de algarismos. Em outras 10.172 mensagens, isso não apareceu nenhuma vez.',
    honest: 'Programas de email comuns misturam letras e algarismos ali.',
  },
  'old-conversation': {
    title: 'Uma resposta a uma conversa antiga',
    found: {
      monthsOld: {
        one: 'A mensagem mais recente citada aqui tem {count} mês.',
        other: 'A mensagem mais recente citada aqui tem {count} meses.',
      },
      yearsOld: {
        one: 'A mensagem mais recente citada aqui tem {count} ano.',
        other: 'A mensagem mais recente citada aqui tem {count} anos.',
      },
    },
    why: 'O Emotet responde a mensagens que roubou há meses ou anos.',
    honest: 'Depois de tanto tempo, as pessoas costumam dizer por que estão escrevendo de novo.',
  },
  'pasted-address-block': {
    title: 'Uma frase curta, um nome, um endereço',
    found: {
      block: 'Abaixo de um texto curto há apenas {name} e {address}, depois linhas vazias e uma mensagem antiga.',
    },
    why: 'É assim que o Emotet monta suas mensagens: uma frase, o nome e o endereço real do seu contato, um espaço em branco e a mensagem roubada.',
    honest: 'Uma assinatura verdadeira mostra o endereço de onde a mensagem foi enviada.',
  },
};
