import { defineDetector } from '../../contract';
import { isInert } from '../../facts/file/inert-parts';
import { impersonatedContact } from '../../facts/thread/correspondents';

export default defineDetector({
  id: 'attachment-in-anothers-name',
  group: 'carrier',
  // It carries in a stolen conversation; people with two addresses send files too, and may not be told of for that.
  weight: 0.4,
  needs: ['parts', 'sender', 'thread'],
  subjects: ['parts'],
  messages: { attachment: ['file', 'name'] },
  why: 'In a stolen conversation any file may be the attack: one that is locked, one of a kind that nobody here reads, a page, a note.',
  looksLikeButIsNot:
    'People with two addresses send files from both. What was read to its end and can do nothing does not count, and 0.18 % of 3,900 genuine messages have such a name at all.',
  references: [
    'https://github.com/pan-unit42/iocs/tree/master/Emotet-thread-hijacking',
    'https://attack.mitre.org/techniques/T1656/',
  ],
  attack: ['T1656', 'T1566.001'],
  *detect(facts) {
    if (impersonatedContact(facts) === undefined) return;
    for (const part of facts.parts) {
      if (part.inline || part.path.length > 1 || isInert(part, facts.tree)) continue;
      yield {
        message: 'attachment',
        values: { file: part.name, name: facts.sender.name },
        where: { in: 'part', path: part.path },
      };
    }
  },
});
