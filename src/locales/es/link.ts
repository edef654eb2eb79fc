import type { GroupTexts } from '../catalogue';

export const link: GroupTexts<'link'> = {
  'app-launching-link': {
    title: 'Un enlace que inicia un programa',
    found: {
      installer: 'Un enlace inicia el instalador de aplicaciones de Windows, para instalar una aplicación de {host}.',
      remoteSearch: 'Un enlace abre una carpeta de {host} que parece una búsqueda en su propio equipo.',
      opensInOffice: 'Un enlace abre un documento de {host} directamente en Word, Excel o PowerPoint.',
      troubleshooter: 'Un enlace inicia una herramienta de Windows ({scheme}) que puede ejecutar comandos.',
    },
    why: 'Estos enlaces esquivan el navegador y sus advertencias. Emotet se hizo instalar así como un falso componente «Adobe PDF».',
    honest:
      'Los mensajes auténticos enlazan con páginas web. Los programas vienen de su departamento de informática o de la tienda.',
  },
  'direct-download-link': {
    title: 'Un enlace a un archivo que puede hacer daño',
    found: {
      download: 'Un enlace descarga «{file}» de {host}.',
      sharedFolder: 'Un enlace abre «{file}» en una carpeta compartida de {host}, fuera de su organización.',
    },
    why: 'Detrás de un enlace, los archivos ZIP, los documentos con macros y los scripts escapan de los filtros que revisan los archivos adjuntos.',
    honest: 'Las empresas suelen enlazar con una página de su propio sitio web, donde usted elige el archivo.',
  },
  'disguised-host-link': {
    title: 'Un enlace que oculta adónde lleva',
    found: {
      codedNumber: 'Un enlace lleva la dirección convertida en un número. En realidad lleva a {host}.',
      userName: 'Un enlace pone un nombre falso delante de la verdadera dirección, {host}.',
      lookalikeLetters: 'Un enlace lleva a {host}, escrito con letras de otro alfabeto para que parezca {looksLike}.',
      bareNumber: 'Un enlace lleva a un número ({host}) en lugar de a un nombre.',
      oddPort: 'Un enlace lleva a {host} por un puerto inusual ({port}).',
      notEncrypted: 'Un enlace sospechoso lleva a {host} sin cifrado (http).',
    },
    why: 'Los atacantes escriben las direcciones de modo que ni las personas ni los filtros vean adónde llevan.',
    honest: 'Las empresas enlazan con su propio nombre, en letras normales y con https.',
  },
  'hacked-cgi-link': {
    title: 'Un enlace a la carpeta de programas de un sitio web',
    found: {
      cgiDirectory: 'Un enlace lleva a «{directory}» en {host}, un lugar para programas, no para páginas.',
    },
    why: 'Emotet oculta sus documentos en carpetas así de sitios web pirateados.',
    honest: 'Los sitios web legítimos no envían a nadie a esas carpetas.',
  },
  'hacked-wordpress-link': {
    title: 'Un enlace al interior de un sitio web pirateado',
    found: {
      wordpressDirectory:
        'Un enlace lleva a «{directory}» en {host}. Los sitios web de WordPress no tienen esa carpeta.',
    },
    why: 'Emotet oculta sus documentos en una carpeta propia de sitios web pirateados. El propietario no lo sabe.',
    honest: 'Los sitios web legítimos enlazan con sus páginas o con archivos de «uploads».',
  },
  'invoice-directory-link': {
    title: 'Un enlace con nombre de factura',
    found: {
      invoiceDirectory: 'Un enlace lleva a una carpeta «{directory}» en {host}.',
    },
    why: 'En 2018 y 2019, Emotet daba a las carpetas de sus enlaces nombres de facturas y documentos.',
    honest: 'Los servicios de contabilidad también tienen páginas con esos nombres. Por sí solo significa poco.',
  },
  'listed-link': {
    title: 'Un enlace a un sitio web conocido como peligroso',
    found: {
      listedAddress: 'Un enlace a {host} está en la lista de direcciones peligrosas ({source}).',
      listedSite: 'Un enlace lleva a {host}. Este sitio web está en la lista de sitios peligrosos ({source}).',
      listTooOld:
        'Un enlace a {host} está en una lista de direcciones peligrosas ({source}), pero esa lista es demasiado antigua y no se usa (creada el {day}).',
    },
    why: 'Expertos en seguridad han encontrado hace poco archivos dañinos en esta dirección.',
    honest: 'Un sitio web pirateado puede haberse limpiado desde entonces. Su equipo de seguridad puede averiguarlo.',
  },
  'mismatched-link-text': {
    title: 'Un enlace que no lleva adonde dice',
    found: {
      otherDomain: 'Un enlace muestra «{shown}», pero lleva a {host}.',
      fileName: 'Un enlace muestra el nombre de archivo «{shown}», pero lleva a una carpeta de {host}.',
    },
    why: 'Un enlace puede mostrar cualquier texto. Emotet muestra un nombre que usted conoce y le lleva a otro sitio.',
    honest:
      'En los mensajes auténticos casi siempre se abre la dirección que se ve. Los boletines que cuentan los clics son una excepción.',
  },
  'number-query-link': {
    title: 'Un enlace que termina en un simple número',
    found: {
      numberQuery: 'Un enlace a {host} termina en «{query}».',
    },
    why: 'En 2023, los enlaces de Emotet terminaban en un número de seis cifras, con el que sus sitios distinguían a los visitantes.',
    honest: 'Los enlaces normales dicen qué significa el número, por ejemplo «id=».',
  },
  'random-directory-link': {
    title: 'Un enlace que termina en letras al azar',
    found: {
      randomUnderSystem:
        'Un enlace lleva a una carpeta con un nombre al azar, «{directory}», entre las carpetas internas de {host}.',
      longRandomName: 'Un enlace lleva a una carpeta con un largo nombre al azar, «{directory}», en {host}.',
      randomName: 'Un enlace lleva a una carpeta con un nombre al azar, «{directory}», en {host}.',
    },
    why: 'Emotet pone sus documentos en sitios web pirateados, en carpetas cuyos nombres ha inventado un programa.',
    honest:
      'Algunos servicios web ponen códigos así en sus direcciones. Si no conoce el sitio web, llame al remitente.',
  },
  'unrelated-link-domain': {
    title: 'Un enlace a un sitio web ajeno a la conversación',
    found: {
      unrelatedDomain: 'Un enlace lleva a {host}, que no tiene nada que ver con {sender}, el dominio del remitente.',
      inName: 'Un enlace lleva a {target}. El remitente usa el nombre {name}, pero no la dirección de ese contacto.',
    },
    why: 'Los enlaces de Emotet llevan a sitios web pirateados que no tienen nada que ver con usted.',
    honest: 'Es frecuente enlazar con otros sitios web. Por sí solo significa poco.',
  },
};
