import { inMegabytes } from './megabytes';
import type { TrialTexts } from './trial-texts';

const number = new Intl.NumberFormat('it-IT');

export const it: TrialTexts = {
  intro:
    'Che cosa direbbe Emotet Guard nella Sua organizzazione? Scelga messaggi che ha già ricevuto: vedrà quanti verrebbero segnalati, quali e perché.',
  staysHere: 'Vengono esaminati in questo browser. Nulla lascia questo computer e nulla viene salvato.',
  toMail: 'Alla casella',
  dropHere: 'Rilasci qui messaggi, caselle o cartelle',
  mail: {
    heading: 'Messaggi',
    hint: 'File di messaggi (.eml, .msg), caselle (mbox) o una cartella che li contiene. Può anche trascinarli in un punto qualsiasi di questa pagina.',
    chooseFiles: 'Scegli i file',
    chooseFolder: 'Scegli una cartella',
    searching: 'Ricerca nelle cartelle …',
    nothingFound: 'Non contiene nessun file.',
    chosen: (files, bytes) =>
      `${files === 1 ? '1 file' : `${number.format(files)} file`}, ${inMegabytes(bytes, number)} MB`,
    remove: 'Rimuovi',
  },
  settings: {
    heading: 'Le impostazioni della Sua organizzazione',
    hint: 'Facoltativo. Scelga il file delle impostazioni e, se nomina un elenco di blocco, anche quel file.',
    choose: 'Scegli le impostazioni',
    used: (fileName) => `Esame con ${fileName}.`,
    notUsed: (fileName) =>
      `Ci sono errori in ${fileName}. Li corregga e scelga di nuovo il file, oppure esamini senza impostazioni.`,
    remove: 'Senza impostazioni',
  },
  judge: 'Esamina',
  judgeAgain: 'Esamina di nuovo',
  stop: 'Interrompi',
  progress: 'Avanzamento',
  judgedSoFar: (messages) =>
    messages === 1 ? '1 messaggio esaminato' : `${number.format(messages)} messaggi esaminati`,
  stopped: 'Interrotto: il risultato riguarda i messaggi esaminati fino a quel momento.',
  otherChecks: (checks) =>
    checks === 1
      ? '1 altro controllo ha trovato qualcosa'
      : `${number.format(checks)} altri controlli hanno trovato qualcosa`,
  saveHtml: 'Salva come pagina (HTML)',
  saveJson: 'Salva come JSON',
};
