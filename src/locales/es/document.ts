import type { GroupTexts } from '../catalogue';

export const document: GroupTexts<'document'> = {
  'activated-package': {
    title: 'Una macro abre un archivo oculto',
    found: {
      opensPackage:
        'La macro abre un archivo incrustado en el documento, como si usted hubiera hecho doble clic en él.',
    },
    why: 'El archivo incrustado puede ser un programa, y se inicia sin preguntarle nada.',
    honest: 'En los documentos auténticos es usted quien decide si abre lo que llevan incrustado.',
  },
  'dde-field': {
    title: 'Un campo del documento inicia un programa',
    found: { startsProgram: 'Nada más abrirse, el documento pide a Windows que inicie esto: {command}' },
    why: 'Un campo así no necesita macros. Office hace una pregunta de aspecto inofensivo sobre «datos vinculados», y un clic en «Sí» inicia el programa.',
    honest: 'Los campos auténticos de este tipo apuntan a una tabla de Excel, no a un programa.',
  },
  'embedded-program': {
    title: 'En este documento hay un programa oculto',
    found: {
      script: 'El documento «{document}» contiene el script «{name}».',
      program: 'El documento «{document}» contiene el programa «{name}».',
      shortcut: 'El documento «{document}» contiene el acceso directo «{name}».',
    },
    why: 'Parece la imagen pequeña de un documento. Un doble clic en ella inicia el programa.',
    honest: 'Los documentos auténticos contienen tablas, imágenes y textos, no programas.',
  },
  'equation-exploit': {
    title: 'Este documento ataca su equipo en cuanto se abre',
    found: { runsCode: '«{name}» contiene una fórmula falsa que inicia código oculto.' },
    why: 'Aprovecha un antiguo fallo del editor de ecuaciones de Office. No hacen falta macros ni más clics.',
    honest: 'Las fórmulas auténticas no hacen eso. El Office actual ya no usa ese antiguo editor.',
  },
  'self-updating-object': {
    title: 'Algo en este documento se inicia solo',
    found: {
      activates: 'Word activa el objeto incrustado «{className}» mientras abre el documento.',
      hides: 'Un objeto incrustado está escrito de forma que escapa a las herramientas de seguridad.',
    },
    why: 'Los atacantes usan objetos así para iniciar programas sin macros y sin clics.',
    honest: 'En los documentos auténticos, las tablas e imágenes incrustadas esperan a que haga doble clic en ellas.',
  },
  'enable-content-lure': {
    title: 'El documento pide «Habilitar contenido»',
    found: { asksForClick: 'En él se lee: «{phrase}»' },
    why: 'Ese clic inicia el programa oculto. Emotet lo necesita, y sus documentos dan toda clase de motivos para hacerlo.',
    honest: 'Una factura o una carta se lee sin hacer clic en «Habilitar edición» ni en «Habilitar contenido».',
  },
  'event-started-macro': {
    title: 'Una macro se inicia sin que usted haga clic',
    found: {
      startsAtEvent: 'La macro «{procedure}» se ejecuta en cuanto el documento se muestra o se toca.',
      startsAtClosing: 'La macro «{procedure}» se ejecuta cuando usted cierra el documento.',
      waitsForClick: 'Una macro del documento espera un clic o una entrada y entonces actúa como un ataque ({means}).',
    },
    why: 'Los atacantes inician su macro más tarde, porque muchas herramientas de seguridad solo vigilan la apertura.',
    honest: 'Las macros auténticas casi siempre esperan a que usted haga clic en un botón.',
  },
  'hidden-payload': {
    title: 'Hay algo oculto dentro del documento',
    found: {
      payloadInForm: 'Un formulario invisible («{name}») contiene un comando o un bloque de código.',
      payloadInProperty: 'La propiedad «{name}» del documento contiene un comando o un bloque de código.',
      payloadInText: 'Un lugar que nadie lee («{name}») contiene un comando o un bloque de código.',
      readsHiddenText: 'La macro saca lo que ejecuta de un texto oculto del documento.',
    },
    why: 'Emotet guardaba sus comandos donde las herramientas de seguridad no buscan código.',
    honest: 'Los documentos auténticos guardan ahí palabras y números, no comandos.',
  },
  'macro-sheet-handover': {
    title: 'Una macro pasa el trabajo a una hoja de macros oculta',
    found: {
      runsCellName: 'La macro ejecuta algo cuyo nombre lee en una celda.',
      runsSheetCommand: 'La macro ejecuta comandos del antiguo lenguaje de macros de Excel 4.',
    },
    why: 'Repartido entre dos lenguajes, el ataque es más difícil de ver para las herramientas de seguridad.',
    honest: 'Las macros auténticas llaman a las demás macros por su nombre.',
  },
  'native-call-macro': {
    title: 'Una macro llega a lo más profundo de Windows',
    found: {
      callsWindows: 'La macro llama a la función de Windows «{function}».',
    },
    why: 'Con funciones así, una macro inicia programas, descarga archivos o ejecuta código que nadie puede ver.',
    honest:
      'Las macros auténticas usan funciones de Windows para esperar, medir el tiempo o encontrar una ventana, no para esto.',
  },
  'obfuscated-macro': {
    title: 'La macro oculta lo que hace',
    found: {
      hasRandomNames: 'Los nombres de la macro son letras al azar.',
      isTornApart: {
        one: 'Un texto de la macro está partido en trozos ({count}).',
        other: 'Los textos de la macro están partidos en {count} trozos.',
      },
      isSpeltOut: 'La macro compone textos letra a letra ({count} veces).',
    },
    why: 'Los atacantes ocultan lo que hace una macro para que las herramientas de seguridad no la reconozcan.',
    honest: 'Las personas dan a las partes de una macro nombres que se pueden leer.',
  },
  'picture-lure': {
    title: 'Una imagen en lugar de un documento',
    found: {
      onlyPicture:
        'El documento muestra una imagen y casi ninguna palabra, nadie ha dedicado tiempo a editarlo y una macro se inicia sola.',
    },
    why: 'Emotet pone en una imagen su petición de hacer clic en «Habilitar contenido», para que los filtros de correo no puedan leerla.',
    honest: 'Una carta escaneada también es una imagen, pero no contiene macros.',
  },
  'program-starting-macro': {
    title: 'Este documento inicia un programa oculto',
    found: {
      startsProgram:
        'En cuanto usted hace clic en «Habilitar contenido», «{procedure}» se ejecuta e inicia un programa ({means}).',
      fetchesFile:
        'En cuanto usted hace clic en «Habilitar contenido», «{procedure}» se ejecuta y descarga un archivo de Internet ({means}).',
      runsMemory:
        'En cuanto usted hace clic en «Habilitar contenido», «{procedure}» se ejecuta e inicia código oculto en la memoria ({means}).',
      handsOver:
        'En cuanto usted hace clic en «Habilitar contenido», «{procedure}» se ejecuta e inicia comandos ocultos ({means}).',
      isScrambled:
        'En cuanto usted hace clic en «Habilitar contenido», «{procedure}» ejecuta código revuelto a propósito para que nadie pueda leerlo.',
    },
    why: 'Así entra Emotet: el programa oculto carga el software malicioso y roba sus mensajes.',
    honest: 'Los documentos de trabajo no inician programas por sí solos al abrirse.',
  },
  'random-author': {
    title: 'El autor no es una persona',
    found: {
      knownAuthor: 'El autor del documento es «{author}», como en anteriores documentos de Emotet.',
      randomAuthor: 'El autor del documento es «{author}», que parece un conjunto de letras al azar.',
    },
    why: 'Emotet crea sus documentos de forma automática y pone autores inventados.',
    honest: 'Los documentos hechos por personas llevan su nombre, su usuario o su empresa.',
  },
  'remote-shortcut': {
    title: 'Un acceso directo a una red ajena',
    found: {
      opensElsewhere: 'El archivo «{name}» abre una carpeta o un programa en el equipo «{host}», que no es suyo.',
      connectsElsewhere: 'El archivo «{name}» conecta su equipo con «{host}», que no es suyo.',
    },
    why: 'Lo que hay allí puede iniciarse con el doble clic, y su equipo podría enviarle sus credenciales.',
    honest: 'Entre compañeros, los accesos directos llevan a la red de la propia organización.',
  },
  'remote-template': {
    title: 'El documento descarga algo más de Internet',
    found: {
      fetchesTemplate: 'Al abrirse, carga su plantilla de {address}',
      fetchesObject: 'Al abrirse, carga una parte de sí mismo de {address}',
    },
    why: 'La macro peligrosa puede estar en la parte que se carga, mientras el archivo adjunto parece inofensivo.',
    honest:
      'Los documentos de su organización toman las plantillas de su equipo o de los servidores de la organización.',
  },
  'self-starting-macro': {
    title: 'Este documento ejecuta una macro por sí solo',
    found: {
      startsAtOpening: 'La macro «{procedure}» se ejecuta en cuanto usted hace clic en «Habilitar contenido».',
    },
    why: 'Los documentos peligrosos tienen una macro así. También la tienen algunos libros inofensivos.',
    honest: 'Si no esperaba un documento con macros, llame al remitente.',
  },
  'stomped-macro': {
    title: 'Se ha quitado la parte legible de la macro',
    found: {
      sourceMissing: 'Office ejecutaría la macro, pero su texto legible se ha quitado o sustituido.',
      startsUnseen:
        'Office ejecutaría «{procedure}» por sí solo y usaría «{means}», pero el texto legible de la macro se ha quitado o sustituido.',
    },
    why: 'Esto solo se hace para engañar a las herramientas de seguridad y a quien quiere comprobarlo.',
    honest: 'Office siempre guarda una macro en sus dos formas, la que se lee y la que se ejecuta.',
  },
  'templates-folder-lure': {
    title: 'El documento quiere que lo muevan a una carpeta especial',
    found: { asksToCopy: 'En él se lee: «{phrase}»' },
    why: 'Desde esa carpeta, Office ejecuta las macros sin ninguna advertencia. Emotet usó este truco en noviembre de 2022.',
    honest: 'Nunca hay que copiar un documento auténtico en una carpeta de Office para leerlo.',
  },
  'written-script': {
    title: 'Una macro escribe un programa en su disco',
    found: {
      writesAndStarts: 'La macro escribe el archivo «{file}» y puede iniciarlo.',
      writesScript: 'La macro escribe el archivo «{file}», que Windows ejecutaría.',
    },
    why: 'Ese archivo es la siguiente fase del ataque.',
    honest: 'Las macros auténticas guardan tablas, textos y archivos PDF.',
  },
  'onenote-double-click': {
    title: 'Una nota pide un doble clic',
    found: { invitation: 'La nota «{name}» le pide que haga doble clic en una imagen colocada sobre un archivo.' },
    why: 'El doble clic no abre la imagen. Inicia lo que está oculto debajo.',
    honest: 'Las notas auténticas muestran su contenido enseguida, sin clics.',
  },
  'onenote-script': {
    title: 'Una nota con un programa oculto',
    found: { script: 'La nota «{section}» oculta el programa «{name}».' },
    why: 'Un doble clic en la nota inicia el programa. Emotet envió notas así en marzo de 2023.',
    honest: 'Las notas auténticas contienen texto, imágenes y documentos, no programas.',
  },
  'shortcut-command': {
    title: 'Un acceso directo que ejecuta un comando',
    found: {
      startsCommand: 'El acceso directo «{name}» inicia el programa de Windows «{program}» con comandos propios.',
      hidesCommand: 'El acceso directo «{name}» oculta un comando largo donde usted no lo ve.',
      carriesScript: 'Al final del acceso directo «{name}» hay algo oculto.',
    },
    why: 'Un acceso directo parece un documento, pero un doble clic en él ejecuta el comando.',
    honest: 'Nadie tiene motivo para enviarle un acceso directo que ejecuta comandos.',
  },
  'encrypted-document': {
    title: 'Un archivo de Office bloqueado',
    found: {
      locked: 'El archivo «{name}» está bloqueado con una contraseña. No hemos podido mirar dentro.',
      opened:
        'El archivo «{name}» está bloqueado con una contraseña. Una contraseña conocida en esta comprobación lo ha abierto.',
      opensByItself: 'El archivo «{name}» está cifrado, pero Office lo abre sin pedir la contraseña.',
    },
    why: 'Las herramientas de seguridad no pueden mirar dentro de los archivos bloqueados. Los atacantes lo aprovechan para esquivarlas.',
    honest: 'Si no esperaba un archivo bloqueado, llame al remitente.',
  },
  'excel4-macro-sheet': {
    title: 'Un libro con antiguas macros de Excel 4',
    found: {
      holdsMacroSheet: 'La hoja «{sheet}» contiene macros en un lenguaje de 1992.',
      startsMacroSheet:
        'La hoja «{sheet}» contiene macros en un lenguaje de 1992. El nombre «{name}» las inicia automáticamente.',
    },
    why: 'En 2022, Emotet ocultaba sus comandos en hojas así, porque muchas herramientas de seguridad no las leen.',
    honest: 'Hoy ningún libro necesita este lenguaje. Solo lo usan todavía los muy antiguos.',
  },
  'hidden-macro-sheet': {
    title: 'La hoja de macros está oculta',
    found: {
      hiddenSheet: 'La hoja de macros «{sheet}» está oculta.',
      veryHiddenSheet: 'La hoja de macros «{sheet}» está tan oculta que Excel ni siquiera la muestra en la lista.',
    },
    why: 'Usted solo debe ver la imagen que pide hacer clic en «Habilitar contenido», no los comandos.',
    honest: 'Nadie necesita ocultar macros que hacen un trabajo honrado.',
  },
  'macro-sheet-command': {
    title: 'Este libro inicia un programa oculto',
    found: {
      startsProgram: 'En cuanto usted hace clic en «Habilitar contenido», una fórmula inicia el programa «{program}».',
      fetchesFile:
        'En cuanto usted hace clic en «Habilitar contenido», una fórmula descarga un archivo de Internet ({means}).',
      callsWindows:
        'En cuanto usted hace clic en «Habilitar contenido», una fórmula llama a la función de Windows «{function}».',
    },
    why: 'Así entra Emotet: el programa descargado carga el software malicioso y roba sus mensajes.',
    honest: 'Las fórmulas auténticas calculan. No inician programas ni descargan archivos.',
  },
  'self-starting-macro-sheet': {
    title: 'La hoja de macros se inicia sola',
    found: {
      startsAtOpening:
        'Por el nombre «{name}», Excel ejecuta la hoja de macros en cuanto usted hace clic en «Habilitar contenido».',
      startsLater: 'Por el nombre «{name}», Excel ejecuta la hoja de macros cuando usted vuelve al libro o lo cierra.',
    },
    why: 'Basta un clic: no se le pregunta nada más.',
    honest: 'Las macros auténticas casi siempre esperan a que usted haga clic en un botón.',
  },
  'program-starting-pdf': {
    title: 'El archivo PDF inicia un programa',
    found: {
      starts: '«{name}» inicia esto al abrirlo o al hacer clic: {program}',
      opensEmbedded: '«{name}» abre el archivo «{file}», que está oculto en él.',
    },
    why: 'Un PDF sirve para leer. Un solo clic en «Abrir» o «Permitir» deja que el programa haga lo que quiera.',
    honest: 'Los PDF auténticos muestran páginas y llevan a sitios web; no inician nada.',
  },
};
