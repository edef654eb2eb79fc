import type { LetterWords } from './letter-words';

export const it: LetterWords = {
  threads: [
    {
      name: 'Davide Marchetti',
      address: 'davide.marchetti@partner.example',
      subject: 'Verbale della riunione',
      text: 'Ciao Chiara,\n\ngrazie per il verbale. Ho fatto due piccole correzioni; ora le date dovrebbero essere giuste.\n\nUn saluto,\nDavide',
    },
    {
      name: 'Avv. Elena Ricci',
      address: 'ricci@studio-ricci.example',
      subject: 'Contratto di locazione del magazzino',
      text: 'Gentile dottoressa Conti,\n\nil locatore accetta le Sue modifiche. La settimana prossima Le invierò la versione definitiva.\n\nCordiali saluti,\nElena Ricci',
    },
    {
      name: 'Matteo Gallo',
      address: 'matteo.gallo@studio-nord.example',
      subject: 'Disegni del capannone 3',
      text: 'Ciao Chiara,\n\ni nuovi disegni saranno pronti venerdì. Possiamo iniziare i lavori lunedì?\n\nMatteo',
    },
    {
      name: 'Stefano Colombo',
      address: 'colombo@coperture-colombo.example',
      subject: 'Riparazione del tetto, secondo preventivo',
      text: 'Buongiorno,\n\ngrazie per la telefonata. Calcolo il prezzo anche con le tegole più economiche.\n\nStefano Colombo',
    },
  ],
  reply: 'R:',
  greeting: 'Buongiorno,',
  confirm: 'in allegato il file, si prega di verificare e confermare.',
  online: 'il documento si trova qui:',
  passwordLine: (_file, password) => `Password: ${password}`,
  overdue: {
    subject: 'Fattura scaduta',
    text: 'la fattura risulta scaduta. Si prega di verificarla e di provvedere al pagamento.',
  },
  bonus: {
    subject: 'Premio di fine anno',
    text: 'in allegato la comunicazione sul premio di fine anno. Si prega di leggerla entro oggi.',
  },
  virus: {
    subject: 'Avviso: casi di coronavirus nella Sua zona',
    text: 'nella Sua zona sono stati segnalati casi del nuovo coronavirus. Le misure da adottare sono in allegato.',
  },
  files: {
    invoice: 'Fattura',
    document: 'Documento',
    form: 'Modulo elettronico',
    bonus: 'Premio',
    notice: 'Avviso',
    enclosure: 'Disegni',
  },
  enclosed: 'Disegni del capannone 3, foglio 1 di 3',
  preview: 'Anteprima PDF',
  lure: [
    'Questo documento è protetto.',
    'Fare clic su “Abilita modifica” e poi su “Abilita contenuto” per visualizzarlo.',
  ],
  doubleClick: 'Questo documento è protetto. Fare doppio clic per visualizzarlo',
};
