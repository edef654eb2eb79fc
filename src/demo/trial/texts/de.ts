import { inMegabytes } from './megabytes';
import type { TrialTexts } from './trial-texts';

const number = new Intl.NumberFormat('de-DE');

export const de: TrialTexts = {
  intro:
    'Was würde Emotet Guard in Ihrer Organisation melden? Wählen Sie E-Mails aus, die Sie schon erhalten haben: Sie sehen, wie viele gemeldet würden, welche und warum.',
  staysHere: 'Sie werden in diesem Browser geprüft. Nichts verlässt diesen Computer, und nichts wird gespeichert.',
  toMail: 'Zum Postfach',
  dropHere: 'E-Mails, Postfächer oder Ordner hier ablegen',
  mail: {
    heading: 'E-Mails',
    hint: 'Dateien mit E-Mails (.eml, .msg), Postfächer (mbox) oder ein Ordner davon. Sie können sie auch irgendwo auf dieser Seite ablegen.',
    chooseFiles: 'Dateien auswählen',
    chooseFolder: 'Ordner auswählen',
    searching: 'Die Ordner werden durchsucht …',
    nothingFound: 'Darin ist keine Datei.',
    chosen: (files, bytes) =>
      `${files === 1 ? '1 Datei' : `${number.format(files)} Dateien`}, ${inMegabytes(bytes, number)} MB`,
    remove: 'Entfernen',
  },
  settings: {
    heading: 'Die Einstellungen Ihrer Organisation',
    hint: 'Nicht unbedingt nötig. Wählen Sie die Einstellungsdatei und, falls sie eine Sperrliste nennt, diese gleich mit aus.',
    choose: 'Einstellungen auswählen',
    used: (fileName) => `Geprüft wird mit ${fileName}.`,
    notUsed: (fileName) =>
      `${fileName} enthält Fehler. Beheben Sie sie, und wählen Sie die Datei noch einmal aus, oder prüfen Sie ohne Einstellungen.`,
    remove: 'Ohne Einstellungen',
  },
  judge: 'Prüfen',
  judgeAgain: 'Noch einmal prüfen',
  stop: 'Abbrechen',
  progress: 'Fortschritt',
  judgedSoFar: (messages) => (messages === 1 ? '1 E-Mail geprüft' : `${number.format(messages)} E-Mails geprüft`),
  stopped: 'Abgebrochen: Das Ergebnis gilt für die E-Mails, die bis dahin geprüft waren.',
  otherChecks: (checks) =>
    checks === 1
      ? '1 weitere Prüfung hat etwas gefunden'
      : `${number.format(checks)} weitere Prüfungen haben etwas gefunden`,
  saveHtml: 'Als Seite speichern (HTML)',
  saveJson: 'Als JSON speichern',
};
