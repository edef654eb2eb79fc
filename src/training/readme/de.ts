import type { ReadmeTexts } from './readme-texts';

export const de: ReadmeTexts = {
  title: 'Emotet Guard: E-Mails für Schulungen',
  intro:
    'Erfundene E-Mails für ein Testpostfach: wie E-Mails von Emotet aussehen, und daneben echte. Alle Adressen enden auf .example oder .invalid und gehören niemandem; kein Makro, keine Verknüpfung und kein Skript in den Dateien führt zu einem Programm, das es gibt. Jede E-Mail trägt die Kopfzeile `X-Emotet-Guard-Training`, an der Regeln sie erkennen können.',
  sections: [
    {
      title: 'So importieren Sie sie',
      lines: [
        'Verwenden Sie ein eigenes Postfach für die Schulung, nie eines, mit dem jemand arbeitet.',
        'Klassisches Outlook, neues Outlook und Outlook im Web: Ziehen Sie die .eml-Dateien aus dem Ordner auf einen Ordner des Postfachs.',
        'Thunderbird: Ziehen Sie die Dateien in einen Ordner eines Kontos (IMAP-Konten geben sie an den Server weiter).',
        'Das E-Mail-Programm von Apple: Öffnen Sie jede Datei und verschieben Sie die E-Mail, oder verwenden Sie „Ablage“, „Postfächer importieren“.',
      ],
    },
    {
      title: 'Was sie aufhalten kann',
      lines: [
        'Die Dateien sehen mit Absicht wie Angriffe aus. E-Mail-Gateways, Microsoft Defender und andere Virenscanner können sie löschen oder in Quarantäne verschieben. Das ist gut zu wissen und kein Fehler.',
        'Senden Sie sie nicht per E-Mail durch ein Gateway, sondern importieren Sie sie. Entfernt ein Virenscanner Dateien aus diesem Ordner, bitten Sie Ihr Sicherheitsteam um eine Ausnahme, und heben Sie sie nach der Schulung wieder auf.',
        'Sagen Sie Ihrem Sicherheitsteam Bescheid, bevor Sie beginnen.',
        'E-Mail-Programme warnen vielleicht, dass der Absender nicht überprüft werden kann: Die E-Mails wurden nie gesendet.',
      ],
    },
    {
      title: 'Ohne Postfach',
      lines: [
        '`npm start` öffnet dieselben E-Mails in einem simulierten Outlook, mit Präsentation, Quiz und Merkblatt.',
        '`emotet-guard scan` mit dem Namen dieses Ordners gibt aus, was Emotet Guard zu jeder sagt.',
      ],
    },
  ],
  key: 'Die E-Mails (für die Schulungsleitung)',
  columns: ['Datei', 'Es ist', 'Emotet Guard sagt', 'Titel'],
  attack: 'ein Angriff',
  honest: 'echt',
};
