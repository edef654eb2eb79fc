import type { GroupTexts } from '../catalogue';

export const thread: GroupTexts<'thread'> = {
  'reply-without-thread': {
    title: 'Una respuesta que no responde a nada',
    found: {
      noThreadHeaders: 'El asunto empieza por «{prefix}», pero este mensaje no está vinculado a ninguno anterior.',
    },
    why: 'Emotet pone «Re:» delante de un asunto robado para que su mensaje parezca parte de su conversación.',
    honest: 'Una respuesta auténtica contiene información oculta que la vincula con el mensaje anterior.',
  },
  'date-zone-mismatch': {
    title: 'Las zonas horarias no coinciden',
    found: {
      zones: 'El mensaje se escribió en la zona horaria {date}, pero lo envió un servidor de la zona horaria {server}.',
    },
    why: 'Emotet funciona en equipos pirateados, a menudo en un país distinto del del buzón que utiliza.',
    honest: 'También ocurre con los mensajes de personas que están de viaje.',
  },
  'doubled-reply-prefix': {
    title: '«Re:» dos veces',
    found: {
      doubled: 'El asunto empieza por «{prefixes}».',
    },
    why: 'Emotet pone su propio «Re:» delante de un asunto robado que ya tiene uno.',
    honest:
      'La mayoría de los programas de correo escriben «Re:» o «RV:» una sola vez, por larga que sea la conversación.',
  },
  'foreign-html-document': {
    title: 'Un mensaje entero pegado',
    found: {
      pasted:
        'Debajo del texto nuevo hay una segunda página completa, como si se hubiera pegado entero un mensaje anterior.',
    },
    why: 'Emotet no cita como un programa de correo. Pega el mensaje robado entero debajo de su propia línea.',
    honest: 'Un programa de correo solo cita el contenido del mensaje anterior.',
  },
  'hyphenated-boundary': {
    title: 'Hecho como los mensajes de Emotet',
    found: {
      boundary: 'La línea técnica que separa las partes de este mensaje es «{boundary}».',
    },
    why: 'El programa de envío de Emotet separaba las partes de sus mensajes con dos guiones y una larga serie de cifras. En otros 10 172 mensajes no apareció nunca.',
    honest: 'Los programas de correo corrientes mezclan ahí letras y cifras.',
  },
  'old-conversation': {
    title: 'Una respuesta a una conversación antigua',
    found: {
      monthsOld: {
        one: 'El mensaje más reciente citado aquí es de hace {count} mes.',
        other: 'El mensaje más reciente citado aquí es de hace {count} meses.',
      },
      yearsOld: {
        one: 'El mensaje más reciente citado aquí es de hace {count} año.',
        other: 'El mensaje más reciente citado aquí es de hace {count} años.',
      },
    },
    why: 'Emotet responde a mensajes que robó hace meses o años.',
    honest: 'Después de tanto tiempo se suele decir por qué se vuelve a escribir.',
  },
  'pasted-address-block': {
    title: 'Una línea corta, un nombre, una dirección',
    found: {
      block: 'Debajo de un texto corto solo están {name} y {address}, luego líneas vacías y un mensaje antiguo.',
    },
    why: 'Así construye Emotet sus mensajes: una línea, el nombre y la dirección verdadera de su contacto, un hueco y el mensaje robado.',
    honest: 'Una firma auténtica lleva la dirección de la que viene el mensaje.',
  },
};
