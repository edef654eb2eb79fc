import type { SettingsTexts } from '../settings-texts';

export const settings: SettingsTexts = {
  line: '{path}: {problem}',
  off: 'Von Ihrer Organisation ausgeschaltet:',
  lowered: 'Von Ihrer Organisation halb gewichtet:',
  counts: 'Ihre Organisation zählt E-Mails nach Stufe. Gesendet wird nur die Stufe, nichts aus der E-Mail.',
  fine: '{file}: keine Fehler gefunden.',
  details: 'Für den Administrator',
  problems: {
    badName:
      'Der Name hinter „?org=“ ist ungültig. Verwenden Sie bis zu 40 Kleinbuchstaben, Ziffern und Bindestriche, und erzeugen Sie das Manifest neu.',
    notFound: 'Die Datei fehlt. Legen Sie sie unter diesem Namen auf den Server.',
    tooSlow: 'Die Datei wurde nicht innerhalb von {most} Sekunden geladen. Prüfen Sie den Server.',
    notReadable: 'Die Datei ist nicht lesbar. Prüfen Sie ihren Namen und ihre Berechtigungen.',
    notUtf8:
      'Die Datei ist nicht in UTF-8, oder Buchstaben sind verloren gegangen. Öffnen Sie sie dort, wo alle Buchstaben stimmen, und speichern Sie sie als UTF-8.',
    notJson: 'Das ist kein JSON. Suchen Sie nach einem fehlenden Komma, Anführungszeichen oder einer Klammer.',
    trailingComma: 'Löschen Sie das Komma in Zeile {line}, Spalte {column}. Vor {bracket} darf kein Komma stehen.',
    notSettings:
      'Die Datei muss ein einziges Objekt in geschweiften Klammern enthalten. Beginnen Sie mit dem Beispiel.',
    fileTooLarge: 'Die Datei ist größer als {most} kB. Entfernen Sie, was nicht gebraucht wird.',
    unknownField: 'Dieses Feld gibt es nicht. Entfernen Sie es, oder berichtigen Sie seinen Namen.',
    misspeltField: 'Dieses Feld gibt es nicht. Meinten Sie „{suggestion}“?',
    writtenTwice: 'Dieses Feld ist doppelt vorhanden. Behalten Sie eines davon.',
    missingField: 'Dieses Feld fehlt. Fügen Sie es hinzu.',
    unknownVersion: 'Hier ist nur Version 1 bekannt. Schreiben Sie 1, oder aktualisieren Sie Emotet Guard.',
    notText: 'Hier gehört Text hin. Setzen Sie ihn in Anführungszeichen " ".',
    notList: 'Hier gehört eine Liste hin. Setzen Sie sie in eckige Klammern [ ].',
    notGroup: 'Hier gehören Felder hin. Setzen Sie sie in geschweifte Klammern { }.',
    notTrueOrFalse: 'Schreiben Sie hier true oder false, ohne Anführungszeichen.',
    empty: 'Hier steht nichts. Füllen Sie das Feld aus, oder entfernen Sie es.',
    tooLong: 'Das ist zu lang. Verwenden Sie höchstens {most} Zeichen.',
    tooMany: 'Das sind zu viele. Behalten Sie höchstens {most}.',
    hiddenCharacters:
      'Hier stehen Zeilenumbrüche, unsichtbare Zeichen oder Leerzeichen am Anfang oder Ende. Geben Sie es als eine Zeile einfachen Text neu ein.',
    notDomain: '„{found}“ ist keine Domain. Schreiben Sie sie wie example.com.',
    openDomain:
      'Unter „{found}“ kann jeder einen Namen anmelden. Nennen Sie eine Domain, die einer einzigen Organisation gehört.',
    publicDomain:
      'Bei „{found}“ kann jeder ein Postfach haben. Nennen Sie einzelne Adressen oder Domains einer einzigen Organisation.',
    notMail: '„{found}“ ist keine E-Mail-Adresse. Schreiben Sie sie wie soc@example.com.',
    notPhone: '„{found}“ ist keine Telefonnummer. Schreiben Sie mindestens drei Ziffern.',
    notUrl:
      '„{found}“ kann nicht verwendet werden. Schreiben Sie eine Adresse, die mit https://, mailto: oder tel: beginnt.',
    notSender: '„{found}“ ist kein Absender. Schreiben Sie eine E-Mail-Adresse oder eine Domain mit „@“ davor.',
    unknownLanguage: 'In dieser Sprache gibt es keine Texte. Verwenden Sie eine von diesen: {known}.',
    unknownCheck: 'Eine Prüfung dieses Namens gibt es nicht. Sehen Sie in der Liste der Prüfungen nach.',
    misspeltCheck: 'Eine Prüfung dieses Namens gibt es nicht. Meinten Sie „{suggestion}“?',
    notOffOrLowered: 'Schreiben Sie hier "off" oder "lowered".',
    cannotBeOff:
      'Diese Prüfung untersucht Dateien und lässt sich nicht ausschalten. Schreiben Sie stattdessen "lowered".',
    notFileName:
      '„{found}“ kann nicht verwendet werden. Schreiben Sie nur den Namen einer Datei neben den Einstellungen, der auf .bin endet.',
    notDigest: 'Das ist keine Prüfsumme. Kopieren Sie die Zeile, die „emotet-guard settings digest“ ausgibt: sha256-…',
    notPublicKey:
      'Das ist kein öffentlicher Schlüssel eines Mailservers. Kopieren Sie den Wert, den „emotet-guard serve --key“ ausgibt.',
    privateKey:
      'Das ist ein privater Schlüssel, und jeder kann diese Datei lesen. Entfernen Sie ihn, erzeugen Sie ein neues Schlüsselpaar und tragen Sie den öffentlichen Schlüssel ein.',
    listNotFound: 'Die Sperrliste fehlt. Legen Sie sie neben die Einstellungen auf den Server.',
    listTooSlow: 'Die Sperrliste wurde nicht innerhalb von {most} Sekunden geladen. Prüfen Sie den Server.',
    listTooLarge: 'Die Sperrliste ist größer als {most} kB. Erstellen Sie sie neu aus weniger Quellen.',
    listWrongDigest:
      'Die Sperrliste ist nicht die, zu der diese Prüfsumme gehört. Legen Sie Liste und Einstellungen zusammen auf den Server.',
    listDamaged: 'Die Sperrliste ist nicht lesbar. Erstellen Sie sie neu mit „emotet-guard blocklist build“.',
    listTooOld: 'Die Sperrliste ist zu alt und wird nicht mehr berücksichtigt. Erstellen Sie eine neue.',
  },
};
