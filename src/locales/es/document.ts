import type { GroupTexts } from '../catalogue';

export const document: GroupTexts<'document'> = {
  'activated-package': {
    title: 'Una macro abre un archivo oculto',
    found: {
      opensPackage:
        'La macro abre un archivo incrustado en el documento, como si usted hubiera hecho doble clic en él.',
    },
    why: 'El archivo incrustado puede ser un programa, y se inicia sin preguntarle nada.',
    honest: 'En los documentos normales es usted quien decide si abre lo que llevan incrustado.',
  },
  'dde-field': {
    title: 'Un campo del documento inicia un programa',
    found: { startsProgram: 'Nada más abrirse, el documento pide a Windows que inicie esto: {command}' },
    why: 'Un campo así no necesita macros. Office pregunta, como si nada, si debe actualizar los datos de archivos vinculados, y un clic en «Sí» inicia el programa.',
    honest: 'Los campos normales de este tipo apuntan a una tabla de Excel, no a un programa.',
  },
  'embedded-program': {
    title: 'En este documento hay un programa oculto',
    found: {
      script: 'El documento «{document}» contiene el script «{name}».',
      program: 'El documento «{document}» contiene el programa «{name}».',
      shortcut: 'El documento «{document}» contiene el acceso directo «{name}».',
    },
    why: 'Parece la imagen pequeña de un documento. Un doble clic en ella inicia el programa.',
    honest: 'Los documentos normales contienen tablas, imágenes y texto, no programas.',
  },
  'equation-exploit': {
    title: 'Este documento ataca su equipo en cuanto se abre',
    found: { runsCode: '«{name}» contiene una fórmula falsa que inicia código oculto.' },
    why: 'Aprovecha una antigua vulnerabilidad del editor de ecuaciones de Office. No hacen falta macros ni más clics.',
    honest: 'Las fórmulas normales no hacen eso. Las versiones actuales de Office ya no usan ese antiguo editor.',
  },
  'self-updating-object': {
    title: 'Un objeto incrustado se inicia solo',
    found: {
      activates: 'Word activa el objeto incrustado «{className}» mientras abre el documento.',
      hides: 'Un objeto incrustado está escrito de forma que escapa a las herramientas de seguridad.',
    },
    why: 'Los atacantes usan objetos así para iniciar programas sin macros y sin clics.',
    honest:
      'En los documentos normales, las tablas e imágenes incrustadas no hacen nada hasta que se hace doble clic en ellas.',
  },
  'enable-content-lure': {
    title: 'El documento le pide que haga clic en «Habilitar contenido»',
    found: { asksForClick: 'El documento dice: «{phrase}»' },
    why: 'Ese clic inicia el programa oculto. Emotet lo necesita, y sus documentos dan toda clase de motivos para conseguirlo.',
    honest:
      'Una factura o una carta se lee sin hacer clic en «Habilitar edición» ni en «Habilitar contenido». Si una barra roja indica que se han bloqueado las macros, déjelo así: no desbloquee el archivo en sus propiedades.',
  },
  'event-started-macro': {
    title: 'Una macro que se inicia más tarde',
    found: {
      startsAtEvent: 'La macro «{procedure}» se ejecuta en cuanto el documento se muestra o se usa.',
      startsAtClosing: 'La macro «{procedure}» se ejecuta cuando usted cierra el documento.',
      waitsForClick: 'Una macro del documento espera un clic o una entrada y entonces actúa como un ataque ({means}).',
    },
    why: 'Los atacantes inician su macro más tarde, porque muchas herramientas de seguridad solo vigilan la apertura.',
    honest: 'Las macros normales casi siempre esperan a que se haga clic en un botón.',
  },
  'hidden-payload': {
    title: 'Hay algo oculto dentro del documento',
    found: {
      payloadInForm: 'Un formulario invisible («{name}») contiene un comando o un bloque de código.',
      payloadInProperty: 'La propiedad «{name}» del documento contiene un comando o un bloque de código.',
      payloadInText: 'Un lugar que nadie mira («{name}») contiene un comando o un bloque de código.',
      readsHiddenText: 'La macro saca lo que ejecuta de un texto oculto del documento.',
    },
    why: 'Emotet ocultaba sus comandos donde las herramientas de seguridad no buscan código.',
    honest: 'Los documentos normales guardan ahí palabras y números, no comandos.',
  },
  'macro-sheet-handover': {
    title: 'Una macro inicia una hoja de macros oculta',
    found: {
      runsCellName: 'La macro ejecuta algo cuyo nombre lee en una celda.',
      runsSheetCommand: 'La macro ejecuta comandos del antiguo lenguaje de macros de Excel 4.',
    },
    why: 'Repartido entre dos lenguajes, el ataque es más difícil de ver para las herramientas de seguridad.',
    honest: 'Las macros normales llaman a las demás macros por su nombre.',
  },
  'native-call-macro': {
    title: 'Una macro usa funciones internas de Windows',
    found: {
      callsWindows: 'La macro llama a la función de Windows «{function}».',
    },
    why: 'Con funciones así, una macro inicia programas, descarga archivos o ejecuta código que nadie puede ver.',
    honest:
      'Las macros normales usan funciones de Windows para esperar, medir el tiempo o encontrar una ventana, no para esto.',
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
    honest: 'Las partes de una macro suelen tener nombres comprensibles.',
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
      startsProgram: '{when}, «{procedure}» se ejecuta e inicia un programa ({means}).',
      fetchesFile: '{when}, «{procedure}» se ejecuta y descarga un archivo de Internet ({means}).',
      runsMemory: '{when}, «{procedure}» se ejecuta e inicia código oculto en la memoria ({means}).',
      handsOver: '{when}, «{procedure}» se ejecuta e inicia comandos ocultos ({means}).',
      isScrambled: '{when}, «{procedure}» ejecuta código que se ha hecho ilegible a propósito.',
    },
    why: 'Así entra Emotet: el programa oculto descarga el software malicioso, que roba sus mensajes.',
    honest: 'Los documentos de trabajo no inician programas por sí solos.',
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
    title: 'Un acceso directo a la red de un extraño',
    found: {
      opensElsewhere:
        'El archivo «{name}» abre una carpeta o un programa en el equipo «{host}», ajeno a su organización.',
      connectsElsewhere: 'El archivo «{name}» conecta su equipo con «{host}», ajeno a su organización.',
    },
    why: 'Lo que hay allí puede iniciarse con el doble clic, y su equipo podría enviarle sus credenciales.',
    honest: 'Entre compañeros, los accesos directos llevan a la red de la propia organización.',
  },
  'remote-template': {
    title: 'El documento carga otro archivo de Internet',
    found: {
      fetchesTemplate: 'Al abrirse, carga su plantilla de {address}',
      fetchesObject: 'Al abrirse, carga una parte de su contenido de {address}',
    },
    why: 'La macro peligrosa puede estar en la parte que se carga, mientras el archivo adjunto parece inofensivo.',
    honest:
      'Los documentos de su organización toman las plantillas de su equipo o de los servidores de la organización.',
  },
  'self-starting-macro': {
    title: 'Este documento ejecuta una macro por sí solo',
    found: {
      startsAtOpening: 'La macro «{procedure}» se ejecuta en cuanto hace clic en «Habilitar contenido».',
    },
    why: 'Los documentos peligrosos tienen una macro así. También la tienen algunos libros inofensivos.',
    honest: 'Si no esperaba un documento con macros, llame al remitente.',
  },
  'stomped-macro': {
    title: 'Se ha quitado la parte legible de la macro',
    found: {
      sourceMissing: 'Office ejecutaría la macro, pero su código legible se ha quitado o sustituido.',
      startsUnseen:
        'Office ejecutaría «{procedure}» por sí solo y usaría «{means}», pero el código legible de la macro se ha quitado o sustituido.',
    },
    why: 'Esto solo se hace para engañar a las herramientas de seguridad y a quien quiere comprobarlo.',
    honest: 'Office siempre guarda una macro en sus dos formas, la que se lee y la que se ejecuta.',
  },
  'templates-folder-lure': {
    title: 'El documento pide que lo mueva a una carpeta especial',
    found: { asksToCopy: 'El documento dice: «{phrase}»' },
    why: 'Desde esa carpeta, Office ejecuta las macros sin ninguna advertencia. Emotet usó este truco en noviembre de 2022.',
    honest: 'Nunca hay que copiar un documento normal en una carpeta de Office para leerlo.',
  },
  'written-script': {
    title: 'Una macro escribe un programa en su disco',
    found: {
      writesAndStarts: 'La macro escribe el archivo «{file}» y puede iniciarlo.',
      writesScript: 'La macro escribe el archivo «{file}», que Windows ejecutaría.',
    },
    why: 'Ese archivo es la siguiente fase del ataque.',
    honest: 'Las macros normales guardan tablas, documentos y archivos PDF.',
  },
  'onenote-double-click': {
    title: 'Una nota le pide que haga doble clic',
    found: { invitation: 'La nota «{name}» le pide que haga doble clic en una imagen colocada sobre un archivo.' },
    why: 'El doble clic no abre la imagen. Inicia lo que está oculto debajo.',
    honest: 'Las notas normales muestran su contenido enseguida, sin clics.',
  },
  'onenote-script': {
    title: 'Una nota con un programa oculto',
    found: { script: 'La nota «{section}» oculta el programa «{name}».' },
    why: 'Un doble clic en la nota inicia el programa. Emotet envió notas así en marzo de 2023.',
    honest: 'Las notas normales contienen texto, imágenes y documentos, no programas.',
  },
  'shortcut-command': {
    title: 'Un acceso directo que ejecuta un comando',
    found: {
      startsCommand:
        'El acceso directo «{name}» usa el programa de Windows «{program}» para ejecutar sus propios comandos.',
      hidesCommand: 'El acceso directo «{name}» oculta un comando largo donde usted no lo ve.',
      carriesScript: 'Al final del acceso directo «{name}» hay algo oculto.',
    },
    why: 'Un acceso directo puede parecer un documento, pero un doble clic en él ejecuta el comando.',
    honest: 'No hay ningún buen motivo para enviarle un acceso directo que ejecuta comandos.',
  },
  'encrypted-document': {
    title: 'Un archivo de Office bloqueado',
    found: {
      locked: 'El archivo «{name}» está bloqueado con una contraseña. No hemos podido mirar dentro.',
      opened:
        'El archivo «{name}» está bloqueado con una contraseña. Una de las contraseñas que prueba Emotet Guard lo ha abierto.',
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
    honest: 'Hoy ningún libro necesita este lenguaje. Solo lo usan todavía algunos muy antiguos.',
  },
  'hidden-macro-sheet': {
    title: 'La hoja de macros está oculta',
    found: {
      hiddenSheet: 'La hoja de macros «{sheet}» está oculta.',
      veryHiddenSheet:
        'La hoja de macros «{sheet}» está tan oculta que Excel ni siquiera la muestra en la lista de hojas ocultas.',
    },
    why: 'Usted solo debe ver la imagen que pide hacer clic en «Habilitar contenido», no los comandos.',
    honest: 'Nadie necesita ocultar macros que hacen un trabajo normal.',
  },
  'macro-sheet-command': {
    title: 'Este libro inicia un programa oculto',
    found: {
      startsProgram: '{when}, una fórmula inicia el programa «{program}».',
      fetchesFile: '{when}, una fórmula descarga un archivo de Internet ({means}).',
      callsWindows: '{when}, una fórmula llama a la función de Windows «{function}».',
    },
    why: 'Así entra Emotet: el programa descarga el software malicioso, que roba sus mensajes.',
    honest: 'Las fórmulas normales calculan. No inician programas ni descargan archivos.',
  },
  'self-starting-macro-sheet': {
    title: 'La hoja de macros se inicia sola',
    found: {
      startsAtOpening:
        'Por el nombre definido «{name}», Excel ejecuta la hoja de macros en cuanto hace clic en «Habilitar contenido».',
      startsLater:
        'Por el nombre definido «{name}», Excel ejecuta la hoja de macros cuando usted vuelve al libro o lo cierra.',
    },
    why: 'Basta un clic: no se le pregunta nada más.',
    honest: 'Las macros normales casi siempre esperan a que se haga clic en un botón.',
  },
  'program-starting-pdf': {
    title: 'El archivo PDF inicia un programa',
    found: {
      starts: '«{name}» inicia esto al abrirlo o al hacer clic: {program}',
      opensEmbedded: '«{name}» abre el archivo «{file}», que está oculto en él.',
    },
    why: 'Un PDF sirve para leer. Un solo clic en «Abrir» o «Permitir» deja que el programa haga lo que quiera.',
    honest: 'Los PDF normales muestran páginas y enlazan con sitios web. No inician nada.',
  },
};
