import type { ReadmeTexts } from './readme-texts';

export const it: ReadmeTexts = {
  title: 'Emotet Guard: messaggi per la formazione',
  intro:
    'Messaggi inventati per una casella di prova: che aspetto hanno quelli di Emotet e, accanto, messaggi autentici. Tutti gli indirizzi terminano con .example o .invalid, che non appartengono a nessuno; nessuna macro, nessun collegamento e nessuno script nei file porta a un programma che esiste. Ogni messaggio ha l’intestazione `X-Emotet-Guard-Training`, con cui le regole di posta possono riconoscerlo.',
  sections: [
    {
      title: 'Come importarli',
      lines: [
        'Usi una casella riservata alla formazione, mai una con cui qualcuno lavora.',
        'Outlook classico, nuovo Outlook e Outlook sul web: trascini i file .eml dalla cartella su una cartella della casella.',
        'Thunderbird: trascini i file in una cartella di un account (gli account IMAP li passano al server).',
        'Mail di Apple: apra ogni file e sposti il messaggio, oppure usi «File», «Importa caselle».',
      ],
    },
    {
      title: 'Che cosa può fermarli',
      lines: [
        'I file assomigliano ad attacchi, ed è voluto. Gateway di posta, Microsoft Defender e altri antivirus possono eliminarli o metterli in quarantena. È utile saperlo e non è un difetto.',
        'Non li invii per posta attraverso un gateway: li importi. Se un antivirus toglie file da questa cartella, chieda al team di sicurezza un’esclusione e la faccia rimuovere dopo la formazione.',
        'Avvisi il team di sicurezza prima di cominciare.',
        'I programmi di posta potrebbero avvertire che il mittente non è verificabile: questi messaggi non sono mai stati inviati.',
      ],
    },
    {
      title: 'Senza una casella',
      lines: [
        '`npm start` apre gli stessi messaggi in un Outlook simulato, con presentazione, quiz e scheda da stampare.',
        '`emotet-guard scan` con il nome di questa cartella mostra che cosa Emotet Guard dice di ciascuno.',
      ],
    },
  ],
  key: 'I messaggi (per chi tiene il corso)',
  columns: ['File', 'È', 'Emotet Guard dice', 'Titolo'],
  attack: 'un attacco',
  honest: 'autentico',
};
