import { inspect } from '../../src/detection';
import { inbox } from '../../src/demo/mailbox/mailbox';
import { textHost } from '../../src/hosts/browser';
import { catalogueFor } from '../../src/locales';
import { formatSentence } from '../../src/locales/format';
import { adviceFor } from '../../src/locales/warning';
import { languages } from '../../src/training/scenario';

/* Three seconds are enough for one sentence: alone, it must say what to leave alone in this very message. */

const LEAVE_ALONE = {
  en: { attachment: /^Do not (?:open|double-click)[^.]* the attachment/, link: /^Do not click the link\.$/ },
  ja: { attachment: /^添付ファイルを開/, link: /^リンクをクリックしないでください。$/ },
  de: { attachment: /^Öffnen Sie den Anhang nicht/, link: /^Klicken Sie nicht auf den Link\.$/ },
  fr: { attachment: /^N’ouvrez pas la pièce jointe/, link: /^Ne cliquez pas sur le lien\.$/ },
  it: { attachment: /^Non apra l’allegato/, link: /^Non faccia clic sul link\.$/ },
  es: { attachment: /^No abra el archivo adjunto/, link: /^No haga clic en el enlace\.$/ },
} as const;

describe.each(languages)('in %s, the first sentence about', (language) => {
  const attacks = inbox(language).filter(({ scenario }) => !scenario!.honest);

  it.each(attacks.map((entry) => [entry.id, entry.hasAttachments ? 'attachment' : 'link', entry] as const))(
    '%s says what to do with the %s',
    async (_id, carrier, entry) => {
      const message = await entry.open();
      const verdict = inspect(message, { host: textHost });
      const catalogue = catalogueFor(language);
      const { enableContent } = catalogue.pane.office;
      const advice = formatSentence(catalogue, adviceFor(catalogue, verdict.level, verdict.carrier), { enableContent });
      const [first] = advice.split(/(?<=[.。])\s*/);
      expect(first).toMatch(LEAVE_ALONE[language][carrier]);
    },
  );
});
