/** What Outlook's own Report button says and what the report says of it, apart from the catalogues: the event handler is one small script. */
export interface ReportButtonTexts {
  /** Where Outlook opens no pane after the button (before Mailbox 1.15), in its dialog; names the button of the pane. */
  readonly next: string;
  /** In the report, when the reader ticked that they have clicked. */
  readonly clicked: string;
}

const texts: Readonly<Record<'en' | 'ja' | 'de' | 'fr' | 'it' | 'es', ReportButtonTexts>> = {
  en: {
    next: 'Nothing has been sent yet. Click "Check message" to see what Emotet Guard found and to send this message to your security team.',
    clicked: 'I have already clicked something or opened the file.',
  },
  ja: {
    next: 'まだ何も送信していません。「メールを確認」をクリックすると、Emotet Guard が見つけた点を見て、このメールをセキュリティ担当者に送れます。',
    clicked: 'すでにクリックしたか、ファイルを開いてしまいました。',
  },
  de: {
    next: 'Es wurde noch nichts gesendet. Klicken Sie auf „E-Mail prüfen“, um das Ergebnis zu sehen und diese E-Mail an Ihr Sicherheitsteam zu senden.',
    clicked: 'Ich habe schon etwas angeklickt oder die Datei geöffnet.',
  },
  fr: {
    next: 'Rien n’a encore été envoyé. Cliquez sur « Vérifier » pour voir ce qu’Emotet Guard a trouvé et envoyer ce message à votre équipe de sécurité.',
    clicked: 'J’ai déjà cliqué ou ouvert le fichier.',
  },
  it: {
    next: 'Non è stato ancora inviato nulla. Faccia clic su «Controlla» per vedere che cosa ha trovato Emotet Guard e inviare il messaggio al team di sicurezza.',
    clicked: 'Ho già fatto clic o aperto il file.',
  },
  es: {
    next: 'Todavía no se ha enviado nada. Haga clic en «Comprobar» para ver qué ha encontrado Emotet Guard y enviar este mensaje a su equipo de seguridad.',
    clicked: 'Ya he hecho clic o he abierto el archivo.',
  },
};

/** The texts in the language of a BCP 47 tag; English for those that we do not speak. */
export function reportButtonTextsFor(tag: string): ReportButtonTexts {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return new Map(Object.entries(texts)).get(primary) ?? texts.en;
}
