import type { BannerTexts } from '../pane-texts';

export const banners: BannerTexts = {
  emotet: 'Non apra né allegati né link: probabile attacco Emotet. Non faccia mai clic su «Abilita contenuto».',
  danger: 'Non apra né allegati né link: questo messaggio è pericoloso. Non faccia mai clic su «Abilita contenuto».',
  caution:
    'Prima di aprire qualsiasi cosa, telefoni al mittente a un numero che ha già. Non faccia clic su «Abilita contenuto».',
  program: {
    emotet:
      'Non faccia doppio clic sull’allegato né apra link: probabile Emotet. Lo ha già fatto? Scolleghi la rete e chiami subito il team di sicurezza.',
    danger:
      'Non faccia doppio clic sull’allegato né apra link: messaggio pericoloso. Lo ha già fatto? Scolleghi la rete e chiami subito il team di sicurezza.',
    caution:
      'Prima di fare doppio clic sull’allegato, telefoni al mittente a un numero che ha già. Lo ha già aperto? Chiami subito il team di sicurezza.',
  },
  unread:
    'Apra questo allegato solo se lo aspettava: non è stato possibile controllarlo del tutto. Prima telefoni al mittente a un numero che ha già.',
  why: 'Perché?',
  whyLine: 'Emotet Guard mostra che cosa ha trovato in questo messaggio e che cosa può fare Lei.',
};
