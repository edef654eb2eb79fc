import { defineDetector } from '../../contract';

export default defineDetector({
  id: 'foreign-html-document',
  group: 'thread',
  weight: 6,
  needs: ['body', 'thread'],
  messages: { pasted: [] },
  why: 'Emotet pastes the stolen mail whole, its own document head included, under a line of its own; an email app quotes the content alone.',
  looksLikeButIsNot:
    'Gateways that put a warning above a message, and phones that leave a head without a doctype inside what they cite: neither is counted.',
  references: ['https://github.com/pan-unit42/iocs/tree/master/Emotet-thread-hijacking'],
  attack: ['T1566'],
  *detect({ body, thread }) {
    // Newsletters paste each other's pages: only what claims to be an answer or a forward is judged.
    if (body.foreignDocuments > 0 && thread.kind !== 'new')
      yield { message: 'pasted', values: {}, where: { in: 'body' } };
  },
});
