import type { TimeTexts } from './time-texts';

export const es: TimeTexts = {
  month: 'Mes',
  earlier: 'Cambio anterior',
  later: 'Cambio siguiente',
  messages: (count) => (count === 1 ? '1 mensaje' : `${count} mensajes`),
  legend: { sends: 'Emotet envía', begins: 'algo nuevo', pauses: 'pausa' },
  news: 'Qué había de nuevo',
  goesOn: 'Sigue en curso',
  pause: 'Pausa',
  source: 'Fuente:',
  emptyMailbox: 'Este mes, nada de Emotet.',
  openOne: 'Abra un mensaje de la lista: Emotet Guard lo juzga aquí y ahora.',
  backToNews: (month) => `Volver a ${month}`,
  translated: 'Todas las oleadas se cuentan en español, vinieran en el idioma que vinieran.',
  verdict: 'Qué dice Emotet Guard',
  checks: {
    title: 'Las comprobaciones a lo largo del tiempo',
    toMailbox: 'Al buzón',
    intro:
      'Qué comprobaciones encuentran algo en el primer mensaje de cada oleada. No hay nada guardado: cada mensaje se juzga ahora.',
    check: 'Comprobación',
    lit: 'encontrado',
    dark: 'no encontrado',
    judging: (done, of) => `Se juzga la oleada ${done} de ${of}`,
  },
  waves: {
    'invoice-link': {
      name: 'Enlaces a «facturas»',
      what: 'Una factura en nombre de alguien de una libreta de direcciones robada. El enlace lleva a un documento de Word en un sitio web atacado.',
    },
    'invoice-doc': {
      name: 'Facturas en Word',
      what: 'El documento es una sola imagen que pide «Habilitar contenido». Su macro inicia PowerShell, que descarga Emotet.',
    },
    'invoice-pdf': {
      name: 'Un PDF con un enlace',
      what: 'El PDF es inofensivo y está vacío. Solo lleva al documento de Word, para que los filtros de correo no vean más que un PDF.',
    },
    'word-xml': {
      name: 'XML que se llama .doc',
      what: 'Ocho de cada diez archivos son XML con la extensión .doc. Word los abre igual; muchos filtros buscan otra cosa.',
    },
    'reply-chain': {
      name: 'Respuestas en conversaciones robadas',
      what: 'Desde octubre de 2018 Emotet roba buzones enteros. Ahora responde: asunto real, conversación real, dirección de un desconocido.',
    },
    wmi: {
      name: 'De vuelta, con ventanas ocultas',
      what: 'Tras el verano escribe en más idiomas, desde octubre también en japonés. La macro inicia su programa a través del propio Windows (WMI), sin ventana visible.',
    },
    script: {
      name: 'Un script en lugar de un documento',
      what: 'Durante unas semanas se adjunta un archivo JavaScript. No necesita «Habilitar contenido»: basta un doble clic.',
    },
    bonus: {
      name: 'Temas de temporada',
      what: 'Pagas extra en Japón, fiestas de Navidad en otros países: lo que uno espera leer en diciembre.',
    },
    virus: {
      name: 'El coronavirus como cebo',
      what: 'Días después de las primeras noticias, falsas oficinas de salud japonesas avisan de contagios cercanos.',
    },
    'stolen-files': {
      name: 'Llegan también archivos robados',
      what: 'De vuelta tras cinco meses. Junto al documento con macros van adjuntos auténticos del mensaje robado, para que todo resulte familiar.',
    },
    'password-zip': {
      name: 'ZIP cifrado, contraseña al lado',
      what: 'Los filtros de correo no pueden mirar dentro; el destinatario, sí. En Japón, donde los ZIP cifrados son habituales, casi nadie se extraña.',
    },
    return: {
      name: 'El regreso',
      what: 'Diez meses después del desmantelamiento, TrickBot vuelve a instalar Emotet. Desde el primer día: Word, Excel y ZIP cifrados en conversaciones robadas.',
    },
    'hacked-site': {
      name: 'Enlaces a sitios de WordPress atacados',
      what: 'Letras al azar en una carpeta de sistema de WordPress: una ruta que ningún sitio honrado tiene.',
    },
    installer: {
      name: '«Vista previa del PDF» instala una aplicación',
      what: 'El enlace abre el instalador de aplicaciones de Windows con un falso componente de Adobe. Sin documento y sin macro.',
    },
    'macro-sheet': {
      name: 'Macros de 1992',
      what: 'Hojas de macros de Excel 4, ocultas en un libro. Muchos antivirus solo conocían el tipo más reciente.',
    },
    excel: {
      name: 'Macros de Excel 4 en .xls',
      what: 'El formato antiguo lleva las macros antiguas. Las direcciones se escriben en hexadecimal u octal, para que nadie las reconozca.',
    },
    'excel-zip': {
      name: 'El máximo en Japón',
      what: 'El libro, en un ZIP cifrado. En marzo envían Emotet cinco veces más direcciones .jp que en el máximo de 2020.',
    },
    shortcut: {
      name: 'Accesos directos en lugar de documentos',
      what: 'Microsoft empieza a bloquear las macros de Internet. Por eso el ZIP contiene un acceso directo de Windows que ejecuta un comando.',
    },
    templates: {
      name: '«Cópieme en Templates»',
      what: 'Nueve días de noviembre. El libro pide que lo copien en una carpeta en la que Office confía: allí las macros se inician sin preguntar.',
    },
    padded: {
      name: 'Medio gigabyte de nada',
      what: 'Un ZIP pequeño con un documento inflado con ceros a más de 500 MB. Los antivirus se saltan los archivos grandes.',
    },
    onenote: {
      name: 'OneNote con un botón',
      what: 'Debajo de «View» hay un script. OneNote no tiene macros, así que ningún bloqueo lo detiene: el último truco hasta hoy.',
    },
  },
  pauses: {
    'autumn-2018': {
      name: 'Casi nada',
      what: 'A fin de mes Emotet aprende a robar correos enteros, no solo direcciones. Para qué, se verá en abril.',
    },
    'summer-2019': {
      name: 'Pausa de verano',
      what: 'Los servidores callan casi cuatro meses, hasta el 16 de septiembre.',
    },
    'spring-2020': {
      name: 'Cinco meses de descanso',
      what: 'Ningún mensaje del 7 de febrero al 17 de julio: la pausa más larga hasta entonces.',
    },
    'autumn-2020': {
      name: 'Descanso antes de Navidad',
      what: 'Casi dos meses sin mensajes. El 21 de diciembre está de vuelta.',
    },
    takedown: {
      name: 'Desmantelado: nada',
      what: 'El 27 de enero de 2021, las policías de ocho países toman el control de los servidores de Emotet. El 25 de abril se borra de todos los equipos infectados.',
    },
    'summer-2022': { name: 'Otra pausa de verano', what: 'Ningún mensaje del 13 de julio al 2 de noviembre.' },
    'winter-2022': {
      name: 'Pausa de invierno',
      what: 'Tras nueve días de envíos, otra vez silencio hasta el 7 de marzo.',
    },
    silence: {
      name: 'Silencio',
      what: 'Ningún mensaje nuevo desde principios de abril de 2023. Los trucos siguen vivos en otras manos: para eso sirve practicar.',
    },
  },
};
