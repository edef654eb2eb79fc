import type { LetterWords } from './letter-words';

export const de: LetterWords = {
  threads: [
    {
      name: 'Thomas Brandt',
      address: 'thomas.brandt@partner.example',
      subject: 'Protokoll unserer Sitzung',
      text: 'Liebe Frau Köhler,\n\nvielen Dank für das Protokoll. Ich habe zwei kleine Korrekturen; die Termine müssten jetzt stimmen.\n\nViele Grüße\nThomas Brandt',
    },
    {
      name: 'Dr. Katrin Seidel',
      address: 'seidel@kanzlei-seidel.example',
      subject: 'Mietvertrag für das Lager',
      text: 'Sehr geehrte Frau Köhler,\n\nder Vermieter ist mit Ihren Änderungen einverstanden. Die Reinschrift schicke ich Ihnen nächste Woche.\n\nMit freundlichen Grüßen\nKatrin Seidel',
    },
    {
      name: 'Jan Hofer',
      address: 'jan.hofer@studio-nord.example',
      subject: 'Zeichnungen für Halle 3',
      text: 'Hallo Frau Köhler,\n\ndie neuen Zeichnungen sind am Freitag fertig. Können wir am Montag mit der Arbeit beginnen?\n\nJan Hofer',
    },
    {
      name: 'Markus Wenger',
      address: 'wenger@wenger-bedachungen.example',
      subject: 'Dachreparatur, zweites Angebot',
      text: 'Guten Tag Frau Köhler,\n\ndanke für Ihren Anruf. Ich rechne den Preis auch mit den günstigeren Ziegeln aus.\n\nMarkus Wenger',
    },
  ],
  reply: 'AW:',
  greeting: 'Guten Tag,',
  confirm: 'anbei die Datei, bitte prüfen und bestätigen.',
  online: 'das Dokument finden Sie hier:',
  passwordLine: (_file, password) => `Passwort: ${password}`,
  overdue: {
    subject: 'Überfällige Rechnung',
    text: 'die Rechnung ist überfällig. Bitte prüfen Sie sie und veranlassen Sie die Zahlung.',
  },
  bonus: {
    subject: 'Weihnachtsgeld',
    text: 'die Mitteilung zum Weihnachtsgeld finden Sie im Anhang. Bitte sehen Sie sie noch heute durch.',
  },
  virus: {
    subject: 'Hinweis: Coronavirus in Ihrem Landkreis',
    text: 'in Ihrem Landkreis wurden Infektionen mit dem neuen Coronavirus gemeldet. Die Maßnahmen stehen im Anhang.',
  },
  files: {
    invoice: 'Rechnung',
    document: 'Dokument',
    form: 'Elektronisches Formular',
    bonus: 'Weihnachtsgeld',
    notice: 'Hinweis',
    enclosure: 'Zeichnungen',
  },
  enclosed: 'Zeichnungen für Halle 3, Blatt 1 von 3',
  preview: 'PDF-Vorschau',
  lure: [
    'Dieses Dokument ist geschützt.',
    'Klicken Sie auf „Bearbeitung aktivieren“ und dann auf „Inhalt aktivieren“, um es anzuzeigen.',
  ],
  doubleClick: 'Dieses Dokument ist geschützt. Zum Anzeigen doppelklicken',
};
