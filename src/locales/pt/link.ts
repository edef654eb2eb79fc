import type { GroupTexts } from '../catalogue';

export const link: GroupTexts<'link'> = {
  'app-launching-link': {
    title: 'Um link que inicia um programa',
    found: {
      installer: 'Um link abre o instalador de aplicativos do Windows para instalar um aplicativo de {host}.',
      remoteSearch: 'Um link abre uma pasta em {host} que parece uma pesquisa no seu próprio computador.',
      opensInOffice: 'Um link abre um documento de {host} direto no Word, no Excel ou no PowerPoint.',
      troubleshooter: 'Um link inicia uma ferramenta do Windows ({scheme}) que consegue executar comandos.',
    },
    why: 'Links assim escapam do navegador e dos avisos dele. O Emotet usou um deles para se instalar como um falso componente “Adobe PDF”.',
    honest: 'Mensagens verdadeiras levam a páginas da Web. Programas são instalados pela sua área de TI ou pela loja.',
  },
  'direct-download-link': {
    title: 'Um link para um tipo de arquivo que pode causar danos',
    found: {
      download: 'Um link baixa “{file}” de {host}.',
      sharedFolder: 'Um link abre “{file}” em uma pasta compartilhada em {host}, fora da sua organização.',
    },
    why: 'Atrás de um link, arquivos ZIP, documentos com macros e scripts escapam dos filtros que examinam os anexos.',
    honest: 'As empresas costumam usar um link para uma página do próprio site, onde você escolhe o arquivo.',
  },
  'disguised-host-link': {
    title: 'Um link que esconde para onde leva',
    found: {
      codedNumber: 'Um link disfarça o endereço como um número. Na verdade, ele leva a {host}.',
      userName: 'Um link coloca um nome falso antes do verdadeiro endereço, {host}.',
      lookalikeLetters: 'Um link leva a {host}, escrito com letras de outro alfabeto para parecer {looksLike}.',
      bareNumber: 'Um link leva a um número ({host}) em vez de um nome.',
      oddPort: 'Um link leva a {host} por uma porta incomum ({port}).',
      notEncrypted: 'Um link suspeito leva a {host} sem criptografia (http).',
    },
    why: 'Os criminosos escrevem endereços de modo que nem pessoas nem filtros vejam para onde eles levam.',
    honest: 'As empresas usam links com o próprio nome, em letras comuns e com https.',
  },
  'hacked-cgi-link': {
    title: 'Um link para a pasta de programas de um site',
    found: {
      cgiDirectory: 'Um link leva a “{directory}” em {host}, um lugar para programas, e não para páginas.',
    },
    why: 'O Emotet esconde seus documentos em pastas assim de sites invadidos.',
    honest: 'Sites legítimos não mandam visitantes para essas pastas.',
  },
  'hacked-wordpress-link': {
    title: 'Um link para as pastas internas de um site invadido',
    found: {
      wordpressDirectory: 'Um link leva a “{directory}” em {host}. Sites em WordPress não têm essa pasta.',
    },
    why: 'O Emotet esconde seus documentos em uma pasta própria de sites invadidos. O dono do site não sabe disso.',
    honest: 'Sites legítimos usam links para as suas páginas ou para arquivos em “uploads”.',
  },
  'invoice-directory-link': {
    title: 'Um link com nome de fatura',
    found: {
      invoiceDirectory: 'Um link leva a uma pasta chamada “{directory}” em {host}.',
    },
    why: 'Em 2018 e 2019, o Emotet dava às pastas dos seus links nomes de faturas e documentos.',
    honest: 'Serviços de contabilidade também têm páginas com nomes assim. Sozinho, isso diz pouco.',
  },
  'listed-link': {
    title: 'Um link para um site conhecido como perigoso',
    found: {
      listedAddress: 'Um link para {host} está na lista de endereços perigosos ({source}).',
      listedSite: 'Um link leva a {host}. Este site está na lista de sites perigosos ({source}).',
      listTooOld:
        'Um link para {host} está em uma lista de endereços perigosos ({source}), mas essa lista é antiga demais para ser usada (criada em {day}).',
    },
    why: 'Pesquisadores de segurança encontraram há pouco tempo arquivos nocivos neste endereço.',
    honest: 'Um site invadido pode ter sido limpo desde então. A sua equipe de segurança pode descobrir.',
  },
  'mismatched-link-text': {
    title: 'Um link que não leva para onde diz',
    found: {
      otherDomain: 'Um link mostra “{shown}”, mas leva a {host}.',
      fileName: 'Um link mostra o nome de arquivo “{shown}”, mas leva a uma pasta em {host}.',
    },
    why: 'Um link pode mostrar qualquer texto. O Emotet mostra um nome que você conhece e leva a outro lugar.',
    honest:
      'Em mensagens verdadeiras, quase sempre se abre o endereço que se vê. Newsletters que contam cliques são uma exceção.',
  },
  'number-query-link': {
    title: 'Um link que termina só em um número',
    found: {
      numberQuery: 'Um link para {host} termina em “{query}”.',
    },
    why: 'Em 2023, os links do Emotet terminavam em um número de seis algarismos, com o qual os sites dele distinguiam os visitantes.',
    honest: 'Links comuns dizem o que o número significa, como “id=”.',
  },
  'random-directory-link': {
    title: 'Um link que termina em letras aleatórias',
    found: {
      randomUnderSystem:
        'Um link leva a uma pasta com nome aleatório, “{directory}”, entre as pastas internas de {host}.',
      longRandomName: 'Um link leva a uma pasta com um longo nome aleatório, “{directory}”, em {host}.',
      randomName: 'Um link leva a uma pasta com nome aleatório, “{directory}”, em {host}.',
    },
    why: 'O Emotet coloca seus documentos em sites invadidos, em pastas cujos nomes foram inventados por um programa.',
    honest: 'Alguns serviços da Web usam códigos assim nos endereços. Se não conhece o site, ligue para o remetente.',
  },
  'unrelated-link-domain': {
    title: 'Um link para um site de fora da conversa',
    found: {
      unrelatedDomain: 'Um link leva a {host}, que não tem relação com o domínio do remetente, {sender}.',
      inName: 'Um link leva a {target}. O remetente usa o nome {name}, mas não o endereço desse contato.',
    },
    why: 'Os links do Emotet levam a sites invadidos que não têm nada a ver com você.',
    honest: 'É comum haver links para outros sites. Sozinho, isso diz pouco.',
  },
};
