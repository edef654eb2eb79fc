import { defineDetector } from '../../contract';
import { findUrging } from '../../facts/words/urging-phrases';

export default defineDetector({
  id: 'urging-text',
  group: 'content',
  weight: 1,
  needs: ['thread'],
  messages: { urges: ['phrase'] },
  why: 'Above a stolen conversation Emotet writes one short line that sends you to the attachment or the link.',
  looksLikeButIsNot: 'Half of all business mail with an attachment says the same: it weighs next to nothing.',
  references: ['https://attack.mitre.org/techniques/T1204/'],
  attack: ['T1204'],
  *detect({ thread, message, body }) {
    const carries =
      message.attachments.some(({ inline }) => !inline) || body.anchors.length > 0 || thread.newestText.includes('://');
    const phrase = carries ? findUrging(thread.newestText) : undefined;
    if (phrase !== undefined) yield { message: 'urges', values: { phrase }, where: { in: 'body' } };
  },
});
