import type { GroupTexts } from '../catalogue';

export const content: GroupTexts<'content'> = {
  'language-change': {
    title: 'Cambia el idioma',
    found: {
      changed: 'El texto nuevo está en otro idioma que la conversación de debajo.',
    },
    why: 'Emotet toma sus líneas cortas de una lista y las pone encima de mensajes robados, a menudo en el idioma equivocado.',
    honest: 'En los equipos internacionales se cambia de idioma a veces.',
  },
  'urging-text': {
    title: 'Un breve empujón',
    found: {
      urges: 'El texto es corto y le mete prisa: «{phrase}».',
    },
    why: 'Lo único que Emotet escribe él mismo es una línea corta que le envía al archivo adjunto o al enlace.',
    honest: 'Quien tiene poco tiempo también escribe así. Solo cuenta junto con otros indicios.',
  },
  'enable-content-in-message': {
    title: 'El mensaje pide el clic',
    found: {
      asksForClick: 'El mensaje le dice que haga clic: «{phrase}».',
    },
    why: 'Ese único clic inicia el ataque. Un archivo que lo necesita es peligroso, parezca quien parezca haberlo enviado.',
    honest: 'Un remitente auténtico no le pide por correo que cierre una advertencia de seguridad.',
  },
};
