import type { BannerTexts } from '../pane-texts';

export const banners: BannerTexts = {
  emotet:
    'Probable ataque de Emotet. No abra el archivo adjunto ni el enlace y nunca haga clic en «Habilitar contenido».',
  danger:
    'Este mensaje es peligroso. No abra el archivo adjunto ni el enlace y nunca haga clic en «Habilitar contenido».',
  caution: 'Atención: llame al remitente antes de abrir nada. No haga clic en «Habilitar contenido».',
  why: '¿Por qué?',
  whyLine: 'Emotet Guard muestra qué ha encontrado en este mensaje y qué puede hacer usted.',
};
