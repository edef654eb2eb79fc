import { languageFor } from './languages';
import type { Language } from './languages';

/**
 * What Outlook says after its own Report button where it opens no pane (before Mailbox 1.15), in its dialog; names the button of
 * the pane. Apart from the catalogues: the event handler is one small script.
 */
const nextSteps: Readonly<Record<Language, string>> = {
  en: 'Nothing has been sent yet. Click "Check message" to see what Emotet Guard found and to send this message to your security team.',
  ja: 'まだ何も送信していません。「メールを確認」をクリックすると、Emotet Guard が見つけた点を見て、このメールをセキュリティ担当者に送れます。',
  de: 'Es wurde noch nichts gesendet. Klicken Sie auf „E-Mail prüfen“, um das Ergebnis zu sehen und diese E-Mail an Ihr Sicherheitsteam zu senden.',
  fr: 'Rien n’a encore été envoyé. Cliquez sur « Vérifier » pour voir ce qu’Emotet Guard a trouvé et envoyer ce message à votre équipe de sécurité.',
  it: 'Non è stato ancora inviato nulla. Faccia clic su «Controlla» per vedere che cosa ha trovato Emotet Guard e inviare il messaggio al team di sicurezza.',
  es: 'Todavía no se ha enviado nada. Haga clic en «Comprobar» para ver qué ha encontrado Emotet Guard y enviar este mensaje a su equipo de seguridad.',
  pt: 'Nada foi enviado ainda. Clique em “Verificar” para ver o que o Emotet Guard encontrou e enviar esta mensagem para a equipe de segurança.',
  nl: 'Er is nog niets verstuurd. Klik op “Controleren” om te zien wat Emotet Guard heeft gevonden en om dit bericht naar uw beveiligingsteam te sturen.',
  pl: 'Nic jeszcze nie zostało wysłane. Kliknij „Sprawdź”, aby zobaczyć, co znalazł Emotet Guard, i wysłać tę wiadomość do zespołu bezpieczeństwa.',
  zh: '尚未发送任何内容。点击“检查邮件”，即可查看 Emotet Guard 的发现，并将这封邮件发送给安全团队。',
  ko: '아직 아무것도 보내지 않았습니다. ‘메일 확인’을 클릭하면 Emotet Guard가 발견한 내용을 보고 이 메일을 보안 담당자에게 보낼 수 있습니다.',
};

/** The same in the language of a BCP 47 tag; English for those that we do not speak. */
export function afterReport(tag: string): string {
  return nextSteps[languageFor(tag)];
}
