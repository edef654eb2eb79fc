import type { SettingsTexts } from '../settings-texts';

export const settings: SettingsTexts = {
  line: '{path}: {problem}',
  off: 'Desactivadas por su organización:',
  lowered: 'Contadas a medias por su organización:',
  counts: 'Su organización cuenta los mensajes por nivel. Solo se envía el nivel, nada del mensaje.',
  fine: '{file}: ningún error.',
  details: 'Para el administrador',
  problems: {
    badName:
      'El nombre después de «?org=» no es válido. Use hasta 40 letras minúsculas, cifras y guiones, y vuelva a crear el manifiesto.',
    notFound: 'No se ha encontrado el archivo. Póngalo en el servidor con este nombre.',
    tooSlow: 'El archivo no se ha cargado en {most} segundos. Revise el servidor.',
    notReadable: 'El archivo no se puede leer. Revise su nombre y sus permisos.',
    notUtf8:
      'El archivo no está en UTF-8 o se han perdido letras. Ábralo donde todas las letras se vean bien y guárdelo en UTF-8.',
    notJson: 'Esto no es JSON. Busque una coma, unas comillas o un corchete que falten.',
    trailingComma:
      'Elimine la coma de la línea {line}, columna {column}. Antes de {bracket} no debe haber ninguna coma.',
    notSettings: 'El archivo debe contener un solo objeto entre llaves. Parta del ejemplo.',
    fileTooLarge: 'El archivo supera los {most} kB. Quite lo que no haga falta.',
    unknownField: 'Este campo no existe. Elimínelo o corrija su nombre.',
    misspeltField: 'Este campo no existe. ¿Quería decir «{suggestion}»?',
    writtenTwice: 'Este campo está escrito dos veces. Deje solo uno.',
    missingField: 'Falta este campo. Añádalo.',
    unknownVersion: 'Aquí solo se conoce la versión 1. Escriba 1 o actualice Emotet Guard.',
    notText: 'Aquí va un texto. Póngalo entre comillas " ".',
    notList: 'Aquí va una lista. Póngala entre corchetes [ ].',
    notGroup: 'Aquí van campos. Póngalos entre llaves { }.',
    notTrueOrFalse: 'Escriba aquí true o false, sin comillas.',
    empty: 'Este campo está vacío. Rellénelo o elimínelo.',
    tooLong: 'Es demasiado largo. Use {most} caracteres como máximo.',
    tooMany: 'Son demasiados. Conserve {most} como máximo.',
    hiddenCharacters:
      'Hay saltos de línea, caracteres invisibles o espacios al principio o al final. Vuelva a escribirlo como una sola línea de texto sencillo.',
    notDomain: '«{found}» no es un dominio. Escríbalo como example.com.',
    openDomain:
      'Cualquiera puede registrar un nombre bajo «{found}». Indique un dominio que pertenezca a una sola organización.',
    publicDomain:
      'Cualquiera puede tener un buzón en «{found}». Indique direcciones concretas o dominios de una sola organización.',
    notMail: '«{found}» no es una dirección de correo. Escríbala como soc@example.com.',
    notPhone: '«{found}» no es un número de teléfono. Escriba al menos tres cifras.',
    notUrl: '«{found}» no se puede usar. Escriba una dirección que empiece por https://, mailto: o tel:.',
    notSender: '«{found}» no es un remitente. Escriba una dirección de correo o un dominio con «@» delante.',
    unknownLanguage: 'Este idioma no está disponible. Use uno de estos: {known}.',
    unknownCheck: 'No hay ninguna comprobación con este nombre. Búsquela en la lista de comprobaciones.',
    misspeltCheck: 'No hay ninguna comprobación con este nombre. ¿Quería decir «{suggestion}»?',
    notOffOrLowered: 'Escriba aquí "off" o "lowered".',
    cannotBeOff: 'Esta comprobación examina archivos y no se puede desactivar. Escriba "lowered" en su lugar.',
    notFileName:
      '«{found}» no se puede usar. Escriba solo el nombre de un archivo situado junto a la configuración y que termine en .bin.',
    notDigest: 'Esto no es una huella. Copie la línea que muestra «emotet-guard settings digest»: sha256-…',
    notPublicKey:
      'Esto no es la clave pública de un servidor de correo. Copie el valor que muestra «emotet-guard serve --key».',
    privateKey:
      'Esto es una clave privada, y cualquiera puede leer este archivo. Quítela, cree un nuevo par de claves y escriba la clave pública.',
    listNotFound: 'No se ha encontrado la lista de bloqueo. Póngala en el servidor, junto a la configuración.',
    listTooSlow: 'La lista de bloqueo no se ha cargado en {most} segundos. Revise el servidor.',
    listTooLarge: 'La lista de bloqueo supera los {most} kB. Vuelva a crearla con menos fuentes.',
    listWrongDigest:
      'La lista de bloqueo no es la de esta huella. Ponga juntas en el servidor la lista y la configuración.',
    listDamaged: 'La lista de bloqueo no se puede leer. Vuelva a crearla con «emotet-guard blocklist build».',
    listTooOld: 'La lista de bloqueo es demasiado antigua y ya no se usa. Cree una nueva.',
  },
};
