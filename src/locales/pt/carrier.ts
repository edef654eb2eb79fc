import type { GroupTexts } from '../catalogue';

export const carrier: GroupTexts<'carrier'> = {
  'attached-program': {
    title: 'O anexo é um programa',
    found: {
      script: 'O anexo {name} é um script: o Windows o executa assim que você o abre.',
      program: 'O anexo {name} é um programa.',
      adminScript: 'O anexo {name} é um script que pode executar comandos no seu computador.',
      shortcut: 'O anexo {name} é um atalho: ele abre uma pasta, uma conexão ou um programa escolhido pelo remetente.',
    },
    why: 'Você acha que está abrindo um documento, e um programa é executado no seu computador sem perguntar mais nada.',
    honest: 'As pessoas enviam documentos, e não programas. Programas vêm do site de quem os faz.',
  },
  'disguised-document': {
    title: 'Um arquivo que não é o que o nome diz',
    found: { disguised: 'O arquivo {name} é, na verdade, um arquivo do tipo {actual}.' },
    why: 'Um arquivo com o tipo errado passa pelos filtros de email, e o Office o abre mesmo assim.',
    honest: 'Os arquivos dos seus colegas são o que os nomes dizem.',
  },
  'disguised-file-name': {
    title: 'Um nome que esconde o tipo do arquivo',
    found: {
      doubleExtension:
        'O nome {name} parece o de um documento, mas o arquivo termina em “.{extension}” e pode iniciar um programa.',
      reversed:
        'O nome {name} contém um caractere oculto que inverte uma parte dele. O arquivo termina, na verdade, em “.{extension}”.',
      blanks: 'No nome {name}, uma longa sequência de espaços esconde a verdadeira terminação, “.{extension}”.',
      invisible: 'O nome {name} contém caracteres invisíveis. O arquivo termina, na verdade, em “.{extension}”.',
    },
    why: 'O Windows esconde a última parte do nome de um arquivo. Assim, algo que parece um documento pode iniciar um programa.',
    honest: 'Um remetente verdadeiro não tem motivo para esconder que tipo de arquivo é este.',
  },
  'emotet-file-name': {
    title: 'Um nome de arquivo no estilo do Emotet',
    found: { shape: 'O nome {name} parece os nomes que o Emotet gera.' },
    why: 'O Emotet gera os nomes dos seus arquivos: uma palavra, uma data, uma sequência de algarismos.',
    honest: 'Scanners e programas de contabilidade dão nomes do mesmo jeito. Sozinho, isso diz pouco.',
  },
  'html-smuggling': {
    title: 'Uma página da Web que monta um arquivo',
    found: {
      buildsFile: 'A página em anexo “{name}” monta um arquivo no seu computador quando você a abre.',
      handsOver: 'A página em anexo “{name}” faz o navegador salvar o arquivo “{file}”, que ela monta ali mesmo.',
      hidesScript: 'A página em anexo “{name}” executa um script que está escondido nela em forma codificada.',
      leadsOn: 'A página em anexo “{name}” leva você a {host} assim que é aberta.',
    },
    why: 'O arquivo só é montado no seu navegador, e por isso nenhum filtro de email jamais o viu.',
    honest: 'Um remetente verdadeiro anexa o próprio arquivo.',
  },
  'locked-archive': {
    title: 'Um anexo bloqueado com senha',
    found: {
      locked: 'O arquivo compactado {name} está bloqueado com uma senha.',
      namesLocked:
        'O arquivo compactado {name} está criptografado de modo que nem os nomes dos arquivos dentro dele podem ser lidos.',
    },
    why: 'Nenhum antivírus consegue olhar dentro de um arquivo bloqueado. O Emotet usa isso para passar por eles.',
    honest: 'Muitas empresas bloqueiam todos os anexos por regra e enviam a senha em outra mensagem.',
  },
  'macro-capable-document': {
    title: 'Um documento que pode conter macros',
    found: { document: 'O documento {name} é de um tipo que pode conter macros.' },
    why: 'Macros são pequenos programas dentro de um documento. O Emotet começa com uma delas, assim que alguém clica em “Habilitar Conteúdo”.',
    honest:
      'A maioria dos documentos deste tipo é comum. Arquivos do Word que terminam em .docx e do Excel que terminam em .xlsx não contêm macros.',
  },
  'onenote-attachment': {
    title: 'O anexo é um arquivo do OneNote',
    found: { note: '{name} é um arquivo do OneNote.' },
    why: 'Em 2023, o Emotet escondia um programa em arquivos assim, atrás da imagem de um botão.',
    honest: 'As pessoas costumam compartilhar blocos de anotações do OneNote por um link, e não como anexo.',
  },
  'opaque-container': {
    title: 'Um tipo de arquivo que os filtros de email raramente abrem',
    found: { container: '{name} é um arquivo do tipo {kind}, que pode conter outros arquivos.' },
    why: 'Os criminosos empacotam arquivos assim para que os filtros de email não os vejam e o Office não avise sobre eles.',
    honest: 'Documentos comuns são enviados como estão ou em um arquivo ZIP.',
  },
  'padded-document': {
    title: 'Um documento inchado para escapar dos antivírus',
    found: {
      entry: '{name} ocupa {packedKilobytes} KB no arquivo compactado, mas {megabytes} MB depois de extraído.',
      attachment: 'O documento {name} tem {megabytes} MB.',
    },
    why: 'O Emotet enche seus documentos de dados vazios até ficarem grandes demais para os antivírus.',
    honest: 'Um documento comum nunca é feito quase só de dados vazios.',
  },
  'password-in-same-message': {
    title: 'A senha está na mesma mensagem',
    found: {
      openedMacro:
        'Uma senha desta mensagem abre o arquivo compactado {name}. Ele contém {inner}, que pode iniciar um programa.',
      opened: 'Uma senha desta mensagem abre o arquivo compactado {name}.',
      stated: 'O arquivo compactado {name} está bloqueado, e esta mensagem parece trazer também a senha dele.',
      flooded:
        'O arquivo compactado {name} está bloqueado, e esta mensagem traz mais senhas possíveis do que alguém conseguiria testar.',
    },
    why: 'Um cadeado com a chave pendurada ao lado não protege nada. Ele só deixa os antivírus de fora, e é por isso que o Emotet usa um.',
    honest: 'Quem quer proteger um arquivo envia a senha por outro meio.',
  },
  'pdf-with-link': {
    title: 'Um PDF que leva a um site suspeito',
    found: {
      hackedSite: 'Um PDF curto contém um link para {host}, que parece um link para um site invadido.',
      download: 'Um PDF curto contém um link que baixa “{file}” de {host}.',
    },
    why: 'O Emotet envia arquivos PDF que só servem para um link: ele leva ao documento nocivo.',
    honest: 'Um PDF comum traz o conteúdo dentro dele e tem links para o site da própria empresa.',
  },
  'risky-archive-entry': {
    title: 'Um arquivo arriscado dentro de um arquivo compactado',
    found: {
      document: 'O arquivo compactado {archive} contém {name}, um documento que pode conter macros.',
      onenote: 'O arquivo compactado {archive} contém {name}, um arquivo do OneNote.',
      shortcut: 'O arquivo compactado {archive} contém {name}, um atalho que pode iniciar qualquer comando.',
      script: 'O arquivo compactado {archive} contém {name}, um script que é executado ao ser aberto.',
      adminScript:
        'O arquivo compactado {archive} contém {name}, um script que pode executar comandos no seu computador.',
      program: 'O arquivo compactado {archive} contém {name}, um programa.',
      scriptAmongMany: 'Entre muitos arquivos, o arquivo compactado {archive} contém {name}, um script.',
      programAmongMany: 'Entre muitos arquivos, o arquivo compactado {archive} contém {name}, um programa.',
    },
    why: 'O Emotet compacta seus documentos, atalhos e scripts para que passem pelos filtros de email.',
    honest:
      'Parceiros comerciais enviam arquivos PDF ou documentos comuns. Eles não têm motivo para enviar atalhos ou scripts.',
  },
  'small-single-entry-archive': {
    title: 'Um arquivo compactado muito pequeno, com um só arquivo',
    found: { single: 'O arquivo compactado {name} contém apenas {inner} e tem só {kilobytes} KB.' },
    why: 'O Emotet compacta um único documento pequeno para que os filtros de email não o vejam.',
    honest: 'Algumas empresas compactam todos os anexos automaticamente. Sozinho, isso diz pouco.',
  },
  'twin-archive-name': {
    title: 'O arquivo compactado e o documento têm o mesmo nome',
    found: { twin: 'O arquivo compactado e o único arquivo dentro dele se chamam {name}.' },
    why: 'O Emotet dá ao arquivo compactado o nome do documento que está dentro dele.',
    honest: 'O Windows faz o mesmo com um arquivo só. Sozinho, isso diz pouco.',
  },
  'two-faced-archive': {
    title: 'Um arquivo compactado com dois conteúdos diferentes',
    found: { twoFaced: 'O arquivo compactado {name} mostra arquivos diferentes em programas diferentes.' },
    why: 'Os filtros de email verificam os arquivos inofensivos, e o seu próprio programa extrai os outros.',
    honest: 'Um arquivo compactado comum tem uma única lista de conteúdo, e ela está certa.',
  },
  'attachment-in-anothers-name': {
    title: 'Um arquivo em nome do seu contato, vindo de um estranho',
    found: { attachment: '“{file}” foi enviado em nome de {name}, mas não do endereço desse contato.' },
    why: 'O Emotet envia seus arquivos em nome de pessoas de quem roubou os emails.',
    honest:
      'Um contato verdadeiro envia arquivos do endereço que você conhece. O endereço é novo? Antes de abrir qualquer coisa, ligue para a pessoa em um número que você já tenha.',
  },
};
