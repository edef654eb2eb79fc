import type { GroupTexts } from '../catalogue';

export const carrier: GroupTexts<'carrier'> = {
  'attached-program': {
    title: 'El archivo adjunto es un programa',
    found: {
      script: 'El archivo adjunto {name} es un script: Windows lo ejecuta en cuanto se abre.',
      program: 'El archivo adjunto {name} es un programa.',
      adminScript: 'El archivo adjunto {name} es un script que puede ejecutar comandos en su equipo.',
      shortcut:
        'El archivo adjunto {name} es un acceso directo: abre una ubicación, una conexión o un programa que ha elegido el remitente.',
    },
    why: 'Parece que se abre un documento, pero se ejecuta un programa en su equipo, sin más preguntas.',
    honest: 'Se envían documentos, no programas. El software se descarga del sitio web de su fabricante.',
  },
  'disguised-document': {
    title: 'Un archivo que no es lo que dice su nombre',
    found: { disguised: 'El archivo {name} es en realidad de tipo {actual}.' },
    why: 'Un tipo de archivo falso se cuela por los filtros de correo, y Office abre el archivo de todos modos.',
    honest: 'Los archivos de sus compañeros son del tipo que dice su nombre.',
  },
  'disguised-file-name': {
    title: 'Un nombre de archivo que oculta qué es el archivo',
    found: {
      doubleExtension:
        'El nombre {name} parece el de un documento, pero el archivo termina en «.{extension}» y puede iniciar un programa.',
      reversed:
        'El nombre {name} contiene un carácter oculto que invierte una parte. En realidad, el archivo termina en «.{extension}».',
      blanks: 'En el nombre {name}, una larga serie de espacios oculta la verdadera terminación, «.{extension}».',
      invisible: 'El nombre {name} contiene caracteres invisibles. En realidad, el archivo termina en «.{extension}».',
    },
    why: 'Windows oculta la última parte del nombre de un archivo. Así, lo que parece un documento puede iniciar un programa.',
    honest: 'Un remitente auténtico no tiene motivo para ocultar qué tipo de archivo envía.',
  },
  'emotet-file-name': {
    title: 'Un nombre de archivo al estilo de Emotet',
    found: { shape: 'El nombre {name} tiene la forma de los que crea Emotet.' },
    why: 'Emotet crea los nombres de archivo de forma automática: una palabra, una fecha, una serie de cifras.',
    honest: 'Los escáneres y los programas de contabilidad ponen nombres parecidos. Por sí solo significa poco.',
  },
  'html-smuggling': {
    title: 'Una página web que crea un archivo',
    found: {
      buildsFile: 'Al abrirla, la página adjunta «{name}» crea un archivo en su equipo.',
      handsOver: 'La página adjunta «{name}» le hace guardar el archivo «{file}», que crea en su navegador.',
      hidesScript: 'La página adjunta «{name}» ejecuta un script que contiene en forma codificada.',
      leadsOn: 'La página adjunta «{name}» le lleva a {host} nada más abrirla.',
    },
    why: 'El archivo no se compone hasta llegar a su navegador, así que ningún filtro de correo lo ha visto nunca.',
    honest: 'Un remitente auténtico adjunta el propio archivo.',
  },
  'locked-archive': {
    title: 'Un archivo adjunto bloqueado con contraseña',
    found: {
      locked: 'El archivo comprimido {name} está bloqueado con una contraseña.',
      namesLocked:
        'El archivo comprimido {name} está cifrado de modo que ni siquiera se pueden leer los nombres de sus archivos.',
    },
    why: 'Ningún antivirus puede mirar dentro de un archivo bloqueado. Emotet lo aprovecha para esquivarlos.',
    honest:
      'Muchas empresas bloquean por costumbre todos los archivos adjuntos y envían la contraseña en otro mensaje.',
  },
  'macro-capable-document': {
    title: 'Un documento que puede contener macros',
    found: { document: 'El documento {name} es de un tipo que puede contener macros.' },
    why: 'Las macros son pequeños programas dentro de un documento. Emotet empieza con una de ellas, en cuanto alguien hace clic en «Habilitar contenido».',
    honest:
      'La mayoría de los documentos de este tipo son corrientes. Los archivos de Word que terminan en .docx y los de Excel que terminan en .xlsx no contienen macros.',
  },
  'onenote-attachment': {
    title: 'El archivo adjunto es de OneNote',
    found: { note: '{name} es un archivo de OneNote.' },
    why: 'En 2023, Emotet ocultaba un programa en archivos así, detrás de la imagen de un botón.',
    honest: 'Los blocs de notas de OneNote se suelen compartir con un enlace, no como archivo adjunto.',
  },
  'opaque-container': {
    title: 'Un tipo de archivo que los filtros de correo rara vez abren',
    found: { container: '{name} es un archivo de tipo {kind}, que puede contener otros archivos.' },
    why: 'Los atacantes empaquetan así sus archivos para que los filtros no los vean y Office no avise.',
    honest: 'Los documentos corrientes se envían tal cual o en un archivo ZIP.',
  },
  'padded-document': {
    title: 'Un documento inflado para escapar de los antivirus',
    found: {
      entry: '{name} ocupa {packedKilobytes} KB en el archivo comprimido, pero {megabytes} MB al extraerlo.',
      attachment: 'El documento {name} ocupa {megabytes} MB.',
    },
    why: 'Emotet llena sus documentos de datos vacíos hasta que son demasiado grandes para los antivirus.',
    honest: 'Un documento corriente nunca está casi completamente vacío.',
  },
  'password-in-same-message': {
    title: 'La contraseña está en el mismo mensaje',
    found: {
      openedMacro:
        'Una contraseña de este mensaje abre el archivo comprimido {name}. Contiene {inner}, que puede iniciar un programa.',
      opened: 'Una contraseña de este mensaje abre el archivo comprimido {name}.',
      stated: 'El archivo comprimido {name} está bloqueado, y este mensaje parece dar también su contraseña.',
      flooded:
        'El archivo comprimido {name} está bloqueado, y este mensaje da más contraseñas posibles de las que se pueden probar.',
    },
    why: 'Un candado con la llave colgada al lado no protege nada. Solo deja fuera a los antivirus, y eso es lo que quiere Emotet.',
    honest: 'Quien quiere proteger un archivo envía la contraseña por otra vía.',
  },
  'pdf-with-link': {
    title: 'Un PDF que lleva a un sitio web sospechoso',
    found: {
      hackedSite: 'Un PDF corto contiene un enlace a {host}, que parece un enlace a un sitio web pirateado.',
      download: 'Un PDF corto contiene un enlace que descarga «{file}» de {host}.',
    },
    why: 'Emotet envía archivos PDF cuyo único fin es un enlace, que lleva al documento dañino.',
    honest: 'Un PDF corriente contiene la información y enlaza con el sitio web de la empresa.',
  },
  'risky-archive-entry': {
    title: 'Un archivo peligroso dentro de un archivo comprimido',
    found: {
      document: 'En el archivo comprimido {archive} está {name}, un documento que puede contener macros.',
      onenote: 'En el archivo comprimido {archive} está {name}, un archivo de OneNote.',
      shortcut:
        'En el archivo comprimido {archive} está {name}, un acceso directo que puede iniciar cualquier comando.',
      script: 'En el archivo comprimido {archive} está {name}, un script que se ejecuta al abrirlo.',
      adminScript:
        'En el archivo comprimido {archive} está {name}, un script que puede ejecutar comandos en su equipo.',
      program: 'En el archivo comprimido {archive} está {name}, un programa.',
      scriptAmongMany: 'Entre los muchos archivos del archivo comprimido {archive} está {name}, un script.',
      programAmongMany: 'Entre los muchos archivos del archivo comprimido {archive} está {name}, un programa.',
    },
    why: 'Emotet comprime sus documentos, accesos directos y scripts para que pasen los filtros de correo.',
    honest:
      'Los socios comerciales envían archivos PDF o documentos corrientes. No tienen motivo para enviar accesos directos ni scripts.',
  },
  'small-single-entry-archive': {
    title: 'Un archivo comprimido muy pequeño con un solo archivo',
    found: { single: 'El archivo comprimido {name} solo contiene {inner} y ocupa apenas {kilobytes} KB.' },
    why: 'Emotet comprime un solo documento pequeño para que los filtros no lo vean.',
    honest: 'Algunas empresas comprimen automáticamente todos los archivos adjuntos. Por sí solo significa poco.',
  },
  'twin-archive-name': {
    title: 'El archivo comprimido y el documento se llaman igual',
    found: { twin: 'El archivo comprimido y el único archivo que contiene se llaman {name}.' },
    why: 'El programa de envío de Emotet da al archivo comprimido el nombre del documento que contiene.',
    honest: 'Windows hace lo mismo con un solo archivo. Por sí solo significa poco.',
  },
  'two-faced-archive': {
    title: 'Un archivo comprimido con dos contenidos distintos',
    found: { twoFaced: 'El archivo comprimido {name} muestra archivos distintos según el programa.' },
    why: 'Los filtros de correo revisan los archivos inofensivos, y su programa para descomprimir extrae los otros.',
    honest: 'Un archivo comprimido corriente tiene una sola lista de contenido, y es correcta.',
  },
  'attachment-in-anothers-name': {
    title: 'Un archivo en nombre de su contacto, de un extraño',
    found: { attachment: '«{file}» llega en nombre de {name}, pero no desde la dirección de ese contacto.' },
    why: 'Emotet envía sus archivos en nombre de personas a las que ha robado el correo.',
    honest:
      'Un contacto auténtico envía los archivos desde la dirección que usted conoce. ¿Una dirección nueva? Antes de abrir nada, llame a la persona a un número que ya tenga.',
  },
};
