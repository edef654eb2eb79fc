import { attachmentIdsOf } from '../../src/outlook/attachment-action';
import type { AttachmentActionEvent } from '../../src/outlook/attachment-action';

const completed = () => undefined;

describe('the attachments that OnAttachmentAction names', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['a list', ['a', 'b'], ['a', 'b']],
    ['a list that Office.js has copied field by field', { 0: 'a', 1: 'b' }, ['a', 'b']],
    ['nothing', undefined, []],
    ['null', null, []],
    ['one id without a list', 'a', []],
    ['something else among ids', ['a', 1, null, { id: 'b' }], ['a']],
  ])('are taken from %s', (_what, attachmentIds, ids) => {
    expect(attachmentIdsOf({ attachmentIds, completed })).toEqual(ids);
  });

  it('are none where asking for them throws', () => {
    const event: AttachmentActionEvent = {
      get attachmentIds(): never {
        throw new Error('gone');
      },
      completed,
    };
    expect(attachmentIdsOf(event)).toEqual([]);
  });
});
