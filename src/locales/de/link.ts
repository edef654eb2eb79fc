import type { GroupTexts } from '../catalogue';

export const link: GroupTexts<'link'> = {
  'app-launching-link': {
    title: 'Ein Link, der ein Programm startet',
    found: {
      installer: 'Ein Link startet den App-Installer von Windows, der eine App von {host} installieren soll.',
      remoteSearch: 'Ein Link öffnet einen Ordner auf {host}, der wie eine Suche auf Ihrem eigenen Computer aussieht.',
      opensInOffice: 'Ein Link öffnet ein Dokument von {host} direkt in Word, Excel oder PowerPoint.',
      troubleshooter: 'Ein Link startet ein Windows-Werkzeug ({scheme}), das Befehle ausführen kann.',
    },
    why: 'Solche Links umgehen den Browser und seine Warnungen. Emotet ließ sich damit als gefälschte „Adobe PDF“-Komponente installieren.',
    honest: 'Echte E-Mails verlinken auf Webseiten. Programme kommen von Ihrer IT-Abteilung oder aus dem Store.',
  },
  'direct-download-link': {
    title: 'Ein Link zu einer Datei, die Schaden anrichten kann',
    found: {
      download: 'Ein Link lädt „{file}“ von {host} herunter.',
      sharedFolder: 'Ein Link öffnet „{file}“ in einem freigegebenen Ordner auf {host}, außerhalb Ihrer Organisation.',
    },
    why: 'ZIP-Dateien, Makro-Dokumente und Skripte hinter einem Link entgehen den Filtern, die Anhänge prüfen.',
    honest: 'Firmen verlinken meist auf eine Seite der eigenen Website, auf der Sie die Datei auswählen.',
  },
  'disguised-host-link': {
    title: 'Ein Link, der sein Ziel verbirgt',
    found: {
      codedNumber: 'In einem Link ist die Adresse als Zahl verschleiert. In Wahrheit führt er zu {host}.',
      userName: 'Ein Link setzt einen falschen Namen vor die wahre Adresse {host}.',
      lookalikeLetters:
        'Ein Link führt zu {host}. Das ist mit Buchstaben eines anderen Alphabets geschrieben, damit es wie {looksLike} aussieht.',
      bareNumber: 'Ein Link führt zu einer bloßen Zahl ({host}) statt zu einem Namen.',
      oddPort: 'Ein Link führt über einen ungewöhnlichen Port ({port}) zu {host}.',
      notEncrypted: 'Ein verdächtiger Link führt ohne Verschlüsselung (http) zu {host}.',
    },
    why: 'Angreifer schreiben Adressen so, dass Menschen und Filter ihr Ziel nicht erkennen.',
    honest: 'Firmen verlinken auf ihren eigenen Namen, in normalen Buchstaben und mit https.',
  },
  'hacked-cgi-link': {
    title: 'Ein Link in den Programmordner einer Website',
    found: {
      cgiDirectory: 'Ein Link führt zu „{directory}“ auf {host}, einem Ort für Programme, nicht für Seiten.',
    },
    why: 'Emotet versteckt seine Dokumente in solchen Ordnern gehackter Websites.',
    honest: 'Seriöse Websites schicken niemanden in diese Ordner.',
  },
  'hacked-wordpress-link': {
    title: 'Ein Link ins Innere einer gehackten Website',
    found: {
      wordpressDirectory: 'Ein Link führt zu „{directory}“ auf {host}. WordPress-Websites haben keinen solchen Ordner.',
    },
    why: 'Emotet versteckt seine Dokumente auf gehackten Websites in einem eigenen Ordner. Der Besitzer weiß nichts davon.',
    honest: 'Seriöse Websites verlinken auf ihre Seiten oder auf Dateien in „uploads“.',
  },
  'invoice-directory-link': {
    title: 'Ein Link mit einem Namen wie eine Rechnung',
    found: {
      invoiceDirectory: 'Ein Link führt zu einem Ordner „{directory}“ auf {host}.',
    },
    why: '2018 und 2019 gab Emotet den Ordnern seiner Links Namen wie Rechnungen und Dokumente.',
    honest: 'Auch Buchhaltungsdienste haben Seiten mit solchen Namen. Für sich allein bedeutet das wenig.',
  },
  'listed-link': {
    title: 'Ein Link zu einer als gefährlich bekannten Website',
    found: {
      listedAddress: 'Ein Link zu {host} steht auf der Liste gefährlicher Adressen ({source}).',
      listedSite: 'Ein Link führt zu {host}. Diese Website steht auf der Liste gefährlicher Websites ({source}).',
      listTooOld:
        'Ein Link zu {host} steht auf einer Liste gefährlicher Adressen ({source}), aber diese Liste ist zu alt und wird nicht verwendet (vom {day}).',
    },
    why: 'Sicherheitsforscher haben unter dieser Adresse vor Kurzem schädliche Dateien gefunden.',
    honest: 'Eine gehackte Website kann inzwischen bereinigt sein. Ihr Sicherheitsteam kann das herausfinden.',
  },
  'mismatched-link-text': {
    title: 'Ein Link, der woandershin führt, als er zeigt',
    found: {
      otherDomain: 'Ein Link zeigt „{shown}“, führt aber zu {host}.',
      fileName: 'Ein Link zeigt den Dateinamen „{shown}“, führt aber zu einem Ordner auf {host}.',
    },
    why: 'Ein Link kann jeden Text zeigen. Emotet zeigt einen Namen, den Sie kennen, und führt Sie woandershin.',
    honest:
      'In echten E-Mails öffnet sich meist die Adresse, die Sie sehen. Newsletter, die Klicks zählen, sind eine Ausnahme.',
  },
  'number-query-link': {
    title: 'Ein Link, der auf eine bloße Zahl endet',
    found: {
      numberQuery: 'Ein Link zu {host} endet auf „{query}“.',
    },
    why: '2023 endeten Emotets Links auf eine sechsstellige Zahl, an der seine Websites die Besucher unterschieden.',
    honest: 'Übliche Links sagen, was die Zahl bedeutet, etwa „id=“.',
  },
  'random-directory-link': {
    title: 'Ein Link, der auf zufällige Buchstaben endet',
    found: {
      randomUnderSystem:
        'Ein Link führt zu einem Ordner mit einem zufälligen Namen, „{directory}“, im Inneren von {host}.',
      longRandomName: 'Ein Link führt zu einem Ordner mit einem langen zufälligen Namen, „{directory}“, auf {host}.',
      randomName: 'Ein Link führt zu einem Ordner mit einem zufälligen Namen, „{directory}“, auf {host}.',
    },
    why: 'Emotet legt seine Dokumente auf gehackten Websites ab, in Ordnern, deren Namen ein Programm erfunden hat.',
    honest:
      'Manche Webdienste setzen solche Kürzel in ihre Adressen. Wenn Sie die Website nicht kennen, rufen Sie den Absender an.',
  },
  'unrelated-link-domain': {
    title: 'Ein Link zu einer Website, die nichts mit dem Verlauf zu tun hat',
    found: {
      unrelatedDomain: 'Ein Link führt zu {host}. Das hat nichts mit {sender} zu tun, der Domain des Absenders.',
      inName:
        'Ein Link führt zu {target}. Als Absender steht dort {name}, aber die Adresse gehört nicht zu diesem Kontakt.',
    },
    why: 'Emotets Links führen zu gehackten Websites Unbeteiligter.',
    honest: 'Links zu anderen Websites sind üblich. Für sich allein bedeutet das wenig.',
  },
};
