import type { GroupTexts } from '../catalogue';

export const sender: GroupTexts<'sender'> = {
  'address-in-name': {
    title: 'Otra dirección dentro del nombre',
    found: {
      otherAddress: 'El nombre muestra {shown}, pero el mensaje viene de {from}.',
    },
    why: 'Los teléfonos y la lista de mensajes a menudo solo muestran el nombre. Emotet escribe ahí la dirección de su contacto y envía desde el buzón de un extraño.',
    honest:
      'En los mensajes auténticos ahí está el nombre de una persona o la misma dirección de la que viene el mensaje.',
  },
  'authentication-failure': {
    title: 'No se ha podido confirmar el remitente',
    found: {
      failed: 'Su sistema de correo no ha podido confirmar que este mensaje lo haya enviado {domain}.',
    },
    why: 'Cualquiera puede escribir cualquier dirección en un mensaje. Su sistema de correo comprueba si es cierta. Aquí la comprobación ha fallado.',
    honest:
      'Los mensajes auténticos suelen superar esta comprobación. Superarla no prueba nada: Emotet envía desde buzones reales pirateados.',
  },
  'colleague-from-outside': {
    title: 'El nombre de un compañero, un buzón de fuera',
    found: {
      ownName: 'Este mensaje lleva su propio nombre, {name}, pero viene de {from}.',
      colleagueName: '{name} es un nombre de su organización, pero el mensaje viene de {from}.',
    },
    why: 'Emotet roba libretas de direcciones y se hace pasar por personas con las que usted trabaja.',
    honest: 'Sus compañeros escriben desde las direcciones de su organización.',
  },
  'contact-from-elsewhere': {
    title: 'El nombre de su contacto, el buzón de un extraño',
    found: {
      otherDomain: 'En esta conversación, {name} escribe desde {known}. Este mensaje viene de {from}.',
      otherDomainWithoutThread:
        'En esta conversación, {name} escribe desde {known}. Este mensaje viene de {from} y no está vinculado a ninguno anterior.',
    },
    why: 'Emotet roba conversaciones enteras y responde en ellas. El nombre y los mensajes citados son reales. El buzón es de otra persona, a la que han pirateado.',
    honest:
      'Una respuesta auténtica viene de la dirección que usted conoce. ¿Tiene dudas? Llame a la persona, pero no a un número de este mensaje.',
  },
  'reply-to-elsewhere': {
    title: 'Las respuestas van a otro sitio',
    found: {
      otherDomain: 'El mensaje viene de {from}, pero una respuesta iría a {replyTo}.',
    },
    why: 'Con una segunda dirección, un extraño recoge las respuestas a un mensaje enviado en nombre de otro.',
    honest: 'También lo hacen los boletines y los servicios de atención al cliente. Entre personas no es habitual.',
  },
  'stranger-in-thread': {
    title: 'Un extraño responde en esta conversación',
    found: {
      newDomain: 'Esta conversación era con {known}. La respuesta viene de {from}, que nunca ha participado en ella.',
    },
    why: 'Emotet responde en conversaciones robadas desde buzones pirateados que no tenían nada que ver con ellas.',
    honest: 'A quien se incorpora suele presentarlo un participante, que figura entonces entre los destinatarios.',
  },
  'lookalike-domain': {
    title: 'Una dirección de remitente que imita a otra',
    found: {
      sameToTheEye: 'El dominio del remitente, {domain}, parece {known}, pero es otro.',
      oneLetter: 'El dominio del remitente, {domain}, se diferencia de {known} en una letra.',
      addedWord: 'El dominio del remitente, {domain}, es {known} con una palabra añadida.',
    },
    why: 'Los atacantes registran dominios parecidos a los de personas que usted conoce y escriben desde ellos.',
    honest: 'Sus contactos escriben desde el dominio que siempre han usado.',
  },
  'unfamiliar-address': {
    title: 'Un nombre conocido, una dirección nueva',
    found: {
      firstTime:
        'En este buzón, {name} ha escrito desde {known} en {count} días distintos. Desde {from}, este es el primer mensaje que conoce Emotet Guard.',
      fewTimes:
        'En este buzón, {name} ha escrito desde {known} en {count} días distintos, pero desde {from} solo recientemente o rara vez.',
    },
    why: 'Emotet escribe en nombre de personas que usted conoce, desde buzones de extraños.',
    honest:
      'La gente cambia de trabajo o escribe desde una dirección personal. ¿Tiene dudas? Llame a la persona, pero no a un número de este mensaje.',
  },
};
