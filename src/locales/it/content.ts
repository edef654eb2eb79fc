import type { GroupTexts } from '../catalogue';

export const content: GroupTexts<'content'> = {
  'language-change': {
    title: 'La lingua cambia',
    found: {
      changed: 'Il nuovo testo è in una lingua diversa dalla conversazione sottostante.',
    },
    why: 'Emotet prende le sue brevi righe da un elenco e le mette sopra messaggi rubati, spesso nella lingua sbagliata.',
    honest: 'Nei gruppi internazionali capita di cambiare lingua.',
  },
  'urging-text': {
    title: 'Un testo breve e insistente',
    found: {
      urges: 'Il testo è breve e Le mette fretta: «{phrase}».',
    },
    why: 'L’unica cosa che Emotet scrive da sé è una breve riga che La indirizza all’allegato o al link.',
    honest: 'Anche chi ha poco tempo scrive così. Conta solo insieme ad altri segni.',
  },
  'enable-content-in-message': {
    title: 'Il messaggio invita a fare clic',
    found: {
      asksForClick: 'Il messaggio dice: «{phrase}».',
    },
    why: 'Questo solo clic avvia l’attacco. Un file che ne ha bisogno è pericoloso, chiunque sembri averlo inviato.',
    honest: 'Un mittente autentico non Le chiede per e-mail di ignorare un avviso di sicurezza.',
  },
};
