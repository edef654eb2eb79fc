import { inspect } from '../../src/detection';
import { inbox } from '../../src/demo/mailbox/mailbox';
import { textHost } from '../../src/hosts/browser';
import { catalogueFor } from '../../src/locales';
import { formatSentence } from '../../src/locales/format';
import { adviceFor } from '../../src/locales/warning';
import { scenarios } from '../../src/training/scenarios';

/* Three seconds are enough for one sentence: alone, it must say what to leave alone in this very message. */

const attacks = scenarios.filter(({ honest }) => !honest);

const LEAVE_ALONE = {
  en: { attachment: /^Do not (?:open|double-click)[^.]* the attachment/, link: /^Do not click the link\.$/ },
  ja: { attachment: /^添付ファイルを開/, link: /^リンクをクリックしないでください。$/ },
} as const;

describe.each(['en', 'ja'] as const)('in %s, the first sentence about', (language) => {
  it.each(attacks.map(({ id, en }) => [id, en.letter.attachments === undefined ? 'link' : 'attachment'] as const))(
    '%s says what to do with the %s',
    async (id, carrier) => {
      const message = await inbox(language)
        .find((entry) => entry.id === id)!
        .open();
      const verdict = inspect(message, { host: textHost });
      const catalogue = catalogueFor(language);
      const { enableContent } = catalogue.pane.office;
      const advice = formatSentence(catalogue, adviceFor(catalogue, verdict.level, verdict.carrier), { enableContent });
      const [first] = advice.split(/(?<=[.。])\s*/);
      expect(first).toMatch(LEAVE_ALONE[language][carrier]);
    },
  );
});
