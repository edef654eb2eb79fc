import type { BannerTexts } from '../pane-texts';

export const banners: BannerTexts = {
  emotet: 'Probabile attacco Emotet. Non apra né allegati né link e non faccia mai clic su «Abilita contenuto».',
  danger: 'Questo messaggio è pericoloso. Non apra né allegati né link e non faccia mai clic su «Abilita contenuto».',
  caution: 'Attenzione: telefoni al mittente prima di aprire qualsiasi cosa. Non faccia clic su «Abilita contenuto».',
  why: 'Perché?',
  whyLine: 'Emotet Guard mostra che cosa ha trovato in questo messaggio e che cosa può fare Lei.',
};
