import type { BannerTexts } from '../pane-texts';

export const banners: BannerTexts = {
  emotet:
    'No abra el archivo adjunto ni el enlace: probable ataque de Emotet. Nunca haga clic en «Habilitar contenido».',
  danger:
    'No abra el archivo adjunto ni el enlace: este mensaje es peligroso. Nunca haga clic en «Habilitar contenido».',
  caution: 'Antes de abrir nada, llame al remitente a un número que ya tenga. No haga clic en «Habilitar contenido».',
  program: {
    emotet:
      'No haga doble clic en el adjunto ni abra enlaces: probable Emotet. ¿Ya lo ha hecho? Desconéctese de la red y llame a su equipo de seguridad.',
    danger:
      'No haga doble clic en el adjunto ni abra enlaces: es peligroso. ¿Ya lo ha hecho? Desconéctese de la red y llame a su equipo de seguridad.',
    caution:
      'Antes de hacer doble clic en el adjunto, llame al remitente a un número que ya tenga. ¿Ya lo ha abierto? Llame enseguida a su equipo de seguridad.',
  },
  unread:
    'No abra este archivo adjunto si no lo esperaba: no se ha podido comprobar por completo. Llame antes al remitente a un número que ya tenga.',
  why: '¿Por qué?',
  whyLine: 'Emotet Guard muestra qué ha encontrado en este mensaje y qué puede hacer usted.',
};
