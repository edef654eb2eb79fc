import type { GroupTexts } from '../catalogue';

export const content: GroupTexts<'content'> = {
  'language-change': {
    title: 'Cambia el idioma',
    found: {
      changed: 'El texto nuevo está en un idioma distinto del de la conversación de debajo.',
    },
    why: 'Emotet toma sus líneas cortas de una lista y las pone encima de mensajes robados, a menudo en el idioma equivocado.',
    honest: 'En los equipos internacionales se cambia de idioma a veces.',
  },
  'urging-text': {
    title: 'Breve y con prisas',
    found: {
      urges: 'El texto es corto y le mete prisa: «{phrase}».',
    },
    why: 'Lo único que escribe el propio Emotet es una línea corta que le dirige al archivo adjunto o al enlace.',
    honest: 'Quien tiene poco tiempo también escribe así. Solo cuenta junto con otros indicios.',
  },
  'enable-content-in-message': {
    title: 'El mensaje le pide que haga clic',
    found: {
      asksForClick: 'El mensaje dice: «{phrase}».',
    },
    why: 'Ese único clic inicia el ataque. Un archivo que lo necesita es peligroso, sea quien sea el remitente aparente.',
    honest: 'Un remitente auténtico no le pide por correo que ignore una advertencia de seguridad.',
  },
};
