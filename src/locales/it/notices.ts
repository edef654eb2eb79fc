import type { NoticeTexts } from '../notice-texts';

export const notices: NoticeTexts = {
  subject: { danger: 'Pericoloso', caution: 'Da verificare con il mittente' },
  danger:
    'Emotet Guard: non apra né allegati né link. Questo messaggio è pericoloso. Lo ha già fatto? Scolleghi la rete e chiami subito il team di sicurezza.',
  caution: 'Emotet Guard: prima di aprire l’allegato o il link, telefoni al mittente a un numero che ha già.',
  macroCapable:
    'Questo messaggio viene dall’esterno e il suo allegato può contenere macro. Non lo aspettava? Allora non lo apra e telefoni al mittente a un numero che ha già.',
  locked:
    'Questo messaggio viene dall’esterno e il suo allegato è bloccato: il server di posta non ha potuto esaminarlo. Non lo aspettava? Allora non lo apra e telefoni al mittente a un numero che ha già.',
};
