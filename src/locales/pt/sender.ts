import type { GroupTexts } from '../catalogue';

export const sender: GroupTexts<'sender'> = {
  'address-in-name': {
    title: 'Outro endereço dentro do nome',
    found: {
      otherAddress: 'O nome mostra {shown}, mas a mensagem vem de {from}.',
    },
    why: 'Celulares e a lista de mensagens muitas vezes mostram só o nome. O Emotet coloca ali o endereço do seu contato e envia da caixa de correio de um estranho.',
    honest: 'Em uma mensagem verdadeira, ali está o nome de uma pessoa ou o mesmo endereço de onde ela foi enviada.',
  },
  'authentication-failure': {
    title: 'Não foi possível confirmar o remetente',
    found: {
      failed: 'O seu sistema de email não conseguiu confirmar que esta mensagem foi enviada por {domain}.',
    },
    why: 'Qualquer um pode colocar qualquer endereço em uma mensagem. O seu sistema de email confere se ele é real, e aqui essa conferência falhou.',
    honest:
      'Mensagens verdadeiras costumam passar nessa conferência. Mas passar não prova nada: o Emotet envia de caixas de correio reais que foram invadidas.',
  },
  'colleague-from-outside': {
    title: 'O nome de um colega, uma caixa de correio de fora',
    found: {
      ownName: 'Esta mensagem traz o seu próprio nome, {name}, mas vem de {from}.',
      colleagueName: '{name} é um nome da sua organização, mas a mensagem vem de {from}.',
    },
    why: 'O Emotet rouba catálogos de endereços e se passa por pessoas com quem você trabalha.',
    honest: 'Colegas escrevem dos endereços da sua própria organização.',
  },
  'contact-from-elsewhere': {
    title: 'O nome do seu contato, a caixa de correio de um estranho',
    found: {
      otherDomain: 'Nesta conversa, {name} escreve de {known}. Esta mensagem vem de {from}.',
      otherDomainWithoutThread:
        'Nesta conversa, {name} escreve de {known}. Esta mensagem vem de {from} e não está ligada a nenhuma anterior.',
    },
    why: 'O Emotet rouba conversas inteiras e responde nelas. O nome e as mensagens citadas são reais, mas a caixa de correio é de outra pessoa, que foi invadida.',
    honest:
      'Uma resposta verdadeira vem do endereço que você conhece. Ficou em dúvida? Ligue para a pessoa, mas não para um número que esteja nesta mensagem.',
  },
  'reply-to-elsewhere': {
    title: 'As respostas vão para outro endereço',
    found: {
      otherDomain: 'A mensagem vem de {from}, mas uma resposta iria para {replyTo}.',
    },
    why: 'Com um segundo endereço, um estranho recebe as respostas a uma mensagem enviada em nome de outra pessoa.',
    honest: 'Newsletters e sistemas de atendimento também fazem isso. Entre pessoas, é incomum.',
  },
  'stranger-in-thread': {
    title: 'Um estranho respondeu nesta conversa',
    found: {
      newDomain: 'Esta conversa era com {known}. A resposta vem de {from}, que nunca participou dela.',
    },
    why: 'O Emotet responde em conversas roubadas, a partir de caixas de correio invadidas que não tinham nada a ver com elas.',
    honest: 'Uma pessoa nova costuma ser apresentada por alguém da conversa, que então aparece entre os destinatários.',
  },
  'lookalike-domain': {
    title: 'Um endereço de remetente que imita outro',
    found: {
      sameToTheEye: 'O domínio do remetente, {domain}, parece igual a {known}, mas é outro.',
      oneLetter: 'O domínio do remetente, {domain}, é diferente de {known} em uma letra.',
      addedWord: 'O domínio do remetente, {domain}, é {known} com uma palavra a mais.',
    },
    why: 'Os criminosos registram domínios parecidos com os de pessoas que você conhece e escrevem a partir deles.',
    honest: 'Os seus contatos escrevem do domínio que sempre usaram.',
  },
  'unfamiliar-address': {
    title: 'Um nome conhecido, um endereço novo',
    found: {
      firstTime:
        'Nesta caixa de correio, {name} escreveu de {known} em {count} dias. De {from}, esta é a primeira mensagem que o Emotet Guard conhece.',
      fewTimes:
        'Nesta caixa de correio, {name} escreveu de {known} em {count} dias, mas de {from} só há muito pouco tempo ou raramente.',
    },
    why: 'O Emotet escreve em nome de pessoas que você conhece, a partir de caixas de correio de estranhos.',
    honest:
      'As pessoas mudam de emprego ou escrevem de um endereço particular. Ficou em dúvida? Ligue para a pessoa, mas não para um número que esteja nesta mensagem.',
  },
};
