import { languages } from '../../locales/languages';
import type { Locale } from '../../locales/languages';

/** A text of the manifest in the locales that Office asks for; en-US is the default. */
export type ManifestText = Readonly<Record<Locale, string>>;

/** The same in every language. */
const product = Object.fromEntries(languages.map(({ locale }) => [locale, 'Emotet Guard'])) as ManifestText;

/** At most 125 characters (ShortString). */
export const shortStrings = {
  'Group.Label': product,
  'Pane.Label': {
    'en-US': 'Check message',
    'ja-JP': 'メールを確認',
    'de-DE': 'E-Mail prüfen',
    'fr-FR': 'Vérifier',
    'it-IT': 'Controlla',
    'es-ES': 'Comprobar',
    'pt-BR': 'Verificar',
    'nl-NL': 'Controleren',
    'pl-PL': 'Sprawdź',
    'zh-CN': '检查邮件',
    'ko-KR': '메일 확인',
  },
} satisfies Readonly<Record<string, ManifestText>>;

/** Of the report manifest alone. */
export const reportStrings = {
  'Report.Label': {
    'en-US': 'Report as dangerous',
    'ja-JP': '危険なメールを報告',
    'de-DE': 'Als gefährlich melden',
    'fr-FR': 'Signaler comme dangereux',
    'it-IT': 'Segnala come pericoloso',
    'es-ES': 'Notificar como peligroso',
    'pt-BR': 'Denunciar como perigosa',
    'nl-NL': 'Als gevaarlijk melden',
    'pl-PL': 'Zgłoś jako niebezpieczną',
    'zh-CN': '报告危险邮件',
    'ko-KR': '위험한 메일 신고',
  },
  'Report.Title': {
    'en-US': 'What happened?',
    'ja-JP': '当てはまる場合は選んでください',
    'de-DE': 'Was ist geschehen?',
    'fr-FR': 'Que s’est-il passé ?',
    'it-IT': 'Che cosa è successo?',
    'es-ES': '¿Qué ha ocurrido?',
    'pt-BR': 'O que aconteceu?',
    'nl-NL': 'Wat is er gebeurd?',
    'pl-PL': 'Co się stało?',
    'zh-CN': '发生了什么情况？',
    'ko-KR': '무슨 일이 있었나요?',
  },
  'Report.Clicked': {
    'en-US': 'I have already clicked something or opened the file',
    'ja-JP': 'クリックした、またはファイルを開いてしまった',
    'de-DE': 'Ich habe schon etwas angeklickt oder die Datei geöffnet',
    'fr-FR': 'J’ai déjà cliqué ou ouvert le fichier',
    'it-IT': 'Ho già fatto clic o aperto il file',
    'es-ES': 'Ya he hecho clic o he abierto el archivo',
    'pt-BR': 'Já cliquei em algo ou abri o arquivo',
    'nl-NL': 'Ik heb al ergens op geklikt of het bestand geopend',
    'pl-PL': 'Coś już zostało kliknięte lub plik został otwarty',
    'zh-CN': '我已经点击了其中的内容，或打开了文件',
    'ko-KR': '이미 무언가를 클릭했거나 파일을 열었습니다',
  },
  'Report.Note': {
    'en-US': 'Anything else your security team should know?',
    'ja-JP': 'セキュリティ担当者に伝えたいことがあれば記入してください',
    'de-DE': 'Was sollte Ihr Sicherheitsteam noch wissen?',
    'fr-FR': 'Que doit encore savoir votre équipe de sécurité ?',
    'it-IT': 'C’è altro che il team di sicurezza dovrebbe sapere?',
    'es-ES': '¿Algo más que deba saber su equipo de seguridad?',
    'pt-BR': 'O que mais a equipe de segurança deve saber?',
    'nl-NL': 'Wat moet uw beveiligingsteam nog meer weten?',
    'pl-PL': 'Co jeszcze powinien wiedzieć zespół bezpieczeństwa?',
    'zh-CN': '还有什么需要告知安全团队吗？',
    'ko-KR': '보안 담당자에게 더 알릴 내용이 있나요?',
  },
} satisfies Readonly<Record<string, ManifestText>>;

/** At most 250 characters (LongString). */
export const longStrings = {
  'Pane.Tip': {
    'en-US':
      'Looks at this message and its attachments for signs of Emotet and shows what it found. Nothing leaves this device.',
    'ja-JP':
      'このメールと添付ファイルに Emotet のメールの特徴がないか調べ、見つかったものを表示します。データが外部に送信されることはありません。',
    'de-DE':
      'Prüft diese E-Mail und ihre Anhänge auf Anzeichen von Emotet und zeigt das Ergebnis. Nichts verlässt dieses Gerät.',
    'fr-FR':
      'Recherche des signes d’Emotet dans ce message et ses pièces jointes et montre le résultat. Rien ne quitte cet appareil.',
    'it-IT':
      'Cerca segni di Emotet in questo messaggio e nei suoi allegati e mostra il risultato. Nulla lascia questo dispositivo.',
    'es-ES':
      'Busca indicios de Emotet en este mensaje y sus archivos adjuntos y muestra el resultado. Nada sale de este dispositivo.',
    'pt-BR':
      'Procura sinais do Emotet nesta mensagem e nos anexos e mostra o que encontrou. Nada sai deste dispositivo.',
    'nl-NL':
      'Zoekt in dit bericht en de bijlagen naar aanwijzingen voor Emotet en laat zien wat er is gevonden. Niets verlaat dit apparaat.',
    'pl-PL':
      'Sprawdza, czy ta wiadomość i jej załączniki mają oznaki Emoteta, i pokazuje wynik. Nic nie opuszcza tego urządzenia.',
    'zh-CN': '检查这封邮件及其附件是否有 Emotet 的迹象，并显示结果。任何数据都不会离开这台设备。',
    'ko-KR':
      '이 메일과 첨부 파일에 Emotet 메일의 특징이 있는지 확인하고 결과를 보여 줍니다. 어떤 데이터도 이 기기를 벗어나지 않습니다.',
  },
} satisfies Readonly<Record<string, ManifestText>>;

/** Of the report manifest alone. */
export const reportTips = {
  'Report.Tip': {
    'en-US': 'Opens Emotet Guard beside this message, from where you can send it to your security team.',
    'ja-JP': 'このメールの横に Emotet Guard を開きます。そこからセキュリティ担当者に送信できます。',
    'de-DE': 'Öffnet Emotet Guard neben dieser E-Mail; von dort senden Sie sie an Ihr Sicherheitsteam.',
    'fr-FR': 'Ouvre Emotet Guard à côté de ce message, d’où vous pouvez l’envoyer à votre équipe de sécurité.',
    'it-IT': 'Apre Emotet Guard accanto a questo messaggio, da dove può inviarlo al team di sicurezza.',
    'es-ES': 'Abre Emotet Guard junto a este mensaje; desde ahí puede enviarlo a su equipo de seguridad.',
    'pt-BR': 'Abre o Emotet Guard ao lado desta mensagem; dali você pode enviá-la para a equipe de segurança.',
    'nl-NL': 'Opent Emotet Guard naast dit bericht; van daaruit stuurt u het naar uw beveiligingsteam.',
    'pl-PL': 'Otwiera Emotet Guard obok tej wiadomości; stamtąd możesz ją wysłać do zespołu bezpieczeństwa.',
    'zh-CN': '在这封邮件旁边打开 Emotet Guard，您可以从那里将邮件发送给安全团队。',
    'ko-KR': '이 메일 옆에 Emotet Guard를 엽니다. 거기에서 메일을 보안 담당자에게 보낼 수 있습니다.',
  },
} satisfies Readonly<Record<string, ManifestText>>;

/** The add-in's own name and description, at most 125 and 250 characters. */
export const displayName: ManifestText = product;

export const description: ManifestText = {
  'en-US':
    'Warns you, with the evidence, before you open a file or click "Enable Content" in a message that looks like Emotet. Nothing leaves this device.',
  'ja-JP':
    'Emotet に似たメールのファイルを開いたり「コンテンツの有効化」をクリックしたりする前に、根拠を示して警告します。データが外部に送信されることはありません。',
  'de-DE':
    'Warnt mit Belegen, bevor Sie in einer E-Mail nach Art von Emotet eine Datei öffnen oder auf „Inhalt aktivieren“ klicken. Nichts verlässt dieses Gerät.',
  'fr-FR':
    'Vous avertit, preuves à l’appui, avant que vous n’ouvriez un fichier ou ne cliquiez sur « Activer le contenu » dans un message de type Emotet. Rien ne quitte cet appareil.',
  'it-IT':
    'La avverte, con le prove, prima che apra un file o faccia clic su «Abilita contenuto» in un messaggio simile a quelli di Emotet. Nulla lascia questo dispositivo.',
  'es-ES':
    'Le avisa, con pruebas, antes de que abra un archivo o haga clic en «Habilitar contenido» en un mensaje parecido a Emotet. Nada sale de este dispositivo.',
  'pt-BR':
    'Avisa você, com as provas, antes de abrir um arquivo ou clicar em “Habilitar Conteúdo” em uma mensagem parecida com as do Emotet. Nada sai deste dispositivo.',
  'nl-NL':
    'Waarschuwt u, met bewijs, voordat u een bestand opent of op “Inhoud inschakelen” klikt in een bericht dat op Emotet lijkt. Niets verlaat dit apparaat.',
  'pl-PL':
    'Ostrzega i pokazuje dowody, zanim otworzysz plik lub klikniesz „Włącz zawartość” w wiadomości przypominającej Emoteta. Nic nie opuszcza tego urządzenia.',
  'zh-CN': '在您打开疑似 Emotet 邮件中的文件或点击“启用内容”之前发出警告，并给出依据。任何数据都不会离开这台设备。',
  'ko-KR':
    'Emotet으로 의심되는 메일에서 파일을 열거나 ‘콘텐츠 사용’을 클릭하기 전에 근거와 함께 경고합니다. 어떤 데이터도 이 기기를 벗어나지 않습니다.',
};

/** The same in one short sentence, of which the unified manifest takes 80 characters. */
export const shortDescription: ManifestText = {
  'en-US': 'Warns you before you open a file in a message that looks like Emotet.',
  'ja-JP': 'Emotet に似たメールのファイルを開く前に警告します。',
  'de-DE': 'Warnt, bevor Sie in einer E-Mail nach Art von Emotet eine Datei öffnen.',
  'fr-FR': 'Vous avertit avant que vous n’ouvriez un fichier d’un message de type Emotet.',
  'it-IT': 'La avverte prima che apra un file in un messaggio simile a quelli di Emotet.',
  'es-ES': 'Le avisa antes de que abra un archivo en un mensaje parecido a Emotet.',
  'pt-BR': 'Avisa você antes de abrir um arquivo em uma mensagem parecida com as do Emotet.',
  'nl-NL': 'Waarschuwt u voordat u een bestand opent in een bericht dat op Emotet lijkt.',
  'pl-PL': 'Ostrzega, zanim otworzysz plik w wiadomości przypominającej Emoteta.',
  'zh-CN': '在您打开疑似 Emotet 邮件中的文件之前发出警告。',
  'ko-KR': 'Emotet으로 의심되는 메일에서 파일을 열기 전에 경고합니다.',
};
