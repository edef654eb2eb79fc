import type { GroupTexts } from '../catalogue';

export const document: GroupTexts<'document'> = {
  'activated-package': {
    title: 'Uma macro abre um arquivo escondido',
    found: {
      opensPackage: 'A macro abre um arquivo inserido no documento, como se você tivesse clicado duas vezes nele.',
    },
    why: 'O arquivo inserido pode ser um programa, e ele começa sem perguntar.',
    honest: 'Em um documento comum, é você quem decide se abre o que está inserido nele.',
  },
  'dde-field': {
    title: 'Um campo do documento inicia um programa',
    found: { startsProgram: 'Assim que é aberto, o documento pede ao Windows que inicie isto: {command}' },
    why: 'Um campo assim não precisa de macro. O Office faz uma pergunta de aparência inofensiva, sobre atualizar dados de arquivos vinculados, e um clique em “Sim” inicia o programa.',
    honest: 'Campos comuns deste tipo apontam para uma tabela do Excel, e não para um programa.',
  },
  'embedded-program': {
    title: 'Há um programa escondido neste documento',
    found: {
      script: 'O documento “{document}” contém o script “{name}”.',
      program: 'O documento “{document}” contém o programa “{name}”.',
      shortcut: 'O documento “{document}” contém o atalho “{name}”.',
    },
    why: 'Ele parece a imagem pequena de um documento. Clicar duas vezes nela inicia o programa.',
    honest: 'Documentos comuns contêm tabelas, imagens e texto, e não programas.',
  },
  'enable-content-lure': {
    title: 'O documento manda clicar em “Habilitar Conteúdo”',
    found: { asksForClick: 'O documento diz: “{phrase}”' },
    why: 'Esse clique inicia o programa escondido. O Emotet precisa dele, e por isso seus documentos dão todo tipo de motivo para clicar.',
    honest:
      'Dá para ler uma fatura ou uma carta sem clicar em “Habilitar Edição” nem em “Habilitar Conteúdo”. Se uma barra vermelha disser que as macros foram bloqueadas, deixe assim: nunca marque “Desbloquear” nas propriedades do arquivo.',
  },
  'equation-exploit': {
    title: 'Este documento ataca o computador assim que é aberto',
    found: { runsCode: '“{name}” contém uma fórmula falsa que inicia código escondido.' },
    why: 'Ele usa uma falha antiga do Editor de Equações do Office. Não precisa de macro nem de mais nenhum clique.',
    honest: 'Fórmulas de verdade não fazem isso. As versões atuais do Office não usam mais esse editor antigo.',
  },
  'event-started-macro': {
    title: 'Uma macro que começa mais tarde',
    found: {
      startsAtEvent: 'A macro “{procedure}” é executada assim que o documento é exibido ou usado.',
      startsAtClosing: 'A macro “{procedure}” é executada quando você fecha o documento.',
      waitsForClick:
        'Uma macro do documento espera um clique ou algo que você digite e então faz o que os ataques fazem ({means}).',
    },
    why: 'Os criminosos fazem suas macros começarem tarde porque muitas ferramentas de segurança só vigiam o momento da abertura.',
    honest: 'Macros comuns costumam esperar até você clicar em um botão.',
  },
  'hidden-payload': {
    title: 'Há algo escondido dentro do documento',
    found: {
      payloadInForm: 'Um formulário invisível (“{name}”) contém um comando ou um bloco de código.',
      payloadInProperty: 'A propriedade “{name}” do documento contém um comando ou um bloco de código.',
      payloadInText: 'Um lugar para onde ninguém olha (“{name}”) contém um comando ou um bloco de código.',
      readsHiddenText: 'A macro tira o que ela executa de um texto oculto do documento.',
    },
    why: 'O Emotet escondia seus comandos onde as ferramentas de segurança não procuram código.',
    honest: 'Documentos comuns têm palavras e números ali, e não comandos.',
  },
  'macro-sheet-handover': {
    title: 'Uma macro aciona uma planilha de macro oculta',
    found: {
      runsCellName: 'A macro executa algo cujo nome ela lê em uma célula.',
      runsSheetCommand: 'A macro executa comandos da antiga linguagem de macros do Excel 4.',
    },
    why: 'Dividido entre duas linguagens, o ataque é mais difícil de ver para as ferramentas de segurança.',
    honest: 'Macros comuns chamam outras macros pelo nome.',
  },
  'native-call-macro': {
    title: 'Uma macro usa funções internas do Windows',
    found: {
      callsWindows: 'A macro chama a função “{function}” do Windows.',
    },
    why: 'Com funções assim, uma macro pode iniciar programas, baixar arquivos ou executar código que ninguém consegue ver.',
    honest:
      'Macros comuns usam funções do Windows para esperar, medir o tempo ou encontrar uma janela, e não para isto.',
  },
  'obfuscated-macro': {
    title: 'A macro esconde o que faz',
    found: {
      hasRandomNames: 'Os nomes na macro são letras aleatórias.',
      isTornApart: {
        one: 'Um texto da macro está partido em pedaços ({count}).',
        other: 'Os textos da macro estão partidos em {count} pedaços.',
      },
      isSpeltOut: 'A macro monta textos letra por letra ({count} vezes).',
    },
    why: 'Os criminosos escondem o que uma macro faz para que as ferramentas de segurança não a reconheçam.',
    honest: 'As pessoas dão às partes de uma macro nomes que fazem sentido.',
  },
  'picture-lure': {
    title: 'Uma imagem em vez de um documento',
    found: {
      onlyPicture:
        'O documento mostra uma imagem e quase nenhum texto, ninguém gastou tempo para editá-lo, e ele contém uma macro que é executada sozinha.',
    },
    why: 'O Emotet coloca em uma imagem o pedido para clicar em “Habilitar Conteúdo”, para que os filtros de email não consigam lê-lo.',
    honest: 'Uma carta digitalizada também é uma imagem, mas não contém macros.',
  },
  'program-starting-macro': {
    title: 'Este documento inicia um programa escondido',
    found: {
      startsProgram: '{when}, “{procedure}” é executada e inicia um programa ({means}).',
      fetchesFile: '{when}, “{procedure}” é executada e baixa um arquivo da Internet ({means}).',
      runsMemory: '{when}, “{procedure}” é executada e inicia código escondido na memória ({means}).',
      handsOver: '{when}, “{procedure}” é executada e inicia comandos escondidos ({means}).',
      isScrambled: '{when}, “{procedure}” executa código que foi embaralhado para ficar ilegível.',
    },
    why: 'É assim que o Emotet entra: o programa escondido baixa o malware, que rouba os seus emails.',
    honest: 'Documentos de trabalho não iniciam programas sozinhos.',
  },
  'random-author': {
    title: 'O autor do documento não é uma pessoa',
    found: {
      knownAuthor: 'O autor do documento é “{author}”, como em documentos anteriores do Emotet.',
      randomAuthor: 'O autor do documento é “{author}”, que parece um conjunto de letras aleatórias.',
    },
    why: 'O Emotet gera seus documentos e os preenche com autores inventados.',
    honest: 'Documentos feitos por pessoas mostram o nome delas, o nome de usuário ou a empresa.',
  },
  'remote-shortcut': {
    title: 'Um atalho para a rede de um estranho',
    found: {
      opensElsewhere:
        'O arquivo “{name}” abre uma pasta ou um programa no computador “{host}”, fora da sua organização.',
      connectsElsewhere: 'O arquivo “{name}” conecta o seu computador a “{host}”, fora da sua organização.',
    },
    why: 'Clicar duas vezes nele pode executar o que está guardado lá, e o seu computador pode revelar os seus dados de acesso.',
    honest: 'Os atalhos dos seus colegas apontam para a rede da sua própria organização.',
  },
  'remote-template': {
    title: 'O documento carrega outro arquivo da Internet',
    found: {
      fetchesTemplate: 'Ao ser aberto, ele carrega o seu modelo de {address}',
      fetchesObject: 'Ao ser aberto, ele carrega uma parte do conteúdo de {address}',
    },
    why: 'A macro perigosa pode estar no arquivo que é carregado, enquanto o anexo em si parece inofensivo.',
    honest: 'Os documentos da sua organização usam modelos do seu computador ou dos servidores dela.',
  },
  'self-starting-macro': {
    title: 'Este documento executa uma macro sozinho',
    found: {
      startsAtOpening: 'A macro “{procedure}” é executada assim que você clica em “Habilitar Conteúdo”.',
    },
    why: 'Documentos perigosos têm uma macro assim. Algumas pastas de trabalho inofensivas também têm.',
    honest: 'Se você não estava esperando um documento com macros, ligue para o remetente.',
  },
  'self-updating-object': {
    title: 'Algo inserido neste documento começa sozinho',
    found: {
      activates: 'O Word ativa o objeto inserido “{className}” enquanto abre o documento.',
      hides: 'Um objeto inserido está escrito de um jeito que o esconde das ferramentas de segurança.',
    },
    why: 'Os criminosos usam objetos assim para iniciar programas sem macro e sem clique.',
    honest: 'Em documentos comuns, tabelas e imagens inseridas não fazem nada até você clicar duas vezes nelas.',
  },
  'stomped-macro': {
    title: 'A parte legível da macro foi removida',
    found: {
      sourceMissing: 'O Office executaria a macro, mas o código legível dela foi removido ou trocado.',
      startsUnseen:
        'O Office executaria “{procedure}” sozinho e usaria “{means}”, mas o código legível da macro foi removido ou trocado.',
    },
    why: 'Isso só serve para enganar as ferramentas de segurança e as pessoas que querem conferir.',
    honest: 'O Office sempre guarda uma macro nas duas formas: a que as pessoas leem e a que ele executa.',
  },
  'templates-folder-lure': {
    title: 'O documento pede para ser movido a uma pasta especial',
    found: { asksToCopy: 'O documento diz: “{phrase}”' },
    why: 'O Office executa as macros dessa pasta sem nenhum aviso. O Emotet usou esse truque em novembro de 2022.',
    honest: 'Ninguém precisa copiar um documento comum para uma pasta do Office para conseguir lê-lo.',
  },
  'written-script': {
    title: 'Uma macro grava um programa no seu disco',
    found: {
      writesAndStarts: 'A macro grava o arquivo “{file}” e pode iniciá-lo.',
      writesScript: 'A macro grava o arquivo “{file}”, que o Windows executaria.',
    },
    why: 'Esse arquivo é a próxima etapa do ataque.',
    honest: 'Macros comuns salvam tabelas, documentos e arquivos PDF.',
  },
  'onenote-double-click': {
    title: 'Uma anotação pede que você clique duas vezes',
    found: { invitation: 'A anotação “{name}” pede que você clique duas vezes em uma imagem que cobre um arquivo.' },
    why: 'Clicar duas vezes não abre a imagem. Inicia o que está escondido embaixo dela.',
    honest: 'Anotações comuns mostram o conteúdo logo, sem nenhum clique.',
  },
  'onenote-script': {
    title: 'Uma anotação com um programa escondido',
    found: { script: 'A anotação “{section}” esconde o programa “{name}”.' },
    why: 'Clicar duas vezes na anotação inicia o programa. O Emotet enviou anotações assim em março de 2023.',
    honest: 'Anotações comuns contêm texto, imagens e documentos, e não programas.',
  },
  'shortcut-command': {
    title: 'Um atalho que executa um comando',
    found: {
      startsCommand: 'O atalho “{name}” usa o programa “{program}” do Windows para executar os próprios comandos.',
      hidesCommand: 'O atalho “{name}” esconde um comando longo onde você não o vê.',
      carriesScript: 'Há algo escondido no fim do atalho “{name}”.',
    },
    why: 'Um atalho pode parecer um documento, mas clicar duas vezes nele executa o comando.',
    honest: 'Não há nenhum bom motivo para enviar a alguém um atalho que executa comandos.',
  },
  'encrypted-document': {
    title: 'Um arquivo bloqueado do Office',
    found: {
      locked: 'O arquivo “{name}” está bloqueado com uma senha. Não foi possível olhar dentro dele.',
      opened: 'O arquivo “{name}” está bloqueado com uma senha. Uma das senhas que o Emotet Guard experimenta o abriu.',
      opensByItself: 'O arquivo “{name}” está criptografado, mas o Office o abre sem pedir senha.',
    },
    why: 'As ferramentas de segurança não conseguem olhar dentro de arquivos bloqueados. Os criminosos usam isso para passar por elas.',
    honest: 'Se você não estava esperando um arquivo bloqueado, ligue para o remetente.',
  },
  'excel4-macro-sheet': {
    title: 'Uma pasta de trabalho com macros antigas do Excel 4',
    found: {
      holdsMacroSheet: 'A planilha “{sheet}” contém macros em uma linguagem de 1992.',
      startsMacroSheet:
        'A planilha “{sheet}” contém macros em uma linguagem de 1992. O nome “{name}” as executa automaticamente.',
    },
    why: 'Em 2022, o Emotet escondia seus comandos em planilhas assim, porque muitas ferramentas de segurança não as leem.',
    honest: 'Hoje, nenhuma pasta de trabalho precisa dessa linguagem. Só as muito antigas ainda a usam.',
  },
  'hidden-macro-sheet': {
    title: 'A planilha de macro está oculta',
    found: {
      hiddenSheet: 'A planilha de macro “{sheet}” está oculta.',
      veryHiddenSheet:
        'A planilha de macro “{sheet}” está tão escondida que o Excel nem a lista entre as planilhas ocultas.',
    },
    why: 'Você só deve ver a imagem que pede para clicar em “Habilitar Conteúdo”, e não os comandos.',
    honest: 'Ninguém precisa esconder macros que fazem um trabalho comum.',
  },
  'macro-sheet-command': {
    title: 'Esta pasta de trabalho inicia um programa escondido',
    found: {
      startsProgram: '{when}, uma fórmula inicia o programa “{program}”.',
      fetchesFile: '{when}, uma fórmula baixa um arquivo da Internet ({means}).',
      callsWindows: '{when}, uma fórmula chama a função “{function}” do Windows.',
    },
    why: 'É assim que o Emotet entra: o programa baixa o malware, que rouba os seus emails.',
    honest: 'Fórmulas comuns fazem contas. Elas não iniciam programas nem baixam arquivos.',
  },
  'self-starting-macro-sheet': {
    title: 'A planilha de macro é executada sozinha',
    found: {
      startsAtOpening:
        'O nome “{name}” faz o Excel executar a planilha de macro assim que você clica em “Habilitar Conteúdo”.',
      startsLater:
        'O nome “{name}” faz o Excel executar a planilha de macro quando você volta à pasta de trabalho ou a fecha.',
    },
    why: 'Basta um clique: o Excel não pergunta de novo.',
    honest: 'Macros comuns costumam esperar até você clicar em um botão.',
  },
  'program-starting-pdf': {
    title: 'O arquivo PDF inicia um programa',
    found: {
      starts: '“{name}” inicia isto ao ser aberto ou clicado: {program}',
      opensEmbedded: '“{name}” abre o arquivo “{file}”, que está escondido dentro dele.',
    },
    why: 'Um PDF serve para ler. Um clique em “Abrir” ou “Permitir” deixa o programa fazer o que quiser.',
    honest: 'Arquivos PDF comuns mostram páginas e têm links para sites. Eles não iniciam nada.',
  },
};
